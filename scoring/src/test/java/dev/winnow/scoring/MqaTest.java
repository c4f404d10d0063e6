package dev.winnow.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.catalogue.score.Score;
import dev.winnow.catalogue.score.ScorePart;
import dev.winnow.catalogue.score.Value;
import dev.winnow.catalogue.vocabulary.FileFormats;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The profile mqa-v1 against published numbers and its exact rule. */
final class MqaTest {

  private static final Scorer SCORER = Scorer.load(Samples.PROFILES);

  /**
   * The pattern of the Norwegian property checker: dataset 105, distribution 60 points, neither
   * addresses nor shapes counted.
   */
  private static final String NORWEGIAN =
      """
      keywords: [vind]
      themes: [ENER]
      accessRights: PUBLIC
      contactPoints: [{email: vind@norrvind.example}]
      publisher: Norrvind AS
      distributions:
        - accessUrl: "? ikke en adresse"
          format: PDF
          licence: CC-BY-4.0
      """;

  @Test
  void hasTwentyThreeMetricsAnd405Points() {
    Score score = score("{}");
    assertEquals(23, score.leaves().count());
    assertEquals(405, score.overall().max());
    assertEquals(
        List.of("100", "100", "110", "75", "20"),
        score.dimensions().stream().map(one -> "%.0f".formatted(one.value().max())).toList());
  }

  @Test
  void theNorwegianPatternEarns165() {
    Score score = score(NORWEGIAN);
    assertEquals(
        List.of(
            "keywordAvailability",
            "categoryAvailability",
            "formatAvailability",
            "formatMediaTypeVocabularyAlignment",
            "licenceAvailability",
            "knownLicence",
            "accessRightsAvailability",
            "accessRightsVocabularyAlignment",
            "contactPointAvailability",
            "publisherAvailability"),
        met(score));
    assertEquals(165, score.overall().low());
    assertEquals(
        165, score.overall().high(), "nothing is unknown; without a title it is no DCAT-AP");
  }

  @Test
  void aCanonicalFormatEarns40More() {
    assertEquals(205, score(NORWEGIAN.replace("PDF", "CSV")).overall().low());
  }

  @Test
  void whatThePortalShowsOfADanishDatasetEarns140() {
    Score score =
        score(
            """
            keywords: [ansatte]
            themes: [GOVE]
            contactPoints: [{name: Statistik}]
            publisher: Professionshøjskolen
            distributions:
              - {format: "? regneark", mediaType: text/csv, licence: "? egne vilkår"}
              - {format: "? regneark", mediaType: text/csv, licence: "? egne vilkår"}
            """);
    double withoutMediaType = score.overall().low() - 10;
    assertEquals(140, withoutMediaType);
  }

  @Test
  void everythingKnownAndGoodEarnsAll() {
    String address = "https://data.vallby.example/a.csv";
    Dataset dataset =
        Notation.dataset(
            """
            title: Luft
            description: Sensorer
            keywords: [luft]
            themes: [ENVI]
            spatial: [Vallby]
            temporal: [2024-01-01/]
            accessRights: PUBLIC
            contactPoints: [{email: luft@vallby.example}]
            publisher: Vallby kommun
            issued: 2024-01-01
            modified: 2026-11-20
            distributions:
              - {accessUrl: ADDRESS, downloadUrl: ADDRESS, format: CSV, mediaType: text/csv,
                 licence: CC-BY-4.0, rights: Fri, byteSize: 100}
            """
                .replace("ADDRESS", address));
    Facts facts = Notation.facts(Notation.yaml("links: {\"" + address + "\": works}"));
    Score score = SCORER.score("mqa-v1", dataset, facts);
    assertEquals(Value.exact(405, 405), score.overall());
    assertEquals("excellent", score.band());
  }

  @Test
  void oneDistributionServesAllDimensions() {
    Score score = score("distributions: [{format: CSV}, {licence: CC-BY-4.0}]");
    assertEquals(70, score.overall().low(), "format 20 + 10 + 20 + 20, and no licence beside it");
    assertEquals(List.of(), points(score, "reusability"));
  }

  @Test
  void ofEquallyGoodDistributionsTheEarlierCounts() {
    Score score =
        score(
            "distributions: [{licence: ? egna villkor}, {downloadUrl: \"? fel\"}]"
                .replace("? egna villkor", "\"? egna villkor\""));
    assertEquals(List.of("licenceAvailability"), met(score));
  }

  @Test
  void theBestIsChosenByItsOwnPointsAndDatesOfTheDatasetFillIn() {
    String dataset =
        """
        issued: 2024-01-01
        modified: 2026-11-20
        distributions:
          - {mediaType: "? csv"}
          - {byteSize: 5, issued: 2024-01-01, modified: 2024-01-01}
        """;
    Score score = score(dataset);
    assertEquals(
        List.of("byteSizeAvailability", "dateIssuedAvailability", "dateModifiedAvailability"),
        met(score));
    assertEquals(15, score.overall().low());
  }

  @Test
  void theIntervalSpansEveryDistributionThatMayStillWin() {
    Score score =
        score(
            """
            distributions:
              - {format: CSV}
              - {accessUrl: "https://data.vallby.example/a", licence: CC-BY-4.0}
            """);
    assertEquals(70, score.overall().low());
    assertEquals(80, score.overall().high(), "30 for the licence, 50 if it answers");
    assertEquals(
        List.of(
            "formatAvailability",
            "formatMediaTypeVocabularyAlignment",
            "formatMediaTypeNonProprietary",
            "formatMediaTypeMachineInterpretable"),
        met(score));
  }

  @Test
  void anUncheckedAddressIsAnIntervalAndABrokenOneIsNot() {
    String dataset = "distributions: [{accessUrl: \"https://data.vallby.example/a\"}]";
    assertEquals(new Value(OptionalDouble.of(0), 0, 50, 405), score(dataset).overall());
    Facts facts =
        Notation.facts(Notation.yaml("links: {\"https://data.vallby.example/a\": broken}"));
    Score broken = SCORER.score("mqa-v1", Notation.dataset(dataset), facts);
    assertEquals(Value.exact(0, 405), broken.overall());
  }

  @Test
  void aFormatReadOffTheMediaTypeIsListedButNotStated() {
    Dataset dataset = Notation.dataset("distributions: [{mediaType: text/csv}]");
    Dataset read =
        dataset.toBuilder()
            .distributions(
                List.of(
                    dataset.distributions().getFirst().toBuilder()
                        .format(FileFormats.resolve("", "text/csv", ""))
                        .build()))
            .build();
    assertEquals(
        List.of(
            "mediaTypeAvailability",
            "formatMediaTypeVocabularyAlignment",
            "formatMediaTypeNonProprietary",
            "formatMediaTypeMachineInterpretable"),
        met(SCORER.score("mqa-v1", read, Facts.at(Notation.NOW))));
  }

  @Test
  void aFormatReadOffTheEndingEarnsNothing() {
    assertEquals(List.of(), met(score("distributions: [{format: \"CSV <- \"}]")));
  }

  @Test
  void theLicenceOfTheDatasetEarnsNothing() {
    assertEquals(List.of(), met(score("{licence: CC-BY-4.0, distributions: [{}]}")));
  }

  @ParameterizedTest
  @CsvSource({
    "0, bad",
    "120, bad",
    "121, sufficient",
    "220, sufficient",
    "221, good",
    "350, good",
    "351, excellent",
    "405, excellent"
  })
  void bandsBeginWhereTheyArePublished(double points, String band) {
    assertEquals(band, SCORER.band("mqa-v1", points));
  }

  private static Score score(String dataset) {
    return SCORER.score("mqa-v1", Notation.dataset(dataset), Facts.at(Notation.NOW));
  }

  private static List<String> met(Score score) {
    return score
        .leaves()
        .filter(leaf -> leaf.value().low() > 0)
        .map(ScorePart::id)
        .collect(Collectors.toList());
  }

  private static List<String> points(Score score, String dimension) {
    return score
        .dimension(dimension)
        .orElseThrow()
        .leaves()
        .filter(leaf -> leaf.value().low() > 0)
        .map(ScorePart::id)
        .toList();
  }
}
