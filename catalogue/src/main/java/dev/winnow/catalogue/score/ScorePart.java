package dev.winnow.catalogue.score;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A part of a score: a dimension, a group of metrics, or, at the leaves, one measurement.
 *
 * @param id the dimension's, group's or metric's id
 * @param value its points on the profile's own scale for this part
 * @param weight what it counts for in the part above, from 0 to 1; the weights of one level need
 *     not add up to 1 where points are simply added
 * @param parts what it is made of; empty at a leaf
 * @param measurement at a leaf, the answer of the metric
 */
public record ScorePart(
    String id,
    Value value,
    double weight,
    List<ScorePart> parts,
    Optional<Measurement> measurement) {

  public ScorePart {
    parts = List.copyOf(parts);
  }

  /** Every leaf below this part, or itself, in order. */
  public Stream<ScorePart> leaves() {
    return parts.isEmpty() ? Stream.of(this) : parts.stream().flatMap(ScorePart::leaves);
  }
}
