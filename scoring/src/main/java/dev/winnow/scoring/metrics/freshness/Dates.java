package dev.winnow.scoring.metrics.freshness;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.score.Evidence;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.catalogue.vocabulary.Moment;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.scoring.metrics.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The dates a portal states.
 *
 * @param evidence each as evidence; those in the future say that they are not believed
 */
record Dates(List<Evidence> evidence) {

  Dates {
    evidence = List.copyOf(evidence);
  }

  /** Those of what is being scored, gathered once. */
  static Dates of(Subject subject) {
    return subject.reading(Dates.class, one -> of(one.dataset(), one.facts()));
  }

  private static Dates of(Dataset dataset, Facts facts) {
    List<Evidence> evidence = new ArrayList<>();
    if (LastUpdate.isStamped(dataset, facts)) {
      evidence.add(stamp(dataset.modified()));
    } else {
      evidence("dct:modified", dataset.modified(), facts).ifPresent(evidence::add);
    }
    latestOfFiles(dataset)
        .flatMap(date -> evidence("dct:modified of a file", date, facts))
        .ifPresent(evidence::add);
    evidence("dct:issued", dataset.issued(), facts).ifPresent(evidence::add);
    return new Dates(evidence);
  }

  private static Optional<Stated<Moment>> latestOfFiles(Dataset dataset) {
    return dataset.distributions().stream()
        .map(Distribution::modified)
        .filter(Stated::isUnderstood)
        .max((one, other) -> one.value().get().compareTo(other.value().get()));
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
