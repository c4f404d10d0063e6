package dev.winnow.scoring.benchmark.kept;

import dev.winnow.scoring.Scorer;
import dev.winnow.scoring.benchmark.Benchmark;
import dev.winnow.scoring.benchmark.figure.Figure;
import dev.winnow.scoring.benchmark.figure.Figuring;
import dev.winnow.scoring.benchmark.figure.Figuring.Known;
import dev.winnow.scoring.benchmark.tally.Tallying;
import dev.winnow.store.Store;
import dev.winnow.store.figure.Figures;
import dev.winnow.store.figure.Figures.Batch;
import dev.winnow.store.figure.Figures.Counted;
import dev.winnow.store.figure.Figures.Due;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * Counts what changed and adds it up, as the index follows the store: a day's changes cost a day's
 * changes, and what a crash kept from being counted is counted when asked again.
 */
final class Follower {

  private static final int BATCH = 500;

  /** Organisations whose sums are kept in one transaction. */
  private static final int TALLIES = 200;

  private final Figures figures;
  private final Gathering gathering;
  private final Figuring figuring;
  private final List<Benchmark> benchmarks;
  private final Clock clock;

  Follower(Store store, Scorer scorer, List<Benchmark> benchmarks, Clock clock) {
    this.figures = store.figures();
    this.gathering = new Gathering(store, needsRaw(scorer, benchmarks));
    this.figuring = new Figuring(scorer, benchmarks);
    this.benchmarks = List.copyOf(benchmarks);
    this.clock = clock;
  }

  private static boolean needsRaw(Scorer scorer, List<Benchmark> benchmarks) {
    return benchmarks.stream()
        .anyMatch(benchmark -> !scorer.kept().contains(benchmark.measure().profile()));
  }

  /**
   * What decides what is counted, a line for each benchmark: when it is another one, everything is
   * counted again.
   */
  static List<String> recipe(List<Benchmark> benchmarks) {
    return benchmarks.stream().map(Follower::ingredient).toList();
  }

  /** By which recipe the figures of a store are counted. */
  static List<String> counted(Figures figures) {
    return List.of(figures.recipe().split(", "));
  }

  /** A benchmark as it stands in a recipe. */
  static String ingredient(Benchmark benchmark) {
    return benchmark.id() + " " + benchmark.methodVersion();
  }

  /**
   * Counts everything that is due, as long as it may go on; says how many datasets that were.
   *
   * @param goOn asked before each batch; what is left is counted when asked again
   */
  long follow(BooleanSupplier goOn) {
    figures.use(String.join(", ", recipe(benchmarks)));
    long done = 0;
    Batch batch = figures.next(BATCH);
    while (!batch.isEmpty() && goOn.getAsBoolean()) {
      figures.put(batch, count(batch));
      done += batch.datasets().size();
      batch = figures.next(BATCH);
    }
    addUp(goOn);
    return done;
  }

  private List<Counted> count(Batch batch) {
    Map<Long, Long> organisations = new HashMap<>();
    batch.datasets().stream()
        .filter(due -> due.organisation().isPresent())
        .forEach(due -> organisations.put(due.number(), due.organisation().getAsLong()));
    List<Due> there =
        batch.datasets().stream().filter(due -> due.organisation().isPresent()).toList();
    return gathering.known(there, clock.instant()).parallelStream()
        .map(
            (Known known) ->
                new Counted(
                    known.number(),
                    organisations.get(known.number()),
                    FigureBytes.write(figuring.figure(known))))
        .toList();
  }

  private void addUp(BooleanSupplier goOn) {
    List<Long> news = figures.news(TALLIES);
    while (!news.isEmpty() && goOn.getAsBoolean()) {
      Map<Long, byte[]> bodies = new LinkedHashMap<>();
      for (long organisation : news) {
        bodies.put(organisation, tally(figures.of(organisation).values()));
      }
      figures.tally(bodies);
      news = figures.news(TALLIES);
    }
  }

  private byte[] tally(Collection<byte[]> bodies) {
    List<Figure> own = bodies.stream().map(FigureBytes::read).toList();
    return own.isEmpty()
        ? new byte[0]
        : Json.write(new Sum(recipe(benchmarks), Tallying.tally(own, benchmarks)));
  }
}
