package dev.winnow.portals.mapping.item;

import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathEvaluationResult;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import javax.xml.xpath.XPathFactoryConfigurationException;
import javax.xml.xpath.XPathNodes;
import org.w3c.dom.Node;

/** Paths into XML: XPath 1.0 over names without prefixes; functions of others are not called. */
final class XmlPaths {

  private XmlPaths() {}

  static Path compile(String path) {
    if (path.matches("(?s).*[A-Za-z_]:[A-Za-z_].*") && !path.contains("::")) {
      throw new IllegalArgumentException(
          "names are written without prefix: 'title' finds 'dc:title' and 'gmd:title'");
    }
    try {
      xpath().compile(path);
    } catch (XPathExpressionException e) {
      String why = e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
      throw new IllegalArgumentException("no XPath: " + why, e);
    }
    return new Expression(path);
  }

  private static XPath xpath() {
    try {
      XPathFactory factory = XPathFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      return factory.newXPath();
    } catch (XPathFactoryConfigurationException e) {
      throw new IllegalStateException("every Java has secure XPath", e);
    }
  }

  /** Kept as text: a compiled expression must not be shared between threads. */
  private record Expression(String path) implements Path {

    @Override
    public List<Item> in(Item item) {
      if (!(item instanceof XmlItem xml)) {
        return List.of();
      }
      try {
        return items(xpath().evaluateExpression(path, xml.node()), xml);
      } catch (XPathExpressionException e) {
        throw new IllegalStateException("'" + path + "' was compiled, but cannot be asked", e);
      }
    }

    private static List<Item> items(XPathEvaluationResult<?> result, XmlItem around) {
      List<Item> items = new ArrayList<>();
      switch (result.value()) {
        case XPathNodes nodes -> nodes.forEach(node -> items.add(new XmlItem(node)));
        case Node node -> items.add(new XmlItem(node));
        case Object value -> {
          String text = String.valueOf(value);
          if (!text.isBlank()) {
            items.add(new XmlItem(around.node().getOwnerDocument().createTextNode(text.strip())));
          }
        }
      }
      return items;
    }
  }
}
