package dev.winnow.harvest.run;

import dev.winnow.harvest.walk.Visits.Mode;
import dev.winnow.store.memory.PortalMemory;
import dev.winnow.store.run.Reach;
import dev.winnow.store.run.Run;
import dev.winnow.store.run.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a run is going to ask for, decided at its start from what earlier runs remember.
 *
 * @param mode what it makes of remembered pages
 * @param full whether it asks for everything, and believes nothing that it remembers
 */
record Plan(Mode mode, boolean full) {

  /** A portal that always says that nothing has changed is not believed longer than this. */
  private static final Duration LONGEST_WITHOUT_FULL = Duration.ofDays(30);

  /** A run that neither uses nor leaves any memory. */
  static final Plan FORGETFUL = new Plan(Mode.FORGETFUL, false);

  static Plan of(HarvestOptions options, PortalMemory memory, int fullEvery, Instant now) {
    if (options.limit().isPresent()) {
      return FORGETFUL;
    }
    Optional<Instant> fullAt = memory.fullAt();
    boolean due =
        fullAt.isEmpty()
            || memory.sinceFull() + 1 >= fullEvery
            || fullAt.get().plus(LONGEST_WITHOUT_FULL).isBefore(now);
    boolean full = options.full() || due;
    return new Plan(full ? Mode.LEARNING : Mode.REVISITING, full);
  }

  /** What is remembered after a run that was so planned. */
  PortalMemory after(Run run, Reach reach, PortalMemory before) {
    if (run.verdict().filter(Verdict.COMPLETE::equals).isEmpty() || mode == Mode.FORGETFUL) {
      return before;
    }
    if (full) {
      return before.afterFull(run.id(), run.started());
    }
    return before.afterComplete(
        reach == Reach.EVERYTHING ? OptionalLong.of(run.id()) : OptionalLong.empty());
  }
}
