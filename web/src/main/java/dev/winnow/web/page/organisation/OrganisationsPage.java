package dev.winnow.web.page.organisation;

import dev.winnow.web.page.Frame;
import dev.winnow.web.text.Phrase;
import java.util.List;

/**
 * The list of organisations.
 *
 * @param frame what stands around it
 * @param summary how many there are, in words
 * @param choices the sectors to choose from
 * @param rows organisations with enough datasets to be looked at side by side, by name
 * @param few those with too few for that
 */
public record OrganisationsPage(
    Frame frame, String summary, List<Choice> choices, List<Row> rows, List<Few> few) {

  /**
   * A sector to choose.
   *
   * @param value as it stands in the address; empty for all
   * @param label what people call it
   * @param chosen whether it is the one
   */
  public record Choice(String value, String label, boolean chosen) {}

  /**
   * One organisation.
   *
   * @param address its page
   * @param name its name
   * @param kind its sector or level
   * @param datasets how many it has
   * @param mean the mean of what is known of the overall score; a dash when nothing is
   * @param dot where that stands on the scale; empty when nothing is known
   * @param open the share of datasets under an open licence
   * @param overdue the share of datasets that are overdue
   */
  public record Row(
      String address,
      Phrase name,
      String kind,
      String datasets,
      String mean,
      String dot,
      String open,
      String overdue) {}

  /**
   * An organisation with few datasets.
   *
   * @param address its page
   * @param name its name
   * @param datasets how many it has
   */
  public record Few(String address, Phrase name, String datasets) {}
}
