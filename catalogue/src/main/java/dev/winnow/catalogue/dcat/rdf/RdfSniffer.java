package dev.winnow.catalogue.dcat.rdf;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.winnow.catalogue.dcat.rdf.RdfException.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.riot.Lang;

/** Tells what a document is; its first bytes win over its header and its ending. */
final class RdfSniffer {

  private static final int HEAD = 16_384;
  private static final Pattern ELEMENT =
      Pattern.compile("^<[A-Za-z_][\\w.-]*(:[A-Za-z_][\\w.-]*)?[\\s/>]");
  private static final Pattern HTML =
      Pattern.compile(
          "^(<!--.*?-->\\s*)*<(!doctype\\s+html|html|head|body|script)[\\s>]",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern DIRECTIVE =
      Pattern.compile("(?im)^\\s*(@prefix|@base|prefix|base)\\s");
  private static final Pattern XHTML =
      Pattern.compile("<([\\w.-]+:)?html[\\s>]", Pattern.CASE_INSENSITIVE);
  private static final Set<String> LINES_TYPES =
      Set.of("application/n-triples", "application/n-quads", "text/x-nquads");
  private static final Set<String> LINES_ENDINGS = Set.of("nt", "nq");
  private static final JsonFactory JSON = new JsonFactory();

  private RdfSniffer() {}

  /**
   * The syntax of a document.
   *
   * @throws RdfException when it is empty, HTML, JSON without linked data
   */
  static Lang sniff(RdfDocument document) throws RdfException, IOException {
    byte[] head;
    try (InputStream in = document.bytes().open()) {
      head = in.readNBytes(HEAD);
    }
    String whole = decode(head);
    String text = whole.strip();
    if (text.isEmpty()) {
      throw new RdfException(
          Kind.UNPARSABLE, "the document at %s is empty".formatted(document.base()));
    }
    if (text.startsWith("<?xml") && !whole.startsWith("<")) {
      throw new RdfException(
          Kind.UNPARSABLE,
          ("the document at %s cannot be read: XML forbids the blanks before its XML declaration;"
                  + " its publisher must remove them")
              .formatted(document.base()),
          1,
          1);
    }
    if (text.startsWith("<")) {
      return sniffAngle(document, text);
    }
    if (text.startsWith("{") && !isTrig(document)
        || text.startsWith("[") && isJson(document, text)) {
      requireLinkedData(document);
      return Lang.JSONLD;
    }
    return lines(document, text) ? Lang.NQUADS : Lang.TRIG;
  }

  private static String decode(byte[] head) {
    boolean wide =
        head.length > 1 && ((head[0] & 0xFF) == 0xFE || (head[0] & 0xFF) == 0xFF || head[1] == 0);
    String text = new String(head, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Lang sniffAngle(RdfDocument document, String text)
      throws RdfException, IOException {
    if (HTML.matcher(text).find() || text.startsWith("<?xml") && XHTML.matcher(text).find()) {
      throw new RdfException(
          Kind.HTML,
          "the document at %s is an HTML page, not RDF; open it in a browser to see what it says"
              .formatted(document.base()));
    }
    boolean xml =
        text.startsWith("<?xml")
            || text.startsWith("<!")
            || ELEMENT.matcher(text).find() && text.contains("xmlns")
            || text.startsWith("<rdf:RDF");
    if (xml) {
      XmlRoot.requireRdf(document);
      return Lang.RDFXML;
    }
    return lines(document, text) ? Lang.NQUADS : Lang.TRIG;
  }

  private static boolean isTrig(RdfDocument document) {
    return document.mediaType().contains("trig") || document.ending().equals("trig");
  }

  /** A Turtle document may start with '[' too: an anonymous node. */
  private static boolean isJson(RdfDocument document, String text) {
    String after = text.substring(1).strip();
    return document.mediaType().contains("json")
        || after.isEmpty()
        || after.startsWith("{")
        || after.startsWith("]")
        || after.startsWith("\"");
  }

  private static boolean lines(RdfDocument document, String text) {
    boolean declared =
        LINES_TYPES.contains(document.mediaType()) || LINES_ENDINGS.contains(document.ending());
    return declared && !DIRECTIVE.matcher(text).find();
  }

  private static void requireLinkedData(RdfDocument document) throws RdfException, IOException {
    try (InputStream in = document.bytes().open();
        JsonParser parser = JSON.createParser(in)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.FIELD_NAME && parser.currentName().startsWith("@")) {
          return;
        }
      }
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      var place = e.getLocation();
      throw new RdfException(
          Kind.UNPARSABLE,
          "the JSON at %s breaks off or is malformed: %s"
              .formatted(document.base(), e.getOriginalMessage()),
          place == null ? 0 : place.getLineNr(),
          place == null ? 0 : place.getColumnNr());
    }
    throw new RdfException(
        Kind.ERROR_OBJECT,
        "the JSON at %s is no JSON-LD: it has neither @context nor @id".formatted(document.base()));
  }
}
