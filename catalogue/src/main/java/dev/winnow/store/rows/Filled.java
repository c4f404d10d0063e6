package dev.winnow.store.rows;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.vocabulary.Frequency;
import dev.winnow.catalogue.vocabulary.Moment;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.OptionalLong;

/**
 * Which of the properties that people look for first a dataset states, as one number that the
 * database can count with; the day of its dct:modified; and its promise.
 *
 * @param bits one per {@link Property}
 * @param modifiedDay days since 1970 in UTC; empty when it is not stated or not understood
 * @param frequency the code of the frequency promised; empty when none is, or none understood
 */
public record Filled(long bits, OptionalLong modifiedDay, String frequency) {

  /** The properties that are counted; the order is kept, because it is that of the bits. */
  public enum Property {
    TITLE,
    DESCRIPTION,
    LICENCE,
    PUBLISHER,
    MODIFIED,
    DISTRIBUTIONS;

    /** The bit of this property. */
    public long bit() {
      return 1L << ordinal();
    }
  }

  /** What a dataset states. */
  public static Filled of(Dataset dataset) {
    long bits = 0;
    for (Property property : Property.values()) {
      bits |= states(dataset, property) ? property.bit() : 0;
    }
    return new Filled(
        bits, day(dataset), dataset.frequency().value().map(Frequency::id).orElse(""));
  }

  private static boolean states(Dataset dataset, Property property) {
    return switch (property) {
      case TITLE -> dataset.title().first().isPresent();
      case DESCRIPTION -> dataset.description().first().isPresent();
      case LICENCE ->
          dataset.licence().isStated()
              || dataset.distributions().stream().anyMatch(file -> file.licence().isStated());
      case PUBLISHER -> dataset.publisher().isPresent();
      case MODIFIED -> dataset.modified().isStated();
      case DISTRIBUTIONS -> !dataset.distributions().isEmpty();
    };
  }

  private static OptionalLong day(Dataset dataset) {
    return dataset.modified().value().map(Filled::day).orElse(OptionalLong.empty());
  }

  private static OptionalLong day(Moment moment) {
    return switch (moment.precision()) {
      case SECOND, DAY -> OptionalLong.of(day(moment.from()));
      case MONTH, YEAR, INTERVAL -> OptionalLong.empty();
    };
  }

  /** Days since 1970 in UTC. */
  public static long day(Instant instant) {
    return instant.atZone(ZoneOffset.UTC).toLocalDate().toEpochDay();
  }
}
