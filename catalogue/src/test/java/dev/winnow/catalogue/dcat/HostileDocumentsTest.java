package dev.winnow.catalogue.dcat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.catalogue.dcat.rdf.ParsedRdf.Limits;
import dev.winnow.catalogue.dcat.rdf.RdfDocument;
import dev.winnow.catalogue.dcat.rdf.RdfException;
import dev.winnow.catalogue.dcat.rdf.RdfException.Kind;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that are meant to do harm, or might as well be. */
class HostileDocumentsTest {

  private static final String RDF =
      "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\""
          + " xmlns:dcat=\"http://www.w3.org/ns/dcat#\" xmlns:dct=\"http://purl.org/dc/terms/\">";

  private static RdfException refused(String mediaType, String text) {
    return assertThrows(
        RdfException.class,
        () ->
            DcatPage.parse(Pages.document("https://vallby.example/catalog.rdf", mediaType, text)));
  }

  @Test
  void refusesMoreBytesThanTheLimit() {
    RdfDocument document = Pages.document("https://vallby.example/c.ttl", "", "<a> <b> <c> .");
    RdfException fault =
        assertThrows(RdfException.class, () -> DcatPage.parse(document, new Limits(1, 5)));
    assertEquals(Kind.TOO_LARGE, fault.kind());
  }

  @Test
  void neverOpensWhatXmlNames(@TempDir Path folder) throws Exception {
    Path secret = Files.writeString(folder.resolve("secret"), "secret");
    String text =
        "<!DOCTYPE rdf:RDF [<!ENTITY out SYSTEM \"%s\"><!ENTITY d \"datasets\">]>%s"
                .formatted(secret.toUri(), RDF)
            + "<dcat:Dataset rdf:about=\"https://vallby.example/a b\"><dct:title>&d; &out;</dct:title>"
            + "</dcat:Dataset></rdf:RDF>";
    List<String> texts =
        Pages.texts(
            Pages.records(
                Pages.document("https://vallby.example/c.rdf", "", text), Limits.DEFAULT));
    assertTrue(texts.getFirst().contains("datasets"), texts.getFirst());
    assertFalse(texts.getFirst().contains("secret"), texts.getFirst());
  }

  @Test
  void survivesEntitiesThatGrowWithoutEnd() {
    StringBuilder text = new StringBuilder("<!DOCTYPE rdf:RDF [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      text.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
    }
    text.append("]>").append(RDF).append("<dcat:Dataset dct:title=\"&a29;\"/></rdf:RDF>");
    assertEquals(Kind.UNPARSABLE, refused("", text.toString()).kind());
  }

  @Test
  void neverLoadsAContextAndNamesTheUnknownOne() {
    RdfException fault =
        refused(
            "application/ld+json",
            "{\"@context\": \"https://context.example/ours.jsonld\", \"@type\": \"Dataset\"}");
    assertEquals(Kind.UNPARSABLE, fault.kind());
    assertTrue(
        fault
            .getMessage()
            .contains("its JSON-LD context https://context.example/ours.jsonld is not"),
        fault.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<https://v.example/a> <https://v.example/p> %s",
        "{\"@id\": \"https://v.example/a\", \"https://v.example/p\": %s",
      })
  void refusesWhatIsNestedWithoutEnd(String text) {
    String nested =
        text.startsWith("{") ? "[".repeat(200_000) : "[ <https://v.example/p> ".repeat(200_000);
    assertEquals(Kind.UNPARSABLE, refused("", text.formatted(nested)).kind());
  }

  @Test
  void refusesBytesThatAreNoText() {
    byte[] bytes =
        (RDF + "<dcat:Dataset dct:title=\"x\"/></rdf:RDF>").getBytes(StandardCharsets.UTF_8);
    bytes[RDF.length() + 25] = (byte) 0xC3;
    RdfDocument document = RdfDocument.of(URI.create("https://v.example/c"), "", bytes);
    RdfException fault = assertThrows(RdfException.class, () -> DcatPage.parse(document));
    assertEquals(Kind.UNPARSABLE, fault.kind());
  }
}
