package dev.winnow.scoring.shacl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
