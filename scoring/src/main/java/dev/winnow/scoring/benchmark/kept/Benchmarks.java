package dev.winnow.scoring.benchmark.kept;

import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Organisation;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.scoring.Scorer;
import dev.winnow.scoring.benchmark.Among;
import dev.winnow.scoring.benchmark.Benchmark;
import dev.winnow.scoring.benchmark.League;
import dev.winnow.scoring.benchmark.Participant;
import dev.winnow.scoring.benchmark.figure.Figure;
import dev.winnow.scoring.benchmark.figure.Figuring;
import dev.winnow.scoring.benchmark.league.Arena;
import dev.winnow.scoring.benchmark.league.Entrant;
import dev.winnow.scoring.benchmark.tally.Tally;
import dev.winnow.scoring.benchmark.tally.Tallying;
import dev.winnow.store.Store;
import dev.winnow.store.StoredDataset;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Organisations compared by benchmarks, over what the store keeps: ask this one. */
public final class Benchmarks {

  private static final int BATCH = 500;

  private final Store store;
  private final List<Benchmark> benchmarks;
  private final Figuring figuring;
  private final Supplier<Map<String, String>> software;
  private final Clock clock;

  /**
   * Benchmarks over a store.
   *
   * @param benchmarks what organisations are compared by
   * @param scorer for what is not kept
   * @param software the kind of each portal, such as "ckan", by the portal's id
   */
  public Benchmarks(
      Store store,
      Scorer scorer,
      List<Benchmark> benchmarks,
      Supplier<Map<String, String>> software,
      Clock clock) {
    this.store = store;
    this.benchmarks = List.copyOf(benchmarks);
    this.figuring = new Figuring(scorer, benchmarks);
    this.software = software;
    this.clock = clock;
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
   * The league of a benchmark among some.
   *
   * @throws IllegalArgumentException when there is no such benchmark
   */
  public League league(String benchmark, Among among) {
    Instant now = clock.instant();
    long change = store.changes().last();
    return arena(benchmark, now).league(among, change, now);
  }

  private Arena arena(String id, Instant now) {
    Benchmark benchmark =
        find(id)
            .orElseThrow(() -> new IllegalArgumentException("there is no benchmark '" + id + "'"));
    int at = benchmarks.indexOf(benchmark);
    Map<Organisation, List<Figure>> figures = figures(now);
    Map<String, String> kinds = software.get();
    List<Entrant> entrants = new ArrayList<>();
    figures.forEach(
        (organisation, own) -> {
          Tally tally = Tallying.tally(own, benchmarks);
          entrants.add(
              new Entrant(
                  participant(organisation, tally, kinds), tally, tally.samples().get(at), kinds));
        });
    return new Arena(benchmark, entrants);
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
    List<String> software =
        units.entrySet().stream()
            .sorted(
                Map.Entry.<String, Double>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .toList();
    return new Participant(
        organisation, List.copyOf(new TreeSet<>(tally.portals().keySet())), software);
  }

  private Map<Organisation, List<Figure>> figures(Instant now) {
    Map<Organisation, List<Figure>> figures = new HashMap<>();
    Optional<DatasetId> last = Optional.empty();
    List<DatasetId> ids = store.datasets().after(last, BATCH);
    long number = 0;
    while (!ids.isEmpty()) {
      Map<DatasetId, StoredDataset> datasets = store.datasets().load(ids);
      Map<DatasetId, Facts> facts = store.datasets().facts(ids, now);
      Map<DatasetId, Long> clusters = store.copies().clusters(ids);
      for (DatasetId id : ids) {
        StoredDataset stored = datasets.get(id);
        number++;
        if (stored != null && stored.organisation().isPresent()) {
          Optional<Long> cluster = Optional.ofNullable(clusters.get(id));
          figures
              .computeIfAbsent(stored.organisation().get(), none -> new ArrayList<>())
              .add(
                  figuring.figure(
                      new Figuring.Known(
                          number,
                          stored.change(),
                          cluster.map(OptionalLong::of).orElse(OptionalLong.empty()),
                          stored.dataset(),
                          stored.scores(),
                          facts.getOrDefault(id, Facts.at(now)))));
        }
      }
      last = Optional.of(ids.getLast());
      ids = store.datasets().after(last, BATCH);
    }
    return figures;
  }
}
