package dev.winnow.portals.mapping.item;

import dev.winnow.catalogue.Text;
import dev.winnow.portals.reading.xml.Chars;
import dev.winnow.portals.reading.xml.Xml;
import dev.winnow.portals.reading.xml.XmlWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * An element, attribute or text of XML. Its names have no prefixes: portals put the same elements
 * into the namespaces of several editions of a standard.
 */
record XmlItem(Node node) implements Item {

  private static final String ORIGIN = "xml";

  /** An element with all that is in it, as a document of its own. */
  static XmlItem of(Xml xml) {
    Document document = empty();
    document.appendChild(element(document, xml));
    return new XmlItem(document.getDocumentElement());
  }

  @Override
  public List<Text> texts() {
    String text = node.getTextContent().strip();
    return text.isEmpty() ? List.of() : List.of(new Text(language(), text));
  }

  private String language() {
    return node instanceof Element element
        ? element.getAttribute("lang").toLowerCase(java.util.Locale.ROOT).strip()
        : "";
  }

  @Override
  public byte[] bytes() {
    return node.getUserData(ORIGIN) instanceof Xml xml
        ? XmlWriter.write(xml)
        : node.getTextContent().getBytes(StandardCharsets.UTF_8);
  }

  private static Element element(Document document, Xml xml) {
    Element element = document.createElement(xml.name());
    element.setUserData(ORIGIN, xml, null);
    xml.attributes()
        .forEach(attribute -> element.setAttribute(attribute.name(), attribute.value()));
    for (dev.winnow.portals.reading.xml.Node inside : xml.nodes()) {
      element.appendChild(
          switch (inside) {
            case Chars chars -> document.createTextNode(chars.text());
            case Xml child -> element(document, child);
          });
    }
    return element;
  }

  private static Document empty() {
    try {
      return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every Java can make an empty document", e);
    }
  }
}
