package dev.winnow.web.page.league;

import dev.winnow.scoring.benchmark.League;
import dev.winnow.scoring.benchmark.Standing;
import dev.winnow.scoring.benchmark.Standing.RankInterval;
import dev.winnow.web.text.Voice;
import java.util.ArrayList;
import java.util.List;

/** What the numbers of a league allow to be said, in sentences. */
final class LeagueVerdicts {
  private LeagueVerdicts() {}

  /** Which half a rank lies in for certain. */
  enum Half {
    UPPER,
    NEITHER,
    LOWER;

    static Half of(RankInterval rank) {
      if (rank.of() < 2) {
        return NEITHER;
      }
      if (2 * rank.to() <= rank.of()) {
        return UPPER;
      }
      return 2 * (rank.from() - 1) >= rank.of() ? LOWER : NEITHER;
    }
  }

  /** So much unknown must be told. */
  private static final double MUCH = 0.05;

  static List<String> of(League league, Voice voice) {
    List<RankInterval> ranks =
        league.ranked().stream().map(one -> one.place().rank().orElseThrow()).toList();
    if (ranks.isEmpty()) {
      return List.of(voice.say("league.noRanks"));
    }
    List<String> verdicts = new ArrayList<>();
    if (ranks.size() > 1 && count(ranks, Half.NEITHER) == ranks.size()) {
      verdicts.add(voice.say("league.noneApart", ranks.size()));
      return withSigns(verdicts, league, voice);
    }
    verdicts.add(
        voice.say(
            "league.halves",
            count(ranks, Half.UPPER),
            count(ranks, Half.LOWER),
            count(ranks, Half.NEITHER)));
    if (ranks.size() > 1) {
      double typical =
          ranks.stream()
              .mapToInt(rank -> rank.to() - rank.from() + 1)
              .sorted()
              .skip(ranks.size() / 2)
              .findFirst()
              .orElse(1);
      verdicts.add(voice.say("league.typicalWidth", Math.round(typical), ranks.size()));
    }
    return withSigns(verdicts, league, voice);
  }

  private static List<String> withSigns(List<String> verdicts, League league, Voice voice) {
    double unknown =
        league.ranked().stream().mapToDouble(one -> one.basis().unknown()).average().orElse(0);
    if (unknown >= MUCH) {
      verdicts.add(voice.say("league.unknown", voice.numbers().percent(unknown)));
    }
    long signs =
        league.standings().stream().map(Standing::signs).filter(one -> !one.isEmpty()).count();
    if (signs > 0) {
      verdicts.add(voice.say("league.signs", signs));
    }
    return verdicts;
  }

  private static long count(List<RankInterval> ranks, Half half) {
    return ranks.stream().filter(rank -> Half.of(rank) == half).count();
  }
}
