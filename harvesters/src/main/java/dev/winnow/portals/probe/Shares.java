package dev.winnow.portals.probe;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.LicenceReading;
import java.util.List;
import java.util.function.Predicate;

/** How many datasets of a sample say what people need to know. */
final class Shares {

  private Shares() {}

  /** One sentence; there must be a dataset. */
  static String of(List<Dataset> sample) {
    return "Of the %d datasets that were looked at, %d %% name a licence that Winnow knows, %d %% say when they were last changed, %d %% have a file or service."
        .formatted(
            sample.size(),
            share(sample, dataset -> LicenceReading.of(dataset).licence().isPresent()),
            share(
                sample,
                dataset ->
                    dataset.modified().isUnderstood()
                        || dataset.recordModified().isUnderstood()
                        || dataset.issued().isUnderstood()),
            share(sample, dataset -> !dataset.distributions().isEmpty()));
  }

  private static long share(List<Dataset> sample, Predicate<Dataset> what) {
    return Math.round(100.0 * sample.stream().filter(what).count() / sample.size());
  }
}
