package dev.winnow.scoring.metrics.licence;

import dev.winnow.catalogue.LicenceReading;
import dev.winnow.catalogue.score.Fix.Who;
import dev.winnow.catalogue.score.Measurement;
import dev.winnow.catalogue.score.Message;
import dev.winnow.scoring.metrics.Metric;
import dev.winnow.scoring.metrics.Subject;

/** Whether anything is stated about the licence. */
public final class LicenceStatedMetric implements Metric {

  @Override
  public String id() {
    return "licence-stated";
  }

  @Override
  public Measurement measure(Subject subject) {
    LicenceReading reading = subject.licence();
    if (reading.isStated()) {
      return Measurement.declared(id(), 1, Message.of("licence-stated.good"))
          .because(Statements.evidence(reading));
    }
    String key =
        reading.statements().isEmpty() ? "licence-stated.none" : "licence-stated.unspecified";
    return Measurement.declared(id(), 0, Message.of(key))
        .because(Statements.evidence(reading))
        .fixedBy(Who.PUBLISHER, Message.of("fix.licence"));
  }
}
