package dev.winnow.portals.reading.xml;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was cut out of a document.
 *
 * @param root the name of its first element
 * @param opened the attributes of the elements around what was cut, by element and attribute
 * @param cut what was cut, in order of the document
 */
public record XmlPage(String root, Map<String, Map<String, String>> opened, List<Xml> cut) {

  /** The elements of this name among those that were cut. */
  public List<Xml> all(String name) {
    return cut.stream().filter(element -> element.name().equals(name)).toList();
  }

  /** The first element of this name among those that were cut. */
  public Optional<Xml> find(String name) {
    return all(name).stream().findFirst();
  }

  /** An attribute of an element around what was cut; empty when there is none. */
  public String attribute(String element, String attribute) {
    return opened.getOrDefault(element, Map.of()).getOrDefault(attribute, "");
  }
}
