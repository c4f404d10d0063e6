package dev.winnow.scoring.metrics.described;

import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.score.Evidence;
import dev.winnow.catalogue.score.Fix.Who;
import dev.winnow.catalogue.score.Measurement;
import dev.winnow.catalogue.score.Message;
import dev.winnow.scoring.metrics.Metric;
import dev.winnow.scoring.metrics.Subject;
import dev.winnow.scoring.metrics.Wording;

/** Whether it is told how the data was made. */
public final class ProvenanceMetric implements Metric {

  private static final int ENOUGH = 40;

  @Override
  public String id() {
    return "provenance";
  }

  @Override
  public Measurement measure(Subject subject) {
    Measurement best =
        answer(0, "provenance.none").fixedBy(Who.PUBLISHER, Message.of("fix.provenance"));
    for (Text text : subject.dataset().provenance().all()) {
      Measurement one = judge(text.value());
      if (one.share() > best.share()) {
        best = one.because(Evidence.of("dct:provenance", text.value()));
      }
    }
    return best;
  }

  private Measurement judge(String text) {
    if (Wording.isPlaceholder(text)) {
      return answer(0, "provenance.none");
    }
    return Wording.visibleLength(text) >= ENOUGH
        ? answer(1, "provenance.good")
        : answer(0.5, "provenance.short").fixedBy(Who.PUBLISHER, Message.of("fix.provenance"));
  }

  private Measurement answer(double share, String key) {
    return Measurement.measured(id(), share, Message.of(key));
  }
}
