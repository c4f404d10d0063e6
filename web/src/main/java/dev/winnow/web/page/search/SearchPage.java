package dev.winnow.web.page.search;

import dev.winnow.web.page.Frame;
import java.util.List;
import java.util.Optional;

/**
 * The search page with its results.
 *
 * @param frame what stands around it
 * @param text what was typed
 * @param exactly the search for exactly these words; empty when that is what was asked
 * @param filters what can be filtered by
 * @param chips the filters in use
 * @param clear the search without any filter
 * @param heading how many datasets there are
 * @param records from how many records, in words; empty when none of them is a copy
 * @param order in which they can be sorted
 * @param exports where to take the results to
 * @param cards the hits of this page
 * @param pager the other pages
 */
public record SearchPage(
    Frame frame,
    String text,
    Optional<String> exactly,
    Filters filters,
    List<Chip> chips,
    String clear,
    String heading,
    String records,
    List<Choice> order,
    Exports exports,
    List<Card> cards,
    Pager pager) {

  /**
   * What can be filtered by.
   *
   * @param inUse how many filters are in use, in words
   * @param ready how many datasets are ready to use
   * @param readyOnly whether only those are shown
   * @param first the facets that are always seen
   * @param second the facets that are folded away
   * @param secondOpen whether one of those is in use
   * @param since ages of data to choose from
   * @param from the first year, as typed
   * @param to the last year, as typed
   * @param kept filters in use that have no box, to be kept
   */
  public record Filters(
      String inUse,
      String ready,
      boolean readyOnly,
      List<FacetBox> first,
      List<FacetBox> second,
      boolean secondOpen,
      List<Choice> since,
      String from,
      String to,
      List<Kept> kept) {}

  /**
   * One of several choices.
   *
   * @param value as it stands in the address
   * @param label what people call it
   * @param chosen whether it is the one
   */
  public record Choice(String value, String label, boolean chosen) {}

  /**
   * A filter that is kept without being shown.
   *
   * @param name of its parameter
   * @param value its value
   */
  public record Kept(String name, String value) {}

  /**
   * Where to take the results to.
   *
   * @param feed the address of this search as a feed
   * @param csv the address of this search as a table
   * @param json the address of this search in the API
   */
  public record Exports(String feed, String csv, String json) {}

  /**
   * The other pages of the results.
   *
   * @param where which hits are shown, of how many
   * @param before the page before
   * @param after the page after
   * @param beforeLabel how many hits that has, in words
   * @param afterLabel how many hits that has, in words
   */
  public record Pager(
      String where,
      Optional<String> before,
      Optional<String> after,
      String beforeLabel,
      String afterLabel) {}
}
