package dev.winnow.scoring.benchmark.kept;

import dev.winnow.scoring.Scorer;
import dev.winnow.scoring.benchmark.Among;
import dev.winnow.scoring.benchmark.Benchmark;
import dev.winnow.scoring.benchmark.Decomposition;
import dev.winnow.scoring.benchmark.Field;
import dev.winnow.scoring.benchmark.League;
import dev.winnow.scoring.benchmark.Move;
import dev.winnow.scoring.benchmark.Trend;
import dev.winnow.scoring.benchmark.field.Viewing;
import dev.winnow.store.Store;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Organisations compared by benchmarks, over what the store keeps: ask this one. Answers are of the
 * last time that {@link #follow} was called, by whoever has the store; they are empty before.
 */
public final class Benchmarks {

  private static final int MOVED = 500;

  private final Store store;
  private final Scorer scorer;
  private final List<Benchmark> benchmarks;
  private final Clock clock;
  private final Follower follower;
  private final Archive archive;
  private final Leagues leagues;
  private final History history;
  private final Remembered<Moved, List<Move>> remembered = new Remembered<>(MOVED);

  /** What would move somebody, as long as an edition stands. */
  private record Moved(Instant edition, String benchmark, String organisation, int limit) {}

  /**
   * Benchmarks over a store.
   *
   * @param scorer for what is not kept
   * @param benchmarks what organisations are compared by
   * @param software the kind of each portal, such as "ckan", by the portal's id
   */
  public Benchmarks(
      Store store,
      Scorer scorer,
      List<Benchmark> benchmarks,
      Supplier<Map<String, String>> software,
      Clock clock) {
    this.store = store;
    this.scorer = scorer;
    this.benchmarks = List.copyOf(benchmarks);
    this.clock = clock;
    this.follower = new Follower(store, scorer, benchmarks, clock);
    this.archive = new Archive(store.figures(), this.benchmarks, software);
    this.leagues = new Leagues(store.figures(), archive, clock);
    this.history = new History(store.figures(), this.benchmarks, archive, leagues, clock);
  }

  /** Every benchmark, the headline first. */
  public List<Benchmark> list() {
    return benchmarks;
  }

  /** The benchmark of this id. */
  public Optional<Benchmark> find(String id) {
    return benchmarks.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /**
   * Counts everything that changed in the store and publishes what became different; in a new
   * month, first keeps how the last one ended.
   *
   * @return how many datasets were counted
   */
  public long follow() {
    if (benchmarks.isEmpty()) {
      return 0;
    }
    long counted = count(() -> true);
    archive.publish(clock.instant());
    return counted;
  }

  /**
   * The same, as long as it may go on, for who follows all the time: an edition stands for an hour
   * at the least, or a minute in the first day, and comes out with the leagues that pages show.
   *
   * @param goOn asked before each batch; what is left is counted when asked again
   */
  public long follow(BooleanSupplier goOn) {
    if (benchmarks.isEmpty()) {
      return 0;
    }
    long counted = count(goOn);
    if (goOn.getAsBoolean()) {
      archive.publishWhenDue(clock, edition -> leagues.prepare(edition, goOn));
      leagues.prepare(goOn);
    }
    return counted;
  }

  private long count(BooleanSupplier goOn) {
    history.turnMonth();
    return follower.follow(goOn);
  }

  /**
   * The newest league of a benchmark among some.
   *
   * @throws IllegalArgumentException when there is no such benchmark
   */
  public League league(String benchmark, Among among) {
    return leagues.league(get(benchmark), among);
  }

  /**
   * The league that was the newest one at a moment: the same for ever, and by the benchmark as it
   * was then.
   *
   * @param moment when
   * @return empty when nobody was compared by this benchmark yet
   */
  public Optional<League> league(String benchmark, Among among, Instant moment) {
    return leagues.league(benchmark, among, moment);
  }

  /**
   * How an organisation's figure went on from month to month; without points for an unknown one.
   *
   * @throws IllegalArgumentException when there is no such benchmark
   */
  public Trend trend(String benchmark, String organisation) {
    return history.trend(get(benchmark), organisation);
  }

  /**
   * The same as it was at a moment.
   *
   * @throws IllegalArgumentException when there is no such benchmark
   */
  public Trend trend(String benchmark, String organisation, Instant moment) {
    return history.trend(get(benchmark), organisation, moment);
  }

  /**
   * Why an organisation's mean moved since the end of a month.
   *
   * @param from a month of its trend
   * @param to a later month of its trend; empty for now
   * @return empty when the figure is not known at one of the two
   * @throws IllegalArgumentException when there is no such benchmark
   */
  public Optional<Decomposition> why(
      String benchmark, String organisation, YearMonth from, Optional<YearMonth> to) {
    return history.why(get(benchmark), organisation, from, to);
  }

  /**
   * What would move an organisation most, the largest effect first; looks at each of its datasets.
   *
   * @param limit at most so many
   * @throws IllegalArgumentException when there is no such benchmark, or it does not take part
   */
  public List<Move> moves(String benchmark, String organisation, int limit) {
    Benchmark by = get(benchmark);
    Instant edition = leagues.league(by, Among.ALL).at();
    return remembered.get(
        new Moved(edition, benchmark, organisation, limit),
        moved ->
            Moving.moves(
                store,
                scorer,
                leagues,
                by,
                new Moving.Asked(organisation, limit, clock.instant())));
  }

  /**
   * Sectors side by side, by a benchmark.
   *
   * @throws IllegalArgumentException when there is no such benchmark
   */
  public Field field(String benchmark) {
    Benchmark by = get(benchmark);
    return Viewing.field(by, leagues.arena(by), leagues.league(by, Among.ALL));
  }

  /**
   * The same as it was at a moment; empty where nobody was compared by this benchmark yet.
   *
   * @param moment when
   */
  public Optional<Field> field(String benchmark, Instant moment) {
    return leagues
        .league(benchmark, Among.ALL, moment)
        .flatMap(
            league ->
                leagues
                    .arena(benchmark, moment)
                    .map(arena -> Viewing.field(league.benchmark(), arena, league)));
  }

  /** Organisations of other sectors that publish about the same things, the likest first. */
  public List<Field.Partner> partners(String organisation, int limit) {
    return benchmarks.isEmpty()
        ? List.of()
        : Viewing.partners(organisation, leagues.entrants(benchmarks.getFirst()), limit);
  }

  private Benchmark get(String id) {
    return find(id)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no benchmark '%s'; there are: %s"
                        .formatted(
                            id,
                            String.join(", ", benchmarks.stream().map(Benchmark::id).toList()))));
  }
}
