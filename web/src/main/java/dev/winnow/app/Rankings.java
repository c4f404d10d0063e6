package dev.winnow.app;

import dev.winnow.alerts.ranking.Ranking;
import dev.winnow.alerts.ranking.Ranking.Place;
import dev.winnow.alerts.ranking.Ranking.Rank;
import dev.winnow.scoring.benchmark.Estimate;
import dev.winnow.scoring.benchmark.League;
import dev.winnow.scoring.benchmark.Standing;
import dev.winnow.scoring.benchmark.Standing.RankInterval;

/** Leagues as events are made of them. */
final class Rankings {

  private Rankings() {}

  static Ranking of(League league) {
    return new Ranking(
        league.benchmark().id(),
        league.benchmark().methodVersion(),
        league.at(),
        league.ranked().stream().map(Rankings::place).toList());
  }

  private static Place place(Standing standing) {
    Estimate figure = standing.figure().orElseThrow().pooled();
    RankInterval rank = standing.place().rank().orElseThrow();
    return new Place(
        standing.id(),
        standing.participant().organisation().name(),
        figure.low(),
        figure.high(),
        new Rank(rank.from(), rank.to(), rank.of()));
  }
}
