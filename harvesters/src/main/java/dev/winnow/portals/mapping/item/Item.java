package dev.winnow.portals.mapping.item;

import dev.winnow.catalogue.Text;
import java.util.List;

/** A document, or a piece of one: an object, an element, a row, or a mere text. */
public sealed interface Item permits JsonItem, XmlItem, HtmlItem {

  /** What it says, blanks trimmed; in several languages where it says so itself. */
  List<Text> texts();

  /** Its bytes as a record of its own; equal content has equal bytes. */
  byte[] bytes();

  /** How it begins, on one line, for messages. */
  default String beginning() {
    String line = new String(bytes(), java.nio.charset.StandardCharsets.UTF_8);
    String joined = line.substring(0, Math.min(line.length(), 400)).replaceAll("\\s+", " ").strip();
    return joined.length() <= 120 ? joined : joined.substring(0, 120) + " …";
  }
}
