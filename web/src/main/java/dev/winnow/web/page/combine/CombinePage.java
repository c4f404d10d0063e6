package dev.winnow.web.page.combine;

import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.score.Message;
import dev.winnow.catalogue.vocabulary.Licence;
import dev.winnow.scoring.ScoreWords;
import dev.winnow.scoring.combining.Combination;
import dev.winnow.scoring.combining.Ingredient;
import dev.winnow.web.page.Frame;
import dev.winnow.web.page.Icon;
import dev.winnow.web.text.Voice;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Whether datasets may be combined.
 *
 * @param frame what stands around it
 * @param sources the datasets that were found, in the order asked
 * @param missing what was asked for and is not there
 * @param verdict the answer; empty with fewer than two datasets
 * @param fields what stands in the form: the ids asked for, and room for one more
 */
public record CombinePage(
    Frame frame,
    List<Source> sources,
    List<String> missing,
    Optional<Verdict> verdict,
    List<String> fields) {

  public CombinePage {
    sources = List.copyOf(sources);
    missing = List.copyOf(missing);
    fields = List.copyOf(fields);
  }

  /**
   * A dataset.
   *
   * @param title what it is called
   * @param address its page
   * @param licence the licence that holds, in words
   */
  public record Source(String title, String address, String licence) {}

  /**
   * The answer.
   *
   * @param icon drawn before it
   * @param words in a few words
   * @param outgoing the outgoing licence's name; may be empty
   * @param outgoingAddress where its text is
   * @param reasons why
   * @param obligations what has to be done
   * @param credits whom to name, to be pasted
   */
  public record Verdict(
      Icon icon,
      String words,
      String outgoing,
      Optional<String> outgoingAddress,
      List<String> reasons,
      List<String> obligations,
      List<String> credits) {}

  /** The verdict on a combination. */
  public static Verdict verdict(Combination combination, Voice voice) {
    Icon icon =
        switch (combination.result()) {
          case ALLOWED, WITH_OBLIGATIONS -> Icon.OK;
          case BLOCKED -> Icon.BAD;
          case UNKNOWN -> Icon.UNKNOWN;
        };
    return new Verdict(
        icon,
        voice.names().ofScore("combining." + combination.result().code()),
        combination.outgoing().map(Licence::name).orElse(""),
        combination.outgoing().flatMap(Licence::address).map(URI::toString),
        say(combination.reasons(), voice),
        say(combination.obligations(), voice),
        say(combination.credits(), voice));
  }

  /** A dataset as a source. */
  public static Source source(DatasetId id, Ingredient ingredient, Voice voice) {
    return new Source(
        ingredient.title(),
        "/datasets/" + id,
        ingredient
            .licence()
            .map(voice.names()::ofLicence)
            .orElse(voice.say(ingredient.conflict() ? "combine.conflict" : "combine.noLicence")));
  }

  private static List<String> say(List<Message> sentences, Voice voice) {
    return sentences.stream().map(one -> ScoreWords.say(one, voice.words().locale())).toList();
  }
}
