package dev.winnow.alerts.delivery;

import dev.winnow.alerts.letter.Outcome;
import dev.winnow.store.watch.Way;
import java.time.Duration;

/**
 * One try to tell something, for those who measure.
 *
 * @param way by which
 * @param outcome what came of it
 * @param events how many it told
 * @param lag since the newest of them happened
 */
public record Told(Way way, Outcome outcome, int events, Duration lag) {

  /** "taken", "refused" or "failed". */
  public String result() {
    return result(outcome);
  }

  static String result(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Taken taken -> "taken";
      case Outcome.Refused refused -> "refused";
      case Outcome.Failed failed -> "failed";
    };
  }
}
