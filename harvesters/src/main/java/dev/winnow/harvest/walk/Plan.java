package dev.winnow.harvest.walk;

import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.Abilities;
import dev.winnow.harvest.Scope;
import dev.winnow.harvest.walk.Visits.Mode;
import dev.winnow.store.memory.PortalMemory;
import dev.winnow.store.memory.PortalMemory.Trial;
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
 * @param scope everything, or what changed
 * @param mode what it makes of remembered pages
 * @param full whether it asks for everything, and believes nothing that it remembers
 */
public record Plan(Scope scope, Mode mode, boolean full) {

  /** Changes that became visible late, or by another clock, are asked for once more. */
  private static final Duration OVERLAP = Duration.ofHours(1);

  /** A portal that always says that nothing has changed is not believed longer than this. */
  private static final Duration LONGEST_WITHOUT_FULL = Duration.ofDays(30);

  /** Neither uses nor leaves any memory. */
  public static final Plan FORGETFUL = new Plan(Scope.EVERYTHING, Mode.FORGETFUL, false);

  /** Asks for everything without conditions. */
  public static final Plan FULL = new Plan(Scope.EVERYTHING, Mode.LEARNING, true);

  private static final Plan REVISIT = new Plan(Scope.EVERYTHING, Mode.REVISITING, false);

  /** The plan of a run of which a person asked nothing special. */
  public static Plan of(Portal portal, Abilities abilities, PortalMemory memory, Instant now) {
    if (isFullDue(portal, memory, now)) {
      return FULL;
    }
    boolean trusted = memory.trial().filter(Trial::trusted).isPresent();
    return trusted && mayAskForChanges(portal, abilities)
        ? memory.watermark().map(Plan::changes).orElse(REVISIT)
        : REVISIT;
  }

  /** Whether the portal's filter for changes is to be tried before this run: once per full run. */
  public static boolean isTrialDue(
      Portal portal, Abilities abilities, PortalMemory memory, Instant now) {
    boolean known =
        memory.trial().isPresent()
            && memory.fullAt().filter(at -> at.isAfter(memory.trial().get().at())).isEmpty();
    return !known
        && memory.watermark().isPresent()
        && mayAskForChanges(portal, abilities)
        && !isFullDue(portal, memory, now);
  }

  private static boolean isFullDue(Portal portal, PortalMemory memory, Instant now) {
    Optional<Instant> fullAt = memory.fullAt();
    return fullAt.isEmpty()
        || memory.sinceFull() + 1 >= portal.rules().fullEvery()
        || fullAt.get().plus(LONGEST_WITHOUT_FULL).isBefore(now);
  }

  private static boolean mayAskForChanges(Portal portal, Abilities abilities) {
    return portal.rules().incremental() && abilities.since() != Abilities.Since.NONE;
  }

  private static Plan changes(Instant watermark) {
    return new Plan(new Scope.Since(watermark.minus(OVERLAP)), Mode.FORGETFUL, false);
  }

  /** The plan of a run that goes on with what an earlier process had planned. */
  public Plan goingOnWith(Scope begun) {
    if (begun instanceof Scope.Since) {
      return new Plan(begun, Mode.FORGETFUL, false);
    }
    return scope instanceof Scope.Since ? REVISIT : this;
  }

  /** What is remembered after a run that was so planned. */
  public PortalMemory after(Run run, Reach reach, PortalMemory before) {
    boolean complete = run.verdict().filter(Verdict.COMPLETE::equals).isPresent();
    boolean disappointed = scope instanceof Scope.Since && !(complete && reach == Reach.CHANGES);
    PortalMemory known = disappointed ? before.withTrial(failed(run)) : before;
    if (!complete || equals(FORGETFUL)) {
      return known;
    }
    return switch (reach) {
      case CHANGES -> {
        PortalMemory after = known.afterComplete(OptionalLong.empty());
        // what failed is asked for once more
        yield run.counters().failed() > 0 ? after : after.withWatermark(run.started());
      }
      case NOT_MODIFIED -> known.afterComplete(OptionalLong.empty()).withWatermark(run.started());
      case EVERYTHING -> everything(run, known).withWatermark(run.started());
    };
  }

  private PortalMemory everything(Run run, PortalMemory known) {
    if (full) {
      return known.afterFull(run.id(), run.started());
    }
    return known.afterComplete(
        mode == Mode.REVISITING ? OptionalLong.of(run.id()) : OptionalLong.empty());
  }

  private static Trial failed(Run run) {
    return new Trial(
        false,
        run.ended().orElse(run.started()),
        "run %d could not be made with changes only".formatted(run.id()));
  }
}
