package dev.winnow.scoring.metrics.mqa;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.catalogue.score.Measurement;
import dev.winnow.scoring.metrics.Metric;

/** A metric that a profile may bend to the implementation it follows. */
public interface MqaScheme extends Metric {

  /** How it is answered. */
  Answer answer();

  /** The same metric with these quirks. */
  default Metric with(Quirks quirks) {
    return new Quirked(id(), answer(), quirks);
  }

  @Override
  default Measurement measure(Dataset dataset, Facts facts) {
    return answer().to(id(), dataset, facts, Quirks.NONE);
  }

  @Override
  default int population(Dataset dataset) {
    return answer().population(dataset);
  }
}
