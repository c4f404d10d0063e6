package dev.winnow.web.page.portal;

import dev.winnow.web.chart.Drawing;
import java.util.List;
import java.util.Optional;

/**
 * How the mean score of a portal's datasets went.
 *
 * @param words what it did, in a sentence
 * @param drawing it, broken where the way of counting changed; empty where one day only is known
 * @param rows the same as a table, the newest first
 */
public record PortalTrend(String words, Optional<Drawing> drawing, List<Row> rows) {

  /**
   * A day.
   *
   * @param day which
   * @param overall the mean score, as an interval where something is unknown
   * @param parts the mean of each part: quality, licence, freshness
   * @param datasets how many it rests on
   * @param method that the way of counting changed; empty where it did not
   */
  public record Row(
      String day, String overall, List<String> parts, String datasets, String method) {}
}
