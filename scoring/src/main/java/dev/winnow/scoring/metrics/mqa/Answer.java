package dev.winnow.scoring.metrics.mqa;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.catalogue.score.Fix.Who;
import dev.winnow.catalogue.score.Measurement;
import dev.winnow.catalogue.score.Message;
import java.util.function.Predicate;

/** How a metric of MQA comes to its yes or no. */
interface Answer {

  Measurement to(String metric, Dataset dataset, Facts facts, Quirks quirks);

  /** How many things are asked: one, or as many as there are files. */
  default int population(Dataset dataset) {
    return 1;
  }

  /** Whether a property is there; the portal's word is taken for it. */
  static Answer stated(String field, Predicate<Dataset> test) {
    return (metric, dataset, facts, quirks) ->
        test.test(dataset)
            ? Measurement.declared(metric, 1, Message.of("mqa.stated", field))
            : Measurement.declared(metric, 0, Message.of("mqa.not-stated", field))
                .fixedBy(Who.PUBLISHER, Message.of("fix.mqa-state", field));
  }

  /** Whether a property's value is in the list that MQA looks in. */
  static Answer listed(String field, Predicate<Dataset> test) {
    return (metric, dataset, facts, quirks) ->
        test.test(dataset)
            ? Measurement.measured(metric, 1, Message.of("mqa.listed", field))
            : Measurement.measured(metric, 0, Message.of("mqa.not-listed", field))
                .fixedBy(Who.PUBLISHER, Message.of("fix.mqa-list", field));
  }

  /** Whether files state a property. */
  static Answer onFiles(String field, Predicate<Distribution> test) {
    return new OfFiles(field, false, (file, quirks) -> test.test(file) ? 1 : 0);
  }

  /** Whether the files' values are in the list that MQA looks in. */
  static Answer listedOnFiles(String field, OfFiles.Test test) {
    return new OfFiles(field, true, test);
  }

  /** A date of the dataset or of a file. */
  static Answer date(String field, Predicate<Dataset> onDataset, Predicate<Distribution> onFile) {
    Answer either =
        stated(field, d -> onDataset.test(d) || d.distributions().stream().anyMatch(onFile));
    Answer fileFirst =
        stated(
            field,
            d ->
                d.distributions().isEmpty()
                    ? onDataset.test(d)
                    : d.distributions().stream().anyMatch(onFile));
    return (metric, dataset, facts, quirks) ->
        (quirks.dates() == Quirks.Dates.EITHER ? either : fileFirst)
            .to(metric, dataset, facts, quirks);
  }

  /** No implementation ever measures it, so that its points cannot be earned. */
  static Answer never() {
    return (metric, dataset, facts, quirks) ->
        Measurement.measured(metric, 0, Message.of("mqa.never"));
  }
}
