package dev.winnow.scoring.metrics.described;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.score.Evidence;
import dev.winnow.catalogue.score.Fix.Who;
import dev.winnow.catalogue.score.Measurement;
import dev.winnow.catalogue.score.Message;
import dev.winnow.catalogue.vocabulary.AccessRights;
import dev.winnow.scoring.metrics.Metric;
import dev.winnow.scoring.metrics.Subject;

/** Whether it is stated, in the words of the EU's list, who may access the data. */
public final class AccessRightsMetric implements Metric {

  private static final double UNREAD = 0.5;

  @Override
  public String id() {
    return "access-rights";
  }

  @Override
  public Measurement measure(Subject subject) {
    Dataset dataset = subject.dataset();
    if (!dataset.accessRights().isStated()) {
      return Measurement.declared(id(), 0, Message.of("access-rights.none"))
          .fixedBy(Who.PUBLISHER, Message.of("fix.access-rights"));
    }
    Evidence evidence = Evidence.of("dct:accessRights", dataset.accessRights(), AccessRights::name);
    if (dataset.accessRights().isUnderstood()) {
      return Measurement.declared(id(), 1, Message.of("access-rights.good")).because(evidence);
    }
    return Measurement.declared(id(), UNREAD, Message.of("access-rights.free"))
        .because(evidence)
        .fixedBy(Who.PUBLISHER, Message.of("fix.access-rights"));
  }
}
