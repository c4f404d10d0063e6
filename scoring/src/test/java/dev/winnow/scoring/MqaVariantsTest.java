package dev.winnow.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.catalogue.score.History;
import dev.winnow.catalogue.score.LinkFact;
import dev.winnow.catalogue.score.LinkTrail;
import dev.winnow.catalogue.score.Score;
import dev.winnow.catalogue.score.ScorePart;
import dev.winnow.catalogue.vocabulary.FileFormats;
import dev.winnow.catalogue.vocabulary.Licences;
import dev.winnow.catalogue.vocabulary.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One record under the readings of several implementations, against their published numbers. */
final class MqaVariantsTest {

  private static final Scorer SCORER = Scorer.load(Samples.PROFILES);
  private static final String ADDRESS = "https://data.vallby.example/a.csv";

  private static final String NORWEGIAN =
      """
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
  @CsvSource({"mqa-v1, 205", "mqa-v1-fdk, 165", "mqa-v1-proportional, 200"})
  void theNorwegianPatternDiffersByTheListsOfFormats(String profile, double points) {
    assertEquals(points, score(profile, NORWEGIAN).overall().low());
  }

  @Test
  void norwayCountsToFourHundredAndThirtyFive() {
    assertEquals(435, score("mqa-v1-fdk", "{}").overall().max());
  }

  @Test
  void theCatalogueOf46DatasetsAnd255FilesEarns280Point31() {
    CatalogueScore catalogue = SCORER.catalogue("mqa-v1-proportional");
    int file = 0;
    for (int i = 0; i < 46; i++) {
      int files = i < 25 ? 6 : 5;
      Dataset dataset = ofTheExample(i, file, files);
      file += files;
      LinkFact works = link(200, LinkFact.State.WORKS);
      Facts facts = new Facts(Notation.NOW, Optional.empty(), History.NONE, Map.of(ADDRESS, works));
      catalogue.add(dataset, SCORER.score("mqa-v1-proportional", dataset, facts));
    }
    assertEquals(255, file);
    assertEquals(46, catalogue.datasets());
    assertEquals(280.31, catalogue.value().low(), 0.01);
    assertEquals("good", SCORER.band("mqa-v1-proportional", catalogue.value().low()));
  }

  @Test
  void theMeanOfACatalogueIsTheMeanOfItsDatasetsElsewhere() {
    CatalogueScore catalogue = SCORER.catalogue("mqa-v1");
    assertEquals(Optional.empty(), catalogue.value().value().stream().boxed().findAny());
    for (String dataset : List.of("{}", "keywords: [vind]")) {
      catalogue.add(Notation.dataset(dataset), score("mqa-v1", dataset));
    }
    assertEquals(15, catalogue.value().low());
  }

  /** The published answer for version 2: dataset 6.5, distributions 6.5, 6.5 and 6.25. */
  @Test
  void theHighValueDatasetOf2023Earns6Point4583() {
    String good =
        """
        {accessUrl: "? a", downloadUrl: "? a", format: CSV, mediaType: text/csv,
         licence: CC-BY-4.0, rights: fri, byteSize: 1, issued: 2023-01-01, modified: 2023-01-01}
        """;
    String spoilt = good.replace("mediaType: text/csv", "mediaType: \"? csv\"");
    String dataset =
        """
        {title: Crm, description: Tabell, spatial: [Vallby], temporal: [2023-01-01/2023-12-31],
         themes: [GOVE], keywords: [crm], contactPoints: [{name: Vi}], publisher: Vi,
         identifiers: [crm2023], landingPage: "https://vallby.example/crm", modified: 2023-01-01,
         issued: 2023-01-01, accessRights: PUBLIC,
         distributions: [%s, %s, %s]}
        """
            .formatted(good, good, spoilt);
    Dataset plain = Notation.dataset(dataset);
    Dataset named =
        plain.toBuilder()
            .distributions(plain.distributions().stream().map(MqaVariantsTest::withTitle).toList())
            .build();
    Score score = SCORER.score("mqa-v2", named, Facts.at(Notation.NOW));
    assertEquals(7.5, score.overall().max());
    assertEquals((6.5 + (6.5 + 6.5 + 6.25) / 3) / 2, score.overall().low(), 1e-6);
    assertEquals(6.458333, score.overall().low(), 1e-6);
  }

  @Test
  void everyBadDistributionCostsInVersionTwoAndADummyHelpsInVersionOne() {
    String one = "distributions: [{format: CSV}]";
    String two = "distributions: [{format: CSV}, {}]";
    assertEquals(score("mqa-v1", one).overall().low(), score("mqa-v1", two).overall().low());
    assertEquals(
        score("mqa-v2", one).overall().low() / 2, score("mqa-v2", two).overall().low(), 1e-9);
  }

  @Test
  void anUncheckedAddressIsFailedInNorwayAndUnknownHere() {
    String dataset = "distributions: [{accessUrl: \"" + ADDRESS + "\"}]";
    assertEquals(
        "0-50", interval("mqa-v1", "accessUrlStatusCode", dataset, Facts.at(Notation.NOW)));
    assertEquals(
        "0-0", interval("mqa-v1-fdk", "accessUrlStatusCode", dataset, Facts.at(Notation.NOW)));
  }

  @Test
  void anAddressHasAnsweredWhateverItAnsweredWith() {
    String dataset = "distributions: [{accessUrl: \"" + ADDRESS + "\"}]";
    Facts gone = facts(link(200, LinkFact.State.BROKEN));
    assertEquals("50-50", interval("mqa-v1", "accessUrlStatusCode", dataset, gone));
    assertEquals("0-0", interval("winnow", "links-work", dataset, gone));
    Facts elsewhere = facts(link(301, LinkFact.State.WORKS));
    assertEquals("50-50", interval("mqa-v1", "accessUrlStatusCode", dataset, elsewhere));
    assertEquals("0-0", interval("mqa-v1-fdk", "accessUrlStatusCode", dataset, elsewhere));
  }

  @ParameterizedTest
  @CsvSource({
    "CC-BY-NC-ND-4.0, 10, 0, 60",
    "OP_DATPRO, 10, 0, 6",
    "CC-BY-3.0, 10, 0, 60",
    "CC-BY-4.0, 10, 10, 60",
    "NLOD-2.0, 10, 10, 60",
    "OGL-Canada-2.0, 0, 0, 60"
  })
  void aKnownLicenceIsOneInAListWhetherItIsALicenceOrNot(
      String licence, double eu, double norway, double winnow) {
    Dataset dataset = licensed(Licences.resolve(List.of(licence)));
    assertEquals(eu, points("mqa-v1", "knownLicence", dataset), "mqa-v1");
    assertEquals(norway, points("mqa-v1-fdk", "knownLicence", dataset), "mqa-v1-fdk");
    assertEquals(winnow, points("winnow", "licence-named", dataset), "winnow");
  }

  @Test
  void notSpecifiedIsALicenceToMqaAndNoneHere() {
    Dataset dataset = licensed(Licences.resolve(List.of("notspecified")));
    assertEquals(20, points("mqa-v1", "licenceAvailability", dataset));
    assertEquals(0, points("winnow", "licence-stated", dataset));
  }

  @ParameterizedTest
  @CsvSource({
    "GPKG, 0 20 0 7 6",
    "XLSX, 0 0 20 7 6",
    "TSV, 20 20 0 7 6",
    "PDF, 0 0 0 0 6",
    "ZIP, 20 20 0 0 6",
    "PARQUET, 0 0 0 7 6"
  })
  void listsOfFormatsAreKeptWithTheirOddities(String format, String expected) {
    Dataset dataset = with(FileFormats.resolve(format));
    assertEquals(
        expected,
        "%.0f %.0f %.0f %.0f %.0f"
            .formatted(
                points("mqa-v1", "formatMediaTypeNonProprietary", dataset),
                points("mqa-v1-proportional", "formatMediaTypeNonProprietary", dataset),
                points("mqa-v1", "formatMediaTypeMachineInterpretable", dataset),
                points("winnow", "machine-readable", dataset),
                points("winnow", "open-format", dataset)));
  }

  @Test
  void aMediaTypeStatedAsFormatTooIsAFormat() {
    Dataset plain = Notation.dataset("distributions: [{mediaType: text/csv}]");
    Distribution file = plain.distributions().getFirst();
    Stated<dev.winnow.catalogue.vocabulary.FileFormat> twice =
        FileFormats.resolve("text/csv", "text/csv", "");
    Stated<dev.winnow.catalogue.vocabulary.FileFormat> once =
        FileFormats.resolve("", "text/csv", "");
    assertEquals(20, points("mqa-v1", "formatAvailability", of(plain, file, twice)));
    assertEquals(0, points("mqa-v1", "formatAvailability", of(plain, file, once)));
  }

  @Test
  void anyAccessRightEarnsAllPointsOfMqa() {
    Dataset dataset = Notation.dataset("accessRights: NON_PUBLIC");
    assertEquals(5, points("mqa-v1", "accessRightsVocabularyAlignment", dataset));
  }

  private static Dataset ofTheExample(int number, int first, int files) {
    List<Distribution> all = new ArrayList<>();
    for (int i = first; i < first + files; i++) {
      String format = i < 131 ? "CSV" : i < 252 ? "XLSX" : "PDF";
      String mediaType = i < 123 ? "text/csv" : "\"? Tabelle\"";
      String licence = i < 245 ? "CC-BY-4.0" : "\"? eigene\"";
      all.addAll(
          Notation.dataset(
                  "distributions: [{accessUrl: \"%s\", format: %s, mediaType: %s, licence: %s, rights: x}]"
                      .formatted(ADDRESS, format, mediaType, licence))
              .distributions());
    }
    return Notation.dataset(
            """
            {keywords: [a], themes: [ENVI], %s accessRights: "? offen", publisher: Vi,
             contactPoints: [{name: Vi}], issued: 2023-01-01, modified: 2023-01-01}
            """
                .formatted(number < 42 ? "spatial: [Vallby]," : ""))
        .toBuilder()
        .distributions(all)
        .build();
  }

  private static Distribution withTitle(Distribution file) {
    return file.toBuilder()
        .title(dev.winnow.catalogue.Texts.of("Tabell"))
        .description(dev.winnow.catalogue.Texts.of("Allt"))
        .build();
  }

  private static Dataset of(
      Dataset plain, Distribution file, Stated<dev.winnow.catalogue.vocabulary.FileFormat> format) {
    return plain.toBuilder()
        .distributions(List.of(file.toBuilder().format(format).build()))
        .build();
  }

  private static Dataset with(Stated<dev.winnow.catalogue.vocabulary.FileFormat> format) {
    Dataset plain = Notation.dataset("distributions: [{}]");
    return of(plain, plain.distributions().getFirst(), format);
  }

  private static Dataset licensed(Stated<dev.winnow.catalogue.vocabulary.Licence> licence) {
    Dataset plain = Notation.dataset("distributions: [{}]");
    Distribution file = plain.distributions().getFirst().toBuilder().licence(licence).build();
    return plain.toBuilder().distributions(List.of(file)).build();
  }

  private static Facts facts(LinkFact link) {
    return new Facts(Notation.NOW, Optional.empty(), History.NONE, Map.of(ADDRESS, link));
  }

  private static LinkFact link(int status, LinkFact.State state) {
    return new LinkFact(
        state,
        OptionalInt.of(status),
        Notation.NOW,
        Notation.NOW,
        "",
        Optional.empty(),
        LinkTrail.NONE);
  }

  private static Score score(String profile, String dataset) {
    return SCORER.score(profile, Notation.dataset(dataset), Facts.at(Notation.NOW));
  }

  private static double points(String profile, String metric, Dataset dataset) {
    return leaf(SCORER.score(profile, dataset, Facts.at(Notation.NOW)), metric).value().low()
        / (profile.equals("winnow") ? scale(metric) : 1);
  }

  /** In winnow, a dimension is brought to 100: what one point of the profile is worth there. */
  private static double scale(String metric) {
    Profile winnow = SCORER.all().getFirst();
    return winnow.dimensions().stream()
        .filter(
            one ->
                one.groups().stream()
                    .flatMap(group -> group.metrics().stream())
                    .anyMatch(weighted -> weighted.metric().id().equals(metric)))
        .mapToDouble(one -> 100 / one.points())
        .findFirst()
        .orElseThrow();
  }

  private static String interval(String profile, String metric, String dataset, Facts facts) {
    var value = leaf(SCORER.score(profile, Notation.dataset(dataset), facts), metric).value();
    return "%.0f-%.0f".formatted(value.low(), value.high());
  }

  private static ScorePart leaf(Score score, String metric) {
    return score.leaves().filter(one -> one.id().equals(metric)).findFirst().orElseThrow();
  }
}
