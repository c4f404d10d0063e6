package dev.winnow.scoring.metrics.mqa;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.catalogue.score.Measurement;
import dev.winnow.scoring.metrics.Metric;

/** A metric of MQA as one implementation understands it. */
record Quirked(String id, Answer answer, Quirks quirks) implements Metric {

  @Override
  public Measurement measure(Dataset dataset, Facts facts) {
    return answer.to(id, dataset, facts, quirks);
  }

  @Override
  public int population(Dataset dataset) {
    return answer.population(dataset);
  }
}
