package dev.winnow.catalogue.copies;

import java.util.Locale;

/**
 * One reason to take two records for copies of each other.
 *
 * @param kind what agrees
 * @param value what it is that agrees: an address, an identifier, a name; of files "3/4", three of
 *     the four that the record with fewer has; empty for titles and descriptions
 */
public record Evidence(Kind kind, String value) {

  /** What may agree, the strongest first. */
  public enum Kind {
    /** Both state this identifier, or are at home at this address. */
    IDENTIFIER(16),
    /** One says that it comes from this address, which is the other's. */
    ORIGIN(16),
    /** Both send readers to this page. */
    LANDING_PAGE(8),
    /** Both list the same addresses of files or services. */
    FILES(6),
    /** A title is the same, in whatever language. */
    TITLE(4),
    /** A title is the other's with more words. */
    TITLE_ALIKE(1),
    /** The same publisher. */
    ORGANISATION(2),
    /** A description is the same, or the beginning of the other. */
    DESCRIPTION(3);

    private final int weight;

    Kind(int weight) {
      this.weight = weight;
    }

    /** How much it counts when a record could be a copy of several. */
    int weight() {
      return weight;
    }

    /** As it is written in the API and the store, such as "landing-page". */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of this code. */
    public static Kind of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }
}
