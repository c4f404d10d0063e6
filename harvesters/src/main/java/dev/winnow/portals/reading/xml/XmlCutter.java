package dev.winnow.portals.reading.xml;

import dev.winnow.portals.reading.xml.Xml.Attribute;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Cuts elements out of a stream of XML. */
final class XmlCutter {

  private static final int MOST_DEPTH = 200;

  private final XMLStreamReader in;
  private final BiPredicate<String, String> cut;
  private final Deque<String> around = new ArrayDeque<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private final Map<String, Map<String, String>> opened = new HashMap<>();
  private final List<Xml> found = new ArrayList<>();
  private String root = "";

  private XmlCutter(XMLStreamReader in, BiPredicate<String, String> cut) {
    this.in = in;
    this.cut = cut;
  }

  /** An element that is being read, inside one that is cut out. */
  private record Open(
      String prefix, String namespace, String name, List<Attribute> attributes, List<Node> nodes) {}

  static XmlPage cut(XMLStreamReader in, BiPredicate<String, String> cut)
      throws XMLStreamException {
    XmlCutter cutter = new XmlCutter(in, cut);
    while (in.hasNext()) {
      switch (in.next()) {
        case XMLStreamConstants.START_ELEMENT -> cutter.start();
        case XMLStreamConstants.END_ELEMENT -> cutter.end();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            cutter.text();
        default -> {
          // comments and instructions say nothing about data
        }
      }
    }
    return new XmlPage(cutter.root, cutter.opened, cutter.found);
  }

  private void start() throws XMLStreamException {
    String name = in.getLocalName();
    root = root.isEmpty() ? name : root;
    if (around.size() + open.size() >= MOST_DEPTH) {
      throw new XMLStreamException("elements are nested deeper than " + MOST_DEPTH);
    }
    boolean inside = !open.isEmpty();
    if (inside || cut.test(around.isEmpty() ? "" : around.peek(), name)) {
      open.push(
          new Open(
              text(in.getPrefix()),
              text(in.getNamespaceURI()),
              name,
              attributes(),
              new ArrayList<>()));
      return;
    }
    around.push(name);
    Map<String, String> attributes = new HashMap<>();
    attributes().forEach(attribute -> attributes.put(attribute.name(), attribute.value().strip()));
    opened.putIfAbsent(name, attributes);
  }

  private void end() {
    if (open.isEmpty()) {
      around.pop();
      return;
    }
    Open ended = open.pop();
    Xml element = new Xml(ended.prefix, ended.namespace, ended.name, ended.attributes, ended.nodes);
    if (open.isEmpty()) {
      found.add(element);
    } else {
      open.peek().nodes.add(element);
    }
  }

  private void text() {
    if (!open.isEmpty()) {
      open.peek().nodes.add(new Chars(in.getText()));
    }
  }

  private List<Attribute> attributes() {
    List<Attribute> attributes = new ArrayList<>();
    for (int i = 0; i < in.getAttributeCount(); i++) {
      attributes.add(
          new Attribute(
              text(in.getAttributePrefix(i)),
              text(in.getAttributeNamespace(i)),
              in.getAttributeLocalName(i),
              in.getAttributeValue(i)));
    }
    return attributes;
  }

  private static String text(@org.jspecify.annotations.Nullable String value) {
    return Optional.ofNullable(value).orElse("");
  }
}
