package dev.winnow.portals.reading.iso;

import dev.winnow.portals.reading.Said;
import dev.winnow.portals.reading.xml.Xml;
import java.util.Optional;
import java.util.Set;

/** What a metadata record goes by, and what kind of thing it describes. */
public final class IsoIds {

  private static final Set<String> METADATA =
      Set.of("MD_Metadata", "MI_Metadata", "CHE_MD_Metadata");
  private static final Set<String> NO_DATA =
      Set.of("service", "application", "software", "document", "initiative", "fieldsession");

  private IsoIds() {}

  /** Whether an element of this name is a metadata record. */
  public static boolean isMetadata(String name) {
    return METADATA.contains(name);
  }

  /** The metadata record that an element is, or holds. */
  public static Optional<Xml> metadata(Xml element) {
    return METADATA.contains(element.name())
        ? Optional.of(element)
        : element.within(METADATA.toArray(String[]::new)).stream().findFirst();
  }

  /** The record's own id, else the first one of its data; empty when there is none. */
  public static String id(Xml metadata) {
    return Said.first(
        IsoText.first(metadata, "fileIdentifier"),
        IsoText.first(metadata, "metadataIdentifier", "MD_Identifier", "code"),
        metadata
            .find("identificationInfo")
            .flatMap(info -> info.within("identifier").stream().findFirst())
            .flatMap(identifier -> identifier.within("code").stream().findFirst())
            .map(IsoText::plain)
            .orElse(""));
  }

  /** Whether it describes data, as far as it says; a service or an application is none. */
  public static boolean isData(Xml metadata) {
    String level =
        Said.first(
            IsoText.first(metadata, "hierarchyLevel"),
            IsoText.first(metadata, "metadataScope", "MD_MetadataScope", "resourceScope"));
    boolean serviceOnly =
        metadata.find("identificationInfo", "SV_ServiceIdentification").isPresent();
    return !serviceOnly && !NO_DATA.contains(level.toLowerCase(java.util.Locale.ROOT));
  }
}
