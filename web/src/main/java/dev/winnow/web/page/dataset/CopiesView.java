package dev.winnow.web.page.dataset;

import dev.winnow.web.text.Phrase;
import gg.jte.Content;
import java.util.List;
import java.util.Optional;

/**
 * The copies of a dataset side by side.
 *
 * @param caption on how many portals it is
 * @param contradictions where the copies say opposite things, in words; empty when they agree
 * @param rows this record first, then the others in order of their portals' names
 * @param reasons why each of the others is taken for a copy
 */
public record CopiesView(
    String caption, List<Content> contradictions, List<Row> rows, List<Reason> reasons) {

  public CopiesView {
    contradictions = List.copyOf(contradictions);
    rows = List.copyOf(rows);
    reasons = List.copyOf(reasons);
  }

  /**
   * One record.
   *
   * @param portal where it is
   * @param address its page; empty for the record whose page this is
   * @param title its title; empty when it is the same as on this page
   * @param licence what it says about the licence
   * @param modified when the data is from
   * @param formats in which it comes
   * @param score how good the record is
   */
  public record Row(
      String portal,
      Optional<String> address,
      Phrase title,
      Cell licence,
      Cell modified,
      Cell formats,
      Points score) {}

  /**
   * What a record says about something.
   *
   * @param text in words
   * @param differs whether this page's record says something else
   */
  public record Cell(String text, boolean differs) {}

  /**
   * Scores of a record.
   *
   * @param overall of 100
   * @param dimensions the dimensions with their points, in words; may be empty
   */
  public record Points(String overall, String dimensions) {}

  /**
   * Why a record is taken for a copy.
   *
   * @param portal where it is
   * @param evidence in words, the strongest first
   */
  public record Reason(Content portal, List<Content> evidence) {}
}
