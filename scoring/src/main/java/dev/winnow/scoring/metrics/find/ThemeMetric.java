package dev.winnow.scoring.metrics.find;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.score.Evidence;
import dev.winnow.catalogue.score.Fix.Who;
import dev.winnow.catalogue.score.Measurement;
import dev.winnow.catalogue.score.Message;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.catalogue.vocabulary.Theme;
import dev.winnow.scoring.metrics.Metric;
import dev.winnow.scoring.metrics.Subject;
import java.util.List;

/** Whether a theme is stated that is in the EU's list of data themes. */
public final class ThemeMetric implements Metric {

  @Override
  public String id() {
    return "theme";
  }

  @Override
  public Measurement measure(Subject subject) {
    Dataset dataset = subject.dataset();
    if (dataset.themes().isEmpty()) {
      return Measurement.measured(id(), 0, Message.of("theme.none"))
          .fixedBy(Who.PUBLISHER, Message.of("fix.theme"));
    }
    List<Evidence> evidence =
        dataset.themes().stream().map(one -> Evidence.of("dcat:theme", one, Theme::name)).toList();
    if (dataset.themes().stream().anyMatch(ThemeMetric::says)) {
      return Measurement.measured(id(), 1, Message.of("theme.good")).because(evidence);
    }
    if (dataset.themes().stream().anyMatch(Stated::isUnderstood)) {
      return Measurement.measured(id(), 0, Message.of("theme.provisional"))
          .because(evidence)
          .fixedBy(Who.PUBLISHER, Message.of("fix.theme"));
    }
    return Measurement.measured(id(), 0, Message.of("theme.free"))
        .because(evidence)
        .fixedBy(Who.WINNOW, Message.of("fix.theme-read", dataset.themes().getFirst().raw()));
  }

  /** OP_DATPRO is the EU's word for "to be decided". */
  private static boolean says(Stated<Theme> theme) {
    return theme.isUnderstood() && theme.value().get() != Theme.OP_DATPRO;
  }
}
