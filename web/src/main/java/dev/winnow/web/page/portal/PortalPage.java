package dev.winnow.web.page.portal;

import dev.winnow.web.page.CauseList;
import dev.winnow.web.page.Frame;
import dev.winnow.web.page.portal.PortalsPage.VerdictView;
import dev.winnow.web.text.Phrase;
import gg.jte.Content;
import java.util.List;
import java.util.Optional;

/**
 * The page of one portal.
 *
 * @param frame what stands around it
 * @param name its name
 * @param type its type
 * @param address where it is; empty when that is no web address
 * @param verdict how its last run ended
 * @param when that was
 * @param datasets how many it has here
 * @param next when it runs next
 * @param schedule as configured; empty when it is harvested by hand only
 * @param strip the latest runs drawn
 * @param runs the latest runs, the newest first
 * @param faults what went wrong in the last run, by kind
 * @param examples single faults of that run
 * @param live the run in progress
 * @param alarms what of the last run was out of the usual, in sentences
 * @param held removals that wait for a person
 * @param remaps datasets that seem to have new ids
 * @param causes what to fix first on it
 * @param continuity whether it still brings new data; empty while that is not known
 * @param trend how its datasets' mean score went
 * @param search all its datasets
 * @param json its runs in the API
 */
public record PortalPage(
    Frame frame,
    Phrase name,
    String type,
    Optional<String> address,
    VerdictView verdict,
    String when,
    String datasets,
    String next,
    String schedule,
    RunStrip strip,
    List<RunRow> runs,
    List<FaultRow> faults,
    List<Example> examples,
    Optional<PortalsPage.Live> live,
    List<String> alarms,
    HeldBox held,
    RemapBox remaps,
    CauseList causes,
    Optional<Content> continuity,
    PortalTrend trend,
    String search,
    String json) {

  /**
   * One run.
   *
   * @param address its page
   * @param started when
   * @param verdict how it ended
   * @param took how long
   * @param seen how many it saw of how many declared
   * @param change what it changed
   * @param failed how many records could not be read
   * @param requests how many requests it took
   */
  public record RunRow(
      String address,
      String started,
      VerdictView verdict,
      String took,
      String seen,
      String change,
      String failed,
      String requests) {}

  /**
   * A kind of fault.
   *
   * @param kind its short name
   * @param count how often it happened
   */
  public record FaultRow(String kind, String count) {}

  /**
   * A single fault.
   *
   * @param kind its short name
   * @param where it happened
   * @param message what happened
   */
  public record Example(String kind, String where, String message) {}
}
