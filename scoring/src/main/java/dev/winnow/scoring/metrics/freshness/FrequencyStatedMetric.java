package dev.winnow.scoring.metrics.freshness;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.score.Evidence;
import dev.winnow.catalogue.score.Fix.Who;
import dev.winnow.catalogue.score.Measurement;
import dev.winnow.catalogue.score.Message;
import dev.winnow.catalogue.vocabulary.Frequency;
import dev.winnow.scoring.metrics.Metric;
import dev.winnow.scoring.metrics.Subject;
import java.util.Set;

/** Whether it is stated how often the data is updated. */
public final class FrequencyStatedMetric implements Metric {

  private static final double NO_PROMISE = 0.5;

  /** Codes that state that nothing is known. */
  private static final Set<String> EMPTY = Set.of("UNKNOWN", "OTHER", "OP_DATPRO");

  private static final Set<String> NO_UPDATES = Set.of("NEVER", "NOT_PLANNED");

  @Override
  public String id() {
    return "frequency-stated";
  }

  @Override
  public Measurement measure(Subject subject) {
    Dataset dataset = subject.dataset();
    if (!dataset.frequency().isStated()) {
      return answer(0, Message.of("frequency-stated.none"))
          .fixedBy(Who.PUBLISHER, Message.of("fix.frequency-stated"));
    }
    Evidence evidence = Evidence.of("dct:accrualPeriodicity", dataset.frequency(), Frequency::id);
    if (!dataset.frequency().isUnderstood()) {
      return answer(NO_PROMISE, Message.of("frequency-stated.unread"))
          .because(evidence)
          .fixedBy(Who.PUBLISHER, Message.of("fix.frequency-stated"));
    }
    return judge(dataset.frequency().value().get()).because(evidence);
  }

  private Measurement judge(Frequency frequency) {
    Message fix = Message.of("fix.frequency-stated");
    if (EMPTY.contains(frequency.id())) {
      return answer(0, Message.of("frequency-stated.empty")).fixedBy(Who.PUBLISHER, fix);
    }
    boolean promises =
        frequency.period().isPresent()
            || frequency.continuous()
            || NO_UPDATES.contains(frequency.id());
    String name = "frequency." + frequency.id();
    return promises
        ? answer(1, Message.of("frequency-stated.good", name))
        : answer(NO_PROMISE, Message.of("frequency-stated.irregular", name))
            .fixedBy(Who.PUBLISHER, fix);
  }

  private Measurement answer(double share, Message reason) {
    return Measurement.declared(id(), share, reason);
  }
}
