package dev.winnow.scoring.shacl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.catalogue.Agent;
import dev.winnow.catalogue.Checksum;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetBuilder;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.DistributionBuilder;
import dev.winnow.catalogue.Place;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.score.Evidence;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.catalogue.score.Measurement;
import dev.winnow.catalogue.vocabulary.Addresses;
import dev.winnow.catalogue.vocabulary.FileFormats;
import dev.winnow.catalogue.vocabulary.Languages;
import dev.winnow.catalogue.vocabulary.Licences;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.scoring.ScoreWords;
import dev.winnow.scoring.Scorer;
import dev.winnow.scoring.metrics.Subject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rules of shapes as answers in plain words. */
final class ShapeMetricTest {

  private static final Path PROFILES =
      Path.of(System.getProperty("winnow.root", "..")).resolve("config/profiles");
  private static final Facts NOW = Facts.at(Instant.parse("2026-11-21T06:00:00Z"));
  private static final Scorer SCORER = Scorer.load(PROFILES);

  private static final String PAGE = "https://vallby.example/";
  private static final ShapeSet TWO_RULES =
      ShapeSet.parse(
          """
          @prefix sh: <http://www.w3.org/ns/shacl#> .
          @prefix dcat: <http://www.w3.org/ns/dcat#> .
          @prefix dct: <http://purl.org/dc/terms/> .
          [] a sh:NodeShape ; sh:targetClass dcat:Dataset ;
            sh:property [ sh:path dct:title ; sh:minCount 1 ] ;
            sh:property [ sh:path dct:publisher ; sh:nodeKind sh:IRI ] .
          [] a sh:NodeShape ; sh:targetClass dcat:Distribution ;
            sh:property [ sh:path dcat:accessURL ; sh:minCount 1 ] .
          """);

  @Test
  void theShareIsOfTheRulesThatApply() {
    Measurement answer = new ShapeMetric("two", () -> TWO_RULES, false).measure(subject(""));
    assertEquals(0.5, answer.share(), "one of two; no file, so no rule about files");
    assertEquals(
        "dct:title is missing or lacks the value that is demanded (dcat:Dataset). Broken: 1 of 2"
            + " rules that apply (Winnow’s record as RDF).",
        ScoreWords.say(answer.reason(), Locale.ENGLISH));
    assertEquals(
        List.of(new Evidence("dct:title, dcat:Dataset", "", "", "sh:minCount 1")),
        answer.evidence());
    assertEquals(
        1, new ShapeMetric("two", () -> TWO_RULES, false).measure(subject("Luft")).share());
    assertEquals(0, new ShapeMetric("two", () -> TWO_RULES, true).measure(subject("")).share());
  }

  @Test
  void thePortalsOwnRdfIsCheckedWhereItIsAtHand() {
    String own =
        """
        <https://vallby.example/d> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/dcat#Dataset> .
        <https://vallby.example/d> <http://purl.org/dc/terms/title> "Luft" .
        <https://vallby.example/d> <http://purl.org/dc/terms/publisher> "Vallby kommun" .
        """;
    Measurement answer =
        new ShapeMetric("two", () -> TWO_RULES, false)
            .measure(new Subject(named("Luft"), NOW.withDescription(own)));
    assertEquals(
        List.of("WRONG_KIND", "Vallby kommun"),
        List.of(
            answer.reason().key().equals("shapes.wrong-kind") ? "WRONG_KIND" : "",
            answer.evidence().getFirst().said()));
  }

  @Test
  void oneBrokenRuleCostsAllPointsOfMqa() {
    assertEquals(0, compliance(named("")));
    assertEquals(30, compliance(named("Luft")));
  }

  @Test
  void aRuleThatOneFileBreaksIsBrokenWhicheverFileIsTheBest() {
    Distribution good =
        new DistributionBuilder()
            .accessUrl(Addresses.resolve("https://vallby.example/luft.csv", Optional.empty()))
            .build();
    Distribution withoutAddress = new DistributionBuilder().title(Texts.of("Luft")).build();
    Dataset luft = named("Luft");
    assertEquals(30, compliance(luft.toBuilder().distributions(List.of(good)).build()));
    assertEquals(
        0, compliance(luft.toBuilder().distributions(List.of(good, withoutAddress)).build()));
  }

  /** Winnow keeps them as texts; that is no fault of whoever stated them. */
  @Test
  void rightsAndGeometriesAreThingsOfTheirClasses() {
    Dataset dataset =
        named("Luft").toBuilder()
            .rights(Texts.of("sv", "Ange källa"))
            .spatial(List.of(new Place(Texts.none(), "", Optional.empty(), "POINT(16 59)")))
            .build();
    for (String shapes : List.of("dcat-ap-3.ttl", "dcat-ap-3-ranges.ttl")) {
      assertEquals(
          List.of(),
          SameAsJena.read(shapes).check(Description.of(new Subject(dataset, NOW))).broken(),
          shapes);
    }
  }

  /** What portals say in JSON becomes RDF by our hand, and its classes are our business. */
  @Test
  void everythingWinnowWritesIsOfTheClassThatIsDemanded() {
    for (String shapes : List.of("dcat-ap-3.ttl", "dcat-ap-3-ranges.ttl")) {
      assertEquals(
          List.of(),
          SameAsJena.read(shapes).check(Description.of(new Subject(full(), NOW))).broken(),
          shapes);
    }
  }

  @Test
  void whatAHighValueDatasetLacksIsSaid() {
    Measurement answer =
        SCORER
            .score("dcat-ap-hvd", named("Luft"), NOW)
            .leaves()
            .toList()
            .getLast()
            .measurement()
            .orElseThrow();
    assertTrue(
        answer.evidence().stream()
            .anyMatch(one -> one.field().equals("dcatap:hvdCategory, dcat:Dataset")),
        answer::toString);
  }

  @Test
  void whatIsNoShapesFileIsSaidSo() {
    assertThrows(IllegalArgumentException.class, () -> ShapeSet.parse("this is no turtle"));
    assertEquals(
        "it has no shape with a target, so it checks nothing",
        assertThrows(IllegalArgumentException.class, () -> ShapeSet.parse("")).getMessage());
  }

  private static double compliance(Dataset dataset) {
    return SCORER
        .score("mqa-v1", dataset, NOW)
        .leaves()
        .filter(leaf -> leaf.id().equals("dcatApCompliance"))
        .findFirst()
        .orElseThrow()
        .value()
        .low();
  }

  private static Dataset full() {
    return named("Luft").toBuilder()
        .description(Texts.of("sv", "Luftens kvalitet"))
        .publisher(Optional.of(new Agent("", Texts.of("Vallby"), "kommun", Optional.empty())))
        .landingPage(Addresses.resolve(PAGE, Optional.empty()))
        .licence(Stated.unknown("Fråga oss", "no licence"))
        .accessRights(Stated.unknown("Bara inne", "no access right"))
        .frequency(Stated.unknown("ibland", "no frequency"))
        .themes(List.of(Stated.unknown("Allt möjligt", "no theme")))
        .languages(List.of(Languages.resolve("sv"), Stated.unknown("vallbymål", "none")))
        .conformsTo(List.of("Luftstandard 2", PAGE + "standard"))
        .applicableLegislation(List.of(PAGE + "lag"))
        .documentation(List.of(PAGE + "om"))
        .provenance(Texts.of("sv", "Mätt på taket"))
        .distributions(List.of(fullFile()))
        .build();
  }

  private static Distribution fullFile() {
    return new DistributionBuilder()
        .accessUrl(Addresses.resolve(PAGE + "luft.csv", Optional.empty()))
        .format(FileFormats.resolve("CSV"))
        .mediaType(Stated.unknown("text/luft", "no media type"))
        .licence(Licences.resolve(List.of("CC-BY-4.0")))
        .rights(Texts.of("sv", "Ange källa"))
        .checksum(Optional.of(new Checksum("sha256", "00ff")))
        .conformsTo(List.of("Luftstandard 2"))
        .languages(List.of(Languages.resolve("sv")))
        .documentation(List.of(PAGE + "om"))
        .availability("kvar")
        .status("klar")
        .build();
  }

  private static Subject subject(String title) {
    return new Subject(named(title), NOW);
  }

  private static Dataset named(String title) {
    return new DatasetBuilder(new DatasetId("vallby", "luft"), "https://vallby.example/d")
        .title(title.isEmpty() ? Texts.none() : Texts.of(title))
        .description(title.isEmpty() ? Texts.none() : Texts.of("Sensorer"))
        .build();
  }
}
