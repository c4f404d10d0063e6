package dev.winnow.portals.reading.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.FetchException.Kind;
import dev.winnow.harvest.Headers;
import dev.winnow.harvest.Response;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlReaderTest {

  @Test
  void equalContentHasEqualBytesWhateverThePageDeclares() throws FetchException {
    String one = "<l xmlns:a='urn:a'><a:r y='2' x='1'>\n  <a:t>A &amp; B</a:t>\n</a:r></l>";
    String other = "<l><a:r x='1' y='2' xmlns:a='urn:a'><a:t><![CDATA[A & B]]></a:t></a:r></l>";

    assertEquals("<a:r xmlns:a=\"urn:a\" x=\"1\" y=\"2\"><a:t>A &amp; B</a:t></a:r>", written(one));
    assertEquals(written(one), written(other));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "ISO-8859-1", "UTF-16"})
  void readsTheEncodingThatTheDocumentDeclares(String encoding) throws FetchException {
    String xml = "<?xml version='1.0' encoding='" + encoding + "'?><l><r>Södervik</r></l>";
    assertEquals("<r>Södervik</r>", written(xml, Charset.forName(encoding)));
  }

  @Test
  void forbiddenCharactersAndBareAmpersandsAreTakenOut() throws FetchException {
    assertEquals(
        "<r>bell tab\tR&amp;D 😀</r>", written("<l><r>be\u0007ll&#x1; tab\tR&D &#128512;</r></l>"));
  }

  @Test
  void nothingIsLoadedAndNoEntityExpanded() throws FetchException {
    String xml =
        "<!DOCTYPE l [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>"
            + "<!ENTITY f SYSTEM 'file:///etc/hostname'>]><l><r>x&b;&f;y</r></l>";
    assertEquals("<r>x&amp;b;&amp;f;y</r>", written(xml));
  }

  @Test
  void whatIsNestedTooDeepIsRefused() {
    String xml = "<r>".repeat(5_000) + "</r>".repeat(5_000);
    FetchException refused = assertThrows(FetchException.class, () -> written(xml));
    assertEquals(Kind.UNPARSABLE, refused.kind());
  }

  @Test
  void whatBreaksOffIsTruncated() {
    FetchException broken =
        assertThrows(FetchException.class, () -> written("<l><r>one</r><r>two"));
    assertEquals(Kind.TRUNCATED, broken.kind());
  }

  private static String written(String xml) throws FetchException {
    return written(xml, StandardCharsets.UTF_8);
  }

  private static String written(String xml, Charset charset) throws FetchException {
    Response response =
        new Response(
            URI.create("https://repo.example/"),
            200,
            "text/xml",
            Optional.empty(),
            Optional.empty(),
            xml.getBytes(charset),
            Headers.NONE);
    XmlPage page = XmlReader.page(response, (around, name) -> name.equals("r"));
    return new String(XmlWriter.write(page.cut().get(0)), StandardCharsets.UTF_8);
  }
}
