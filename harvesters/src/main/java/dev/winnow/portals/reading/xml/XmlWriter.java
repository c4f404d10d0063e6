package dev.winnow.portals.reading.xml;

import dev.winnow.portals.reading.xml.Xml.Attribute;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Writes an element so that it stands alone and equal content has equal bytes. */
public final class XmlWriter {

  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  private final StringBuilder out = new StringBuilder();

  private XmlWriter() {}

  /** The element in UTF-8: every prefix declared where it is first used, no indentation. */
  public static byte[] write(Xml element) {
    XmlWriter writer = new XmlWriter();
    writer.element(element, Map.of("", "", "xml", XML));
    return writer.out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void element(Xml element, Map<String, String> scope) {
    Map<String, String> inside = new HashMap<>(scope);
    out.append('<').append(qualified(element.prefix(), element.name()));
    declare(element.prefix(), element.namespace(), inside);
    for (Attribute attribute : element.attributes()) {
      if (!attribute.prefix().isEmpty()) {
        declare(attribute.prefix(), attribute.namespace(), inside);
      }
    }
    for (Attribute attribute : element.attributes()) {
      attribute(qualified(attribute.prefix(), attribute.name()), attribute.value());
    }
    out.append('>');
    for (Node node : element.nodes()) {
      switch (node) {
        case Chars chars -> out.append(escaped(chars.text(), false));
        case Xml child -> element(child, inside);
      }
    }
    out.append("</").append(qualified(element.prefix(), element.name())).append('>');
  }

  private void declare(String prefix, String namespace, Map<String, String> scope) {
    if (!namespace.equals(scope.get(prefix))) {
      scope.put(prefix, namespace);
      attribute(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, namespace);
    }
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"").append(escaped(value, true)).append('"');
  }

  private static String qualified(String prefix, String name) {
    return prefix.isEmpty() ? name : prefix + ":" + name;
  }

  private static String escaped(String text, boolean attribute) {
    String escaped =
        text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\r", "&#13;");
    return attribute
        ? escaped.replace("\"", "&quot;").replace("\n", "&#10;").replace("\t", "&#9;")
        : escaped;
  }
}
