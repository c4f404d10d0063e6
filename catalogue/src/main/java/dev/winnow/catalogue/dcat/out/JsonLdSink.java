package dev.winnow.catalogue.dcat.out;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.winnow.catalogue.dcat.rdf.Terms;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Writes JSON-LD: a context of prefixes and a flat graph, one object per subject. */
public final class JsonLdSink implements TripleSink {

  private final JsonGenerator json;

  /** Starts the document. */
  public JsonLdSink(OutputStream out) throws IOException {
    json = new JsonFactory().createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.writeStartObject();
    json.writeObjectFieldStart("@context");
    for (Map.Entry<String, String> prefix : Prefixes.ALL.entrySet()) {
      json.writeStringField(prefix.getKey(), prefix.getValue());
    }
    json.writeEndObject();
    json.writeArrayFieldStart("@graph");
  }

  @Override
  public void write(List<Triple> triples) throws IOException {
    Map<Node, Map<String, List<Node>>> subjects = new LinkedHashMap<>();
    for (Triple triple : triples) {
      subjects
          .computeIfAbsent(triple.getSubject(), s -> new LinkedHashMap<>())
          .computeIfAbsent(triple.getPredicate().getURI(), p -> new ArrayList<>(1))
          .add(triple.getObject());
    }
    for (Map.Entry<Node, Map<String, List<Node>>> subject : subjects.entrySet()) {
      json.writeRaw("\n");
      json.writeStartObject();
      json.writeStringField("@id", id(subject.getKey()));
      for (Map.Entry<String, List<Node>> property : subject.getValue().entrySet()) {
        property(property.getKey(), property.getValue());
      }
      json.writeEndObject();
    }
  }

  private void property(String predicate, List<Node> values) throws IOException {
    boolean type = predicate.equals(Terms.TYPE);
    json.writeArrayFieldStart(type ? "@type" : Prefixes.shortened(predicate));
    for (Node value : values) {
      if (type) {
        json.writeString(Prefixes.shortened(value.getURI()));
      } else {
        value(value);
      }
    }
    json.writeEndArray();
  }

  private void value(Node value) throws IOException {
    json.writeStartObject();
    if (!value.isLiteral()) {
      json.writeStringField("@id", id(value));
    } else {
      json.writeStringField("@value", value.getLiteralLexicalForm());
      if (!value.getLiteralLanguage().isEmpty()) {
        json.writeStringField("@language", value.getLiteralLanguage());
      } else if (!value.getLiteralDatatypeURI().equals(Terms.XSD + "string")) {
        json.writeStringField("@type", Prefixes.shortened(value.getLiteralDatatypeURI()));
      }
    }
    json.writeEndObject();
  }

  private static String id(Node node) {
    return node.isURI() ? node.getURI() : "_:" + node.getBlankNodeLabel();
  }

  @Override
  public void close() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw("\n");
    json.close();
  }
}
