package dev.winnow.web.page.portal;

import dev.winnow.web.page.Frame;
import dev.winnow.web.page.portal.PortalsPage.VerdictView;
import dev.winnow.web.text.Phrase;
import java.util.List;
import java.util.Optional;

/**
 * The page of one run: what it changed and what went wrong.
 *
 * @param frame what stands around it
 * @param title with the run's number
 * @param portal the portal's name
 * @param portalAddress the portal's page
 * @param verdict how it ended
 * @param reason why, or what else is to be known, in full; may be empty
 * @param started when
 * @param took how long
 * @param seen how many it saw of how many declared
 * @param requests how many requests it took
 * @param alarms what was out of the usual, in sentences
 * @param kinds what it did, each a link to the list of it
 * @param rows a page of that list
 * @param next the next page of it
 * @param faults by kind with samples
 * @param downloads the address that downloads begin with
 */
public record RunPage(
    Frame frame,
    String title,
    Phrase portal,
    String portalAddress,
    VerdictView verdict,
    String reason,
    String started,
    String took,
    String seen,
    String requests,
    List<String> alarms,
    List<KindLink> kinds,
    List<Row> rows,
    Optional<String> next,
    List<FaultKind> faults,
    String downloads) {

  /**
   * A kind of change that the run made.
   *
   * @param address the list of it
   * @param words what, and how many
   * @param current whether this list is shown
   */
  public record KindLink(String address, String words, boolean current) {}

  /**
   * What the run did to one dataset.
   *
   * @param address its page
   * @param title its title
   * @param what happened
   * @param fields what differs
   */
  public record Row(String address, Phrase title, String what, List<Field> fields) {}

  /**
   * A property that differs.
   *
   * @param name of the property
   * @param before what it said; may be empty
   * @param after what it says; may be empty
   */
  public record Field(String name, String before, String after) {}

  /**
   * A kind of fault.
   *
   * @param kind its short name
   * @param count how often it happened
   * @param samples the first ones
   */
  public record FaultKind(String kind, String count, List<PortalPage.Example> samples) {}
}
