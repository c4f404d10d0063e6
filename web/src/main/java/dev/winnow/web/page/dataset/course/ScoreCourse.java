package dev.winnow.web.page.dataset.course;

import dev.winnow.web.chart.Drawing;
import java.util.List;
import java.util.Optional;

/**
 * How a dataset's score moved, and why.
 *
 * @param drawing the score over time, broken where the way of counting changed; empty where it was
 *     scored on one day only
 * @param moves what moved it, the newest first
 * @param older how many older moves there are, in words; empty where there are none
 * @param between the two days that were asked for
 */
public record ScoreCourse(
    Optional<Drawing> drawing, List<Move> moves, String older, Between between) {

  /**
   * A step from one score to the next.
   *
   * @param when it happened, or between which days
   * @param cause what brought it about, such as "The record changed"; empty between two days
   * @param points from how many to how many
   * @param broken that the way of counting changed; empty where it did not
   * @param parts the answers that changed, the largest effect first
   * @param more how many smaller ones there are, in words; empty where all are shown
   * @param rest what no single answer did, in words; empty where they add up
   */
  public record Move(
      String when,
      String cause,
      String points,
      String broken,
      List<Part> parts,
      String more,
      String rest) {}

  /**
   * An answer that changed.
   *
   * @param metric the question
   * @param effect what it did to the score
   * @param was the answer before
   * @param is the answer after
   */
  public record Part(String metric, String effect, String was, String is) {}

  /**
   * A comparison of two days.
   *
   * @param from the earlier day as it was asked for
   * @param to the later day as it was asked for
   * @param problem why there is no answer; empty where there is one or nothing was asked
   * @param answer what happened between them
   */
  public record Between(String from, String to, String problem, Optional<Move> answer) {}
}
