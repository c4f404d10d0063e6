package dev.winnow.scoring.metrics.training;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.Finding;
import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.catalogue.score.Fix.Who;
import dev.winnow.catalogue.score.Measurement;
import dev.winnow.catalogue.score.Message;
import dev.winnow.catalogue.vocabulary.spelling.Spelling;
import dev.winnow.scoring.metrics.Metric;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether one part of the data is set apart to test what was trained on the other. */
public final class SplitsMetric implements Metric {

  private static final Set<String> TRAIN = Set.of("train", "training", "träning");
  private static final Set<String> TEST =
      Set.of("test", "testing", "validation", "valid", "val", "dev", "eval", "validering");

  @Override
  public String id() {
    return "splits";
  }

  @Override
  public Measurement measure(Dataset dataset, Facts facts) {
    Set<String> words =
        Stream.concat(
                dataset.distributions().stream().flatMap(SplitsMetric::names),
                dataset.noticed(Finding.SPLITS))
            .flatMap(name -> Stream.of(Spelling.words(name).split(" ")))
            .collect(Collectors.toSet());
    boolean train = TRAIN.stream().map(Spelling::words).anyMatch(words::contains);
    boolean test = TEST.stream().anyMatch(words::contains);
    return train && test
        ? Measurement.declared(id(), 1, Message.of("splits.good"))
        : Measurement.declared(id(), 0, Message.of("splits.none"))
            .fixedBy(Who.PUBLISHER, Message.of("fix.splits"));
  }

  private static Stream<String> names(Distribution file) {
    return Stream.concat(
        file.title().all().stream().map(Text::value), Stream.of(file.id(), file.bestUrl().raw()));
  }
}
