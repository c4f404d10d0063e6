package dev.winnow.web.page.dataset;

import dev.winnow.web.page.Bar;
import dev.winnow.web.page.Icon;
import dev.winnow.web.text.Phrase;
import java.util.List;
import java.util.Optional;

/**
 * A part of a score in the tree: a dimension, a group, or a metric.
 *
 * @param name what people call it
 * @param points what it has, of what it can have
 * @param bar drawn
 * @param open whether it is shown open
 * @param parts what it is made of
 * @param leaf the answer, where it is a metric
 */
public record Node(
    String name, String points, Bar bar, boolean open, List<Node> parts, Optional<Leaf> leaf) {
  public Node {
    parts = List.copyOf(parts);
  }

  /**
   * The answer of a metric.
   *
   * @param icon how it stands
   * @param state measured, declared or unknown, in words
   * @param reason why
   * @param evidence what it rests on
   * @param deed what would raise it; empty when nothing would
   * @param who can do that
   * @param gain what it would bring; may be empty
   */
  public record Leaf(
      Icon icon,
      String state,
      String reason,
      List<Evident> evidence,
      String deed,
      Phrase who,
      String gain) {}

  /**
   * What the portal said beside what we understood.
   *
   * @param field the property
   * @param said the portal's words; may be empty
   * @param understood what we understood; may be empty
   * @param rule by which rule; may be empty
   */
  public record Evident(String field, Phrase said, String understood, String rule) {}
}
