package dev.winnow.web.page.league;

import dev.winnow.web.chart.Drawing;
import dev.winnow.web.page.Frame;
import dev.winnow.web.page.search.FacetBox;
import dev.winnow.web.page.standing.Select;
import dev.winnow.web.text.Phrase;
import gg.jte.Content;
import java.util.List;
import java.util.Optional;

/**
 * Organisations compared: as rank intervals, those without a rank apart.
 *
 * @param frame what stands around it
 * @param form what can be asked
 * @param heading how many there are and how many are ranked
 * @param verdicts what the numbers allow to be said, one sentence each
 * @param picture all ranks side by side; empty where nobody has one
 * @param table the rows
 * @param unranked how many have no rank, and where they are
 * @param method how it is counted
 * @param files where the figure can be had
 */
public record LeaguePage(
    Frame frame,
    Form form,
    String heading,
    List<String> verdicts,
    Optional<Picture> picture,
    Rows table,
    Unranked unranked,
    Method method,
    Files files) {

  /** Whether nobody was compared yet, whoever is asked for. */
  public boolean isBeforeTheFirst() {
    return form.facets().stream().allMatch(box -> box.first().isEmpty());
  }

  /**
   * What can be asked.
   *
   * @param selects the choices
   * @param facets whom it can be narrowed to
   * @param narrowed whom it is narrowed to, in words; empty for nobody
   * @param isNarrowed whether it is narrowed
   * @param text the part of a name that is looked for
   * @param kept hidden fields that keep the day and method asked for, by name
   * @param keptWords of which day these figures are; empty for now
   * @param now the address of the figures of now
   */
  public record Form(
      List<Select> selects,
      List<FacetBox> facets,
      String narrowed,
      boolean isNarrowed,
      String text,
      List<Select.Choice> kept,
      String keptWords,
      String now) {}

  /**
   * The picture of all ranks.
   *
   * @param drawing it
   * @param caption what each line is
   */
  public record Picture(Drawing drawing, String caption) {}

  /**
   * The rows of this page.
   *
   * @param title above them
   * @param caption what they are
   * @param head the scale above the drawn ranks
   * @param plot what is drawn
   * @param gates the names of the hard tests
   * @param groups rows that belong together
   * @param benchmark the benchmark's id, which a comparison keeps
   * @param pager the other pages
   */
  public record Rows(
      String title,
      String caption,
      Drawing head,
      String plot,
      List<String> gates,
      List<Group> groups,
      String benchmark,
      Pager pager) {
    /** Whether there is nobody. */
    public boolean isEmpty() {
      return groups.isEmpty();
    }
  }

  /**
   * Rows that cannot be told apart; {@code title} and {@code note} may be empty.
   *
   * @param title what they have in common
   * @param note more about it
   * @param rows they
   */
  public record Group(String title, String note, List<Row> rows) {}

  /**
   * An organisation.
   *
   * @param id its id
   * @param address its page
   * @param name its name
   * @param kind its level or sector
   * @param datasets how many it has, and how many independent ones
   * @param value its figure; a dash when there is none
   * @param interval of the figure
   * @param place its rank, or why it has none
   * @param drawing rank or figure, drawn
   * @param gates the shares failing the hard tests
   * @param signs what looks as if it were there for the points only
   */
  public record Row(
      String id,
      String address,
      Phrase name,
      String kind,
      String datasets,
      String value,
      String interval,
      Content place,
      Drawing drawing,
      List<String> gates,
      String signs) {}

  /**
   * Where the other pages are.
   *
   * @param words which rows these are
   * @param before the address of the page before
   * @param after the address of the page after
   */
  public record Pager(String words, Optional<String> before, Optional<String> after) {}

  /**
   * Those without a rank.
   *
   * @param heading how many there are
   * @param first some of them
   * @param all the address of all of them; empty when all are there or they are what is shown
   * @param back the address of those with a rank; empty when these are shown
   */
  public record Unranked(
      String heading, List<Few> first, Optional<String> all, Optional<String> back) {}

  /** An organisation without a rank: its page, its name, and how many datasets it has. */
  public record Few(String address, Phrase name, String datasets) {}

  /**
   * How it is counted.
   *
   * @param benchmark the benchmark's name
   * @param about what it says and what it does not
   * @param address the benchmark's page
   * @param asOf the moment the figures are of
   * @param version of the method
   */
  public record Method(
      String benchmark, String about, String address, String asOf, String version) {}

  /**
   * The addresses of the figure.
   *
   * @param csv as a table
   * @param json as JSON
   * @param svg as a picture; empty where there is none
   * @param permanent where this very figure stays
   */
  public record Files(String csv, String json, Optional<String> svg, String permanent) {}
}
