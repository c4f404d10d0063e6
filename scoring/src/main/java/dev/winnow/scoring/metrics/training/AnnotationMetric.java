package dev.winnow.scoring.metrics.training;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Finding;
import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.catalogue.score.Fix.Who;
import dev.winnow.catalogue.score.Measurement;
import dev.winnow.catalogue.score.Message;
import dev.winnow.catalogue.vocabulary.spelling.Spelling;
import dev.winnow.scoring.metrics.Metric;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether the description says what the data is labelled with, and by whom. */
public final class AnnotationMetric implements Metric {

  private static final List<String> BEGINNINGS =
      List.of("annotat", "annoter", "labelled", "labeled", "labels", "markt", "etikett", "gelabel");
  private static final List<String> PHRASES = List.of("ground truth", "gold standard", "facit");

  @Override
  public String id() {
    return "annotation";
  }

  @Override
  public Measurement measure(Dataset dataset, Facts facts) {
    Optional<String> said =
        Stream.concat(
                dataset.description().all().stream(),
                Stream.concat(dataset.keywords().stream(), dataset.provenance().all().stream()))
            .map(Text::value)
            .map(text -> " " + Spelling.words(text) + " ")
            .flatMap(AnnotationMetric::found)
            .findFirst()
            .or(() -> dataset.noticed(Finding.LABELS).findFirst());
    return said.map(word -> Measurement.declared(id(), 1, Message.of("annotation.good", word)))
        .orElseGet(
            () ->
                Measurement.unknown(id(), Message.of("annotation.none"))
                    .fixedBy(Who.PUBLISHER, Message.of("fix.annotation")));
  }

  private static Stream<String> found(String text) {
    return Stream.concat(
        BEGINNINGS.stream().filter(word -> text.contains(" " + word)),
        PHRASES.stream().filter(phrase -> text.contains(" " + phrase + " ")));
  }
}
