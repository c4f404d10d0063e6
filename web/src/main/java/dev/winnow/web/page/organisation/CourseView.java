package dev.winnow.web.page.organisation;

import dev.winnow.web.chart.Drawing;
import java.util.List;
import java.util.Optional;

/**
 * How an organisation's figure came there and where it could go.
 *
 * @param trend its figure over time; empty where nothing was kept
 * @param why what moved it, since the last kept month and since the first; empty where there is
 *     nothing to compare with
 * @param moves what would move it, the largest effect first
 * @param looked at how many datasets those were tried; empty where at all
 */
public record CourseView(Optional<Trend> trend, List<Why> why, List<Move> moves, String looked) {

  /**
   * The figure over time.
   *
   * @param words what it did, in a sentence
   * @param drawing it
   * @param months the same as a table, the newest first
   * @param csv the same as a file
   * @param svg the picture as a file
   */
  public record Trend(String words, Drawing drawing, List<Month> months, String csv, String svg) {}

  /**
   * A month.
   *
   * @param month which
   * @param value the figure
   * @param interval of the figure
   * @param place the rank
   * @param datasets what it rested on
   * @param method by which it was counted; said where it changed, else empty
   */
  public record Month(
      String month, String value, String interval, String place, String datasets, String method) {}

  /**
   * What moved the figure.
   *
   * @param words the whole difference in a sentence
   * @param parts the causes, which add up to it
   */
  public record Why(String words, List<Part> parts) {}

  /**
   * A cause.
   *
   * @param cause which
   * @param datasets how many datasets it concerns
   * @param points what it did
   */
  public record Part(String cause, String datasets, String points) {}

  /**
   * What would move the figure.
   *
   * @param gain what it brings
   * @param deed what to do
   * @param where on how many datasets
   * @param then the standing it would lead to
   * @param who can do it
   */
  public record Move(String gain, String deed, String where, String then, String who) {}
}
