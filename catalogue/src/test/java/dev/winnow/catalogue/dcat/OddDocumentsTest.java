package dev.winnow.catalogue.dcat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.catalogue.dcat.rdf.ParsedRdf.Limits;
import dev.winnow.catalogue.dcat.rdf.RdfDocument;
import dev.winnow.catalogue.dcat.rdf.RdfException;
import dev.winnow.catalogue.dcat.rdf.RdfException.Kind;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents that are not what they should be: mended where that is safe, refused in words else. */
class OddDocumentsTest {

  private static final String RDF =
      "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\""
          + " xmlns:dcat=\"http://www.w3.org/ns/dcat#\" xmlns:dct=\"http://purl.org/dc/terms/\">";

  private static RdfException refused(String mediaType, String text) {
    return assertThrows(
        RdfException.class,
        () ->
            DcatPage.parse(Pages.document("https://vallby.example/catalog.rdf", mediaType, text)));
  }

  private static List<String> ids(String address, String mediaType, String text)
      throws RdfException, IOException {
    return Pages.records(Pages.document(address, mediaType, text), Limits.DEFAULT).stream()
        .map(DcatRecord::sourceId)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          text/turtle         | catalog.ttl   | RDF/XML
          application/json    | catalog       | RDF/XML
          text/html           | catalog.jsonld| Turtle
          application/rdf+xml | catalog.rdf   | Turtle
          application/rdf+xml | catalog.rdf   | JSON-LD
          text/plain          | catalog.xml   | N-Triples
          application/xml     | catalog.nt    | N-Triples
          """)
  void trustsTheBodyMoreThanItsHeaderAndEnding(String mediaType, String name, String syntax)
      throws Exception {
    String text =
        switch (syntax) {
          case "RDF/XML" ->
              "\uFEFF" + RDF + "<dcat:Dataset rdf:about=\"https://vallby.example/a\"/></rdf:RDF>";
          case "Turtle" ->
              "\uFEFFPREFIX dcat: <http://www.w3.org/ns/dcat#>\n<https://vallby.example/a> a dcat:Dataset .";
          case "JSON-LD" ->
              "\uFEFF[{\"@id\":\"https://vallby.example/a\",\"@type\":[\"http://www.w3.org/ns/dcat#Dataset\"]}]";
          default ->
              "<https://vallby.example/a> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
                  + " <http://www.w3.org/ns/dcat#Dataset> .\n";
        };
    assertEquals(
        List.of("https://vallby.example/a"),
        ids("https://vallby.example/" + name, mediaType, text));
  }

  @Test
  void refusesAnHtmlPage() {
    RdfException fault =
        refused("application/rdf+xml", "\n<!DOCTYPE html>\n<html><body>Sign in</body></html>");
    assertEquals(Kind.HTML, fault.kind());
    assertEquals(
        "the document at https://vallby.example/catalog.rdf is an HTML page, not RDF; open it in a"
            + " browser to see what it says",
        fault.getMessage());
  }

  @Test
  void refusesXhtmlToo() {
    assertEquals(
        Kind.HTML,
        refused(
                "",
                "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><body/></html>")
            .kind());
  }

  @Test
  void refusesAnErrorObject() {
    RdfException fault =
        refused("application/ld+json", "{\"success\": false, \"error\": \"gone\"}");
    assertEquals(Kind.ERROR_OBJECT, fault.kind());
    assertEquals(
        "the JSON at https://vallby.example/catalog.rdf is no JSON-LD: it has neither @context nor"
            + " @id",
        fault.getMessage());
  }

  @Test
  void refusesOtherXmlByItsFirstElement() {
    RdfException fault =
        refused("application/rdf+xml", "<?xml version=\"1.0\"?>\n<result><item/></result>");
    assertEquals(Kind.UNPARSABLE, fault.kind());
    assertEquals(
        "the document at https://vallby.example/catalog.rdf is XML, but not RDF/XML: its first"
            + " element is <result>",
        fault.getMessage());
  }

  @Test
  void refusesAnEmptyDocument() {
    assertEquals(
        "the document at https://vallby.example/catalog.rdf is empty",
        refused("", " \n").getMessage());
  }

  @Test
  void tellsWhereTurtleBreaks() {
    RdfException fault =
        refused(
            "text/turtle",
            "@prefix dcat: <http://www.w3.org/ns/dcat#> .\n<https://v.example/a> a dcat:Dataset ; ]");
    assertEquals(Kind.UNPARSABLE, fault.kind());
    assertEquals(List.of(2L, 40L), List.of(fault.line(), fault.column()));
    assertTrue(fault.getMessage().contains("line 2, column 40"), fault.getMessage());
  }

  @Test
  void tellsWhereXmlBreaks() {
    RdfException fault = refused("", RDF + "\n<dcat:Dataset>\n</rdf:RDF>");
    assertEquals(Kind.UNPARSABLE, fault.kind());
    assertEquals(3, fault.line());
  }

  @Test
  void tellsWhereJsonBreaks() {
    RdfException fault = refused("", "{\"@id\": \"https://v.example/a\",\n \"x\": [1,}");
    assertEquals(Kind.UNPARSABLE, fault.kind());
    assertEquals(2, fault.line());
  }

  @ParameterizedTest
  @CsvSource({
    "https://schema.org, Dataset, name",
    "http://schema.org/, Dataset, name",
    "https://schema.org/docs/jsonldcontext.json, Dataset, name",
    "https://project-open-data.cio.gov/v1.1/schema/catalog.jsonld, dcat:Dataset, title",
    "https://semiceu.github.io/DCAT-AP/releases/3.0.1/context/dcat-ap.jsonld, Dataset, title",
    "https://raw.githubusercontent.com/SEMICeu/DCAT-AP/master/releases/3.0.0/context/dcat-ap.jsonld, Dataset, title",
  })
  void knowsTheUsualContexts(String context, String type, String title) throws Exception {
    String text =
        "{\"@context\": \"%s\", \"@id\": \"https://vallby.example/a\", \"@type\": \"%s\", \"%s\": \"A\"}"
            .formatted(context, type, title);
    List<DcatRecord> records =
        Pages.records(Pages.document("https://vallby.example/c.jsonld", "", text), Limits.DEFAULT);
    assertEquals(
        List.of("https://vallby.example/a"), records.stream().map(DcatRecord::sourceId).toList());
    assertEquals(2, Pages.text(records.getFirst()).lines().count());
  }

  @Test
  void mendsIllegalIrisTheSameInEverySyntax() throws Exception {
    String turtle =
        Pages.PREFIXES
            + """
            <https://vallby.example/a b> a dcat:Dataset ;
              dcat:landingPage <https://vallby.example/{x}?q=[1]&p=100%#a#b> .
            """;
    String xml =
        RDF
            + "<dcat:Dataset rdf:about=\"https://vallby.example/a b\"><dcat:landingPage"
            + " rdf:resource=\"https://vallby.example/{x}?q=[1]&amp;p=100%#a#b\"/></dcat:Dataset></rdf:RDF>";
    String json =
        "{\"@id\":\"https://vallby.example/a b\",\"@type\":\"http://www.w3.org/ns/dcat#Dataset\","
            + "\"http://www.w3.org/ns/dcat#landingPage\":{\"@id\":\"https://vallby.example/{x}?q=[1]&p=100%#a#b\"}}";
    for (String text : List.of(turtle, xml, json)) {
      assertMended(Pages.document("https://vallby.example/c", "", text), Limits.DEFAULT);
    }
    assertMended(Pages.document("https://vallby.example/c", "", xml), Pages.ON_DISK);
  }

  private static void assertMended(RdfDocument document, Limits limits) throws Exception {
    DcatRecord record = Pages.records(document, limits).getFirst();
    assertEquals("https://vallby.example/a%20b", record.sourceId());
    assertTrue(
        Pages.text(record).contains("<https://vallby.example/%7Bx%7D?q=%5B1%5D&p=100%25#a%23b>"),
        Pages.text(record));
    assertEquals(
        """
        <urn:x-winnow:page> <urn:x-winnow:mended> "https://vallby.example/%7Bx%7D?q=%5B1%5D&p=100%25#a%23b" .
        <urn:x-winnow:page> <urn:x-winnow:mended> "https://vallby.example/a%20b" .
        """,
        new String(record.context(), StandardCharsets.UTF_8));
  }

  @Test
  void encodesWhatIsNoIriByAnyReading() throws Exception {
    for (String text :
        List.of(
            Pages.PREFIXES + "<&x:a> a dcat:Dataset .",
            "@base <&b:> . " + Pages.PREFIXES + "<https://vallby.example/&x%3Aa> a dcat:Dataset .",
            "<&x:a> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/dcat#Dataset> .",
            RDF + "<dcat:Dataset rdf:about=\"&amp;x:a\"/></rdf:RDF>")) {
      assertEquals(
          List.of("https://vallby.example/&x%3Aa"), ids("https://vallby.example/c", "", text));
    }
  }

  @Test
  void readsLinksWithTextInsideAsGeoNetworkWritesThem() throws Exception {
    String text =
        RDF
            + "<dcat:Dataset rdf:about=\"https://vallby.example/a\"><dcat:theme"
            + " rdf:resource=\"https://vallby.example/t\">pollution</dcat:theme></dcat:Dataset></rdf:RDF>";
    assertEquals(
        List.of("https://vallby.example/a"), ids("https://vallby.example/c.rdf", "", text));
  }

  @Test
  void resolvesRelativeIrisAndRemembersThem() throws Exception {
    String turtle =
        Pages.PREFIXES + "<a> a dcat:Dataset ; dct:publisher <../us>, <https://x.example/> .";
    for (String base :
        List.of("https://vallby.example/data/c.ttl?page=2", "file:///srv/data/c.ttl")) {
      RdfDocument document =
          RdfDocument.of(URI.create(base), "text/turtle", turtle.getBytes(StandardCharsets.UTF_8));
      DcatRecord record = Pages.records(document, Limits.DEFAULT).getFirst();
      String root = base.startsWith("file") ? "file:///srv" : "https://vallby.example";
      assertEquals(root + "/data/a", record.sourceId());
      assertEquals(
          """
          <urn:x-winnow:page> <urn:x-winnow:relative> "%1$s/data/a" .
          <urn:x-winnow:page> <urn:x-winnow:relative> "%1$s/us" .
          """
              .formatted(root),
          new String(record.context(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void respectsABaseThatTheDocumentDeclares() throws Exception {
    assertEquals(
        List.of("https://other.example/a"),
        ids(
            "https://vallby.example/c.ttl",
            "",
            "@base <https://other.example/> . <a> a <http://www.w3.org/ns/dcat#Dataset> ."));
  }
}
