package dev.winnow.scoring.metrics.fetch;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.score.Evidence;
import dev.winnow.catalogue.score.Fix.Who;
import dev.winnow.catalogue.score.Measurement;
import dev.winnow.catalogue.score.Message;
import dev.winnow.catalogue.vocabulary.FileFormat;
import dev.winnow.scoring.metrics.Metric;
import dev.winnow.scoring.metrics.Subject;
import dev.winnow.scoring.metrics.Tally;
import java.util.Optional;

/** Whether every format is one that Winnow knows from the shared lists. */
public final class FormatRecognisedMetric implements Metric {

  @Override
  public String id() {
    return "format-recognised";
  }

  @Override
  public Measurement measure(Subject subject) {
    Dataset dataset = subject.dataset();
    if (dataset.distributions().isEmpty()) {
      return Files.none(id());
    }
    Tally tally = Tally.of(dataset.distributions(), file -> Optional.of(passes(file)));
    Measurement.State known = Measurement.State.MEASURED;
    if (tally.bad() == 0) {
      return tally
          .measurement(id(), known, tally.say("format-recognised.all"))
          .because(evidence(dataset.distributions().getFirst()));
    }
    Distribution first =
        dataset.distributions().stream().filter(file -> !passes(file)).findFirst().orElseThrow();
    return tally
        .measurement(
            id(),
            known,
            tally.say(tally.good() == 0 ? "format-recognised.none" : "format-recognised.some"))
        .because(evidence(first))
        .fixedBy(Who.PUBLISHER, Message.of("fix.format-recognised"));
  }

  private static boolean passes(Distribution file) {
    return file.format().isUnderstood();
  }

  private static Evidence evidence(Distribution file) {
    return Evidence.of("dct:format", file.format(), FileFormat::id);
  }
}
