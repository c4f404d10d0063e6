package dev.winnow.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.scoring.metrics.Metric;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One record under several profiles, side by side. */
final class ComparisonTest {

  private static final Scorer SCORER = Scorer.load(Samples.PROFILES);

  @Test
  void showsOnlyWhatProfilesAnswerDifferentlyAndWhy() {
    Comparison comparison =
        compare("{keywords: [vind], distributions: [{format: CSV}, {}]}", "mqa-v1", "mqa-v2");
    assertEquals(
        List.of("mqa-v1 100–100 of 405", "mqa-v2 0.8–0.8 of 7.5"),
        comparison.columns().stream()
            .map(
                column ->
                    "%s %s–%s of %s"
                        .formatted(
                            column.score().profile(),
                            number(column.score().overall().low()),
                            number(column.score().overall().high()),
                            number(column.score().overall().max())))
            .toList());
    assertEquals(
        List.of(
            "formatAvailability: dct:format is stated. | dct:format is stated on 1 of 2 files.",
            "formatMediaTypeVocabularyAlignment: dct:format is in the list. | dct:format from the"
                + " list: 1 of 2 files.",
            "formatMediaTypeNonProprietary: dct:format is in the list. | dct:format from the list:"
                + " 1 of 2 files.",
            "formatMediaTypeMachineInterpretable: dct:format is in the list. | dct:format from the"
                + " list: 1 of 2 files."),
        rows(comparison));
  }

  @Test
  void whatTwoProfilesAskByDifferentRulesIsOneQuestion() {
    Comparison comparison =
        compare("{keywords: [vind], licence: CC-BY-4.0, distributions: [{}]}", "winnow", "mqa-v1");
    assertEquals(
        List.of(
            "keywords: There is only one keyword. | dcat:keyword is stated.",
            "licence-stated: A licence text is stated. | dct:license is not stated."),
        rows(comparison).stream()
            .filter(row -> row.contains("keyword") || row.contains("licence-s"))
            .toList());
  }

  @Test
  void everyQuestionIsAMetricsAndNoProfileAsksOneTwice() {
    Set<String> metrics = Metrics.all().stream().map(Metric::id).collect(Collectors.toSet());
    Questions.all().forEach((metric, question) -> assertTrue(metrics.contains(metric), metric));
    for (String profile : SCORER.profiles()) {
      List<String> asked =
          SCORER
              .score(profile, Notation.dataset("{}"), Facts.at(Notation.NOW))
              .leaves()
              .map(leaf -> Questions.of(leaf.id()))
              .toList();
      assertEquals(asked.stream().distinct().toList(), asked, profile);
    }
  }

  @Test
  void profilesThatAgreeHaveNoRows() {
    assertEquals(List.of(), rows(compare("{keywords: [vind]}", "mqa-v1", "mqa-v1-proportional")));
  }

  private static Comparison compare(String notation, String... profiles) {
    Dataset dataset = Notation.dataset(notation);
    return SCORER.compare(
        Stream.of(profiles)
            .map(profile -> SCORER.score(profile, dataset, Facts.at(Notation.NOW)))
            .toList());
  }

  private static List<String> rows(Comparison comparison) {
    return comparison.rows().stream()
        .map(
            row ->
                row.metric()
                    + ": "
                    + String.join(
                        " | ",
                        row.cells().stream()
                            .map(cell -> ScoreWords.say(cell.get().reason(), Locale.ENGLISH))
                            .toList()))
        .toList();
  }

  private static String number(double points) {
    return points == Math.rint(points) ? "%.0f".formatted(points) : "%.1f".formatted(points);
  }
}
