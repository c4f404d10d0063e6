package dev.winnow.catalogue.dcat.out;

import dev.winnow.catalogue.dcat.rdf.Terms;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Writes RDF/XML, one description per subject. */
public final class RdfXmlSink implements TripleSink {

  private final XMLStreamWriter xml;

  /** Starts the document. */
  public RdfXmlSink(OutputStream out) throws IOException {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("rdf", "RDF", Terms.RDF);
      for (Map.Entry<String, String> prefix : Prefixes.ALL.entrySet()) {
        xml.writeNamespace(prefix.getKey(), prefix.getValue());
      }
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void write(List<Triple> triples) throws IOException {
    try {
      Node open = Node.ANY;
      for (Triple triple : triples) {
        if (!triple.getSubject().equals(open)) {
          end(open);
          open = triple.getSubject();
          start(open);
        }
        property(triple.getPredicate().getURI(), triple.getObject());
      }
      end(open);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void start(Node subject) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement("rdf", "Description", Terms.RDF);
    reference(subject, "about");
  }

  private void end(Node open) throws XMLStreamException {
    if (open.isConcrete()) {
      xml.writeCharacters("\n");
      xml.writeEndElement();
    }
  }

  private void reference(Node node, String attribute) throws XMLStreamException {
    if (node.isURI()) {
      xml.writeAttribute("rdf", Terms.RDF, attribute, node.getURI());
    } else {
      xml.writeAttribute("rdf", Terms.RDF, "nodeID", node.getBlankNodeLabel());
    }
  }

  private void property(String predicate, Node object) throws XMLStreamException {
    String name = Prefixes.shortened(predicate);
    int colon = name.indexOf(':');
    String prefix = name.substring(0, colon);
    xml.writeCharacters("\n  ");
    xml.writeStartElement(prefix, name.substring(colon + 1), Prefixes.ALL.get(prefix));
    if (object.isLiteral()) {
      literal(object);
    } else {
      reference(object, "resource");
    }
    xml.writeEndElement();
  }

  private void literal(Node literal) throws XMLStreamException {
    if (!literal.getLiteralLanguage().isEmpty()) {
      xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", literal.getLiteralLanguage());
    } else if (!literal.getLiteralDatatypeURI().equals(Terms.XSD + "string")) {
      xml.writeAttribute("rdf", Terms.RDF, "datatype", literal.getLiteralDatatypeURI());
    }
    xml.writeCharacters(legal(literal.getLiteralLexicalForm()));
  }

  /** XML 1.0 knows no way to write most control characters. */
  private static String legal(String text) {
    StringBuilder legal = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> c >= 0x20 || c == '\t' || c == '\n' || c == '\r')
        .filter(c -> c < 0xD800 || c > 0xDFFF)
        .filter(c -> c != 0xFFFE && c != 0xFFFF)
        .forEach(legal::appendCodePoint);
    return legal.toString();
  }

  @Override
  public void close() throws IOException {
    try {
      xml.writeCharacters("\n");
      xml.writeEndElement();
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.flush();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }
}
