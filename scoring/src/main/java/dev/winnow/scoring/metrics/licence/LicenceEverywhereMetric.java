package dev.winnow.scoring.metrics.licence;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.LicenceReading;
import dev.winnow.catalogue.score.Fix.Who;
import dev.winnow.catalogue.score.Measurement;
import dev.winnow.catalogue.score.Message;
import dev.winnow.scoring.metrics.Metric;
import dev.winnow.scoring.metrics.Subject;
import dev.winnow.scoring.metrics.Tally;
import java.util.Optional;

/** Whether the licence is stated by its address on every file and service. */
public final class LicenceEverywhereMetric implements Metric {

  private static final double ON_DATASET = 0.5;

  @Override
  public String id() {
    return "licence-everywhere";
  }

  @Override
  public Measurement measure(Subject subject) {
    Dataset dataset = subject.dataset();
    boolean above =
        dataset.licence().isUnderstood() || !LicenceReading.saysNothing(dataset.licence().raw());
    if (dataset.distributions().isEmpty()) {
      String key = above ? "licence-everywhere.no-files" : "licence-everywhere.none";
      return answer(above ? ON_DATASET : 0, Message.of(key));
    }
    double earned = 0;
    for (Distribution file : dataset.distributions()) {
      earned += earned(file, above);
    }
    Tally tally = Tally.of(dataset.distributions(), file -> Optional.of(earned(file, false) == 1));
    return answer(earned / tally.all(), reason(tally, above));
  }

  private static Message reason(Tally tally, boolean above) {
    if (tally.bad() == 0) {
      return tally.say("licence-everywhere.good");
    }
    if (tally.good() > 0) {
      return tally.say("licence-everywhere.some");
    }
    return above ? tally.say("licence-everywhere.dataset") : tally.say("licence-everywhere.none");
  }

  /** A licence above the files holds for them, but is lost when a file travels alone. */
  private static double earned(Distribution file, boolean above) {
    boolean address = file.licence().isUnderstood() && file.licence().raw().contains("://");
    if (address) {
      return 1;
    }
    boolean said =
        file.licence().isUnderstood() || !LicenceReading.saysNothing(file.licence().raw());
    return said || above ? ON_DATASET : 0;
  }

  private Measurement answer(double share, Message reason) {
    Measurement answer = Measurement.measured(id(), share, reason);
    return share < 1 ? answer.fixedBy(Who.PUBLISHER, Message.of("fix.licence-everywhere")) : answer;
  }
}
