package dev.winnow.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.catalogue.score.Facts;
import dev.winnow.catalogue.score.Score;
import dev.winnow.catalogue.score.ScorePart;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Numbers that other implementations of the MQA published, as far as they can be recomputed; others
 * are in {@link MqaTest}, {@link MqaVariantsTest} and {@link NorwegianFixtureTest}.
 *
 * <p>These cannot be recomputed, because what they were computed from was not published with them:
 * the 385 points of a dataset of 2023 (its record changed since), the 188 points of all of Europe
 * and 316 of Italy but for their pass rates, and 40 of the 180 points of a Danish dataset whose
 * metrics the answer hides. The 405 points of a dataset with everything are those of a record that
 * has everything ({@code MqaTest}); its own is not published under a licence that lets it be kept
 * here. A status of 400 for an address that nobody can resolve is made up by its checker; here such
 * an address has no status and is broken by its host.
 */
final class MqaReferenceTest {

  private static final Scorer SCORER = Scorer.load(Samples.PROFILES);

  /** The record of data.norge.no's property checker, as far as it was asked about. */
  private static final String NORWEGIAN =
      """
      title: Vindkraft
      keywords: [vind]
      themes: [ENER]
      accessRights: PUBLIC
      contactPoints: [{email: vind@norrvind.example}]
      publisher: Norrvind AS
      distributions:
        - accessUrl: "? ikke en adresse"
          format: CSV
          licence: CC-BY-4.0
      """;

  @ParameterizedTest
  @CsvSource({
    "keywordAvailability, true",
    "categoryAvailability, true",
    "spatialAvailability, false",
    "temporalAvailability, false",
    "accessRightsAvailability, true",
    "accessRightsVocabularyAlignment, true",
    "contactPointAvailability, true",
    "publisherAvailability, true",
    "dateIssuedAvailability, false",
    "dateModifiedAvailability, false",
    "formatAvailability, true",
    "mediaTypeAvailability, false",
    "formatMediaTypeVocabularyAlignment, true",
    "formatMediaTypeMachineInterpretable, false",
    "formatMediaTypeNonProprietary, false",
    "licenceAvailability, true",
    "knownLicence, true",
    "downloadUrlAvailability, false",
    "rightsAvailability, false",
    "byteSizeAvailability, false"
  })
  void saysWhatNorwaysCheckerSaysOfEachProperty(String metric, boolean met) {
    ScorePart leaf =
        score("mqa-v1-fdk", NORWEGIAN)
            .leaves()
            .filter(one -> one.id().equals(metric))
            .findFirst()
            .orElseThrow();
    assertEquals(met ? leaf.value().max() : 0, leaf.value().low(), metric);
    assertEquals(leaf.value().low(), leaf.value().high(), metric);
  }

  @Test
  void theTwoFormatsThatNorwayNeverCountsCountInTheOriginal() {
    assertEquals(
        List.of("formatMediaTypeMachineInterpretable", "formatMediaTypeNonProprietary"),
        score("mqa-v1", NORWEGIAN)
            .leaves()
            .filter(leaf -> leaf.id().startsWith("formatMediaType"))
            .filter(leaf -> !leaf.id().endsWith("Alignment"))
            .filter(leaf -> leaf.value().low() == leaf.value().max())
            .map(ScorePart::id)
            .sorted()
            .toList());
    assertEquals(3, score("five-star", NORWEGIAN).overall().low(), "no fourth star");
  }

  /** Percentages of all datasets of data.europa.eu that meet each metric, as it answered. */
  private static final Map<String, Integer> EUROPE =
      Map.ofEntries(
          Map.entry("keywordAvailability", 88),
          Map.entry("categoryAvailability", 80),
          Map.entry("spatialAvailability", 66),
          Map.entry("temporalAvailability", 21),
          Map.entry("accessUrlStatusCode", 40),
          Map.entry("downloadUrlAvailability", 22),
          Map.entry("downloadUrlStatusCode", 13),
          Map.entry("formatAvailability", 82),
          Map.entry("mediaTypeAvailability", 27),
          Map.entry("formatMediaTypeVocabularyAlignment", 67),
          Map.entry("formatMediaTypeNonProprietary", 42),
          Map.entry("formatMediaTypeMachineInterpretable", 18),
          Map.entry("dcatApCompliance", 18),
          Map.entry("licenceAvailability", 79),
          Map.entry("knownLicence", 6),
          Map.entry("accessRightsAvailability", 21),
          Map.entry("accessRightsVocabularyAlignment", 17),
          Map.entry("contactPointAvailability", 67),
          Map.entry("publisherAvailability", 55),
          Map.entry("byteSizeAvailability", 13),
          Map.entry("rightsAvailability", 26),
          Map.entry("dateIssuedAvailability", 69),
          Map.entry("dateModifiedAvailability", 70));

  /** Its contextuality, 10, counts dates on both levels, which its answer does not tell apart. */
  @Test
  void thePassRatesOfEuropeGiveItsPublishedDimensions() {
    Map<String, Long> dimensions =
        score("mqa-v1", "{}").dimensions().stream()
            .collect(
                Collectors.toMap(
                    ScorePart::id,
                    dimension ->
                        Math.round(
                            dimension
                                .leaves()
                                .mapToDouble(
                                    leaf -> leaf.value().max() * EUROPE.get(leaf.id()) / 100)
                                .sum())));
    assertEquals(
        Map.of(
            "findability", 68L,
            "accessibility", 28L,
            "interoperability", 43L,
            "reusability", 38L,
            "contextuality", 9L),
        dimensions,
        "published: 68, 28, 44, 38 and 10");
  }

  private static Score score(String profile, String dataset) {
    return SCORER.score(profile, Notation.dataset(dataset), Facts.at(Notation.NOW));
  }
}
