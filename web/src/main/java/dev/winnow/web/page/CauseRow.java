package dev.winnow.web.page;

import dev.winnow.catalogue.score.Fix;
import dev.winnow.scoring.ScoreWords;
import dev.winnow.scoring.causes.RootCause;
import dev.winnow.web.text.Voice;

/**
 * A deed that many datasets wait for.
 *
 * @param gain what it brings to each of them
 * @param deed what to do
 * @param extent how many wait for it, and whether one change mends all
 * @param who can do it
 */
public record CauseRow(String gain, String deed, String extent, String who) {
  static CauseRow of(RootCause cause, CauseList.Places places, Voice voice) {
    return new CauseRow(
        voice.numbers().gain(cause.points()),
        ScoreWords.say(cause.fix().deed(), voice.words().locale()),
        extent(cause, places, voice),
        voice.say(who(cause.who())));
  }

  private static String extent(RootCause cause, CauseList.Places places, Voice voice) {
    String key =
        cause
            .where()
            .map(where -> places.key())
            .orElse(cause.systemic() ? "causes.systemic" : "causes.some");
    return voice.say(
        key,
        voice.numbers().count(cause.datasets()),
        voice.numbers().count(cause.of()),
        voice.names().ofScore(cause.metric()),
        cause.where().map(places::name).orElse(""));
  }

  private static String who(Fix.Who who) {
    return switch (who) {
      case PUBLISHER -> "who.publisher";
      case PORTAL -> "causes.portal";
      case WINNOW -> "who.winnow";
    };
  }
}
