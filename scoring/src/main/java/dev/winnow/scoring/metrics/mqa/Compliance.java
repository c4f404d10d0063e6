package dev.winnow.scoring.metrics.mqa;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.catalogue.score.Measurement;
import dev.winnow.catalogue.score.Message;

/** Whether the description obeys DCAT-AP, or what an implementation says unseen. */
final class Compliance implements Answer {

  @Override
  public Measurement to(String metric, Dataset dataset, Facts facts, Quirks quirks) {
    return switch (quirks.compliance()) {
      case CHECKED -> Measurement.unknown(metric, Message.of("mqa.shapes-unchecked"));
      case GRANTED -> Measurement.declared(metric, 1, Message.of("mqa.shapes-granted"));
      case REFUSED -> Measurement.declared(metric, 0, Message.of("mqa.shapes-refused"));
    };
  }
}
