package dev.winnow.web.page;

import dev.winnow.catalogue.score.Fix;
import dev.winnow.scoring.ScoreWords;
import dev.winnow.scoring.causes.RootCause;
import dev.winnow.scoring.causes.RootCauses;
import dev.winnow.web.text.Voice;
import java.util.List;

/**
 * A deed that many datasets wait for.
 *
 * @param gain what it brings to each of them
 * @param deed what to do
 * @param extent how many wait for it, and whether one change mends all
 * @param who can do it
 */
public record CauseRow(String gain, String deed, String extent, String who) {
  private static final int MOST = 6;

  /** Below this, a deed is not worth a line. */
  private static final double LEAST = 0.05;

  /** The deeds that bring most points per change, the best first. */
  public static List<CauseRow> of(RootCauses causes, Voice voice) {
    return causes.list().stream()
        .filter(cause -> cause.points() >= LEAST)
        .limit(MOST)
        .map(cause -> row(cause, voice))
        .toList();
  }

  private static CauseRow row(RootCause cause, Voice voice) {
    String key = cause.systemic() ? "causes.systemic" : "causes.some";
    return new CauseRow(
        voice.numbers().gain(cause.points()),
        ScoreWords.say(cause.fix().deed(), voice.words().locale()),
        voice.say(
            key,
            voice.numbers().count(cause.datasets()),
            voice.numbers().count(cause.of()),
            voice.names().ofScore(cause.metric())),
        voice.say(who(cause.who())));
  }

  private static String who(Fix.Who who) {
    return switch (who) {
      case PUBLISHER -> "who.publisher";
      case PORTAL -> "causes.portal";
      case WINNOW -> "who.winnow";
    };
  }
}
