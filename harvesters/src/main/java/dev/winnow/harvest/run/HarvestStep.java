package dev.winnow.harvest.run;

import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.Abilities;
import dev.winnow.harvest.Cursor;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.Fetchers;
import dev.winnow.harvest.Harvester;
import dev.winnow.harvest.RunFetcher;
import dev.winnow.harvest.Scope;
import dev.winnow.harvest.Trouble;
import dev.winnow.harvest.run.HarvestMessage.End;
import dev.winnow.harvest.run.Outcome.Stop;
import dev.winnow.harvest.walk.Canary;
import dev.winnow.harvest.walk.Diagnoses;
import dev.winnow.harvest.walk.Plan;
import dev.winnow.harvest.walk.Visits;
import dev.winnow.store.Store;
import dev.winnow.store.memory.PortalMemory;
import dev.winnow.store.memory.PortalMemory.Trial;
import dev.winnow.store.run.Counters;
import dev.winnow.store.run.Run;
import dev.winnow.store.run.Verdict;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Harvests a portal: takes its lease, walks it, sends batches and the end down the queue and waits
 * until the end was kept. Safe for many threads, one portal each.
 */
public final class HarvestStep implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(HarvestStep.class);
  private static final int PAGE = 500;
  private static final Duration RENEW = Duration.ofSeconds(10);

  private final Store store;
  private final Function<Portal, Harvester> types;
  private final Fetchers fetchers;
  private final RunWatch watch;
  private final Clock clock;
  private final ScheduledExecutorService leases =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("leases").factory());

  /** Harvests into this store; {@code types} knows the harvester of each portal. */
  public HarvestStep(
      Store store,
      Function<Portal, Harvester> types,
      Fetchers fetchers,
      RunWatch watch,
      Clock clock) {
    this.store = store;
    this.types = types;
    this.fetchers = fetchers;
    this.watch = watch;
    this.clock = clock;
  }

  /**
   * Harvests one portal. When the thread is interrupted, the run stays open and goes on next time.
   *
   * @param out the way to {@link KeepStep}, in order
   * @return what came of it; empty when another process is harvesting this portal
   */
  public Optional<RunReport> harvest(
      Portal portal, HarvestOptions options, Progress progress, Consumer<HarvestMessage> out) {
    Optional<String> pause =
        options
            .quiet(portal, clock.instant())
            .or(() -> options.rest(store.memory().of(portal.id()), clock.instant()));
    if (pause.isPresent()) {
      LOG.info("{} is not harvested now: {}", portal.id(), pause.get());
      return Optional.of(skipped(portal, pause.get()));
    }
    Harvester harvester = types.apply(portal);
    Optional<Run> started = store.runs().start(portal.id(), clock.instant());
    if (started.isEmpty()) {
      LOG.info("{} is being harvested by another process", portal.id());
      return Optional.empty();
    }
    Run run = started.get();
    ScheduledFuture<?> lease = renew(run.id());
    try (RunFetcher fetcher = fetchers.forRun(portal)) {
      return Optional.of(new Harvest(run, portal, harvester, fetcher).walk(options, progress, out));
    } finally {
      lease.cancel(false);
    }
  }

  /** Finds out what a harvest would bring, without writing anything. */
  public Preview preview(Portal portal, HarvestOptions options, Progress progress) {
    Instant start = clock.instant();
    PreviewSink sink = new PreviewSink(store, portal);
    try (RunFetcher fetcher = fetchers.forRun(portal)) {
      var context =
          new RunContext(
              0,
              portal,
              types.apply(portal),
              fetcher,
              store.datasets(),
              Visits.forgetful(store, portal),
              clock,
              Optional.empty());
      Pace pace = new Pace(progress, clock, 0);
      Outcome outcome =
          new HarvestRun(
                  context,
                  new Position.Start(beginning(portal, options, Scope.EVERYTHING), "", List.of()),
                  options,
                  pace,
                  sink::accept)
              .walk();
      double seconds = Duration.between(start, clock.instant()).toMillis() / 1000.0;
      return sink.preview(outcome, seconds, clock.instant());
    }
  }

  @Override
  public void close() {
    leases.shutdownNow();
  }

  /** One run of one portal in this process. */
  private final class Harvest {
    private final Run run;
    private final Portal portal;
    private final Harvester harvester;
    private final RunFetcher fetcher;

    Harvest(Run run, Portal portal, Harvester harvester, RunFetcher fetcher) {
      this.run = run;
      this.portal = portal;
      this.harvester = harvester;
      this.fetcher = fetcher;
    }

    RunReport walk(HarvestOptions options, Progress progress, Consumer<HarvestMessage> out) {
      Plan wanted = plan(options);
      Position.Start start = start(run, portal, options, wanted.scope());
      Plan plan = wanted.goingOnWith(start.position().cursor().scope());
      RunContext context = context(plan);
      HarvestRun walk =
          new HarvestRun(
              context,
              start,
              options,
              new Pace(progress, clock, run.counters().records()),
              out::accept);
      Outcome outcome = walk.walk();
      context.visits().flush();
      if (outcome.stop() == Stop.CANCELLED) {
        return cancelled(run.id(), outcome);
      }
      out.accept(
          new End(run.id(), portal.id(), walk.sent(), clock.instant(), outcome, portal.removals()));
      try {
        Run ended = watch.await(run.id());
        remember(ended, plan, walk, outcome);
        return RunReport.of(ended, store.runs().faultsByKind(run.id()));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return cancelled(run.id(), outcome);
      }
    }

    private Plan plan(HarvestOptions options) {
      if (options.limit().isPresent()) {
        return Plan.FORGETFUL;
      }
      if (options.full()) {
        return Plan.FULL;
      }
      Abilities abilities = harvester.abilities(portal);
      PortalMemory memory = store.memory().of(portal.id());
      if (run.cursor().isEmpty() && Plan.isTrialDue(portal, abilities, memory, clock.instant())) {
        Optional<Trial> trial = new Canary(harvester, portal, fetcher).look(clock.instant());
        memory = trial.map(memory::withTrial).orElse(memory);
        store.memory().put(portal.id(), memory);
      }
      return Plan.of(portal, abilities, memory, clock.instant());
    }

    private RunContext context(Plan plan) {
      Optional<Instant> resumed =
          run.cursor().isEmpty() ? Optional.empty() : Optional.of(run.started());
      Visits visits = Visits.of(store, portal, run.id(), plan.mode());
      return new RunContext(
          run.id(), portal, harvester, fetcher, store.datasets(), visits, clock, resumed);
    }

    private void remember(Run ended, Plan plan, HarvestRun walk, Outcome outcome) {
      PortalMemory before = store.memory().of(portal.id());
      Instant now = clock.instant();
      Optional<FetchException> failure =
          walk.failure()
              .filter(
                  e -> outcome.pages() == 0 || e.trouble().filter(Trouble::isOfAddress).isEmpty());
      failure
          .flatMap(e -> Diagnoses.of(portal, e, fetcher.userAgent(), now))
          .ifPresent(diagnosis -> store.memory().diagnose(ended.id(), diagnosis));
      Optional<PortalMemory.Rest> rest =
          failure
              .flatMap(FetchException::trouble)
              .map(trouble -> Diagnoses.rest(trouble, before.rest(), now));
      PortalMemory after = plan.after(ended, outcome.reach(), before).withRest(rest);
      if (!after.equals(before)) {
        store.memory().put(portal.id(), after);
      }
      if (after.walk().equals(OptionalLong.of(run.id()))) {
        store.memory().forgetPagesBut(portal.id(), run.id());
      }
    }
  }

  private static RunReport skipped(Portal portal, String why) {
    return new RunReport(
        portal.id(),
        Verdict.PARTIAL,
        "not harvested now: " + why,
        OptionalLong.empty(),
        Counters.ZERO,
        0,
        Map.of());
  }

  private RunReport cancelled(long id, Outcome outcome) {
    Run run = store.runs().find(id).orElseThrow();
    return new RunReport(
        run.portal(),
        Verdict.PARTIAL,
        outcome.stop() == Stop.CANCELLED ? outcome.words() : "cancelled before its end was kept",
        run.declared(),
        run.counters(),
        Duration.between(run.started(), clock.instant()).toMillis() / 1000.0,
        store.runs().faultsByKind(id));
  }

  private Position.Start start(Run run, Portal portal, HarvestOptions options, Scope scope) {
    Position beginning = beginning(portal, options, scope);
    Optional<Position> reached = Position.read(run.cursor());
    Position position =
        options.full()
            ? reached.map(old -> beginning.anewAfter(old)).orElse(beginning)
            : reached.orElse(beginning);
    List<String> walked = run.cursor().isEmpty() ? List.of() : store.runs().walked(run.id());
    return new Position.Start(position, run.cursor(), walked);
  }

  /** Pages small enough that no proxy cuts them off, large enough that a portal is spared. */
  private static Position beginning(Portal portal, HarvestOptions options, Scope scope) {
    int size = portal.settings().containsKey("pageSize") ? pageSize(portal) : PAGE;
    long wanted = Math.min(size, options.limit().orElse(size));
    return Position.start(Cursor.start(scope, (int) Math.max(1, wanted)));
  }

  private static int pageSize(Portal portal) {
    String said = portal.settings().get("pageSize");
    if (!said.matches("[1-9]\\d{0,4}")) {
      throw new IllegalArgumentException(
          "pageSize of portal '%s' must be a number from 1 to 99999, was '%s'"
              .formatted(portal.id(), said));
    }
    return Integer.parseInt(said);
  }

  private ScheduledFuture<?> renew(long run) {
    return leases.scheduleWithFixedDelay(
        () -> {
          try {
            store.runs().renew(run, clock.instant());
          } catch (RuntimeException e) {
            boolean open =
                store.runs().find(run).filter(known -> known.ended().isEmpty()).isPresent();
            if (open) {
              LOG.warn("the lease of run {} cannot be renewed now: {}", run, e.toString());
            }
          }
        },
        RENEW.toMillis(),
        RENEW.toMillis(),
        TimeUnit.MILLISECONDS);
  }
}
