package dev.winnow.web.page.dataset;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;

/**
 * What was promised beside what was observed.
 *
 * @param sentences what is so, since when, and how we know
 * @param chart a year of it, drawn; empty when there is nothing to draw
 * @param months the same as a table, the newest month first
 */
public record FreshnessView(List<Content> sentences, Optional<Chart> chart, List<Month> months) {

  /**
   * A year of changes; positions are as SVG takes them, in per cent.
   *
   * @param title what it shows, in words
   * @param axis the starts of quarters
   * @param changes where a change was seen
   * @param dated where the data's own date stands; may be empty
   * @param late the time overdue; empty when nothing is
   * @param lateText how long that is, in words
   * @param expected when new data is expected; empty when that is past or not known
   * @param now where today is
   */
  public record Chart(
      String title,
      List<Tick> axis,
      List<String> changes,
      Optional<String> dated,
      Optional<Span> late,
      String lateText,
      Optional<Span> expected,
      String now) {}

  /**
   * A labelled place on the axis.
   *
   * @param x where
   * @param label what
   */
  public record Tick(String x, String label) {}

  /**
   * A stretch of the axis.
   *
   * @param x where it starts
   * @param width how long it is
   * @param end where it ends
   */
  public record Span(String x, String width, String end) {}

  /**
   * One month.
   *
   * @param name of it
   * @param changes how many changes were seen
   */
  public record Month(String name, String changes) {}
}
