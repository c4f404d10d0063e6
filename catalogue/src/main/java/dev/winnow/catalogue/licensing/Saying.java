package dev.winnow.catalogue.licensing;

import java.util.Optional;

/**
 * Words about a licence, and how many datasets say so in one place.
 *
 * @param place where they stand
 * @param said the portal's words
 * @param licence the id of the licence they name, when a rule knows it
 * @param why by which rule, or why none could
 * @param standing what the words turned out to be
 * @param datasets how many datasets say so there
 */
public record Saying(
    Place place,
    String said,
    Optional<String> licence,
    String why,
    Standing standing,
    long datasets) {

  /** Where words about a licence stand. */
  public enum Place {
    DATASET,
    DISTRIBUTION,
    RIGHTS,
    ACCESS
  }

  /** What words turned out to be. */
  public enum Standing {
    /** They name a licence that is known. */
    NAMED,
    /** They are known to name none: "not specified", "other-open", "see terms of use". */
    NAMELESS,
    /** No rule knows them. */
    UNRESOLVED
  }
}
