package dev.winnow.catalogue.score;

import java.util.Locale;

/**
 * A deed that would raise a score.
 *
 * @param deed what to do
 * @param who can do it
 */
public record Fix(Message deed, Who who) {

  /** Who can mend something: the publisher, the portal's software, or Winnow's own reading. */
  public enum Who {
    PUBLISHER,
    PORTAL,
    WINNOW;

    /** As it is written in the API. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
