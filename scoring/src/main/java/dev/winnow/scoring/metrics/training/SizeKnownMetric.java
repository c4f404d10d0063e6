package dev.winnow.scoring.metrics.training;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.score.Fix.Who;
import dev.winnow.catalogue.score.Measurement;
import dev.winnow.catalogue.score.Message;
import dev.winnow.scoring.metrics.Metric;
import dev.winnow.scoring.metrics.Subject;

/** Whether it is said how much data there is before anybody downloads it. */
public final class SizeKnownMetric implements Metric {

  @Override
  public String id() {
    return "size-known";
  }

  @Override
  public Measurement measure(Subject subject) {
    Dataset dataset = subject.dataset();
    long files = dataset.distributions().size();
    long sized =
        dataset.distributions().stream().filter(file -> file.byteSize().isPresent()).count();
    if (files == 0) {
      return Measurement.declared(id(), 0, Message.of("files.none"))
          .fixedBy(Who.PUBLISHER, Message.of("fix.files"));
    }
    Measurement answer =
        Measurement.declared(
            id(), (double) sized / files, Message.of("size-known.stated", sized, files));
    return sized < files ? answer.fixedBy(Who.PUBLISHER, Message.of("fix.size-known")) : answer;
  }
}
