package dev.winnow.app.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.app.TestClock;
import dev.winnow.catalogue.Portal;
import dev.winnow.catalogue.Portal.Removals;
import dev.winnow.harvest.run.HarvestMessage;
import dev.winnow.harvest.run.HarvestMessage.Batch;
import dev.winnow.harvest.run.HarvestOptions;
import dev.winnow.harvest.run.HarvestStep;
import dev.winnow.harvest.run.KeepStep;
import dev.winnow.harvest.run.Progress;
import dev.winnow.harvest.run.RunWatch;
import dev.winnow.store.database.StoreException;
import dev.winnow.store.run.Run;
import dev.winnow.store.run.Verdict;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;

/** One portal's life, harvested again and again by processes that die; all by chance of a seed. */
final class Simulation {

  private static final Set<Misfortune> HARMLESS =
      EnumSet.of(Misfortune.NONE, Misfortune.UNREADABLE, Misfortune.UNFETCHED, Misfortune.EMPTY);
  private static final Set<Misfortune> HARMFUL =
      EnumSet.of(Misfortune.POISON, Misfortune.DOWN, Misfortune.CUT_OFF);
  private static final Duration[] PAUSES = {
    Duration.ofHours(1), Duration.ofHours(13), Duration.ofHours(25)
  };

  private final Workshop workshop;
  private final Random random;
  private final TestClock clock = new TestClock(Instant.parse("2026-01-01T00:00:00Z"));
  private final Portal portal;
  private final SimulatedPortal source;
  private final Model model;
  private boolean changedMeanwhile;

  Simulation(Workshop workshop, long seed) {
    this.workshop = workshop;
    // what small seeds draw first is nearly always the same
    this.random = new Random(seed * 0x9E3779B97F4A7C15L);
    Removals removals =
        new Removals(
            random.nextBoolean() ? Duration.ZERO : Duration.ofDays(1),
            new double[] {0.1, 0.3, 1.0}[random.nextInt(3)]);
    this.portal = portal("seed-" + seed, removals, 3 + random.nextInt(10));
    this.source = new SimulatedPortal(random);
    this.model = new Model(removals);
  }

  /** Lives through all runs, comparing after each; then compares the index. */
  void live() {
    int runs = 10 + random.nextInt(21);
    for (int run = 1; run <= runs; run++) {
      for (int i = random.nextInt(3); i > 0; i--) {
        source.live();
      }
      Misfortune[] all = Misfortune.values();
      harvest(
          "run " + run, random.nextBoolean() ? Misfortune.NONE : all[random.nextInt(all.length)]);
      clock.forward(PAUSES[random.nextInt(PAUSES.length)]);
    }
    assertEquals(model.titles().keySet(), workshop.indexed(portal.id()), "index");
  }

  private void harvest(String name, Misfortune misfortune) {
    source.suffer(misfortune);
    changedMeanwhile = misfortune == Misfortune.TURNS;
    int deaths = random.nextInt(3) > 0 ? 0 : 1 + random.nextInt(3);
    while (!process(deaths-- > 0 ? kill() : Kill.NONE)) {
      nextProcess();
    }
    Run run = newest();
    String what = name + " " + misfortune + " " + run;
    judge(what, misfortune, run);
    Model.Ended ended = model.end(run.verdict().orElseThrow(), run.ended().orElseThrow());
    assertEquals(ended, new Model.Ended(run.counters().removed(), run.counters().held()), what);
    assertEquals(model.titles(), workshop.titles(portal.id()), what);
    assertEquals(model.histories(), workshop.histories(portal.id()), what);
    Map<String, Long> counts = workshop.store().datasets().counts();
    assertEquals(model.titles().size(), counts.getOrDefault(portal.id(), 0L), what);
  }

  /** Whether the verdict is honest: never complete without everything, complete without cause. */
  private void judge(String what, Misfortune misfortune, Run run) {
    if (changedMeanwhile) {
      return;
    }
    Verdict verdict = run.verdict().orElseThrow();
    Set<String> listed = source.listed().keySet();
    boolean unseen = misfortune == Misfortune.ENDS_EARLY && !source.declares();
    if (verdict == Verdict.COMPLETE && !unseen) {
      assertEquals(listed, model.listed(), what);
    }
    boolean harmless =
        HARMLESS.contains(misfortune) || misfortune == Misfortune.FLAKES && source.splittable();
    boolean nothingReadable = listed.size() == 1 && misfortune != Misfortune.NONE;
    if (harmless && !nothingReadable || !source.isStruck() && HARMFUL.contains(misfortune)) {
      assertEquals(Verdict.COMPLETE, verdict, what);
    }
    boolean boasts = misfortune == Misfortune.BOASTS && source.declares();
    if (boasts || source.isStruck() && HARMFUL.contains(misfortune)) {
      assertNotEquals(Verdict.COMPLETE, verdict, what);
    }
    assertTrue(run.counters().seen() <= listed.size(), what);
  }

  private Kill kill() {
    Kill[] all = Kill.values();
    return all[1 + random.nextInt(all.length - 1)];
  }

  /** Harvests until the run has ended, true, or the process is dead. */
  private boolean process(Kill kill) {
    int at = random.nextInt(6);
    arm(kill, at);
    RunWatch watch = new RunWatch(workshop.store());
    KeepStep keep = new KeepStep(workshop.store(), watch);
    HarvestOptions options = new HarvestOptions(OptionalLong.empty(), random.nextInt(8) == 0);
    try (HarvestStep step =
        new HarvestStep(workshop.store(), any -> source, source, watch, clock)) {
      step.harvest(portal, options, Progress.NONE, out(kill, at, keep)).orElseThrow();
    } catch (Kill.Killed | StoreException e) {
      assertNotEquals(Kill.NONE, kill, "nobody was to be killed, but: " + e);
    } finally {
      Thread.interrupted();
      if (kill == Kill.AMID_CHANGE || kill == Kill.AMID_END) {
        workshop.breaking().mend();
      }
    }
    return newest().ended().isPresent();
  }

  private void arm(Kill kill, int at) {
    if (kill == Kill.AMID_CHANGE) {
      workshop.breaking().atChange(workshop.store().changes().last() + 1 + at);
    } else if (kill == Kill.AMID_END) {
      workshop.breaking().atEnd();
    }
  }

  private Consumer<HarvestMessage> out(Kill kill, int at, KeepStep keep) {
    int[] sent = new int[1];
    return message -> {
      boolean now = sent[0]++ == at;
      if (now && kill == Kill.BEFORE) {
        throw new Kill.Killed();
      }
      keep.keep(message);
      if (message instanceof Batch batch) {
        model.keep(batch);
      }
      if (random.nextInt(20) == 0) {
        keep.keep(message);
      }
      if (now && kill == Kill.STOPPED) {
        Thread.currentThread().interrupt();
      }
      if (now && kill == Kill.AFTER) {
        throw new Kill.Killed();
      }
    };
  }

  /** Time goes by until the dead one's lease has run out; the portal may have changed. */
  private void nextProcess() {
    clock.forward(Duration.ofMinutes(6));
    if (random.nextInt(4) == 0) {
      workshop.reopen();
    }
    if (random.nextInt(4) == 0) {
      source.live();
      changedMeanwhile = true;
    }
  }

  private Run newest() {
    return workshop.store().runs().of(portal.id(), 1).getFirst();
  }

  private static Portal portal(String id, Removals removals, int pageSize) {
    Portal plain = Portal.of(id, "simulated", URI.create("https://data.example/"));
    return plain.toBuilder()
        .removals(removals)
        .settings(Map.of("pageSize", Integer.toString(pageSize)))
        .build();
  }
}
