package dev.winnow.scoring.metrics.mqa;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.catalogue.score.Fix.Who;
import dev.winnow.catalogue.score.Measurement;
import dev.winnow.catalogue.score.Message;
import java.util.function.Predicate;

/** How a metric of MQA comes to its yes or no. */
interface Answer {

  Measurement to(String metric, Dataset dataset, Facts facts);

  /** Whether a property is there; the portal's word is taken for it. */
  static Answer stated(String field, Predicate<Dataset> test) {
    return (metric, dataset, facts) ->
        test.test(dataset)
            ? Measurement.declared(metric, 1, Message.of("mqa.stated", field))
            : Measurement.declared(metric, 0, Message.of("mqa.not-stated", field))
                .fixedBy(Who.PUBLISHER, Message.of("fix.mqa-state", field));
  }

  /** Whether a property's value is in the list that MQA looks in. */
  static Answer listed(String field, Predicate<Dataset> test) {
    return (metric, dataset, facts) ->
        test.test(dataset)
            ? Measurement.measured(metric, 1, Message.of("mqa.listed", field))
            : Measurement.measured(metric, 0, Message.of("mqa.not-listed", field))
                .fixedBy(Who.PUBLISHER, Message.of("fix.mqa-list", field));
  }

  /** Nobody has looked. */
  static Answer unchecked(String key) {
    return (metric, dataset, facts) -> Measurement.unknown(metric, Message.of(key));
  }
}
