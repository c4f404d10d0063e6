package dev.winnow.scoring.metrics.licence;

import dev.winnow.catalogue.LicenceReading;
import dev.winnow.catalogue.score.Fix.Who;
import dev.winnow.catalogue.score.Measurement;
import dev.winnow.catalogue.score.Message;
import dev.winnow.catalogue.vocabulary.Licence;
import dev.winnow.scoring.metrics.Metric;
import dev.winnow.scoring.metrics.Subject;

/** Whether the licence is one that can be named exactly, so that its terms are known. */
public final class LicenceNamedMetric implements Metric {

  /** What each step of clarity earns, from 0 to 5; the last step is about where it is stated. */
  private static final double[] SHARES = {0, 0.1, 0.4, 0.6, 1, 1};

  @Override
  public String id() {
    return "licence-named";
  }

  @Override
  public Measurement measure(Subject subject) {
    LicenceReading reading = subject.licence();
    Measurement answer =
        Measurement.measured(id(), SHARES[reading.clarity()], reason(reading))
            .because(Statements.evidence(reading));
    return answer.share() < 1 ? answer.fixedBy(Who.PUBLISHER, Message.of("fix.licence")) : answer;
  }

  private static Message reason(LicenceReading reading) {
    String name = reading.licence().map(Licence::name).orElse("");
    return switch (reading.clarity()) {
      case 0 -> Message.of("licence-named.none");
      case 1 -> Message.of("licence-named.text");
      case 2 -> Message.of("licence-named.own");
      case 3 ->
          name.isEmpty()
              ? Message.of("licence-named.families")
              : Message.of("licence-named.family", name);
      default ->
          name.isEmpty()
              ? Message.of("licence-named.several")
              : Message.of("licence-named.good", name);
    };
  }
}
