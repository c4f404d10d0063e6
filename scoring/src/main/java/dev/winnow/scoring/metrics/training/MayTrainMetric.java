package dev.winnow.scoring.metrics.training;

import dev.winnow.catalogue.score.Fix.Who;
import dev.winnow.catalogue.score.Measurement;
import dev.winnow.catalogue.score.Message;
import dev.winnow.scoring.metrics.Metric;
import dev.winnow.scoring.metrics.Subject;

/** Whether the licence clearly lets anybody copy and change the data, as training does. */
public final class MayTrainMetric implements Metric {

  private static final double NOT_FOR_MONEY = 0.5;

  @Override
  public String id() {
    return "may-train";
  }

  @Override
  public Measurement measure(Subject subject) {
    return switch (subject.licence().may()) {
      case "any", "credit" -> Measurement.declared(id(), 1, Message.of("may-train.good"));
      case "alike" -> Measurement.declared(id(), 1, Message.of("may-train.alike"));
      case "nc" -> Measurement.declared(id(), NOT_FOR_MONEY, Message.of("may-train.money"));
      case "nd" -> Measurement.declared(id(), 0, Message.of("may-train.no-changes"));
      default ->
          Measurement.unknown(id(), Message.of("may-train.unclear"))
              .fixedBy(Who.PUBLISHER, Message.of("fix.licence"));
    };
  }
}
