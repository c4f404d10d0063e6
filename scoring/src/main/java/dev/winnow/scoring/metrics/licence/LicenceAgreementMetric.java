package dev.winnow.scoring.metrics.licence;

import dev.winnow.catalogue.LicenceReading;
import dev.winnow.catalogue.score.Fix.Who;
import dev.winnow.catalogue.score.Measurement;
import dev.winnow.catalogue.score.Message;
import dev.winnow.scoring.metrics.Metric;
import dev.winnow.scoring.metrics.Subject;

/** Whether the dataset and all its files name the same licence. */
public final class LicenceAgreementMetric implements Metric {

  @Override
  public String id() {
    return "licence-agreement";
  }

  @Override
  public Measurement measure(Subject subject) {
    LicenceReading reading = subject.licence();
    if (!reading.isStated()) {
      return Measurement.measured(id(), 0, Message.of("licence-agreement.none"))
          .fixedBy(Who.PUBLISHER, Message.of("fix.licence"));
    }
    if (reading.statements().stream().allMatch(one -> one.understood().isEmpty())) {
      return Measurement.measured(id(), 0, Message.of("licence-agreement.unnamed"))
          .because(Statements.evidence(reading))
          .fixedBy(Who.PUBLISHER, Message.of("fix.licence"));
    }
    if (reading.conflict()) {
      return Measurement.measured(id(), 0, Message.of("licence-agreement.conflict"))
          .because(Statements.evidence(reading))
          .fixedBy(Who.PUBLISHER, Message.of("fix.licence-agreement"));
    }
    return Measurement.measured(id(), 1, Message.of("licence-agreement.good"));
  }
}
