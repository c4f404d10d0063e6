package dev.winnow.web.page.benchmark;

import dev.winnow.web.chart.Drawing;
import dev.winnow.web.page.Frame;
import java.util.List;

/**
 * A benchmark: how it counts, and the field seen by it.
 *
 * @param frame what stands around it
 * @param title its name
 * @param about what it says and what it does not
 * @param kept of when the figures are; empty for those of now
 * @param facts what it is made of
 * @param parts what it counts, with weights
 * @param groups the peer groups that figures lean on
 * @param software what publishing by a kind of portal does to figures
 * @param field the sectors side by side
 * @param links where more is
 */
public record BenchmarkPage(
    Frame frame,
    String title,
    String about,
    String kept,
    List<Fact> facts,
    List<Part> parts,
    List<Group> groups,
    List<Group> software,
    FieldView field,
    Links links) {

  /** A name and what is said under it. */
  public record Fact(String name, String text) {}

  /** A part and its weight. */
  public record Part(String name, String weight) {}

  /** A group: its name, how many are in it, its figure, drawn, and more about it. */
  public record Group(
      String name, String organisations, String value, Drawing drawing, String more) {}

  /**
   * The sectors side by side.
   *
   * @param sectors the typical figure of each
   * @param spectrum how open the data of each is
   * @param key the parts of the spectrum, as they are drawn
   * @param kinds what the data of each is about
   */
  public record FieldView(
      List<SectorRow> sectors, List<SpectrumRow> spectrum, List<Key> key, KindTable kinds) {}

  /**
   * A sector's figure.
   *
   * @param name of the sector
   * @param organisations how many publish
   * @param datasets how many datasets they have
   * @param value the typical organisation's figure with its interval
   * @param quartiles between which figures half of them are
   * @param drawing figure and interval
   */
  public record SectorRow(
      String name,
      String organisations,
      String datasets,
      String value,
      String quartiles,
      Drawing drawing) {}

  /** A sector's spectrum: its name, drawn, and the shares in the order of the key. */
  public record SpectrumRow(String name, Drawing drawing, List<String> shares) {}

  /** A part of the spectrum as it is drawn. */
  public record Key(Drawing drawing, String name) {}

  /** Kinds of data by sector: the sectors' names, and per kind its name and a share per sector. */
  public record KindTable(List<String> sectors, List<KindRow> rows) {}

  /** A kind of data: its name, and a share per sector. */
  public record KindRow(String name, List<String> shares) {}

  /**
   * Where more is.
   *
   * @param league the league by it
   * @param json it as JSON
   * @param sectors the sectors as a table
   * @param spectrum the spectrum as a table
   * @param kinds the kinds as a table
   * @param sectorsSvg the sectors as a picture
   * @param spectrumSvg the spectrum as a picture
   */
  public record Links(
      String league,
      String json,
      String sectors,
      String spectrum,
      String kinds,
      String sectorsSvg,
      String spectrumSvg,
      String permanent) {}
}
