package dev.winnow.scoring.metrics.freshness;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.score.Evidence;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.catalogue.vocabulary.Moment;
import dev.winnow.catalogue.vocabulary.Stated;
import java.util.Optional;
import java.util.stream.Stream;

/** The dates a portal states, as evidence; those in the future say that they are not believed. */
final class Dates {

  private Dates() {}

  static Stream<Evidence> evidence(Dataset dataset, Facts facts) {
    Stream<Evidence> files =
        dataset.distributions().stream()
            .map(Distribution::modified)
            .filter(Stated::isUnderstood)
            .max((one, other) -> one.value().get().compareTo(other.value().get()))
            .flatMap(date -> evidence("dct:modified of a file", date, facts))
            .stream();
    return Stream.concat(
        LastUpdate.isStamped(dataset, facts)
            ? Stream.of(stamp(dataset.modified()))
            : evidence("dct:modified", dataset.modified(), facts).stream(),
        Stream.concat(files, evidence("dct:issued", dataset.issued(), facts).stream()));
  }

  private static Evidence stamp(Stated<Moment> date) {
    return new Evidence(
        "dct:modified", date.raw(), "", "most of its portal has this day, so not believed");
  }

  static boolean isInFuture(Stated<Moment> date, Facts facts) {
    return date.value().map(moment -> moment.from().isAfter(facts.asOf())).orElse(false);
  }

  private static Optional<Evidence> evidence(String field, Stated<Moment> date, Facts facts) {
    if (!date.isStated()) {
      return Optional.empty();
    }
    if (isInFuture(date, facts)) {
      return Optional.of(new Evidence(field, date.raw(), "", "in the future, so not believed"));
    }
    return Optional.of(Evidence.of(field, date, moment -> moment.day().toString()));
  }
}
