package dev.winnow.portals.reading.xml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An element with all that is in it. Names are asked for without their namespace: portals put the
 * same elements into the namespaces of several editions of a standard.
 *
 * @param prefix as written, empty for none
 * @param namespace its address, empty for none
 * @param name without prefix
 * @param attributes in order of namespace and name
 * @param nodes elements and texts, in order; blank texts between elements are left out
 */
public record Xml(
    String prefix, String namespace, String name, List<Attribute> attributes, List<Node> nodes)
    implements Node {

  public Xml {
    attributes =
        attributes.stream()
            .sorted(Comparator.comparing(Attribute::namespace).thenComparing(Attribute::name))
            .toList();
    nodes = withoutIndentation(nodes);
  }

  /** An attribute; namespace and prefix are empty for one without. */
  public record Attribute(String prefix, String namespace, String name, String value) {}

  private static List<Node> withoutIndentation(List<Node> nodes) {
    boolean hasElements = nodes.stream().anyMatch(Xml.class::isInstance);
    return hasElements
        ? nodes.stream()
            .filter(node -> !(node instanceof Chars chars && chars.text().isBlank()))
            .toList()
        : List.copyOf(nodes);
  }

  /** The value of the attribute of this name, blanks trimmed; empty when there is none. */
  public String attribute(String wanted) {
    return attributes.stream()
        .filter(attribute -> attribute.name().equals(wanted))
        .map(attribute -> attribute.value().strip())
        .findFirst()
        .orElse("");
  }

  /** The elements directly inside. */
  public List<Xml> children() {
    List<Xml> children = new ArrayList<>();
    for (Node node : nodes) {
      if (node instanceof Xml child) {
        children.add(child);
      }
    }
    return children;
  }

  /** Every element at a path of names below this one. */
  public List<Xml> all(String... path) {
    List<Xml> here = List.of(this);
    for (String step : path) {
      List<Xml> below = new ArrayList<>();
      for (Xml element : here) {
        for (Xml child : element.children()) {
          if (child.name.equals(step)) {
            below.add(child);
          }
        }
      }
      here = below;
    }
    return here;
  }

  /** The first element at a path of names below this one. */
  public Optional<Xml> find(String... path) {
    return all(path).stream().findFirst();
  }

  /** Every element of one of these names below this one, however deep, in order of the document. */
  public List<Xml> within(String... names) {
    List<Xml> found = new ArrayList<>();
    collect(List.of(names), found);
    return found;
  }

  private void collect(List<String> names, List<Xml> found) {
    for (Xml child : children()) {
      if (names.contains(child.name)) {
        found.add(child);
      }
      child.collect(names, found);
    }
  }

  /** All text inside, blanks trimmed. */
  public String text() {
    StringBuilder text = new StringBuilder();
    append(text);
    return text.toString().strip();
  }

  private void append(StringBuilder text) {
    for (Node node : nodes) {
      switch (node) {
        case Chars chars -> text.append(chars.text());
        case Xml child -> child.append(text);
      }
    }
  }

  /** The text of the first element at a path below this one; empty when there is none. */
  public String text(String... path) {
    return find(path).map(Xml::text).orElse("");
  }

  /** The texts of every element at a path below this one that is not blank. */
  public List<String> texts(String... path) {
    return all(path).stream().map(Xml::text).filter(text -> !text.isEmpty()).toList();
  }
}
