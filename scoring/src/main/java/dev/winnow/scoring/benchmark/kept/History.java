package dev.winnow.scoring.benchmark.kept;

import static java.time.ZoneOffset.UTC;

import dev.winnow.scoring.benchmark.Among;
import dev.winnow.scoring.benchmark.Benchmark;
import dev.winnow.scoring.benchmark.Decomposition;
import dev.winnow.scoring.benchmark.League;
import dev.winnow.scoring.benchmark.Standing;
import dev.winnow.scoring.benchmark.Trend;
import dev.winnow.scoring.benchmark.Trend.Point;
import dev.winnow.scoring.benchmark.figure.Figure;
import dev.winnow.scoring.benchmark.kept.FigureBytes.Whole;
import dev.winnow.scoring.benchmark.trend.Decomposing;
import dev.winnow.store.figure.Figures;
import dev.winnow.store.figure.Months;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Ends of months, kept for ever, and what became different between them. */
final class History {

  private final Figures figures;
  private final Months months;
  private final List<Benchmark> benchmarks;
  private final Archive archive;
  private final Leagues leagues;
  private final Clock clock;

  History(
      Figures figures, List<Benchmark> benchmarks, Archive archive, Leagues leagues, Clock clock) {
    this.figures = figures;
    this.months = figures.months();
    this.benchmarks = benchmarks;
    this.archive = archive;
    this.leagues = leagues;
    this.clock = clock;
  }

  private YearMonth month() {
    return YearMonth.from(clock.instant().atOffset(UTC));
  }

  /**
   * To be called before anything is counted: in a new month, keeps how the last one ended, which is
   * how everything was when it was last counted.
   */
  void turnMonth() {
    YearMonth now = month();
    Optional<YearMonth> last = months.counted();
    last.filter(now::isAfter).ifPresent(this::keep);
    if (!last.equals(Optional.of(now))) {
      months.count(now);
    }
  }

  /**
   * Publishes what was counted since the last edition as the last one of the month, and keeps what
   * it says. What another recipe counted is kept as it is.
   */
  private void keep(YearMonth month) {
    archive.publish(month.plusMonths(1).atDay(1).atStartOfDay().toInstant(UTC).minusSeconds(1));
    List<String> recipe = Follower.counted(figures);
    archive.latest().ifPresent(edition -> keep(month, edition, recipe));
  }

  private void keep(YearMonth month, Published edition, List<String> recipe) {
    Map<String, Long> numbers = new HashMap<>();
    edition
        .entries()
        .forEach(
            (number, entry) -> {
              numbers.put(entry.organisation().id(), number);
              Whole whole = new Whole(recipe, now(number));
              months.putFigures(month, number, FigureBytes.write(whole));
            });
    for (Benchmark benchmark : edition.benchmarks()) {
      Map<Long, byte[]> bodies = new HashMap<>();
      for (Standing standing : leagues.league(benchmark, Among.ALL).standings()) {
        bodies.put(numbers.get(standing.id()), Json.write(point(month, benchmark, standing)));
      }
      months.putStandings(month, benchmark.id(), bodies);
    }
  }

  private List<Figure> now(long organisation) {
    return figures.of(organisation).values().stream().map(FigureBytes::read).toList();
  }

  private static Point point(YearMonth month, Benchmark benchmark, Standing standing) {
    return new Point(
        month,
        benchmark.methodVersion(),
        false,
        standing.figure(),
        standing.place().rank(),
        standing.basis());
  }

  /** Month by month until now; where another method came, the point is marked. */
  Trend trend(Benchmark benchmark, String organisation) {
    return trend(leagues.league(benchmark, Among.ALL), organisation, month());
  }

  /** The same as it was at a moment. */
  Trend trend(Benchmark benchmark, String organisation, Instant moment) {
    return leagues
        .league(benchmark.id(), Among.ALL, moment)
        .map(then -> trend(then, organisation, YearMonth.from(then.at().atOffset(UTC))))
        .orElseGet(() -> new Trend(benchmark.id(), organisation, List.of()));
  }

  private Trend trend(League last, String organisation, YearMonth month) {
    Benchmark benchmark = last.benchmark();
    List<Point> points = new ArrayList<>();
    months
        .standings(benchmark.id(), figures.number(organisation))
        .forEach(
            (kept, body) -> {
              if (kept.isBefore(month)) {
                points.add(Json.read(body, Point.class));
              }
            });
    last.find(organisation).ifPresent(standing -> points.add(point(month, benchmark, standing)));
    return new Trend(benchmark.id(), organisation, marked(points));
  }

  private static List<Point> marked(List<Point> points) {
    List<Point> marked = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      Point one = points.get(i);
      boolean broken = i > 0 && !points.get(i - 1).methodVersion().equals(one.methodVersion());
      marked.add(
          new Point(
              one.month(), one.methodVersion(), broken, one.figure(), one.rank(), one.basis()));
    }
    return marked;
  }

  /** Why a mean moved from one moment to another; empty when it is not known of one of them. */
  Optional<Decomposition> why(
      Benchmark benchmark, String organisation, YearMonth from, Optional<YearMonth> to) {
    Optional<State> before = kept(benchmark, organisation, from);
    Optional<State> after =
        to.isPresent() ? kept(benchmark, organisation, to.get()) : now(benchmark, organisation);
    return before.flatMap(was -> after.flatMap(is -> why(benchmark, was, is)));
  }

  /** An organisation at a moment. */
  private record State(Point point, Whole whole) {

    /** Where the counts of a benchmark are; -1 when its figures are not among them. */
    int at(Benchmark benchmark) {
      return whole.recipe().indexOf(benchmark.id() + " " + point.methodVersion());
    }
  }

  private Optional<State> kept(Benchmark benchmark, String organisation, YearMonth month) {
    OptionalLong number = figures.number(organisation);
    return Optional.ofNullable(months.standings(benchmark.id(), number).get(month))
        .map(body -> Json.read(body, Point.class))
        .flatMap(
            point ->
                months
                    .figures(month, number.getAsLong())
                    .map(body -> new State(point, FigureBytes.readWhole(body))));
  }

  private Optional<State> now(Benchmark benchmark, String organisation) {
    OptionalLong number = figures.number(organisation);
    return leagues
        .league(benchmark, Among.ALL)
        .find(organisation)
        .map(
            standing ->
                new State(
                    point(month(), benchmark, standing),
                    new Whole(Follower.recipe(benchmarks), now(number.getAsLong()))));
  }

  private static Optional<Decomposition> why(Benchmark benchmark, State was, State is) {
    int at = was.at(benchmark);
    boolean comparable =
        was.point().methodVersion().equals(is.point().methodVersion())
            && at >= 0
            && is.at(benchmark) >= 0;
    if (comparable) {
      return Decomposing.between(counts(was, at), counts(is, is.at(benchmark)), 0);
    }
    Optional<Double> before = was.point().figure().map(figure -> figure.mean().value());
    Optional<Double> after = is.point().figure().map(figure -> figure.mean().value());
    return before.flatMap(
        one ->
            after.map(other -> Decomposing.incomparable(one, other, is.point().basis().records())));
  }

  /** The figures with the counts of one benchmark only. */
  private static List<Figure> counts(State state, int at) {
    return state.whole().figures().stream().map(figure -> figure.only(at)).toList();
  }
}
