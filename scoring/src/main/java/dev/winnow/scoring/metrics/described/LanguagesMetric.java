package dev.winnow.scoring.metrics.described;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.score.Evidence;
import dev.winnow.catalogue.score.Fix.Who;
import dev.winnow.catalogue.score.Measurement;
import dev.winnow.catalogue.score.Message;
import dev.winnow.catalogue.vocabulary.Language;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.scoring.metrics.Metric;
import dev.winnow.scoring.metrics.Subject;
import java.util.List;
import java.util.stream.Stream;

/** Whether it is stated which languages the data is in. */
public final class LanguagesMetric implements Metric {

  private static final double UNREAD = 0.5;

  @Override
  public String id() {
    return "languages";
  }

  @Override
  public Measurement measure(Subject subject) {
    Dataset dataset = subject.dataset();
    List<Stated<Language>> all =
        Stream.concat(
                dataset.languages().stream(),
                dataset.distributions().stream().flatMap(file -> file.languages().stream()))
            .filter(Stated::isStated)
            .distinct()
            .toList();
    if (all.isEmpty()) {
      return Measurement.declared(id(), 0, Message.of("languages.none"))
          .fixedBy(Who.PUBLISHER, Message.of("fix.languages"));
    }
    List<Evidence> evidence =
        all.stream().map(one -> Evidence.of("dct:language", one, Language::code)).toList();
    if (all.stream().anyMatch(Stated::isUnderstood)) {
      return Measurement.declared(id(), 1, Message.of("languages.good")).because(evidence);
    }
    return Measurement.declared(id(), UNREAD, Message.of("languages.unread"))
        .because(evidence)
        .fixedBy(Who.WINNOW, Message.of("fix.languages-read", all.getFirst().raw()));
  }
}
