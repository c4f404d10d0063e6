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
    ScoreBox score,
    Optional<Why> why) {

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
