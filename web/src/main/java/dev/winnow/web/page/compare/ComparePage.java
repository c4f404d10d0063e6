package dev.winnow.web.page.compare;

import dev.winnow.web.chart.Drawing;
import dev.winnow.web.page.Frame;
import dev.winnow.web.text.Phrase;
import gg.jte.Content;
import java.util.List;
import java.util.Optional;

/**
 * Two to six organisations side by side.
 *
 * @param frame what stands around it
 * @param form who is compared and who could be
 * @param title how many are compared
 * @param lead what the numbers allow to be said about the first figure
 * @param caution that they are of different peer groups; empty when they are not
 * @param kept of when the figures are; empty for those of now
 * @param columns the organisations
 * @param rows their figures, one row per benchmark
 * @param trends their headline figure over time
 * @param ladder all figures on one scale; empty where there are not two to compare
 * @param verdicts what the numbers allow to be said, one per benchmark
 * @param behind what stands behind the figures
 * @param files where the figure can be had; empty where there are not two to compare
 */
public record ComparePage(
    Frame frame,
    Form form,
    String title,
    String lead,
    String caution,
    String kept,
    List<Column> columns,
    List<Row> rows,
    List<TrendCell> trends,
    Optional<Drawing> ladder,
    List<Verdict> verdicts,
    List<Behind> behind,
    Optional<Files> files) {

  /** Whether there is something to compare. */
  public boolean isComparison() {
    return columns.size() > 1;
  }

  /**
   * Who is compared and who could be.
   *
   * @param chosen those that are, each with the address of the page without it
   * @param full whether nobody can be added
   * @param troubles what could not be understood, such as a name that nobody has
   * @param suggestions organisations that may have been meant, each with the address that adds it
   */
  public record Form(
      List<Chosen> chosen, boolean full, List<String> troubles, List<Suggestion> suggestions) {}

  /** One that is compared: its id, its name, and the address of the page without it. */
  public record Chosen(String id, Phrase name, String without) {}

  /** One that may have been meant: the address that adds it, its name and kind. */
  public record Suggestion(String address, Phrase name, String kind) {}

  /**
   * An organisation.
   *
   * @param address its page
   * @param name its name
   * @param kind its level or sector
   * @param datasets how many it has, on how many portals
   * @param key its mark in the picture
   */
  public record Column(String address, Phrase name, String kind, String datasets, Drawing key) {}

  /** The figures by one benchmark: its name, its page, and a cell per organisation. */
  public record Row(String title, String address, List<Cell> cells) {}

  /**
   * A figure.
   *
   * @param value it; a dash when there is none
   * @param interval of the figure
   * @param drawing figure, interval and the middle of its own peer group
   * @param place its rank among its peers, or why it has none
   */
  public record Cell(String value, String interval, Drawing drawing, Content place) {}

  /** A figure over time: drawn where there is enough to draw, and in a sentence. */
  public record TrendCell(Optional<Drawing> drawing, String words) {}

  /** What can be said by one benchmark. */
  public record Verdict(String title, String words) {}

  /** What stands behind: a name, and per organisation a text with the search that proves it. */
  public record Behind(String title, List<Proof> proofs) {}

  /** A count or a deed: the text, more about it, and the search that proves it. */
  public record Proof(String text, String more, Optional<String> address) {}

  /** The addresses of the figure. */
  public record Files(String csv, String json, String svg, String permanent) {}
}
