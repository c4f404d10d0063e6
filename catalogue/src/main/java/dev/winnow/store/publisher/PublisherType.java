package dev.winnow.store.publisher;

import dev.winnow.catalogue.Organisation.Level;
import dev.winnow.catalogue.Organisation.Sector;
import java.util.Locale;
import java.util.Optional;

/**
 * What a publisher's type (dct:type, ADMS publisher types) says about its sector and level.
 *
 * @param sector empty when the type does not say
 * @param level empty when the type does not say
 */
record PublisherType(Optional<Sector> sector, Optional<Level> level) {

  /** Reads an address in the ADMS list, or its last word. */
  static PublisherType of(String type) {
    String word = type.strip().replaceFirst("^.*[/#]", "").toLowerCase(Locale.ROOT);
    return switch (word) {
      case "nationalauthority" -> of(Sector.PUBLIC, Optional.of(Level.STATE));
      case "regionalauthority" -> of(Sector.PUBLIC, Optional.of(Level.REGION));
      case "localauthority" -> of(Sector.PUBLIC, Optional.of(Level.MUNICIPALITY));
      case "supranationalauthority" -> of(Sector.PUBLIC, Optional.empty());
      case "company" -> of(Sector.COMPANY, Optional.empty());
      case "nonprofitorganisation", "nongovernmentalorganisation" ->
          of(Sector.NON_PROFIT, Optional.empty());
      case "academia-scientificorganisation" -> of(Sector.RESEARCH, Optional.empty());
      default -> new PublisherType(Optional.empty(), Optional.empty());
    };
  }

  private static PublisherType of(Sector sector, Optional<Level> level) {
    return new PublisherType(Optional.of(sector), level);
  }
}
