package dev.winnow.catalogue.copies;

import dev.winnow.catalogue.DatasetId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Joins pairs to clusters, at most one record of a portal in each, and finds their names. The
 * strongest pairs are joined first, so that the clusters do not depend on the order in which
 * records arrived.
 */
public final class Clusters {

  private Clusters() {}

  /** The clusters of these records, ordered by their first id; a record without copies is alone. */
  public static List<Set<DatasetId>> of(Collection<DatasetId> records, Collection<Pair> pairs) {
    Map<DatasetId, Set<DatasetId>> clusterOf = new HashMap<>();
    records.forEach(id -> clusterOf.put(id, new TreeSet<>(Set.of(id))));
    for (Pair pair : pairs.stream().sorted(Pair.STRONGEST_FIRST).toList()) {
      Set<DatasetId> one = clusterOf.get(pair.one());
      Set<DatasetId> other = clusterOf.get(pair.other());
      if (one != other && canJoin(one, other)) {
        one.addAll(other);
        other.forEach(id -> clusterOf.put(id, one));
      }
    }
    return clusterOf.values().stream()
        .distinct()
        .sorted(Comparator.comparing(cluster -> cluster.iterator().next()))
        .map(Set::copyOf)
        .toList();
  }

  private static boolean canJoin(Set<DatasetId> one, Set<DatasetId> other) {
    Set<String> portals = one.stream().map(DatasetId::portal).collect(Collectors.toSet());
    return other.stream().map(DatasetId::portal).noneMatch(portals::contains);
  }

  /**
   * The name that each cluster keeps: the one most of its members had. A name that two clusters
   * could keep stays with the one where more members had it; the other has none.
   *
   * @param clusters as {@link #of} gives them
   * @param before the name that a record's cluster had; records that never had copies are absent
   */
  public static Map<Set<DatasetId>, Long> names(
      List<Set<DatasetId>> clusters, Map<DatasetId, Long> before) {
    List<Claim> claims = new ArrayList<>();
    for (Set<DatasetId> cluster : clusters) {
      cluster.stream()
          .flatMap(id -> Optional.ofNullable(before.get(id)).stream())
          .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
          .forEach((name, members) -> claims.add(new Claim(cluster, name, members)));
    }
    claims.sort(Claim.BEST_FIRST);
    Map<Set<DatasetId>, Long> names = new LinkedHashMap<>();
    Set<Long> taken = new HashSet<>();
    for (Claim claim : claims) {
      if (!names.containsKey(claim.cluster) && taken.add(claim.name)) {
        names.put(claim.cluster, claim.name);
      }
    }
    return names;
  }

  private record Claim(Set<DatasetId> cluster, long name, long members) {

    static final Comparator<Claim> BEST_FIRST =
        Comparator.comparingLong((Claim claim) -> -claim.members)
            .thenComparingInt(claim -> -claim.cluster.size())
            .thenComparingLong(Claim::name)
            .thenComparing(claim -> claim.cluster.stream().min(DatasetId::compareTo).orElseThrow());
  }
}
