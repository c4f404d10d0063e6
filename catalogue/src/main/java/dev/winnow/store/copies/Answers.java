package dev.winnow.store.copies;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.copies.Judgement;
import dev.winnow.catalogue.copies.Traits;
import dev.winnow.store.copies.PlaceRows.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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

/** What is asked about copies. */
final class Answers {

  private Answers() {}

  static Map<DatasetId, List<Copy>> of(Handle handle, Collection<DatasetId> ids) {
    List<Row> asked =
        PlaceRows.named(handle, ids).stream().filter(row -> row.cluster().isPresent()).toList();
    Map<Long, Row> members =
        PlaceRows.in(
            handle,
            asked.stream().map(row -> row.cluster().getAsLong()).collect(Collectors.toSet()));
    Set<PairRows.Row> pairs = PairRows.of(handle, members.keySet());
    Map<DatasetId, List<Copy>> copies = new LinkedHashMap<>();
    for (Row row : asked) {
      List<Copy> found =
          members.values().stream()
              .filter(member -> member.cluster().equals(row.cluster()) && member.id() != row.id())
              .sorted(Comparator.comparing(Row::name))
              .flatMap(member -> copy(row, member, members, pairs).stream())
              .toList();
      if (row.isThere() && !found.isEmpty()) {
        copies.put(row.name(), found);
      }
    }
    return copies;
  }

  /**
   * Two of a cluster need not be a pair: then what joins the copy to a third one is told. Nothing
   * does when that one was removed a moment ago.
   */
  private static Optional<Copy> copy(
      Row row, Row member, Map<Long, Row> members, Set<PairRows.Row> pairs) {
    return pairs.stream()
        .filter(pair -> pair.has(member.id()))
        .filter(pair -> isWithin(members, pair.beside(member.id()), row.cluster()))
        .max(
            Comparator.comparing((PairRows.Row pair) -> pair.has(row.id()))
                .thenComparing(pair -> Judgement.strength(pair.evidence()))
                .thenComparing(pair -> -pair.beside(member.id())))
        .map(
            pair ->
                new Copy(
                    member.name(), members.get(pair.beside(member.id())).name(), pair.evidence()));
  }

  private static boolean isWithin(Map<Long, Row> members, long dataset, OptionalLong cluster) {
    return members.containsKey(dataset) && members.get(dataset).cluster().equals(cluster);
  }

  static Map<DatasetId, List<Copy>> held(Handle handle, Collection<Dataset> datasets) {
    List<Traits> asked = datasets.stream().map(Traits::of).toList();
    Map<Long, Set<DatasetId>> askers = new HashMap<>();
    for (Traits some : asked) {
      KeyRows.hashes(some.keys())
          .forEach(hash -> askers.computeIfAbsent(hash, key -> new HashSet<>()).add(some.id()));
    }
    Holding holding = new Holding(handle, 0);
    holding.ask(askers.keySet());
    Map<Long, Row> kept = kept(handle, holding, askers.keySet());
    Map<Long, Traits> traits = Finding.traits(handle, kept.values());
    Map<DatasetId, List<Copy>> held = new TreeMap<>();
    for (Traits some : asked) {
      List<Copy> copies = new ArrayList<>();
      for (long other : candidates(some, traits.keySet(), holding, askers)) {
        Judgement.judge(some, traits.get(other), key -> counts(KeyRows.hash(key), holding, askers))
            .map(evidence -> new Copy(traits.get(other).id(), some.id(), evidence))
            .ifPresent(copies::add);
      }
      copies.sort(Comparator.comparing(Copy::id));
      if (!copies.isEmpty()) {
        held.put(some.id(), copies);
      }
    }
    return held;
  }

  private static Map<Long, Row> kept(Handle handle, Holding holding, Set<Long> hashes) {
    Set<Long> holders = new HashSet<>();
    hashes.forEach(hash -> holders.addAll(holding.of(hash).keySet()));
    return PlaceRows.of(handle, holders);
  }

  private static Set<Long> candidates(
      Traits some, Set<Long> kept, Holding holding, Map<Long, Set<DatasetId>> askers) {
    return KeyRows.hashes(some.keys()).stream()
        .filter(hash -> counts(hash, holding, askers))
        .flatMap(hash -> holding.of(hash).keySet().stream())
        .filter(kept::contains)
        .collect(Collectors.toSet());
  }

  /** Whether a key would tell datasets apart if those that are asked about were kept. */
  private static boolean counts(long hash, Holding holding, Map<Long, Set<DatasetId>> askers) {
    Set<DatasetId> all = new HashSet<>(holding.of(hash).values());
    all.addAll(askers.getOrDefault(hash, Set.of()));
    return holding.counts(hash) && Holding.counts(all);
  }
}
