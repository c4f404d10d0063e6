package dev.winnow.store.copies;

import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.copies.Clusters;
import dev.winnow.catalogue.copies.Pair;
import dev.winnow.store.copies.PlaceRows.Row;
import dev.winnow.store.database.Numbers;
import dev.winnow.store.rows.Ledger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * Joins pairs to clusters within one transaction, and writes a change for every dataset whose
 * cluster is another one. A cluster's name is the number of the change that made it.
 */
final class Naming {

  /** How a change of a dataset's cluster is written in the change log. */
  private static final String KIND = "copies";

  private final Handle handle;
  private final Map<Long, Row> rows = new HashMap<>();
  private final Map<Long, Set<PairRows.Row>> pairs = new HashMap<>();

  private Naming(Handle handle) {
    this.handle = handle;
  }

  /** Brings the clusters around these datasets up to date; says of how many they changed. */
  static int name(Handle handle, Numbers numbers, Collection<Long> datasets, Instant at) {
    Naming naming = new Naming(handle);
    naming.gather(datasets);
    return naming.write(numbers, at);
  }

  /** Everything that is joined with these by pairs or by a cluster's name, near or far. */
  private void gather(Collection<Long> datasets) {
    Set<Long> frontier = new HashSet<>(datasets);
    while (!frontier.isEmpty()) {
      Map<Long, Row> found = PlaceRows.of(handle, frontier);
      found.values().removeIf(row -> !row.isThere());
      rows.putAll(found);
      Set<Long> next = new HashSet<>();
      for (PairRows.Row pair : PairRows.of(handle, frontier)) {
        for (long end : List.of(pair.one(), pair.other())) {
          pairs.computeIfAbsent(end, id -> new HashSet<>()).add(pair);
          next.add(end);
        }
      }
      Set<Long> clusters =
          found.values().stream()
              .flatMapToLong(row -> row.cluster().stream())
              .boxed()
              .collect(Collectors.toSet());
      next.addAll(PlaceRows.in(handle, clusters).keySet());
      next.removeAll(rows.keySet());
      next.removeAll(frontier);
      frontier = next;
    }
  }

  private int write(Numbers numbers, Instant at) {
    Map<DatasetId, Long> before = new HashMap<>();
    Map<DatasetId, Row> byName = new TreeMap<>();
    rows.values()
        .forEach(
            row -> {
              byName.put(row.name(), row);
              row.cluster().ifPresent(cluster -> before.put(row.name(), cluster));
            });
    List<Set<DatasetId>> clusters = Clusters.of(byName.keySet(), allPairs());
    Map<Set<DatasetId>, Long> names = Clusters.names(clusters, before);
    Ledger ledger = new Ledger(handle);
    List<Row> moved = new ArrayList<>();
    for (Set<DatasetId> cluster : clusters) {
      OptionalLong name = name(names, cluster);
      for (DatasetId member : cluster.stream().sorted().toList()) {
        Row row = byName.get(member);
        boolean isNew = name.isEmpty() && cluster.size() > 1;
        if (isNew || !name.equals(row.cluster())) {
          long number = numbers.nextChange();
          name = isNew ? OptionalLong.of(number) : name;
          ledger.touch(number, row.id(), KIND, at);
          moved.add(row.in(name));
        }
      }
    }
    ledger.flush();
    PlaceRows.put(handle, moved);
    return moved.size();
  }

  private static OptionalLong name(Map<Set<DatasetId>, Long> names, Set<DatasetId> cluster) {
    return Optional.ofNullable(names.get(cluster))
        .map(OptionalLong::of)
        .orElse(OptionalLong.empty());
  }

  /** A pair with a tombstone, whose removal was not looked at yet, is none any more. */
  private Set<Pair> allPairs() {
    Map<PairRows.Row, Pair> all = new LinkedHashMap<>();
    pairs.values().stream()
        .flatMap(Set::stream)
        .filter(pair -> rows.containsKey(pair.one()) && rows.containsKey(pair.other()))
        .forEach(pair -> all.put(pair, pair(pair)));
    return new HashSet<>(all.values());
  }

  private Pair pair(PairRows.Row pair) {
    return Pair.of(rows.get(pair.one()).name(), rows.get(pair.other()).name(), pair.evidence());
  }
}
