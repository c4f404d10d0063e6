package dev.winnow.scoring.benchmark.kept;

import dev.winnow.scoring.benchmark.Benchmark;
import dev.winnow.scoring.benchmark.league.Entrant;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An edition of all figures.
 *
 * @param moment since when it is the newest
 * @param change the number of the last change that counted
 * @param benchmarks by what organisations were compared, as the benchmarks were then
 * @param entries what it says of organisations, by their numbers
 */
record Published(
    Instant moment, long change, List<Benchmark> benchmarks, Map<Long, Entry> entries) {

  Published {
    benchmarks = List.copyOf(benchmarks);
    entries = Map.copyOf(entries);
  }

  /** The terms of an edition as they are kept. */
  record Terms(List<Benchmark> benchmarks) {

    Terms {
      benchmarks = List.copyOf(benchmarks);
    }
  }

  /** The benchmark of this id as it was then. */
  Optional<Benchmark> find(String benchmark) {
    return benchmarks.stream().filter(one -> one.id().equals(benchmark)).findFirst();
  }

  /** Everybody who was counted by a benchmark. */
  List<Entrant> entrants(Benchmark benchmark) {
    return entries.values().stream().flatMap(one -> one.entrant(benchmark).stream()).toList();
  }
}
