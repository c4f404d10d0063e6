package dev.winnow.scoring.metrics.find;

import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.score.Evidence;
import dev.winnow.catalogue.score.Fix.Who;
import dev.winnow.catalogue.score.Measurement;
import dev.winnow.catalogue.score.Message;
import dev.winnow.scoring.metrics.Metric;
import dev.winnow.scoring.metrics.Subject;
import dev.winnow.scoring.metrics.Wording;

/** Whether the title says what the data is, in words, neither as a file name nor as a template. */
public final class TitleMetric implements Metric {

  private static final int SHORT = 6;
  private static final int LONG = 200;

  @Override
  public String id() {
    return "title";
  }

  @Override
  public Measurement measure(Subject subject) {
    Measurement best = answer(0, "title.none");
    for (Text title : subject.dataset().title().all()) {
      Measurement one = judge(title.value()).because(Evidence.of("dct:title", title.value()));
      if (one.share() > best.share() || best.evidence().isEmpty()) {
        best = one;
      }
    }
    return best.share() < 1 ? best.fixedBy(Who.PUBLISHER, Message.of("fix.title")) : best;
  }

  private Measurement judge(String title) {
    if (Wording.isPlaceholder(title)) {
      return answer(0, "title.placeholder");
    }
    if (Wording.isFileName(title)) {
      return answer(0.25, "title.file-name");
    }
    if (isTechnical(title)) {
      return answer(0.5, "title.technical");
    }
    int length = Wording.visibleLength(title);
    if (length < SHORT) {
      return answer(0.5, "title.short");
    }
    return length > LONG ? answer(0.75, "title.long") : answer(1, "title.good");
  }

  private static boolean isTechnical(String title) {
    return title.indexOf('_') > 0 && title.strip().indexOf(' ') < 0;
  }

  private Measurement answer(double share, String key) {
    return Measurement.measured(id(), share, Message.of(key));
  }
}
