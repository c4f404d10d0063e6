package dev.winnow.scoring.metrics.freshness;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.vocabulary.Moment;
import dev.winnow.catalogue.vocabulary.Period;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whether the time that data is about is over. */
final class Coverage {

  private static final Set<String> CLOSED =
      Set.of(
          "deprecated",
          "withdrawn",
          "closed",
          "archived",
          "discontinued",
          "superseded",
          "obsolete",
          "retired");

  private Coverage() {}

  /** When the period covered ends; empty when none is stated or its end is open. */
  static Optional<Instant> end(Dataset dataset) {
    if (dataset.temporal().stream().anyMatch(period -> !period.end().isUnderstood())) {
      return Optional.empty();
    }
    return dataset.temporal().stream()
        .map(Period::end)
        .flatMap(end -> end.value().stream())
        .map(Moment::until)
        .max(Comparator.naturalOrder());
  }

  /** Whether every distribution is marked as no longer kept, for example as withdrawn. */
  static boolean isClosed(Dataset dataset) {
    return !dataset.distributions().isEmpty()
        && dataset.distributions().stream().allMatch(file -> isClosed(file.status()));
  }

  private static boolean isClosed(String status) {
    if (status.isEmpty()) {
      return false;
    }
    int start = Math.max(status.lastIndexOf('/'), status.lastIndexOf('#')) + 1;
    return CLOSED.contains(status.substring(start).strip().toLowerCase(Locale.ROOT));
  }
}
