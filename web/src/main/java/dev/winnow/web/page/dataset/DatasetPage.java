package dev.winnow.web.page.dataset;

import dev.winnow.web.page.Answer;
import dev.winnow.web.page.Frame;
import dev.winnow.web.page.ScoreBox;
import dev.winnow.web.page.dataset.course.ScoreCourse;
import dev.winnow.web.page.dataset.profile.ProfileTable;
import dev.winnow.web.page.dataset.profile.WhatIfView;
import dev.winnow.web.text.Phrase;
import gg.jte.Content;
import java.util.List;
import java.util.Optional;

/**
 * The page of one dataset.
 *
 * @param frame what stands around it
 * @param head who publishes what
 * @param answers the four facts it exists for
 * @param files ways to get the data
 * @param licence the licence in plain words
 * @param freshness promised beside observed
 * @param fixes what to fix first
 * @param whatIf what the score would be if something were stated
 * @param tree every point explained
 * @param scored by which profile and when; and what other profiles say
 * @param course how its score moved, and why
 * @param history what changed, the newest first
 * @param copies the same dataset on other portals; empty when there is none
 * @param similar datasets like it
 * @param caution what to mind before using it, such as personal data; may be empty
 * @param about facts beside the page
 * @param links where else it can be looked at
 * @param jsonLd the dataset in schema.org's words, safe inside a script element
 */
public record DatasetPage(
    Frame frame,
    Head head,
    Answers4 answers,
    List<FileRow> files,
    LicenceView licence,
    FreshnessView freshness,
    List<FixRow> fixes,
    WhatIfView whatIf,
    List<Node> tree,
    Scored scored,
    ScoreCourse course,
    History history,
    Optional<CopiesView> copies,
    List<SimilarRow> similar,
    String caution,
    List<Meta> about,
    Links links,
    String jsonLd) {

  /**
   * Who publishes what.
   *
   * @param title as the publisher wrote it
   * @param lead the beginning of the description, plain
   * @param description the whole description, when the lead is not all of it
   * @param publisher who publishes it; may be empty
   * @param publisherAddress that organisation's page
   * @param origin whose words and which language, in words
   */
  public record Head(
      Phrase title,
      Phrase lead,
      Optional<Content> description,
      Phrase publisher,
      Optional<String> publisherAddress,
      Content origin) {}

  /**
   * May I use it, is it fresh, can I get it, is it good.
   *
   * @param licence may I use it
   * @param freshness is it fresh
   * @param access can I get it
   * @param score is it good
   * @param scoreInWords the overall score as a sentence
   */
  public record Answers4(
      Answer licence, Answer freshness, Answer access, ScoreBox score, String scoreInWords) {}

  /**
   * A fix.
   *
   * @param gain what it brings at least
   * @param deed what to do
   * @param metric which metric it raises
   * @param who can do it
   */
  public record FixRow(String gain, String deed, String metric, Phrase who) {}

  /**
   * Which profile scored it and when.
   *
   * @param headline profile, version and time
   * @param overall the overall score in words
   * @param profiles the same record under every profile
   */
  public record Scored(String headline, String overall, ProfileTable profiles) {}

  /**
   * What changed.
   *
   * @param rows the newest changes first
   * @param older how many more there are, in words; empty when these are all
   */
  public record History(List<HistoryRow> rows, String older) {}

  /**
   * One change.
   *
   * @param when it was seen
   * @param what happened
   * @param detail which properties changed; may be empty
   */
  public record HistoryRow(String when, String what, String detail) {}

  /**
   * A similar dataset.
   *
   * @param address its page
   * @param title its title
   * @param differs how it differs, in words
   * @param score its overall score
   * @param publisher who publishes it
   */
  public record SimilarRow(
      String address, Phrase title, String differs, String score, Phrase publisher) {}

  /**
   * A fact beside the page.
   *
   * @param label what it is
   * @param value what it says
   */
  public record Meta(String label, Content value) {}

  /**
   * Where else it can be looked at.
   *
   * @param source at the portal or the publisher
   * @param json in the API
   * @param raw what the portal sent
   * @param history every version
   * @param combine whether it may be combined with others
   */
  public record Links(
      Optional<String> source, String json, String raw, String history, String combine) {}
}
