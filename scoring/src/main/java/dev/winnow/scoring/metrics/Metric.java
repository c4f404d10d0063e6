package dev.winnow.scoring.metrics;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.score.Measurement;
import java.time.Instant;
import java.util.Optional;

/** One question about a dataset, answered by points, a reason and the evidence. Pure. */
public interface Metric {

  /** As it stands in profiles, reports and the index, such as "title". */
  String id();

  /** Answers the question; the answer is measured, declared or unknown, and always has a reason. */
  Measurement measure(Subject subject);

  /** The first moment after that of its facts at which time alone changes the answer, if any. */
  default Optional<Instant> validUntil(Subject subject) {
    return Optional.empty();
  }

  /**
   * How many things it asks about, 0 or more: one dataset, or its distributions. A catalogue that
   * is scored as one weighs the answers by it.
   */
  default int population(Dataset dataset) {
    return 1;
  }

  /**
   * Whether it judges a description as a whole. It is then asked about all of it even where only
   * one file counts.
   */
  default boolean isAboutWhole() {
    return false;
  }
}
