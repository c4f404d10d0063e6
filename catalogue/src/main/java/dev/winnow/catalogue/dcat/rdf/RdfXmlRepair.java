package dev.winnow.catalogue.dcat.rdf;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * Copies RDF/XML with every illegal IRI made legal, and without text inside of links. Jena's parser
 * of RDF/XML, unlike its others, gives up a whole page for one blank in an address; this is the
 * second try.
 */
final class RdfXmlRepair extends SafeXml {

  private static final XMLOutputFactory OUTPUT = XMLOutputFactory.newDefaultFactory();

  private final XMLStreamWriter out;
  private final IriMender mender;

  /** How many elements deep we are in a link, whose content is dropped; 0 outside. */
  private int inLink;

  private RdfXmlRepair(XMLStreamWriter out, IriMender mender) {
    this.out = out;
    this.mender = mender;
  }

  /** Whether a copy could be made; not when the XML itself is malformed. */
  static boolean copy(RdfDocument document, IriMender mender, OutputStream target)
      throws IOException {
    try {
      XMLStreamWriter out = OUTPUT.createXMLStreamWriter(target, "UTF-8");
      out.writeStartDocument("UTF-8", "1.0");
      new RdfXmlRepair(out, mender).parse(document);
      out.writeEndDocument();
      out.close();
      return true;
    } catch (SAXException
        | XMLStreamException
        | CharConversionException
        | UnsupportedEncodingException e) {
      return false;
    }
  }

  /** A step of writing; its exception is carried through the parser. */
  @FunctionalInterface
  private interface Step {

    void run() throws XMLStreamException;
  }

  private static void write(Step step) throws SAXException {
    try {
      step.run();
    } catch (XMLStreamException e) {
      throw new SAXException(e);
    }
  }

  @Override
  public void startElement(String namespace, String local, String name, Attributes attributes)
      throws SAXException {
    if (inLink > 0) {
      inLink++;
      return;
    }
    write(() -> start(namespace, name, attributes));
    // GeoNetwork writes the name of a thing into the element that links to it.
    inLink = attributes.getValue(Terms.RDF, "resource") == null ? 0 : 1;
  }

  private void start(String namespace, String name, Attributes attributes)
      throws XMLStreamException {
    String prefix = prefix(name);
    out.writeStartElement(prefix, name.substring(name.indexOf(':') + 1), namespace);
    out.writeNamespace(prefix, namespace);
    for (int i = 0; i < attributes.getLength(); i++) {
      String uri = attributes.getURI(i);
      String local = attributes.getLocalName(i);
      String value = attributes.getValue(i);
      if (uri.isEmpty()) {
        out.writeAttribute(local, value);
      } else {
        String qualified = prefix(attributes.getQName(i));
        if (!qualified.equals(prefix) && !uri.equals(XMLConstants.XML_NS_URI)) {
          declare(qualified, uri, attributes, i);
        }
        out.writeAttribute(qualified, uri, local, isIri(uri, local) ? legal(value) : value);
      }
    }
  }

  /** Declares the prefix of an attribute unless an earlier attribute of the element has done so. */
  private void declare(String prefix, String uri, Attributes attributes, int at)
      throws XMLStreamException {
    for (int i = 0; i < at; i++) {
      if (prefix(attributes.getQName(i)).equals(prefix)) {
        return;
      }
    }
    out.writeNamespace(prefix, uri);
  }

  private static String prefix(String name) {
    int colon = name.indexOf(':');
    return colon < 0 ? "" : name.substring(0, colon);
  }

  @Override
  public void endElement(String namespace, String local, String name) throws SAXException {
    if (inLink > 0 && --inLink > 0) {
      return;
    }
    write(out::writeEndElement);
  }

  @Override
  public void characters(char[] text, int start, int length) throws SAXException {
    if (inLink == 0) {
      write(() -> out.writeCharacters(text, start, length));
    }
  }

  private static boolean isIri(String namespace, String name) {
    return switch (name) {
      case "about", "resource", "datatype" -> namespace.equals(Terms.RDF);
      case "base" -> namespace.equals(XMLConstants.XML_NS_URI);
      default -> false;
    };
  }

  private String legal(String value) {
    String stripped = value.strip();
    String encoded = IriMender.encoded(stripped);
    if (!isParsable(encoded)) {
      encoded = IriMender.encodedWhole(encoded);
    }
    if (!encoded.equals(value)) {
      mender.noteMended(encoded);
    }
    return encoded;
  }

  private static boolean isParsable(String iri) {
    try {
      IRIx.create(iri);
      return true;
    } catch (IRIException e) {
      return false;
    }
  }
}
