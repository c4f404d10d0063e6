package dev.winnow.scoring.shacl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.catalogue.Checksum;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.Place;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.scoring.RandomDatasets;
import dev.winnow.scoring.metrics.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Shapes that are checked without a graph find what Jena's engine finds, and the others are its.
 */
final class ShapeSetTest {

  private static final Facts NOW = Facts.at(Instant.parse("2026-11-21T06:00:00Z"));

  private static final String PREFIXES =
      """
      @prefix sh: <http://www.w3.org/ns/shacl#> .
      @prefix dcat: <http://www.w3.org/ns/dcat#> .
      @prefix dct: <http://purl.org/dc/terms/> .
      @prefix foaf: <http://xmlns.com/foaf/0.1/> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      """;

  /** Good and bad values of everything that the shapes below ask for. */
  private static final String MIXED =
      """
      @prefix dcat: <http://www.w3.org/ns/dcat#> .
      @prefix dct: <http://purl.org/dc/terms/> .
      @prefix foaf: <http://xmlns.com/foaf/0.1/> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      <https://a.example/1> a dcat:Dataset ;
        dct:title "Luft"@sv , "Luft i Vallby"@sv , "Air"@en ;
        dct:issued "2026-01-02"^^xsd:date , "i våras" , "2026-13-45"^^xsd:date ;
        dct:publisher <https://a.example/us> , "Vallby" ;
        dcat:theme <http://publications.europa.eu/resource/authority/data-theme/ENVI> ;
        dcat:distribution <https://a.example/f> , _:g .
      <https://a.example/us> a foaf:Organization ; foaf:name "Vi" .
      <https://a.example/f> a dcat:Distribution ; dcat:byteSize "01"^^xsd:integer , 1 , -5 ;
        dcat:accessURL <https://a.example/f.csv> .
      _:g a dcat:Distribution ; dct:license <https://a.example/l> .
      """;

  static List<String> shipped() {
    return SameAsJena.shipped();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void noShippedShapeNeedsAGraph(String file) {
    assertEquals(0, SameAsJena.read(file).left());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 20261129, -5})
  void generatedDatasetsGetTheSameFindings(long seed) {
    RandomDatasets datasets = new RandomDatasets(seed);
    Random random = new Random(seed);
    List<ShapeSet> all = shipped().stream().map(SameAsJena::read).toList();
    int findings = 0;
    for (int i = 0; i < 60; i++) {
      Dataset dataset = more(datasets.dataset(), random);
      for (ShapeSet shapes : all) {
        Description description = Description.of(new Subject(dataset, NOW));
        findings += SameAsJena.check("seed " + seed + ", dataset " + i, shapes, description);
      }
    }
    assertTrue(findings > 1000, "only " + findings + " findings");
  }

  /** What generated datasets lack. */
  private static Dataset more(Dataset dataset, Random random) {
    List<Distribution> files =
        dataset.distributions().stream()
            .map(
                file ->
                    file.toBuilder()
                        .rights(random.nextBoolean() ? Texts.of("sv", "Fritt") : Texts.none())
                        .checksum(
                            Optional.of(
                                new Checksum("sha256", random.nextBoolean() ? "00ff" : "okänd")))
                        .build())
            .toList();
    String geometry = random.nextBoolean() ? "POINT(16 59)" : "någonstans";
    return dataset.toBuilder()
        .rights(Texts.of(random.nextBoolean() ? "https://vallby.example/villkor" : "Fritt"))
        .spatial(List.of(new Place(Texts.of("Vallby"), "", Optional.empty(), geometry)))
        .distributions(files)
        .build();
  }

  /** How many shapes are left to Jena, and the body of one that somebody may write. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0 | sh:targetClass dcat:Dataset ; sh:property [ sh:path dct:title ; sh:minCount 4 ; sh:maxCount 2 ]
          0 | sh:targetClass dcat:Dataset , dcat:Distribution ; sh:property [ sh:path dct:title ; sh:minCount 1 ]
          0 | sh:targetClass dcat:Resource ; sh:property [ sh:path dct:issued ; sh:datatype xsd:date ; sh:message "a day, please"@en , "en dag, tack"@sv ]
          0 | sh:targetClass dcat:Dataset ; sh:property [ sh:path dct:title ; sh:minLength 4 ; sh:maxLength 4 ; sh:pattern "^L" ; sh:languageIn ( "sv" ) ]
          0 | sh:targetClass dcat:Distribution ; sh:property [ sh:path dcat:byteSize ; sh:minInclusive 0 ; sh:maxExclusive 1 ; sh:maxCount 1 ]
          0 | sh:targetClass dcat:Dataset ; sh:property [ sh:path dct:publisher ; sh:class foaf:Agent ; sh:nodeKind sh:IRI ]
          0 | sh:targetClass dcat:Dataset ; sh:property [ sh:path dct:publisher ; sh:in ( "Vallby" <https://a.example/us> 1 ) ; sh:hasValue "Ekefors" ]
          0 | a rdfs:Class ; sh:property [ sh:path dct:title ; sh:minCount 4 ]
          1 | sh:targetClass dcat:Dataset ; sh:property [ sh:path dct:title ; sh:uniqueLang true ]
          1 | sh:targetClass dcat:Dataset ; sh:property [ sh:path ( dct:publisher foaf:name ) ; sh:minCount 2 ]
          1 | sh:targetClass foaf:Organization ; sh:property [ sh:path [ sh:inversePath dct:publisher ] ; sh:minCount 2 ]
          1 | sh:targetNode <https://a.example/f> ; sh:property [ sh:path dct:license ; sh:minCount 1 ]
          1 | sh:targetObjectsOf dcat:distribution ; sh:property [ sh:path dct:license ; sh:minCount 1 ]
          1 | sh:targetSubjectsOf dct:license ; sh:property [ sh:path dcat:accessURL ; sh:minCount 1 ]
          1 | sh:targetClass dcat:Dataset ; sh:nodeKind sh:BlankNode
          1 | sh:targetClass dcat:Dataset ; sh:property [ sh:path dcat:distribution ; sh:property [ sh:path dct:license ; sh:minCount 1 ] ]
          1 | sh:targetClass dcat:Dataset ; sh:property [ sh:path dct:publisher ; sh:or ( [ sh:nodeKind sh:IRI ] [ sh:minLength 10 ] ) ]
          1 | sh:targetClass dcat:Distribution ; sh:closed true ; sh:ignoredProperties ( rdf:type ) ; sh:property [ sh:path dct:license ]
          1 | sh:targetClass dcat:Dataset ; sh:property [ sh:path dcat:distribution ; sh:qualifiedValueShape [ sh:property [ sh:path dct:license ; sh:minCount 1 ] ] ; sh:qualifiedMinCount 2 ]
          1 | sh:targetClass dcat:Dataset ; sh:property [ sh:path dct:issued ; sh:equals dct:modified ; sh:lessThan dct:title ]
          1 | sh:targetClass dcat:Dataset ; sh:sparql [ sh:select "SELECT $this ?value { $this <http://purl.org/dc/terms/title> ?value }" ]
          """)
  void anyShapeFindsWhatJenaFinds(int left, String body) {
    ShapeSet shapes = ShapeSet.parse(PREFIXES + "dcat:Dataset a sh:NodeShape ; " + body + " .");
    assertEquals(left, shapes.left(), body);
    int findings = SameAsJena.check(body, shapes, turtle(MIXED));
    assertTrue(findings > 0, "nothing was broken by " + body);
  }

  @Test
  void whatIsSwitchedOffIsNotChecked() {
    ShapeSet shapes =
        ShapeSet.parse(
            PREFIXES
                + "[] a sh:NodeShape ; sh:targetClass dcat:Dataset ; sh:deactivated true ;"
                + " sh:property [ sh:path dct:license ; sh:minCount 1 ] .");
    assertEquals(0, SameAsJena.check("deactivated", shapes, turtle(MIXED)));
  }

  @Test
  void aDescriptionThatSaysWhatIsBelowAClassIsBelieved() {
    ShapeSet shapes =
        ShapeSet.parse(
            PREFIXES
                + "[] a sh:NodeShape ; sh:targetClass dcat:Dataset ;"
                + " sh:property [ sh:path dct:license ; sh:minCount 1 ] .");
    String own =
        "<https://a.example/Map> <http://www.w3.org/2000/01/rdf-schema#subClassOf>"
            + " <http://www.w3.org/ns/dcat#Dataset> . <https://a.example/2> a"
            + " <https://a.example/Map> .";
    assertEquals(1, SameAsJena.check("own class", shapes, turtle(own)));
  }

  private static Description turtle(String text) {
    return Description.of(
        org.apache.jena.riot.RDFParser.fromString(text, org.apache.jena.riot.Lang.TURTLE)
            .toGraph()
            .find()
            .toList());
  }
}
