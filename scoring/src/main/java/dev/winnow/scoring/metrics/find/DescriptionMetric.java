package dev.winnow.scoring.metrics.find;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.score.Evidence;
import dev.winnow.catalogue.score.Fix.Who;
import dev.winnow.catalogue.score.Measurement;
import dev.winnow.catalogue.score.Message;
import dev.winnow.scoring.metrics.Metric;
import dev.winnow.scoring.metrics.Subject;
import dev.winnow.scoring.metrics.Wording;

/** Whether the description tells more than the title, at a length that explains something. */
public final class DescriptionMetric implements Metric {

  private static final int QUOTED = 200;

  @Override
  public String id() {
    return "description";
  }

  @Override
  public Measurement measure(Subject subject) {
    Dataset dataset = subject.dataset();
    Measurement best = Measurement.measured(id(), 0, Message.of("description.none"));
    for (Text text : dataset.description().all()) {
      Measurement one = judge(dataset, text.value());
      if (one.share() > best.share() || best.evidence().isEmpty()) {
        best = one.because(Evidence.of("dct:description", start(text.value())));
      }
    }
    String fix = dataset.description().isEmpty() ? "fix.description" : "fix.description-more";
    return best.share() < 1 ? best.fixedBy(Who.PUBLISHER, Message.of(fix)) : best;
  }

  private Measurement judge(Dataset dataset, String description) {
    if (Wording.isPlaceholder(description)) {
      return Measurement.measured(id(), 0, Message.of("description.placeholder"));
    }
    if (repeatsTitle(dataset, description)) {
      return Measurement.measured(id(), 0.1, Message.of("description.title"));
    }
    if (isAddress(description)) {
      return Measurement.measured(id(), 0.1, Message.of("description.address"));
    }
    int length = Wording.visibleLength(description);
    double share = share(length);
    return share < 1
        ? Measurement.measured(id(), share, Message.of("description.short", length))
        : Measurement.measured(id(), share, Message.of("description.good"));
  }

  private static double share(int length) {
    if (length >= 200) {
      return 1;
    }
    if (length >= 100) {
      return 0.75;
    }
    return length >= 50 ? 0.5 : length >= 20 ? 0.25 : 0.1;
  }

  private static boolean repeatsTitle(Dataset dataset, String description) {
    for (Text title : dataset.title().all()) {
      if (Wording.isSame(title.value(), description)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAddress(String description) {
    String text = description.strip();
    return text.startsWith("http") && text.contains("://") && text.indexOf(' ') < 0;
  }

  /** Evidence is a quotation, not a copy. */
  private static String start(String text) {
    if (text.length() <= QUOTED) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(QUOTED - 1)) ? QUOTED - 1 : QUOTED;
    return text.substring(0, end) + "…";
  }
}
