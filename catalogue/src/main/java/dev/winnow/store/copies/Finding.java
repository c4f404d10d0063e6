package dev.winnow.store.copies;

import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.copies.Judgement;
import dev.winnow.catalogue.copies.Traits;
import dev.winnow.store.copies.PlaceRows.Row;
import dev.winnow.store.rows.Comparison;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * Finds the pairs of some datasets that changed, within one transaction. A key may count or cease
 * to count because of them; then all who hold it are judged anew, so that the pairs never depend on
 * the order in which datasets came.
 */
final class Finding {

  private final Handle handle;
  private final Map<Long, Row> changed;
  private final Holding holding;
  private final Map<Long, Set<Long>> keys = new HashMap<>();
  private final Map<Long, Traits> traits = new HashMap<>();

  private Finding(Handle handle, Map<Long, Row> changed) {
    this.handle = handle;
    this.changed = changed;
    this.holding = new Holding(handle, changed.size());
  }

  /** Keeps the keys and pairs of these datasets; gives everybody whose pairs may be others now. */
  static Set<Long> find(Handle handle, Map<Long, Row> changed) {
    return new Finding(handle, changed).find();
  }

  private Set<Long> find() {
    Set<Long> judged = new HashSet<>(changed.keySet());
    judged.addAll(putKeys());
    Set<PairRows.Row> before = PairRows.of(handle, judged);
    Set<PairRows.Row> after = judge(judged);
    PairRows.put(handle, judged, after);
    Set<Long> concerned = new HashSet<>(changed.keySet());
    for (PairRows.Row pair : concat(before, after)) {
      concerned.add(pair.one());
      concerned.add(pair.other());
    }
    return concerned;
  }

  private static List<PairRows.Row> concat(Set<PairRows.Row> some, Set<PairRows.Row> others) {
    List<PairRows.Row> all = new ArrayList<>(some);
    all.addAll(others);
    return all;
  }

  /** Replaces the keys of what changed; gives who holds a key that counts otherwise than before. */
  private Set<Long> putKeys() {
    Map<Long, Set<Long>> before = KeyRows.of(handle, changed.keySet());
    load(changed.values());
    Map<Long, Set<Long>> after = new HashMap<>();
    changed
        .keySet()
        .forEach(
            id ->
                after.put(
                    id,
                    Optional.ofNullable(traits.get(id))
                        .map(known -> KeyRows.hashes(known.keys()))
                        .orElse(Set.of())));
    Map<Long, Set<Long>> others = new HashMap<>(after);
    others.entrySet().removeIf(entry -> entry.getValue().equals(keysOf(before, entry.getKey())));
    KeyRows.put(handle, others);
    keys.putAll(after);
    return turned(before, others);
  }

  private Set<Long> turned(Map<Long, Set<Long>> before, Map<Long, Set<Long>> after) {
    Map<Long, Set<Long>> held = new HashMap<>();
    for (Map.Entry<Long, Set<Long>> entry : after.entrySet()) {
      entry.getValue().forEach(key -> held.computeIfAbsent(key, none -> new HashSet<>()));
      keysOf(before, entry.getKey())
          .forEach(key -> held.computeIfAbsent(key, none -> new HashSet<>()).add(entry.getKey()));
    }
    holding.ask(held.keySet());
    Set<Long> turned = new HashSet<>();
    held.forEach(
        (key, holders) -> {
          Map<Long, DatasetId> now = holding.of(key);
          Map<Long, DatasetId> then = new HashMap<>(now);
          then.keySet().removeAll(after.keySet());
          holders.forEach(id -> then.put(id, changed.get(id).name()));
          if (Holding.counts(now.values()) != Holding.counts(then.values())) {
            turned.addAll(now.keySet());
          }
        });
    return turned;
  }

  private static Set<Long> keysOf(Map<Long, Set<Long>> keys, long dataset) {
    return keys.getOrDefault(dataset, Set.of());
  }

  private Set<PairRows.Row> judge(Set<Long> judged) {
    Set<Long> others = new HashSet<>(judged);
    others.removeAll(keys.keySet());
    keys.putAll(KeyRows.of(handle, others));
    Set<Long> all = new HashSet<>();
    judged.forEach(id -> all.addAll(keysOf(keys, id)));
    holding.ask(all);
    Set<PairRows.Row> candidates = new LinkedHashSet<>();
    for (long id : judged) {
      for (long key : keysOf(keys, id)) {
        if (holding.counts(key)) {
          addCandidates(id, holding.of(key), candidates);
        }
      }
    }
    loadAll(candidates);
    Set<PairRows.Row> pairs = new LinkedHashSet<>();
    candidates.forEach(candidate -> judge(candidate).ifPresent(pairs::add));
    return pairs;
  }

  /** A tombstone whose removal was not looked at yet still has keys, but is nobody's copy. */
  private Optional<PairRows.Row> judge(PairRows.Row candidate) {
    if (!traits.containsKey(candidate.one()) || !traits.containsKey(candidate.other())) {
      return Optional.empty();
    }
    return Judgement.judge(
            traits.get(candidate.one()),
            traits.get(candidate.other()),
            key -> holding.counts(KeyRows.hash(key)))
        .map(evidence -> PairRows.Row.of(candidate.one(), candidate.other(), evidence));
  }

  private static void addCandidates(
      long id, Map<Long, DatasetId> holders, Set<PairRows.Row> candidates) {
    String portal = holders.get(id).portal();
    holders.forEach(
        (other, name) -> {
          if (!name.portal().equals(portal)) {
            candidates.add(PairRows.Row.of(id, other, List.of()));
          }
        });
  }

  private void loadAll(Set<PairRows.Row> candidates) {
    Set<Long> missing = new HashSet<>();
    candidates.forEach(pair -> missing.addAll(List.of(pair.one(), pair.other())));
    missing.removeAll(traits.keySet());
    load(PlaceRows.of(handle, missing).values());
  }

  private void load(Collection<Row> rows) {
    traits.putAll(traits(handle, rows));
  }

  /** The traits of datasets that are there, by number. */
  static Map<Long, Traits> traits(Handle handle, Collection<Row> rows) {
    List<Row> there = rows.stream().filter(Row::isThere).toList();
    var contents = Comparison.contents(handle, there.stream().map(Row::content).toList());
    return there.parallelStream()
        .collect(Collectors.toMap(Row::id, row -> Traits.of(contents.get(row.content()))));
  }
}
