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

/** Whether a format or media type is stated for every file and service. */
public final class FormatStatedMetric implements Metric {

  @Override
  public String id() {
    return "format-stated";
  }

  @Override
  public Measurement measure(Subject subject) {
    Dataset dataset = subject.dataset();
    if (dataset.distributions().isEmpty()) {
      return Files.none(id());
    }
    Tally tally = Tally.of(dataset.distributions(), file -> Optional.of(passes(file)));
    Measurement.State known = Measurement.State.DECLARED;
    if (tally.bad() == 0) {
      return tally
          .measurement(id(), known, tally.say("format-stated.all"))
          .because(evidence(dataset.distributions().getFirst()));
    }
    Distribution first =
        dataset.distributions().stream().filter(file -> !passes(file)).findFirst().orElseThrow();
    return tally
        .measurement(
            id(), known, tally.say(tally.good() == 0 ? "format-stated.none" : "format-stated.some"))
        .because(evidence(first))
        .fixedBy(Who.PUBLISHER, Message.of("fix.format-stated"));
  }

  /** A format that only a file's ending tells is understood, but not stated. */
  private static boolean passes(Distribution file) {
    return !file.format().raw().isEmpty() || file.mediaType().isStated();
  }

  private static Evidence evidence(Distribution file) {
    return Evidence.of("dct:format", file.format(), FileFormat::id);
  }
}
