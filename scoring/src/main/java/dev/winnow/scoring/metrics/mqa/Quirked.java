package dev.winnow.scoring.metrics.mqa;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.score.Measurement;
import dev.winnow.scoring.metrics.Metric;
import dev.winnow.scoring.metrics.Subject;

/** A metric of MQA as one implementation understands it. */
record Quirked(String id, Answer answer, Quirks quirks) implements Metric {

  @Override
  public Measurement measure(Subject subject) {
    return answer.to(id, subject.dataset(), subject.facts(), quirks);
  }

  @Override
  public int population(Dataset dataset) {
    return answer.population(dataset);
  }
}
