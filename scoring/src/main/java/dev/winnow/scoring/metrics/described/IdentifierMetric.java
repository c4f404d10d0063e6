package dev.winnow.scoring.metrics.described;

import dev.winnow.catalogue.score.Evidence;
import dev.winnow.catalogue.score.Fix.Who;
import dev.winnow.catalogue.score.Measurement;
import dev.winnow.catalogue.score.Message;
import dev.winnow.scoring.metrics.Metric;
import dev.winnow.scoring.metrics.Subject;

/** Whether the dataset has a lasting identifier that others can cite. */
public final class IdentifierMetric implements Metric {

  @Override
  public String id() {
    return "identifier";
  }

  @Override
  public Measurement measure(Subject subject) {
    for (String identifier : subject.dataset().identifiers()) {
      if (!identifier.isBlank()) {
        return Measurement.declared(id(), 1, Message.of("identifier.good"))
            .because(Evidence.of("dct:identifier", identifier));
      }
    }
    return Measurement.declared(id(), 0, Message.of("identifier.none"))
        .fixedBy(Who.PUBLISHER, Message.of("fix.identifier"));
  }
}
