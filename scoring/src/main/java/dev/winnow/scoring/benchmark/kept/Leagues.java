package dev.winnow.scoring.benchmark.kept;

import dev.winnow.scoring.benchmark.Among;
import dev.winnow.scoring.benchmark.Benchmark;
import dev.winnow.scoring.benchmark.League;
import dev.winnow.scoring.benchmark.Peers;
import dev.winnow.scoring.benchmark.league.Arena;
import dev.winnow.scoring.benchmark.league.Entrant;
import dev.winnow.store.figure.Figures;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Leagues from editions; those that were asked for are remembered, as editions never change. */
final class Leagues {

  /** So many standings take some hundred megabytes at the most. */
  private static final long STANDINGS = 80_000;

  /** Each keeps everybody's draws while there is room: with 5,000 ranked some 80 megabytes. */
  private static final int ARENAS = 3;

  private final Figures figures;
  private final Archive archive;
  private final Clock clock;
  private final Remembered<Asked, League> remembered =
      new Remembered<>(STANDINGS, league -> league.standings().size());
  private final Remembered<Compared, Arena> arenas = new Remembered<>(ARENAS);
  private final Remembered<Long, List<Entrant>> counted = new Remembered<>(1);

  private Instant prepared = Instant.MIN;

  private record Asked(Instant moment, String benchmark, Among among) {}

  private record Compared(Instant moment, String benchmark) {}

  Leagues(Figures figures, Archive archive, Clock clock) {
    this.figures = figures;
    this.archive = archive;
    this.clock = clock;
  }

  /** The same of the newest edition, which another process may have published. */
  void prepare(BooleanSupplier goOn) {
    archive.latest().ifPresent(edition -> prepare(edition, goOn));
  }

  /** The newest league of a benchmark among some; one of nobody before the first edition. */
  League league(Benchmark benchmark, Among among) {
    return archive
        .latest()
        .map(edition -> league(edition, edition.find(benchmark.id()).orElse(benchmark), among))
        .orElseGet(() -> arena(benchmark).league(among, 0, clock.instant()));
  }

  /** The league of a benchmark as it was at a moment; empty where it was not compared by then. */
  Optional<League> league(String benchmark, Among among, Instant moment) {
    return archive
        .at(moment)
        .flatMap(
            edition ->
                edition
                    .find(benchmark)
                    .filter(then -> !edition.entrants(then).isEmpty())
                    .map(then -> league(edition, then, among)));
  }

  private League league(Published edition, Benchmark benchmark, Among among) {
    Asked asked = new Asked(edition.moment(), benchmark.id(), among);
    return remembered.find(asked).orElseGet(() -> make(asked, edition, benchmark));
  }

  /** One at a time: after a new edition everybody asks for the same. */
  private synchronized League make(Asked asked, Published edition, Benchmark benchmark) {
    return remembered.get(
        asked,
        one -> arena(edition, benchmark).league(one.among(), edition.change(), edition.moment()));
  }

  /**
   * Makes the leagues that pages show, among all and among peers, before an edition comes out: so
   * that nobody waits for them. Once for each edition; for who follows, one thread at a time.
   *
   * @param goOn asked before each league; what is left is made when somebody asks for it
   */
  void prepare(Published edition, BooleanSupplier goOn) {
    if (edition.moment().equals(prepared)) {
      return;
    }
    prepared = edition.moment();
    // The headline last: what comes after a league, such as what would move somebody, begins there.
    for (Benchmark benchmark : edition.benchmarks().reversed()) {
      if (goOn.getAsBoolean()) {
        league(edition, benchmark, Among.ALL).standings().stream()
            .map(standing -> Peers.of(benchmark, standing))
            .distinct()
            .takeWhile(among -> goOn.getAsBoolean())
            .forEach(among -> league(edition, benchmark, among));
      }
    }
  }

  /** Everybody whom a benchmark compares now. */
  Arena arena(Benchmark benchmark) {
    return archive
        .latest()
        .map(edition -> arena(edition, edition.find(benchmark.id()).orElse(benchmark)))
        .orElseGet(() -> new Arena(benchmark, List.of()));
  }

  /** Everybody whom a benchmark compared at a moment. */
  Optional<Arena> arena(String benchmark, Instant moment) {
    return archive
        .at(moment)
        .flatMap(edition -> edition.find(benchmark).map(then -> arena(edition, then)));
  }

  private synchronized Arena arena(Published edition, Benchmark benchmark) {
    return arenas.get(
        new Compared(edition.moment(), benchmark.id()),
        asked -> new Arena(benchmark, edition.entrants(benchmark)));
  }

  /** Everybody as it is added up now, with topics. */
  List<Entrant> entrants(Benchmark benchmark) {
    return counted.get(figures.tallied(), asked -> counted(benchmark));
  }

  private List<Entrant> counted(Benchmark benchmark) {
    List<Entrant> entrants = new ArrayList<>();
    for (Figures.Tallied one : figures.tallies()) {
      Sum sum = Json.read(one.body(), Sum.class);
      new Entry(one.organisation(), Map.of(), sum.recipe(), sum.tally())
          .entrant(benchmark)
          .ifPresent(entrants::add);
    }
    return entrants;
  }
}
