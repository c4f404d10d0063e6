package dev.winnow.harvest.walk;

import java.util.Arrays;

/**
 * The source ids that a run has seen, as 64-bit hashes in one array: 16 bytes for an id, and less
 * than one chance in a million that two of a million ids are taken for one.
 */
public final class SeenSet {

  private long[] table = new long[1024];
  private int size;

  /** Adds an id. Returns whether it is new. */
  public boolean add(String id) {
    if (size * 2 >= table.length) {
      grow();
    }
    boolean isNew = put(table, hash(id));
    size += isNew ? 1 : 0;
    return isNew;
  }

  /** A 64-bit hash that spreads well and never is 0. */
  public static long hash(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return mix(hash);
  }

  /** Spreads the bits of a number; never gives 0. */
  public static long mix(long value) {
    long z = value + 0x9e3779b97f4a7c15L;
    z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
    z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
    z ^= z >>> 31;
    return z == 0 ? 1 : z;
  }

  private void grow() {
    long[] bigger = new long[table.length * 2];
    Arrays.stream(table).filter(hash -> hash != 0).forEach(hash -> put(bigger, hash));
    table = bigger;
  }

  private static boolean put(long[] into, long hash) {
    int at = (int) hash & into.length - 1;
    while (into[at] != 0) {
      if (into[at] == hash) {
        return false;
      }
      at = at + 1 & into.length - 1;
    }
    into[at] = hash;
    return true;
  }
}
