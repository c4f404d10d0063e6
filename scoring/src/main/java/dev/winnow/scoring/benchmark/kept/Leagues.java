package dev.winnow.scoring.benchmark.kept;

import dev.winnow.catalogue.Organisation;
import dev.winnow.scoring.benchmark.Among;
import dev.winnow.scoring.benchmark.Benchmark;
import dev.winnow.scoring.benchmark.League;
import dev.winnow.scoring.benchmark.Participant;
import dev.winnow.scoring.benchmark.league.Arena;
import dev.winnow.scoring.benchmark.league.Entrant;
import dev.winnow.scoring.benchmark.tally.Tally;
import dev.winnow.store.figure.Figures;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Leagues from what was added up; they are remembered until something is added up anew. */
final class Leagues {

  private static final int REMEMBERED = 48;

  private final Figures figures;
  private final Supplier<Map<String, String>> software;
  private final Clock clock;
  private final Map<Asked, League> remembered =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, League> eldest) {
          return size() > REMEMBERED;
        }
      };
  private long tallied = -1;

  private record Asked(String benchmark, Among among) {}

  Leagues(Figures figures, Supplier<Map<String, String>> software, Clock clock) {
    this.figures = figures;
    this.software = software;
    this.clock = clock;
  }

  /** The league of a benchmark among some. */
  synchronized League league(Benchmark benchmark, Among among) {
    long now = figures.tallied();
    if (now != tallied) {
      remembered.clear();
      tallied = now;
    }
    return remembered.computeIfAbsent(
        new Asked(benchmark.id(), among),
        asked -> arena(benchmark).league(among, figures.counted(), clock.instant()));
  }

  /** Everybody whom a benchmark compares. */
  Arena arena(Benchmark benchmark) {
    return new Arena(benchmark, entrants(benchmark));
  }

  /** Everybody with a tally, under a benchmark. */
  List<Entrant> entrants(Benchmark benchmark) {
    String ingredient = Follower.ingredient(benchmark);
    Map<String, String> kinds = software.get();
    List<Entrant> entrants = new ArrayList<>();
    for (Figures.Tallied one : figures.tallies()) {
      Sum sum = Json.read(one.body(), Sum.class);
      int at = sum.recipe().indexOf(ingredient);
      if (at >= 0) {
        Tally tally = sum.tally();
        Participant participant = participant(one.organisation(), tally, kinds);
        entrants.add(new Entrant(participant, tally, tally.samples().get(at), kinds));
      }
    }
    return entrants;
  }

  private static Participant participant(
      Organisation organisation, Tally tally, Map<String, String> kinds) {
    Map<String, Double> units = new TreeMap<>();
    tally
        .portals()
        .forEach(
            (portal, count) ->
                Optional.ofNullable(kinds.get(portal))
                    .ifPresent(kind -> units.merge(kind, count, Double::sum)));
    List<String> kindsByUnits =
        units.entrySet().stream()
            .sorted(
                Map.Entry.<String, Double>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .toList();
    return new Participant(
        organisation, List.copyOf(new TreeSet<>(tally.portals().keySet())), kindsByUnits);
  }
}
