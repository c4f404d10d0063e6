package dev.winnow.web.comparing;

import dev.winnow.scoring.benchmark.Among;
import dev.winnow.scoring.benchmark.Benchmark;
import dev.winnow.scoring.benchmark.Decomposition;
import dev.winnow.scoring.benchmark.Field;
import dev.winnow.scoring.benchmark.League;
import dev.winnow.scoring.benchmark.Move;
import dev.winnow.scoring.benchmark.Standing;
import dev.winnow.scoring.benchmark.Trend;
import dev.winnow.scoring.benchmark.kept.Benchmarks;
import dev.winnow.web.figure.Figure.Source;
import dev.winnow.web.http.Problem;
import dev.winnow.web.http.ProblemException;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Where everything about organisations compared comes from. */
public final class Comparisons {
  private static final int PARTNERS = 5;

  private final Benchmarks benchmarks;
  private final Optional<URI> publicAddress;

  /**
   * Comparisons by these benchmarks.
   *
   * @param publicAddress where this server is seen from outside, for addresses that are quoted;
   *     without it they begin at the server's root
   */
  public Comparisons(Benchmarks benchmarks, Optional<URI> publicAddress) {
    this.benchmarks = benchmarks;
    this.publicAddress = publicAddress;
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
    return question
        .kept()
        .map(moment -> kept(question, moment))
        .orElseGet(() -> benchmarks.league(question.benchmark(), question.among()));
  }

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

  /** An organisation's figure from month to month. */
  public Trend trend(String benchmark, String organisation) {
    return new Trend(benchmark, organisation, List.of());
  }

  /** What moved an organisation's figure since the last kept month. */
  public Optional<Decomposition> why(String benchmark, String organisation) {
    return Optional.empty();
  }

  /** What would move an organisation's figure, and its rank among its peers; the most first. */
  public List<Move> moves(League peers, String organisation) {
    return List.of();
  }

  /** The whole field as a benchmark sees it. */
  public Field field(String benchmark) {
    return new Field(benchmark(benchmark), List.of());
  }

  /** Who publishes similar things in another sector. */
  public List<Field.Partner> partners(String organisation) {
    return List.of();
  }

  /** Of which moment and by which method a league is, and where it stays. */
  public Source source(League league, String path, String query) {
    LocalDate day = LocalDate.ofInstant(league.at(), ZoneOffset.UTC);
    String method = league.benchmark().methodVersion();
    String address =
        path + (query.isEmpty() ? "?" : "?" + query + "&") + "at=" + day + "&method=" + method;
    return new Source(day.toString(), method, root() + address);
  }

  /** Where this server is seen from outside, without a slash at its end; may be empty. */
  public String root() {
    return publicAddress.map(URI::toString).map(Comparisons::withoutSlash).orElse("");
  }

  private League kept(LeagueQuestion question, KeptAt moment) {
    return Optional.<League>empty()
        .filter(league -> isAsked(league, moment))
        .orElseThrow(() -> new ProblemException(notKept(question, moment)));
  }

  private static boolean isAsked(League league, KeptAt moment) {
    return LocalDate.ofInstant(league.at(), ZoneOffset.UTC).equals(moment.at())
        && moment.method().filter(one -> !one.equals(league.benchmark().methodVersion())).isEmpty();
  }

  private static Problem notKept(LeagueQuestion question, KeptAt moment) {
    return Problem.notFound(
        "No figures by '%s' of %s%s are kept. Leave out 'at' and 'method' for those of now."
            .formatted(
                question.benchmark(),
                moment.at(),
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
