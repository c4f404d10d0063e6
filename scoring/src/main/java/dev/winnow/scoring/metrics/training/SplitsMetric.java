package dev.winnow.scoring.metrics.training;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.Finding;
import dev.winnow.catalogue.score.Fix.Who;
import dev.winnow.catalogue.score.Measurement;
import dev.winnow.catalogue.score.Message;
import dev.winnow.catalogue.vocabulary.spelling.Spelling;
import dev.winnow.scoring.metrics.Metric;
import dev.winnow.scoring.metrics.Subject;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;

/** Whether one part of the data is set apart to test what was trained on the other. */
public final class SplitsMetric implements Metric {

  private static final List<String> TRAIN = words("train", "training", "träning");
  private static final List<String> TEST =
      words("test", "testing", "validation", "valid", "val", "dev", "eval", "validering");

  @Override
  public String id() {
    return "splits";
  }

  @Override
  public Measurement measure(Subject subject) {
    String words = whole(names(subject.dataset()));
    boolean train = TRAIN.stream().anyMatch(words::contains);
    boolean test = TEST.stream().anyMatch(words::contains);
    return train && test
        ? Measurement.declared(id(), 1, Message.of("splits.good"))
        : Measurement.declared(id(), 0, Message.of("splits.none"))
            .fixedBy(Who.PUBLISHER, Message.of("fix.splits"));
  }

  private static List<String> words(String... words) {
    return Stream.of(words).map(SplitsMetric::whole).toList();
  }

  /** Between blanks, only whole words are found. */
  private static String whole(String text) {
    return " " + Spelling.words(text) + " ";
  }

  private static String names(Dataset dataset) {
    StringJoiner names = new StringJoiner(" ");
    for (Distribution file : dataset.distributions()) {
      file.title().all().forEach(title -> names.add(title.value()));
      names.add(file.id()).add(file.bestUrl().raw());
    }
    dataset.noticed(Finding.SPLITS).forEach(names::add);
    return names.toString();
  }
}
