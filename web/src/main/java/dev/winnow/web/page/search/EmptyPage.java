package dev.winnow.web.page.search;

import dev.winnow.web.page.Frame;
import gg.jte.Content;
import java.util.List;
import java.util.Optional;

/**
 * The search page when nothing has all that was asked for.
 *
 * @param frame what stands around it
 * @param text what was typed
 * @param heading that nothing was found
 * @param lead what was asked, in words
 * @param chips the filters in use
 * @param clear the search without any filter
 * @param steps how the question was loosened
 * @param near what was found nearest; empty when nothing was
 * @param feed this exact search as a feed
 */
public record EmptyPage(
    Frame frame,
    String text,
    String heading,
    String lead,
    List<Chip> chips,
    String clear,
    List<Step> steps,
    Optional<Near> near,
    String feed) {

  /**
   * One step of loosening.
   *
   * @param total how many datasets there are now
   * @param address their search; empty when there are none
   * @param dropped what was dropped
   * @param shown whether its results are shown below
   */
  public record Step(String total, Optional<String> address, Content dropped, boolean shown) {}

  /**
   * The nearest answer that is not empty.
   *
   * @param heading how many datasets it has
   * @param dropped what was dropped for it
   * @param cards the first of them
   */
  public record Near(String heading, Content dropped, List<Card> cards) {}
}
