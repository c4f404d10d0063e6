package dev.winnow.web.page.search;

import dev.winnow.web.page.Answer;
import dev.winnow.web.page.ScoreBox;
import dev.winnow.web.text.Marked;
import dev.winnow.web.text.Phrase;
import gg.jte.Content;
import java.util.List;
import java.util.Optional;

/**
 * One hit as it is shown.
 *
 * @param address its page
 * @param title with the words searched for marked
 * @param publisher who publishes it; may be empty
 * @param publisherAddress their page
 * @param sector what kind of organisation that is; may be empty
 * @param text the best part of its description
 * @param licence may I use it
 * @param freshness is it fresh
 * @param access can I get it
 * @param portal where it was found
 * @param portalAddress that portal's page
 * @param copies the same dataset on other portals; may be empty
 * @param score how good it is
 * @param why how its rank adds up; without text there is nothing to explain
 */
public record Card(
    String address,
    Marked title,
    Phrase publisher,
    Optional<String> publisherAddress,
    String sector,
    Marked text,
    Answer licence,
    Answer freshness,
    Answer access,
    String portal,
    String portalAddress,
    Optional<Copies> copies,
    ScoreBox score,
    Optional<Why> why) {

  /**
   * The same dataset on other portals.
   *
   * @param words on how many
   * @param links the copies on the first of them
   * @param more how many further ones there are, in words; empty when these are all
   */
  public record Copies(String words, List<CopyLink> links, String more) {}

  /**
   * A copy.
   *
   * @param portal where it is
   * @param address its page
   */
  public record CopyLink(String portal, String address) {}

  /**
   * How a rank adds up.
   *
   * @param parts what adds to it
   * @param total their sum
   */
  public record Why(List<Part> parts, String total) {}

  /**
   * A part of a rank.
   *
   * @param reason in words
   * @param points what it adds
   */
  public record Part(Content reason, String points) {}
}
