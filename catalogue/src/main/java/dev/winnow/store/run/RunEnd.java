package dev.winnow.store.run;

import dev.winnow.catalogue.Portal.Removals;
import java.time.Instant;

/**
 * The end of a run.
 *
 * @param run the run's id
 * @param at when
 * @param verdict how it ended; only a complete run counts absences
 * @param reason in words, empty when complete
 * @param removals the portal's rule
 * @param reach how much of the portal it looked at
 */
public record RunEnd(
    long run, Instant at, Verdict verdict, String reason, Removals removals, Reach reach) {

  /** The end of a run that listed everything. */
  public RunEnd(long run, Instant at, Verdict verdict, String reason, Removals removals) {
    this(run, at, verdict, reason, removals, Reach.EVERYTHING);
  }
}
