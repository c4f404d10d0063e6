package dev.winnow.harvest.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.catalogue.HarvestRules;
import dev.winnow.catalogue.HarvestRules.Budget;
import dev.winnow.catalogue.HarvestRules.QuietHours;
import dev.winnow.catalogue.Portal;
import dev.winnow.store.run.Verdict;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What an operator may forbid a run. */
class HarvestRulesTest extends RunTestBed {

  private final SamplePortal sample = SamplePortal.of(300);
  private Instant now = Instant.parse("2026-11-21T12:00:00Z");

  @Test
  void stopsWhenAllThatARunMayCostIsSpent() {
    Budget budget = new Budget(1_000_000, 2, Duration.ofHours(1), 10);

    RunReport report =
        harvest(
            portal().toBuilder().rules(HarvestRules.DEFAULT.withBudget(budget)).build(),
            HarvestOptions.ALL);

    assertEquals(Verdict.PARTIAL, report.verdict());
    assertEquals(
        "stopped after 2 pages, which is all that one run may cost; raise budget.pages if that is"
            + " too little",
        report.reason());
    assertEquals(200, report.seen());
  }

  @Test
  void stopsWhenItsTimeIsOver() {
    Budget budget = new Budget(1_000_000, 1000, Duration.ofHours(1), 10);
    clock = moving();
    Portal portal = portal().toBuilder().rules(HarvestRules.DEFAULT.withBudget(budget)).build();

    RunReport report =
        harvest(
            portal,
            HarvestOptions.ALL,
            message -> {
              keep.keep(message);
              now = now.plus(Duration.ofMinutes(40));
            });

    assertEquals(
        "stopped after 80 minutes, which is all that one run may cost; raise budget.time if that is"
            + " too little",
        report.reason());
  }

  @Test
  void leavesAPortalAloneInItsQuietHours() {
    clock = moving();

    assertEquals(
        "not harvested now: the portal's quiet hours last until 18:00",
        harvest(quiet(), HarvestOptions.SCHEDULED).reason());
    assertEquals(List.of(), sample.asked);
    assertEquals(300, harvest(quiet(), HarvestOptions.ALL).seen());
  }

  @Test
  void pausesWhenQuietHoursBegin() {
    clock = moving();
    now = Instant.parse("2026-11-21T06:59:00Z");

    RunReport paused =
        harvest(
            quiet(),
            HarvestOptions.SCHEDULED,
            message -> {
              keep.keep(message);
              now = Instant.parse("2026-11-21T07:00:00Z");
            });

    assertEquals(
        "the portal's quiet hours last until 18:00; it goes on from here next time",
        paused.reason());
    assertEquals(100, paused.seen());
    now = Instant.parse("2026-11-21T18:00:00Z");
    assertEquals(300, harvest(quiet(), HarvestOptions.SCHEDULED).seen());
    assertEquals("100+100", sample.asked.get(1));
  }

  private static Portal quiet() {
    return portal().toBuilder()
        .rules(HarvestRules.DEFAULT.withQuietHours(QuietHours.parse("07:00-18:00")))
        .build();
  }

  private RunReport harvest(Portal portal, HarvestOptions options) {
    return harvest(portal, options, keep::keep);
  }

  private RunReport harvest(Portal portal, HarvestOptions options, Consumer<HarvestMessage> out) {
    try (HarvestStep step = step(sample)) {
      return step.harvest(portal, options, Progress.NONE, out).orElseThrow();
    }
  }

  private Clock moving() {
    return ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
  }
}
