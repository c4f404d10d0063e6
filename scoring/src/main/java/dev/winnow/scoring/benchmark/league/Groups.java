package dev.winnow.scoring.benchmark.league;

import dev.winnow.scoring.benchmark.Benchmark;
import dev.winnow.scoring.benchmark.Estimate;
import dev.winnow.scoring.benchmark.League;
import dev.winnow.scoring.benchmark.Participant;
import dev.winnow.scoring.benchmark.statistics.Interval;
import dev.winnow.scoring.benchmark.statistics.Observation;
import dev.winnow.scoring.benchmark.statistics.Pool;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The peer groups that figures lean on: each as narrow as it can be and still say something. */
final class Groups {

  /** A group of fewer leans on the next larger one. */
  private static final int SMALLEST = 8;

  static final String ALL = "all";

  private final Map<String, List<Observation>> members = new TreeMap<>();
  private final Map<String, Pool> pools = new ConcurrentHashMap<>();
  private final Map<String, String> groupOf = new HashMap<>();
  private final double max;

  private Groups(double max) {
    this.max = max;
  }

  static Groups of(List<Entrant> entrants, Map<String, Observation> observed, Benchmark benchmark) {
    Groups groups = new Groups(benchmark.measure().max());
    for (Entrant entrant : entrants) {
      for (String name : names(entrant.participant(), benchmark)) {
        groups
            .members
            .computeIfAbsent(name, none -> new ArrayList<>())
            .add(observed.get(entrant.id()));
      }
    }
    for (Entrant entrant : entrants) {
      groups.groupOf.put(entrant.id(), groups.narrowest(names(entrant.participant(), benchmark)));
    }
    return groups;
  }

  /** The names of the groups somebody belongs to, the narrowest first. */
  private static List<String> names(Participant one, Benchmark benchmark) {
    List<String> names = new ArrayList<>();
    names.add(ALL);
    StringBuilder name = new StringBuilder();
    for (Benchmark.Trait trait : benchmark.peers()) {
      name.append(name.isEmpty() ? "" : "/").append(one.trait(trait));
      names.add(name.toString());
    }
    return names.reversed();
  }

  private String narrowest(List<String> names) {
    return names.stream()
        .filter(name -> members.get(name).size() >= SMALLEST)
        .findFirst()
        .orElse(ALL);
  }

  String of(String organisation) {
    return groupOf.getOrDefault(organisation, ALL);
  }

  List<Observation> members(String group) {
    return members.getOrDefault(group, List.of());
  }

  Pool pool(String group) {
    return pools.computeIfAbsent(group, name -> Pool.of(members(name), max / 2));
  }

  /** Those that somebody leans on, to be shown. */
  List<League.Group> shown() {
    return new TreeSet<>(groupOf.values()).stream().map(this::shown).toList();
  }

  private League.Group shown(String name) {
    Pool pool = pool(name);
    Estimate centre = Interval.normal(pool.centre(), pool.doubt()).within(0, max);
    return new League.Group(name, members(name).size(), centre, pool.spread());
  }
}
