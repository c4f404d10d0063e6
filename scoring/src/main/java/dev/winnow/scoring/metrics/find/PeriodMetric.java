package dev.winnow.scoring.metrics.find;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.score.Evidence;
import dev.winnow.catalogue.score.Fix.Who;
import dev.winnow.catalogue.score.Measurement;
import dev.winnow.catalogue.score.Message;
import dev.winnow.catalogue.vocabulary.Moment;
import dev.winnow.catalogue.vocabulary.Period;
import dev.winnow.scoring.metrics.Metric;
import dev.winnow.scoring.metrics.Subject;
import java.util.List;

/** Whether it is stated which period the data covers. */
public final class PeriodMetric implements Metric {

  @Override
  public String id() {
    return "period";
  }

  @Override
  public Measurement measure(Subject subject) {
    Dataset dataset = subject.dataset();
    boolean stated = false;
    for (Period period : dataset.temporal()) {
      if (period.start().isUnderstood() || period.end().isUnderstood()) {
        return Measurement.declared(id(), 1, Message.of("period.good")).because(evidence(period));
      }
      stated |= period.start().isStated() || period.end().isStated();
    }
    if (stated) {
      return Measurement.declared(id(), 0.5, Message.of("period.unread"))
          .because(evidence(dataset.temporal().getFirst()))
          .fixedBy(Who.PUBLISHER, Message.of("fix.period-read"));
    }
    return Measurement.declared(id(), 0, Message.of("period.none"))
        .fixedBy(Who.PUBLISHER, Message.of("fix.period"));
  }

  private static List<Evidence> evidence(Period period) {
    return List.of(
        Evidence.of("dcat:startDate", period.start(), PeriodMetric::day),
        Evidence.of("dcat:endDate", period.end(), PeriodMetric::day));
  }

  private static String day(Moment moment) {
    return moment.day().toString();
  }
}
