package dev.winnow.catalogue.score;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the last look at an address found.
 *
 * @param state whether it works, is broken, or we cannot tell
 * @param status the HTTP status, when there was one
 * @param checked when it was looked at
 * @param since since when it is in this state
 * @param detail what was found, in a few words, such as "connection refused"; may be empty
 * @param mediaType the media type it answered with, if any
 * @param trail how it fared until then, and what came
 */
public record LinkFact(
    State state,
    OptionalInt status,
    Instant checked,
    Instant since,
    String detail,
    Optional<String> mediaType,
    LinkTrail trail) {

  /** Three states: a look that failed on our side is not a broken address. */
  public enum State {
    WORKS,
    BROKEN,
    UNSURE
  }
}
