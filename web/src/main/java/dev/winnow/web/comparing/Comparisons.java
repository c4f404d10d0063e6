package dev.winnow.web.comparing;

import dev.winnow.scoring.benchmark.Among;
import dev.winnow.scoring.benchmark.Benchmark;
import dev.winnow.scoring.benchmark.Decomposition;
import dev.winnow.scoring.benchmark.Field;
import dev.winnow.scoring.benchmark.League;
import dev.winnow.scoring.benchmark.Move;
import dev.winnow.scoring.benchmark.Peers;
import dev.winnow.scoring.benchmark.Standing;
import dev.winnow.scoring.benchmark.Trend;
import dev.winnow.scoring.benchmark.kept.Benchmarks;
import dev.winnow.web.figure.Figure.Source;
import dev.winnow.web.http.Problem;
import dev.winnow.web.http.ProblemException;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where everything about organisations compared comes from. */
public final class Comparisons {
  private static final int PARTNERS = 5;

  private final Benchmarks benchmarks;
  private final Optional<URI> publicAddress;
  private final Clock clock;

  /**
   * Comparisons by these benchmarks.
   *
   * @param publicAddress where this server is seen from outside, for addresses that are quoted;
   *     without it they begin at the server's root
   * @param clock the time
   */
  public Comparisons(Benchmarks benchmarks, Optional<URI> publicAddress, Clock clock) {
    this.benchmarks = benchmarks;
    this.publicAddress = publicAddress;
    this.clock = clock;
  }

  /** Every benchmark, the headline first. */
  public List<Benchmark> benchmarks() {
    return benchmarks.list();
  }

  /** The ids of all benchmarks. */
  public List<String> ids() {
    return benchmarks.list().stream().map(Benchmark::id).toList();
  }

  /** The benchmark of this id; a problem when there is none. */
  public Benchmark benchmark(String id) {
    return benchmarks
        .find(id)
        .orElseThrow(
            () ->
                new ProblemException(
                    Problem.notFound(
                        "There is no benchmark '%s'. There are %s."
                            .formatted(id, String.join(", ", ids())))));
  }

  /** The league that is asked for, of now or as it was kept; a problem when it was not kept. */
  public League league(LeagueQuestion question) {
    return dated(question).league();
  }

  /** The league that is asked for with the method that made it. */
  public Dated dated(LeagueQuestion question) {
    return question
        .kept()
        .map(moment -> kept(question, moment))
        .orElseGet(() -> now(question.benchmark(), question.among()));
  }

  /**
   * A league with the method that made it.
   *
   * @param league who stands how
   * @param method the version of the method
   */
  public record Dated(League league, String method) {}

  /** The peers of an organisation by a benchmark, itself among them; everybody if it is nowhere. */
  public League peers(String benchmark, String organisation, Optional<KeptAt> kept) {
    LeagueQuestion all = all(benchmark, kept);
    League everybody = league(all);
    Among among =
        everybody
            .find(organisation)
            .map(one -> Peers.of(everybody.benchmark(), one))
            .orElse(Among.ALL);
    return among.equals(Among.ALL) ? everybody : league(all.among(among));
  }

  /** An organisation's figure from month to month, until now or until it was kept. */
  public Trend trend(String benchmark, String organisation, Optional<KeptAt> kept) {
    return kept.map(moment -> benchmarks.trend(benchmark, organisation, moment.moment()))
        .orElseGet(() -> benchmarks.trend(benchmark, organisation));
  }

  /**
   * What moved an organisation's figure since the first month that it can be compared with; empty
   * when that is the last kept month, or none.
   */
  public Optional<Since> whyAtAll(Trend trend) {
    YearMonth now = YearMonth.from(clock.instant().atOffset(ZoneOffset.UTC));
    List<Trend.Point> points = trend.points();
    int from = points.size() - 1;
    while (from > 0 && !points.get(from).broken()) {
      from--;
    }
    return points.stream()
        .skip(Math.max(0, from))
        .map(Trend.Point::month)
        .filter(month -> month.isBefore(now.minusMonths(1)))
        .findFirst()
        .flatMap(
            month ->
                benchmarks
                    .why(trend.benchmark(), trend.organisation(), month, Optional.empty())
                    .map(why -> new Since(month, why)));
  }

  /** What moved a figure since the end of a month. */
  public record Since(YearMonth month, Decomposition why) {}

  /** What moved an organisation's figure since the last kept month. */
  public Optional<Decomposition> why(Trend trend) {
    YearMonth now = YearMonth.from(clock.instant().atOffset(ZoneOffset.UTC));
    return trend.points().stream()
        .map(Trend.Point::month)
        .filter(now::isAfter)
        .max(Comparator.naturalOrder())
        .flatMap(
            last ->
                benchmarks.why(trend.benchmark(), trend.organisation(), last, Optional.empty()));
  }

  /** What would move an organisation's figure, the most first; nothing for one without figure. */
  public List<Move> moves(String benchmark, String organisation, int most) {
    return league(LeagueQuestion.usual().by(benchmark))
            .find(organisation)
            .flatMap(Standing::figure)
            .isEmpty()
        ? List.of()
        : benchmarks.moves(benchmark, organisation, most);
  }

  /** The whole field as the benchmark that is asked for sees it, or saw it. */
  public Field field(LeagueQuestion question) {
    return question
        .kept()
        .map(
            moment ->
                benchmarks
                    .field(question.benchmark(), moment.moment())
                    .orElseThrow(() -> new ProblemException(notKept(question, moment))))
        .orElseGet(() -> benchmarks.field(question.benchmark()));
  }

  /** Who publishes similar things in another sector. */
  public List<Field.Partner> partners(String organisation) {
    return benchmarks.partners(organisation, PARTNERS);
  }

  /**
   * Of which moment and by which method a league is, and where this very figure stays for ever: at
   * the moment of its edition.
   */
  public Source source(Dated dated, String path, String query) {
    String moment = "at=" + dated.league().at() + "&method=" + dated.method();
    LocalDate day = LocalDate.ofInstant(dated.league().at(), ZoneOffset.UTC);
    String asked = query.isEmpty() ? moment : query + "&" + moment;
    return new Source(day.toString(), dated.method(), root() + path + "?" + asked);
  }

  /** Where this server is seen from outside, without a slash at its end; may be empty. */
  public String root() {
    return publicAddress.map(URI::toString).map(Comparisons::withoutSlash).orElse("");
  }

  private Dated now(String benchmark, Among among) {
    return dated(benchmarks.league(benchmark, among));
  }

  private static Dated dated(League league) {
    return new Dated(league, league.benchmark().methodVersion());
  }

  private Dated kept(LeagueQuestion question, KeptAt moment) {
    return Optional.of(moment.moment())
        .filter(known -> !moment.isAfter(clock.instant()))
        .flatMap(known -> benchmarks.league(question.benchmark(), question.among(), known))
        .map(Comparisons::dated)
        .filter(dated -> isBy(dated, moment))
        .orElseThrow(() -> new ProblemException(notKept(question, moment)));
  }

  private static boolean isBy(Dated dated, KeptAt moment) {
    return moment.method().filter(method -> !method.equals(dated.method())).isEmpty();
  }

  private static Problem notKept(LeagueQuestion question, KeptAt moment) {
    return Problem.notFound(
        ("There are no figures by '%s' of %s%s. There are those since Winnow began to publish;"
                + " leave out 'at' and 'method' for those of now.")
            .formatted(
                question.benchmark(),
                moment.said(),
                moment.method().map(one -> " by method " + one).orElse("")));
  }

  private static LeagueQuestion all(String benchmark, Optional<KeptAt> kept) {
    LeagueQuestion all = LeagueQuestion.usual().by(benchmark);
    return kept.map(all::keptAt).orElse(all);
  }

  private static String withoutSlash(String address) {
    return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
  }
}
