package dev.winnow.web.mail;

import dev.winnow.web.event.EventText;
import dev.winnow.web.text.Words;
import java.util.List;

/**
 * A digest as its templates show it.
 *
 * @param words of the reader's language
 * @param subject of the mail
 * @param preview what mail programs show beside the subject
 * @param heading how much changed in what
 * @param lead counts and time
 * @param groups what happened, kind by kind
 * @param way what says nothing about data
 * @param more how much is not told here; empty when all is
 * @param watched what the reader watches, where that is more than one thing; else empty
 * @param rhythm why and how often the reader gets it
 * @param site the start page
 * @param manage where watches are changed
 * @param stop the page with one button
 */
public record DigestPage(
    Words words,
    String subject,
    String preview,
    String heading,
    String lead,
    List<Group> groups,
    List<Item> way,
    String more,
    String watched,
    String rhythm,
    String site,
    String manage,
    String stop) {

  /**
   * What happened of one kind.
   *
   * @param tone how grave it is
   * @param label its name
   * @param items told in full
   * @param others told by title alone
   */
  public record Group(EventText.Tone tone, String label, List<Item> items, List<Item> others) {

    /** The class that dark programs colour by. */
    public String css() {
      return switch (tone) {
        case BAD -> "b";
        case WARN, CHANGE -> "w";
        case NEWS -> "o";
        case WAY -> "m";
      };
    }

    /** Its colour in the light. */
    public String style() {
      String colour =
          switch (tone) {
            case BAD -> "#a02615";
            case WARN, CHANGE -> "#7d4e00";
            case NEWS -> "#0b5a7c";
            case WAY -> "#566570";
          };
      return "margin:0 0 4px;font-size:14px;line-height:20px;font-weight:600;color:" + colour;
    }
  }

  /**
   * One event.
   *
   * @param text in words
   * @param address of its page; empty when it has none
   * @param where who publishes it, by name; may be empty
   */
  public record Item(EventText text, String address, String where) {}
}
