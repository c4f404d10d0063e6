package dev.winnow.web.page.organisation;

import dev.winnow.web.page.Bar;
import dev.winnow.web.page.CauseList;
import dev.winnow.web.page.Frame;
import dev.winnow.web.page.search.Card;
import dev.winnow.web.page.standing.Select;
import dev.winnow.web.text.Phrase;
import gg.jte.Content;
import java.util.List;

/**
 * The page of one organisation.
 *
 * @param frame what stands around it
 * @param id its id
 * @param name its name
 * @param kind its sector, level and country, in words
 * @param aliases other names it is known by
 * @param answers what the page is for
 * @param notes what must be known before reading on
 * @param benchmark the benchmarks to choose from
 * @param standing how it stands by the chosen benchmark
 * @param causes why its datasets lose points, and who can mend it
 * @param course how it came there and where it could go
 * @param partners who publishes similar things in another sector
 * @param shares how its datasets stand
 * @param portals where it publishes
 * @param cards the first of its datasets
 * @param links where more is
 */
public record OrganisationPage(
    Frame frame,
    String id,
    Phrase name,
    String kind,
    String aliases,
    Answers answers,
    List<String> notes,
    Select benchmark,
    StandingView standing,
    CauseList causes,
    CourseView course,
    List<Partner> partners,
    Shares shares,
    List<Content> portals,
    List<Card> cards,
    Links links) {

  /**
   * The four facts.
   *
   * @param value the figure
   * @param interval its interval
   * @param benchmark by what
   * @param place its rank, or that it has none
   * @param placeNote among whom, or why it has none
   * @param datasets how many it has
   * @param datasetsNote how many of them are independent
   * @param unknown which share of all points is not known
   */
  public record Answers(
      String value,
      String interval,
      String benchmark,
      Content place,
      String placeNote,
      String datasets,
      String datasetsNote,
      String unknown) {}

  /**
   * Somebody who publishes similar things in another sector.
   *
   * @param address its page
   * @param name its name
   * @param kind its sector
   * @param shared what both publish about
   * @param compare the address of the two side by side
   */
  public record Partner(String address, Phrase name, String kind, String shared, String compare) {}

  /**
   * How its datasets stand.
   *
   * @param freshness per stage of freshness
   * @param licences per openness of the licence
   */
  public record Shares(List<Share> freshness, List<Share> licences) {}

  /**
   * A part of its datasets.
   *
   * @param label which part
   * @param count how many
   * @param bar the share, drawn
   * @param address the search for them
   */
  public record Share(String label, String count, Bar bar, String address) {}

  /**
   * Where more is.
   *
   * @param all the search for all its datasets
   * @param feed its datasets as a feed
   * @param peers the league of its peers
   * @param json its figures as JSON
   * @param csv its figures as a table
   * @param badge its badge as a picture
   * @param permanent where these very figures stay
   */
  public record Links(
      String all,
      String feed,
      String peers,
      String json,
      String csv,
      String badge,
      String permanent) {}
}
