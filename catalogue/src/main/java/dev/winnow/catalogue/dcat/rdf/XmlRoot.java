package dev.winnow.catalogue.dcat.rdf;

import dev.winnow.catalogue.dcat.rdf.RdfException.Kind;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** Looks at the first element of an XML document, which tells RDF/XML from any other XML. */
final class XmlRoot extends SafeXml {

  private String otherRoot = "";

  private XmlRoot() {}

  /** Refuses XML whose first element is neither {@code rdf:RDF} nor a description of something. */
  static void requireRdf(RdfDocument document) throws RdfException, IOException {
    XmlRoot root = new XmlRoot();
    try {
      root.parse(document);
    } catch (SAXException | CharConversionException | UnsupportedEncodingException e) {
      // Seen enough, or malformed: then the parser of RDF says where, in better words.
    }
    if (!root.otherRoot.isEmpty()) {
      throw new RdfException(
          Kind.UNPARSABLE,
          "the document at %s is XML, but not RDF/XML: its first element is <%s>"
              .formatted(document.base(), root.otherRoot));
    }
  }

  @Override
  public void startElement(String namespace, String local, String name, Attributes attributes)
      throws SAXException {
    otherRoot = isRdf(namespace, local, attributes) ? "" : name;
    throw new SAXException("the first element is all that matters");
  }

  private static boolean isRdf(String namespace, String local, Attributes attributes) {
    return namespace.equals(Terms.RDF)
        || attributes.getValue(Terms.RDF, "about") != null
        || attributes.getValue(Terms.RDF, "nodeID") != null
        || attributes.getValue(Terms.RDF, "ID") != null
        || Terms.type(namespace + local).startsWith(Terms.DCAT);
  }
}
