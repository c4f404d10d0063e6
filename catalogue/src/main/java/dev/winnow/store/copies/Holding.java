package dev.winnow.store.copies;

import dev.winnow.catalogue.DatasetId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * Who holds which keys, as far as it matters. A key counts while few datasets hold it: a home page
 * or a template's identifier, which many share, tells nothing apart.
 */
final class Holding {

  /** More datasets of one portal under one key are not told apart by it. */
  static final int MOST_OF_A_PORTAL = 3;

  /** So many portals do not copy each other: it is the address of a standard or a supplier. */
  static final int MOST = 50;

  private final Handle handle;
  private final int slack;
  private final Set<Long> asked = new HashSet<>();
  private final Map<Long, Map<Long, DatasetId>> holders = new HashMap<>();

  /**
   * Nothing is asked yet.
   *
   * @param slack of keys with so many holders too many, the holders are known all the same: they
   *     may have counted before so many datasets changed
   */
  Holding(Handle handle, int slack) {
    this.handle = handle;
    this.slack = slack;
  }

  /** Learns who holds these keys. */
  void ask(Collection<Long> hashes) {
    Set<Long> more = new HashSet<>(hashes);
    more.removeAll(asked);
    asked.addAll(more);
    int most = MOST + slack;
    Set<Long> few =
        KeyRows.counts(handle, more, most + 1).entrySet().stream()
            .filter(count -> count.getValue() <= most)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    holders.putAll(KeyRows.holders(handle, few));
  }

  /** Who holds a key that was asked for; nobody when there are too many to matter. */
  Map<Long, DatasetId> of(long hash) {
    return holders.getOrDefault(hash, Map.of());
  }

  /** Whether a key that was asked for tells datasets apart. */
  boolean counts(long hash) {
    return counts(of(hash).values());
  }

  /** Whether a key with these holders tells datasets apart. */
  static boolean counts(Collection<DatasetId> holders) {
    Map<String, Integer> byPortal = new HashMap<>();
    holders.forEach(id -> byPortal.merge(id.portal(), 1, Integer::sum));
    return !holders.isEmpty()
        && holders.size() <= MOST
        && byPortal.values().stream().allMatch(count -> count <= MOST_OF_A_PORTAL);
  }
}
