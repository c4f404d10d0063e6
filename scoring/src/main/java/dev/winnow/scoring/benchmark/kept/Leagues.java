package dev.winnow.scoring.benchmark.kept;

import dev.winnow.scoring.benchmark.Among;
import dev.winnow.scoring.benchmark.Benchmark;
import dev.winnow.scoring.benchmark.League;
import dev.winnow.scoring.benchmark.league.Arena;
import dev.winnow.scoring.benchmark.league.Entrant;
import dev.winnow.store.figure.Figures;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Leagues from editions; those that were asked for are remembered, as editions never change. */
final class Leagues {

  private static final int REMEMBERED = 64;

  private final Figures figures;
  private final Archive archive;
  private final Clock clock;
  private final Remembered<Asked, League> remembered = new Remembered<>(REMEMBERED);

  private record Asked(Instant moment, String benchmark, Among among) {}

  Leagues(Figures figures, Archive archive, Clock clock) {
    this.figures = figures;
    this.archive = archive;
    this.clock = clock;
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

  /** One at a time: after a new edition everybody asks for the same. */
  private synchronized League league(Published edition, Benchmark benchmark, Among among) {
    return remembered.get(
        new Asked(edition.moment(), benchmark.id(), among),
        asked ->
            new Arena(benchmark, edition.entrants(benchmark))
                .league(among, edition.change(), edition.moment()));
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

  private static Arena arena(Published edition, Benchmark benchmark) {
    return new Arena(benchmark, edition.entrants(benchmark));
  }

  /** Everybody as it is added up now, with topics. */
  List<Entrant> entrants(Benchmark benchmark) {
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
