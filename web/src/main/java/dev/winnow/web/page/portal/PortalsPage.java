package dev.winnow.web.page.portal;

import dev.winnow.web.page.Frame;
import dev.winnow.web.page.Icon;
import dev.winnow.web.text.Phrase;
import java.util.List;

/**
 * The list of portals.
 *
 * @param frame what stands around it
 * @param portals how many there are
 * @param running how many are being harvested now, in words
 * @param complete how many were complete in the last day
 * @param partial how many are partial or have removals held
 * @param failed how many failed
 * @param now the runs in progress
 * @param rows every portal, by name
 * @param caption how many, and in which zone times are
 * @param operator whether it offers to add a portal
 */
public record PortalsPage(
    Frame frame,
    String portals,
    String running,
    String complete,
    long partial,
    long failed,
    List<Live> now,
    List<Row> rows,
    String caption,
    boolean operator) {

  /**
   * A run in progress.
   *
   * @param address the portal's page
   * @param name of the portal
   * @param type of the portal
   * @param started when, in words
   * @param seen how many records were read
   * @param declared how many there are; 0 when the portal does not say
   * @param progress both in words
   * @param pace how fast, how long still, how many requests and which page, in words
   * @param failed how many could not be read, in words; empty when none
   */
  public record Live(
      String address,
      Phrase name,
      String type,
      String started,
      long seen,
      long declared,
      String progress,
      String pace,
      String failed) {}

  /**
   * One portal.
   *
   * @param address its page
   * @param name its name
   * @param type its type
   * @param verdict how its last run ended
   * @param when it was
   * @param seen how many it saw of how many declared
   * @param change what it changed
   * @param strip the latest runs drawn
   * @param next when it runs next
   */
  public record Row(
      String address,
      Phrase name,
      String type,
      VerdictView verdict,
      String when,
      String seen,
      String change,
      RunStrip strip,
      String next) {}

  /**
   * How a run ended.
   *
   * @param icon its shape
   * @param tone the class of its words
   * @param word for it
   * @param reason why; may be empty
   */
  public record VerdictView(Icon icon, String tone, String word, String reason) {}
}
