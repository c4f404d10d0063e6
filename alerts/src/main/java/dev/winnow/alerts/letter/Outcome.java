package dev.winnow.alerts.letter;

import java.time.Duration;
import java.util.Optional;

/** What came of sending something. */
public sealed interface Outcome {

  /** In words for the log of deliveries. */
  String words();

  /** The other side has it. */
  record Taken(String words) implements Outcome {}

  /** The other side wants nothing of the kind, ever: no such mailbox, or the receiver is gone. */
  record Refused(String words) implements Outcome {}

  /**
   * It may go better later.
   *
   * @param words what was wrong
   * @param pause how long the other side asks to be left in peace
   */
  record Failed(String words, Optional<Duration> pause) implements Outcome {

    /** A failure after which nobody asked for a pause. */
    public static Failed of(String words) {
      return new Failed(words, Optional.empty());
    }
  }
}
