package dev.winnow.scoring.metrics.described;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.score.Evidence;
import dev.winnow.catalogue.score.Fix.Who;
import dev.winnow.catalogue.score.Measurement;
import dev.winnow.catalogue.score.Message;
import dev.winnow.scoring.metrics.Metric;
import dev.winnow.scoring.metrics.Subject;

/** Whether it is stated which version this is, or what changed since the last one. */
public final class VersionMetric implements Metric {

  @Override
  public String id() {
    return "version";
  }

  @Override
  public Measurement measure(Subject subject) {
    Dataset dataset = subject.dataset();
    String said =
        dataset.version().isBlank()
            ? dataset.versionNotes().first().map(Text::value).orElse("")
            : dataset.version();
    if (said.isBlank()) {
      return Measurement.declared(id(), 0, Message.of("version.none"))
          .fixedBy(Who.PUBLISHER, Message.of("fix.version"));
    }
    return Measurement.declared(id(), 1, Message.of("version.good"))
        .because(Evidence.of("dcat:version", said));
  }
}
