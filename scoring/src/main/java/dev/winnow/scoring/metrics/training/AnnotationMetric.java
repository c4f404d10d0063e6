package dev.winnow.scoring.metrics.training;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Finding;
import dev.winnow.catalogue.score.Fix.Who;
import dev.winnow.catalogue.score.Measurement;
import dev.winnow.catalogue.score.Message;
import dev.winnow.catalogue.vocabulary.spelling.Spelling;
import dev.winnow.scoring.metrics.Metric;
import dev.winnow.scoring.metrics.Subject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether the description says what the data is labelled with, and by whom. */
public final class AnnotationMetric implements Metric {

  /** A blank is where a word must begin or end. */
  private static final List<String> SIGNS =
      List.of(
          " annotat",
          " annoter",
          " labelled",
          " labeled",
          " labels",
          " markt",
          " etikett",
          " gelabel",
          " ground truth ",
          " gold standard ",
          " facit ");

  @Override
  public String id() {
    return "annotation";
  }

  @Override
  public Measurement measure(Subject subject) {
    Dataset dataset = subject.dataset();
    Optional<String> said =
        Stream.concat(
                dataset.description().all().stream(),
                Stream.concat(dataset.keywords().stream(), dataset.provenance().all().stream()))
            .flatMap(text -> found(text.value()).stream())
            .findFirst()
            .or(() -> dataset.noticed(Finding.LABELS).findFirst());
    return said.map(word -> Measurement.declared(id(), 1, Message.of("annotation.good", word)))
        .orElseGet(
            () ->
                Measurement.unknown(id(), Message.of("annotation.none"))
                    .fixedBy(Who.PUBLISHER, Message.of("fix.annotation")));
  }

  private static Optional<String> found(String text) {
    String words = " " + Spelling.words(text) + " ";
    for (String sign : SIGNS) {
      if (words.contains(sign)) {
        return Optional.of(sign.strip());
      }
    }
    return Optional.empty();
  }
}
