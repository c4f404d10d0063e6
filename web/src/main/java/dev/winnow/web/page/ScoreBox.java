package dev.winnow.web.page;

import dev.winnow.catalogue.score.Score;
import dev.winnow.web.source.Headline;
import dev.winnow.web.text.Voice;
import java.util.List;
import java.util.Optional;

/**
 * The headline score with its parts.
 *
 * @param overall such as "41–53"; a dash when nothing is known
 * @param band its word, such as "Fair"; may be empty
 * @param measures one per dimension
 */
public record ScoreBox(String overall, String band, List<Measure> measures) {
  /**
   * One dimension.
   *
   * @param name what people call it
   * @param bar drawn
   * @param value in words
   */
  public record Measure(String name, Bar bar, String value) {}

  public ScoreBox {
    measures = List.copyOf(measures);
  }

  /** The box of a score; without a score it says that there is none. */
  public static ScoreBox of(Optional<Score> score, Headline headline, Voice voice) {
    return score
        .map(known -> of(known, headline, voice))
        .orElse(new ScoreBox("–", voice.say("score.none"), List.of()));
  }

  private static ScoreBox of(Score score, Headline headline, Voice voice) {
    List<Measure> measures =
        score.dimensions().stream()
            .map(
                part ->
                    new Measure(
                        voice.names().ofScore(part.id()),
                        Bar.of(part.value()),
                        part.value().value().isPresent()
                            ? voice.numbers().interval(part.value())
                            : "–"))
            .toList();
    String overall = overall(score, voice);
    return new ScoreBox(overall, band(score, headline, voice), measures);
  }

  /** The overall points, as "41–53"; a dash when nothing is known. */
  public static String overall(Score score, Voice voice) {
    return score.overall().value().isPresent() ? voice.numbers().interval(score.overall()) : "–";
  }

  /** One word, or two where the interval reaches from one band into another. */
  private static String band(Score score, Headline headline, Voice voice) {
    if (score.band().isEmpty() || !score.profile().equals(headline.profile())) {
      return score.band().isEmpty() ? "" : voice.names().ofScore(score.band());
    }
    String lowest = voice.names().ofScore(headline.band().apply(score.overall().low()));
    String highest = voice.names().ofScore(headline.band().apply(score.overall().high()));
    return lowest.equals(highest)
        ? lowest
        : voice.say("score.bands", lowest, highest.toLowerCase(voice.words().locale()));
  }
}
