package dev.winnow.catalogue.dcat.rdf;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.winnow.catalogue.dcat.rdf.RdfException.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;

/**
 * Parses a JSON-LD document too large for the memory piece by piece.
 *
 * <p>The members of the outermost array, of {@code @graph}, and of every array that a lone
 * outermost object holds (such as a catalogue's datasets) are parsed in small groups, each with the
 * context of the whole. Labels of blank nodes hold across groups: they are carried as IRIs of our
 * own.
 */
final class JsonLdPieces {

  private static final int GROUP = 100;
  private static final String BLANK = "urn:x-winnow:blank:";
  private static final ObjectMapper JSON = new ObjectMapper(new JsonFactory());

  private final RdfDocument document;
  private final IriMender mender;
  private final Consumer<Triple> use;
  private final ObjectNode head = JSON.createObjectNode();

  private JsonLdPieces(RdfDocument document, IriMender mender, Consumer<Triple> use) {
    this.document = document;
    this.mender = mender;
    this.use = use;
  }

  static void parse(RdfDocument document, IriMender mender, Consumer<Triple> use)
      throws RdfException, IOException {
    JsonLdPieces pieces = new JsonLdPieces(document, mender, use);
    try {
      pieces.readHead();
      pieces.readMembers();
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      var place = e.getLocation();
      throw new RdfException(
          Kind.UNPARSABLE,
          "the JSON-LD at %s is malformed: %s".formatted(document.base(), e.getOriginalMessage()),
          place == null ? 0 : place.getLineNr(),
          place == null ? 0 : place.getColumnNr());
    }
  }

  /** Collects what the outermost object says itself: its context, its id, its single values. */
  private void readHead() throws RdfException, IOException {
    try (InputStream in = document.bytes().open();
        JsonParser parser = JSON.createParser(in)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return;
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        if (value == JsonToken.START_ARRAY && !isHead(name)) {
          parser.skipChildren();
        } else {
          head.set(name, kept(parser.<JsonNode>readValueAsTree()));
        }
      }
    }
    if (head.has("@context") && head.size() == 1) {
      return;
    }
    if (!head.has("@id") && !head.has("id")) {
      head.put("@id", BLANK + "outermost");
    }
    parseGroup(head.deepCopy());
  }

  private static boolean isHead(String name) {
    return name.equals("@context") || name.equals("@type") || name.equals("type");
  }

  private void readMembers() throws RdfException, IOException {
    try (InputStream in = document.bytes().open();
        JsonParser parser = JSON.createParser(in)) {
      if (parser.nextToken() == JsonToken.START_ARRAY) {
        readArray(parser, "@graph");
        return;
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        boolean array = parser.nextToken() == JsonToken.START_ARRAY;
        if (array && !isHead(name)) {
          readArray(parser, name);
        } else {
          parser.skipChildren();
        }
      }
    }
  }

  private void readArray(JsonParser parser, String name) throws RdfException, IOException {
    ArrayNode group = JSON.createArrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      group.add(kept(parser.<JsonNode>readValueAsTree()));
      if (group.size() == GROUP) {
        parseGroup(around(name, group));
        group = JSON.createArrayNode();
      }
    }
    if (!group.isEmpty()) {
      parseGroup(around(name, group));
    }
  }

  private ObjectNode around(String name, ArrayNode group) {
    ObjectNode piece = JSON.createObjectNode();
    boolean graph = name.equals("@graph");
    for (String key : new String[] {"@context", "@id", "id", "@type", "type"}) {
      if (head.has(key) && (key.equals("@context") || !graph)) {
        piece.set(key, head.get(key));
      }
    }
    piece.set(name, group);
    return piece;
  }

  private void parseGroup(ObjectNode piece) throws RdfException, IOException {
    RdfParsing.parse(
        new ByteArrayInputStream(JSON.writeValueAsBytes(piece)),
        document.base(),
        Lang.JSONLD,
        new RdfParsing.MendingSink(mender, triple -> use.accept(asStated(triple))));
  }

  private static JsonNode kept(JsonNode node) {
    if (node instanceof TextNode text && text.textValue().startsWith("_:")) {
      return TextNode.valueOf(BLANK + text.textValue().substring(2));
    }
    if (node instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> field : object.properties()) {
        field.setValue(kept(field.getValue()));
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        array.set(i, kept(array.get(i)));
      }
    }
    return node;
  }

  private static Triple asStated(Triple triple) {
    return Triple.create(
        asStated(triple.getSubject()), triple.getPredicate(), asStated(triple.getObject()));
  }

  private static Node asStated(Node node) {
    if (node.isURI() && node.getURI().startsWith(BLANK)) {
      return NodeFactory.createBlankNode(node.getURI().substring(BLANK.length()));
    }
    if (node.isLiteral() && node.getLiteralLexicalForm().startsWith(BLANK)) {
      return NodeFactory.createLiteralString(
          "_:" + node.getLiteralLexicalForm().substring(BLANK.length()));
    }
    return node;
  }
}
