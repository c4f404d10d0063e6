package dev.winnow.web.page.alert;

import dev.winnow.web.page.Frame;
import dev.winnow.web.text.Phrase;
import java.util.List;
import java.util.Optional;

/**
 * A page that tells one thing, with at most one button.
 *
 * @param frame what stands around it
 * @param heading in a few words
 * @param name of what it is about; may be empty
 * @param paragraphs what it says
 * @param secret of a webhook, shown this once
 * @param button what pressing does; empty where there is nothing to press
 * @param link where to go from here
 */
public record DeedPage(
    Frame frame,
    String heading,
    Phrase name,
    List<String> paragraphs,
    Optional<String> secret,
    Optional<String> button,
    Optional<Link> link) {

  /**
   * Where to go from here.
   *
   * @param label what is there
   * @param address where it is
   */
  public record Link(String label, String address) {}
}
