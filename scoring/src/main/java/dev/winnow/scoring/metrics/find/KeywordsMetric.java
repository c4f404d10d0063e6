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
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether there are at least three different keywords, each a word of its own. */
public final class KeywordsMetric implements Metric {

  private static final int SHOWN = 10;

  @Override
  public String id() {
    return "keywords";
  }

  @Override
  public Measurement measure(Subject subject) {
    Dataset dataset = subject.dataset();
    Measurement answer = judge(dataset);
    if (!dataset.keywords().isEmpty()) {
      answer = answer.because(Evidence.of("dcat:keyword", said(dataset)));
    }
    return answer;
  }

  private Measurement judge(Dataset dataset) {
    if (dataset.keywords().isEmpty()) {
      return answer(0, Message.of("keywords.none"));
    }
    Set<String> useful = new HashSet<>();
    for (Text keyword : dataset.keywords()) {
      if (!Wording.isPlaceholder(keyword.value())) {
        useful.add(keyword.value().toLowerCase(Locale.ROOT));
      }
    }
    return switch (useful.size()) {
      case 0 -> answer(0, Message.of("keywords.placeholder"));
      case 1 ->
          isList(useful.iterator().next())
              ? Measurement.declared(id(), 0.5, Message.of("keywords.unsplit"))
                  .fixedBy(Who.PORTAL, Message.of("fix.keywords-split"))
              : answer(0.4, Message.of("keywords.one"));
      case 2 -> answer(0.7, Message.of("keywords.two"));
      default -> Measurement.declared(id(), 1, Message.of("keywords.good", useful.size()));
    };
  }

  private Measurement answer(double share, Message reason) {
    return Measurement.declared(id(), share, reason)
        .fixedBy(Who.PUBLISHER, Message.of("fix.keywords"));
  }

  /** Whether several keywords were written into one. */
  private static boolean isList(String keyword) {
    return keyword.chars().filter(sign -> sign == ',' || sign == ';').count() > 1;
  }

  private static String said(Dataset dataset) {
    return dataset.keywords().stream()
        .limit(SHOWN)
        .map(Text::value)
        .collect(Collectors.joining(" | "));
  }
}
