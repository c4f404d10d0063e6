package dev.winnow.catalogue.dcat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.winnow.catalogue.dcat.rdf.ParsedRdf.Limits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Equal content has equal bytes, whatever the syntax, the order and the labels of blank nodes. */
class SameBytesTest {

  private static final String TURTLE =
      Pages.PREFIXES
          + """
          <https://vallby.example/a> a dcat:Dataset ;
            dct:title "Badplatser"@sv, "Bathing places"@EN ;
            dct:issued "2024-05-01"^^xsd:date ;
            dct:description "Tab\\tand \\"quotes\\" and å\\nline" ;
            dcat:contactPoint [ a vcard:Kind ; vcard:fn "Anna" ; vcard:hasEmail <mailto:anna@vallby.example> ] ;
            dcat:distribution [ dcat:accessURL <https://vallby.example/a.csv> ; dct:format [ rdfs:label "CSV" ] ],
              [ dcat:accessURL <https://vallby.example/a.json> ; dct:format [ rdfs:label "JSON" ] ] .
          """;

  private static final String XML =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
               xmlns:rdfs="http://www.w3.org/2000/01/rdf-schema#"
               xmlns:dcat="http://www.w3.org/ns/dcat#" xmlns:dct="http://purl.org/dc/terms/"
               xmlns:vcard="http://www.w3.org/2006/vcard/ns#">
        <dcat:Dataset rdf:about="https://vallby.example/a">
          <dcat:distribution><rdf:Description>
            <dct:format><rdf:Description rdfs:label="JSON"/></dct:format>
            <dcat:accessURL rdf:resource="https://vallby.example/a.json"/>
          </rdf:Description></dcat:distribution>
          <dcat:distribution rdf:nodeID="x"/>
          <dct:title xml:lang="en">Bathing places</dct:title>
          <dct:title xml:lang="sv">Badplatser</dct:title>
          <dct:description>Tab&#9;and "quotes" and å&#10;line</dct:description>
          <dct:issued rdf:datatype="http://www.w3.org/2001/XMLSchema#date">2024-05-01</dct:issued>
          <dcat:contactPoint><vcard:Kind vcard:fn="Anna">
            <vcard:hasEmail rdf:resource="mailto:anna@vallby.example"/></vcard:Kind></dcat:contactPoint>
        </dcat:Dataset>
        <rdf:Description rdf:nodeID="x">
          <dcat:accessURL rdf:resource="https://vallby.example/a.csv"/>
          <dct:format rdf:parseType="Resource"><rdfs:label>CSV</rdfs:label></dct:format>
        </rdf:Description>
      </rdf:RDF>
      """;

  private static final String JSON =
      """
      {"@context": {"dcat": "http://www.w3.org/ns/dcat#", "dct": "http://purl.org/dc/terms/",
        "vcard": "http://www.w3.org/2006/vcard/ns#", "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
        "title": {"@id": "dct:title", "@container": "@language"},
        "format": {"@id": "dct:format"}, "accessURL": {"@id": "dcat:accessURL", "@type": "@id"}},
       "@graph": [
        {"@id": "_:f", "rdfs:label": "JSON"},
        {"@id": "https://vallby.example/a", "@type": "dcat:Dataset",
         "title": {"sv": "Badplatser", "en": "Bathing places"},
         "dct:description": "Tab\\tand \\"quotes\\" and å\\nline",
         "dct:issued": {"@value": "2024-05-01", "@type": "http://www.w3.org/2001/XMLSchema#date"},
         "dcat:contactPoint": {"@type": "vcard:Kind", "vcard:fn": "Anna",
           "vcard:hasEmail": {"@id": "mailto:anna@vallby.example"}},
         "dcat:distribution": [
           {"accessURL": "https://vallby.example/a.json", "format": {"@id": "_:f"}},
           {"accessURL": "https://vallby.example/a.csv", "format": {"rdfs:label": "CSV"}}]}]}
      """;

  private static List<String> read(String ending, String text, Limits limits) throws Exception {
    return Pages.texts(
        Pages.records(
            Pages.document("https://vallby.example/catalog." + ending, "", text), limits));
  }

  @Test
  void writesOneDatasetTheSameFromEverySyntaxInMemoryAndOnDisk() throws Exception {
    List<String> expected = read("ttl", TURTLE, Limits.DEFAULT);
    String lines = expected.getFirst().substring(expected.getFirst().indexOf('\n') + 1);
    assertEquals(17, lines.lines().count());
    assertEquals(expected, read("n3", TURTLE, Limits.DEFAULT));
    assertEquals(expected, read("rdf", XML, Limits.DEFAULT));
    assertEquals(expected, read("jsonld", JSON, Limits.DEFAULT));
    assertEquals(expected, read("nt", lines, Limits.DEFAULT));
    assertEquals(expected, read("trig", "<https://x.example/g> {" + lines + "}", Limits.DEFAULT));
    String quads = lines.replace(" .\n", " <https://x.example/g> .\n");
    assertEquals(expected, read("nq", quads, Limits.DEFAULT));
    assertEquals(expected, read("ttl", TURTLE, Pages.ON_DISK));
    assertEquals(expected, read("jsonld", JSON, Pages.ON_DISK));
  }

  @Test
  void keepsLiteralsOnDiskExactlyAsStated() throws Exception {
    String turtle =
        Pages.PREFIXES
            + """
            <https://vallby.example/a> a dcat:Dataset ; dct:title "å" ; dcat:byteSize 007, "1.50"^^xsd:decimal ;
              dct:issued "2024-01-01T00:00:00.000+00:00"^^xsd:dateTime, "x"^^xsd:date .
            <https://vallby.example/> a dcat:Catalog ; dcat:dataset [ dct:title "B" ; dct:identifier "b" ] .
            """;
    assertEquals(read("ttl", turtle, Limits.DEFAULT), read("ttl", turtle, Pages.ON_DISK));
  }

  @Test
  void readsJsonLdInPiecesWhereverTheDatasetsStand() throws Exception {
    String dataset =
        "{\"@id\": \"https://vallby.example/%s\", \"@type\": \"dcat:Dataset\", \"dct:title\": \"%s\","
            + " \"dct:publisher\": {\"@id\": \"_:us\"}}";
    String both = dataset.formatted("a", "A") + "," + dataset.formatted("b", "B");
    String us = "{\"@id\": \"_:us\", \"http://xmlns.com/foaf/0.1/name\": \"_:us and them\"}";
    String context =
        "\"@context\": {\"dcat\": \"http://www.w3.org/ns/dcat#\", \"dct\": \"http://purl.org/dc/terms/\"}";
    for (String text :
        List.of(
            "{\"@graph\": [%s, %s], %s}".formatted(both, us, context),
            "{%s, \"@id\": \"https://v.example/\", \"@type\": \"dcat:Catalog\", \"dcat:dataset\": [%s],"
                    .formatted(context, both)
                + " \"dct:publisher\": [%s]}".formatted(us),
            "{%s, \"@type\": \"dcat:Catalog\", \"dct:publisher\": %s, \"dcat:dataset\": [%s]}"
                .formatted(context, us, both))) {
      assertEquals(2, read("jsonld", text, Limits.DEFAULT).size());
      assertEquals(read("jsonld", text, Limits.DEFAULT), read("jsonld", text, Pages.ON_DISK));
    }
  }

  @Test
  void writesTheSameForAnyOrderAndAnyLabelsOfBlankNodes() throws Exception {
    Random random = new Random(20_241_121);
    for (int round = 0; round < 200; round++) {
      List<String> lines = graph(random);
      List<String> shuffled = relabelled(lines, random);
      assertEquals(
          read("nt", String.join("\n", lines), Limits.DEFAULT),
          read("nt", String.join("\n", shuffled), Limits.DEFAULT),
          () -> "differs for the graph\n" + String.join("\n", lines));
    }
  }

  /** A dataset that reaches up to eight blank nodes, linked at random, many of them alike. */
  private static List<String> graph(Random random) {
    int blanks = 1 + random.nextInt(8);
    List<String> lines = new ArrayList<>();
    String type = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>";
    lines.add("<https://vallby.example/a> " + type + " <http://www.w3.org/ns/dcat#Dataset> .");
    for (int i = 0; i < blanks; i++) {
      lines.add("<https://vallby.example/a> <https://p.example/has> _:n" + i + " .");
      lines.add("_:n" + i + " <https://p.example/says> \"" + random.nextInt(2) + "\" .");
    }
    for (int i = 0; i < random.nextInt(12); i++) {
      lines.add(
          "_:n%d <https://p.example/p%d> _:n%d ."
              .formatted(random.nextInt(blanks), random.nextInt(2), random.nextInt(blanks)));
    }
    return lines;
  }

  private static List<String> relabelled(List<String> lines, Random random) {
    List<Integer> labels = new ArrayList<>(List.of(10, 11, 12, 13, 14, 15, 16, 17));
    Collections.shuffle(labels, random);
    List<String> changed = new ArrayList<>();
    for (String line : lines) {
      String renamed = line;
      for (int i = 0; i < labels.size(); i++) {
        renamed = renamed.replace("_:n" + i + " ", "_:z" + labels.get(i) + " ");
      }
      changed.add(renamed);
    }
    Collections.shuffle(changed, random);
    return changed;
  }

  @Test
  void copesWithThousandsOfLikeBlankNodes() throws Exception {
    StringBuilder turtle =
        new StringBuilder(Pages.PREFIXES).append("<https://v.example/a> a dcat:Dataset");
    for (int i = 0; i < 3000; i++) {
      turtle.append(" ; dcat:distribution [ dct:format [ rdfs:label \"CSV\" ] ]");
    }
    List<String> texts = read("ttl", turtle + " .", Limits.DEFAULT);
    assertEquals(9002, texts.getFirst().lines().count());
  }

  @Test
  void writesDifferentBytesForDifferentContent() throws Exception {
    assertNotEquals(
        read("ttl", TURTLE, Limits.DEFAULT),
        read("ttl", TURTLE.replace("\"CSV\"", "\"csv\""), Limits.DEFAULT));
  }

  @Test
  void writesSortedLinesOfPlainNTriples() throws Exception {
    String text =
        Pages.text(
            Pages.records(Pages.document("https://vallby.example/c.rdf", "", XML), Limits.DEFAULT)
                .getFirst());
    assertEquals(
        Arrays.stream(text.split("\n")).sorted().collect(Collectors.joining("\n")) + "\n", text);
  }
}
