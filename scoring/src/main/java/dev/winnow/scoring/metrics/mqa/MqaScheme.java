package dev.winnow.scoring.metrics.mqa;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.score.Measurement;
import dev.winnow.scoring.metrics.Metric;
import dev.winnow.scoring.metrics.Subject;

/** A metric that a profile may bend to the implementation it follows. */
public interface MqaScheme extends Metric {

  /** How it is answered. */
  Answer answer();

  /** The same metric with these quirks. */
  default Metric with(Quirks quirks) {
    return new Quirked(id(), answer(), quirks);
  }

  @Override
  default Measurement measure(Subject subject) {
    return answer().to(id(), subject.dataset(), subject.facts(), Quirks.NONE);
  }

  @Override
  default int population(Dataset dataset) {
    return answer().population(dataset);
  }
}
