package dev.winnow.scoring.metrics.mqa;

import dev.winnow.scoring.metrics.Metric;

/** A metric that a profile may bend to the implementation it follows. */
public interface MqaScheme extends Metric {

  /** The same metric with these quirks. */
  Metric with(Quirks quirks);
}
