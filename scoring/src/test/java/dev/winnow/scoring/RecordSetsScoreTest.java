package dev.winnow.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Finding;
import dev.winnow.catalogue.score.Facts;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Record sets that a description tells of count for readiness to train machines. */
final class RecordSetsScoreTest {

  private static final Scorer SCORER = Scorer.load(Samples.PROFILES);

  @Test
  void splitsAndLabelsOfTheRecordsCount() {
    assertEquals("annotation unknown 0.0, splits declared 0.0", answers(List.of()));
    assertEquals(
        "annotation declared 1.0, splits declared 1.0",
        answers(
            List.of(
                new Finding(Finding.SPLITS, "recordSet", "train, test"),
                new Finding(Finding.LABELS, "recordSet", "mask"))));
    assertEquals(
        "annotation unknown 0.0, splits declared 0.0",
        answers(List.of(new Finding(Finding.SPLITS, "recordSet", "train"))));
  }

  private static String answers(List<Finding> findings) {
    Dataset dataset =
        Notation.dataset("{title: Luft, distributions: [{}]}").toBuilder()
            .findings(findings)
            .build();
    return SCORER
        .score("ml-readiness", dataset, Facts.at(Notation.NOW))
        .leaves()
        .flatMap(leaf -> leaf.measurement().stream())
        .filter(one -> List.of("annotation", "splits").contains(one.metric()))
        .map(one -> one.metric() + " " + one.state().code() + " " + one.share())
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
