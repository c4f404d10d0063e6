package dev.winnow.scoring.combining;

import dev.winnow.catalogue.score.Message;
import dev.winnow.catalogue.vocabulary.Licence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether datasets may be combined into one that is published; an opinion by fixed rules, and never
 * legal advice.
 *
 * @param result the answer
 * @param outgoing the licence under which the result may go out; empty unless allowed
 * @param obligations what has to be done, each a sentence of {@code ScoreWords}
 * @param reasons why the answer is what it is, each a sentence of {@code ScoreWords}
 * @param credits whom to name, one sentence for each source that asks to be named, or that it is
 *     polite to name; ready to be pasted once said in a language
 */
public record Combination(
    Result result,
    Optional<Licence> outgoing,
    List<Message> obligations,
    List<Message> reasons,
    List<Message> credits) {

  public Combination {
    obligations = List.copyOf(obligations);
    reasons = List.copyOf(reasons);
    credits = List.copyOf(credits);
  }

  /** The answers there are. */
  public enum Result {
    ALLOWED,
    WITH_OBLIGATIONS,
    BLOCKED,
    UNKNOWN;

    /** As it is written in the API, such as "with-obligations". */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * The answer for these datasets.
   *
   * @throws IllegalArgumentException for fewer than two
   */
  public static Combination of(List<Ingredient> ingredients) {
    if (ingredients.size() < 2) {
      throw new IllegalArgumentException(
          "it takes two datasets or more to combine, was " + ingredients.size());
    }
    return new Combining(ingredients).combination();
  }
}
