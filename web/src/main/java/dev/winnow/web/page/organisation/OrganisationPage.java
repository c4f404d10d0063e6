package dev.winnow.web.page.organisation;

import dev.winnow.web.page.Bar;
import dev.winnow.web.page.Frame;
import dev.winnow.web.page.search.Card;
import dev.winnow.web.text.Phrase;
import gg.jte.Content;
import java.util.List;

/**
 * The page of one organisation.
 *
 * @param frame what stands around it
 * @param name its name
 * @param kind its sector, level and country, in words
 * @param datasets how many it has
 * @param mean the mean of what is known of the overall score
 * @param openness how many are under an open licence, in words
 * @param overdue how many are overdue, in words
 * @param caution why its numbers say little; empty when they do not
 * @param means one per dimension
 * @param freshness how many datasets stand at each stage
 * @param licences how many datasets there are per openness of the licence
 * @param portals where it publishes
 * @param aliases other names it is known by
 * @param cards the first of its datasets
 * @param all the search for all its datasets
 * @param feed its datasets as a feed
 */
public record OrganisationPage(
    Frame frame,
    Phrase name,
    String kind,
    String datasets,
    String mean,
    String openness,
    String overdue,
    String caution,
    List<Mean> means,
    List<Share> freshness,
    List<Share> licences,
    List<Content> portals,
    String aliases,
    List<Card> cards,
    String all,
    String feed) {

  /**
   * The mean of one dimension.
   *
   * @param name of the dimension
   * @param bar drawn
   * @param value in words
   */
  public record Mean(String name, Bar bar, String value) {}

  /**
   * A part of its datasets.
   *
   * @param label which part
   * @param count how many
   * @param bar the share, drawn
   * @param address the search for them
   */
  public record Share(String label, String count, Bar bar, String address) {}
}
