package dev.winnow.web.page.search;

import dev.winnow.web.text.Phrase;
import java.util.List;

/**
 * The values of one facet to choose from.
 *
 * @param name of its parameter
 * @param legend what it asks
 * @param first the values that are always seen
 * @param more the values that are folded away
 * @param moreLabel how many those are, in words
 * @param moreOpen whether one of those is in use
 */
public record FacetBox(
    String name,
    String legend,
    List<Option> first,
    List<Option> more,
    String moreLabel,
    boolean moreOpen) {
  /**
   * A value to choose.
   *
   * @param value as it stands in the address
   * @param label what people call it
   * @param count how many datasets have it, written; empty when that is not known
   * @param chosen whether it is in use
   */
  public record Option(String value, Phrase label, String count, boolean chosen) {}

  /** Whether any of its values is in use. */
  public boolean isInUse() {
    return first.stream().anyMatch(Option::chosen) || moreOpen;
  }
}
