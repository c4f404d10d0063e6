package dev.winnow.web.page.organisation;

import dev.winnow.web.chart.Drawing;
import gg.jte.Content;
import java.util.List;
import java.util.Optional;

/**
 * How an organisation stands.
 *
 * @param peers who it is compared with, in words
 * @param field all ranks of its peers with its own standing out; empty where it has none
 * @param rows one per benchmark
 * @param gates the hard tests
 * @param readings other ways to read its figure
 * @param signs what looks as if it were there for the points only
 */
public record StandingView(
    String peers,
    Optional<Drawing> field,
    List<Row> rows,
    List<GateRow> gates,
    List<Reading> readings,
    List<String> signs) {

  /**
   * Its figure by one benchmark.
   *
   * @param title the benchmark's name
   * @param address the benchmark's page
   * @param value the figure; a dash when there is none
   * @param interval of the figure
   * @param drawing figure, interval and the middle of its peers
   * @param peers the typical figure of its peers
   * @param place its rank among them, or why it has none
   */
  public record Row(
      String title,
      String address,
      String value,
      String interval,
      Drawing drawing,
      String peers,
      Content place) {}

  /**
   * A hard test.
   *
   * @param name which
   * @param failing how many fail of how many of which it is known
   * @param share failing, with its interval
   * @param unknown of how many it is not known
   * @param peers how the typical peer fares; empty where nobody knows
   * @param address the search for the datasets; empty where none fails
   */
  public record GateRow(
      String name,
      String failing,
      String share,
      String unknown,
      String peers,
      Optional<String> address) {}

  /**
   * Another way to read the figure.
   *
   * @param name which
   * @param value the figure read so
   * @param text what that means
   */
  public record Reading(String name, String value, String text) {}
}
