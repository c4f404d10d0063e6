package dev.winnow.catalogue.copies;

import dev.winnow.catalogue.DatasetId;
import java.util.Comparator;
import java.util.List;

/**
 * Two records that are copies of each other, and why.
 *
 * @param one the first by id
 * @param other the second
 * @param evidence the strongest first
 */
public record Pair(DatasetId one, DatasetId other, List<Evidence> evidence) {

  /** The strongest first; equally strong ones by id, so that there is one order. */
  static final Comparator<Pair> STRONGEST_FIRST =
      Comparator.comparingInt((Pair pair) -> -Judgement.strength(pair.evidence()))
          .thenComparing(Pair::one)
          .thenComparing(Pair::other);

  public Pair {
    evidence = List.copyOf(evidence);
    if (one.compareTo(other) >= 0) {
      throw new IllegalArgumentException(
          "the first of two copies comes first by id, was %s and %s".formatted(one, other));
    }
  }

  /** Two records in whatever order. */
  public static Pair of(DatasetId some, DatasetId another, List<Evidence> evidence) {
    return some.compareTo(another) < 0
        ? new Pair(some, another, evidence)
        : new Pair(another, some, evidence);
  }

  /** The one that is not this one. */
  public DatasetId beside(DatasetId id) {
    return one.equals(id) ? other : one;
  }
}
