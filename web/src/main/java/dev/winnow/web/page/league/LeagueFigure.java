package dev.winnow.web.page.league;

import dev.winnow.scoring.benchmark.League;
import dev.winnow.scoring.benchmark.Standing;
import dev.winnow.scoring.benchmark.Standing.RankInterval;
import dev.winnow.web.chart.Drawing;
import dev.winnow.web.chart.RankPlots;
import dev.winnow.web.chart.RankPlots.Me;
import dev.winnow.web.chart.RankPlots.Range;
import dev.winnow.web.figure.Figure;
import dev.winnow.web.figure.Figure.Source;
import dev.winnow.web.figure.StandingTable;
import dev.winnow.web.page.standing.StandingWords;
import dev.winnow.web.text.Voice;
import java.util.List;
import java.util.Optional;

/** A league as a figure: all ranks side by side, with every number behind them. */
public final class LeagueFigure {
  private LeagueFigure() {}

  /** The figure, for a reader; {@code me} stands out. */
  public static Figure of(League league, Optional<String> me, Source source, Voice voice) {
    StandingWords words = new StandingWords(voice);
    return new Figure(
        "league",
        voice.say("league.figure", words.title(league.benchmark())),
        source,
        StandingTable.of(league),
        drawing(league, me, voice));
  }

  /** The picture; empty where nobody has a rank. */
  public static Optional<Drawing> drawing(League league, Optional<String> me, Voice voice) {
    List<Standing> ranked = league.ranked();
    if (ranked.isEmpty()) {
      return Optional.empty();
    }
    StandingWords words = new StandingWords(voice);
    List<Range> ranges = ranked.stream().map(LeagueFigure::range).toList();
    Optional<Me> mine =
        me.flatMap(league::find)
            .filter(ranked::contains)
            .map(
                one ->
                    new Me(
                        ranked.indexOf(one),
                        voice.say(
                            "league.me",
                            one.participant().organisation().name(),
                            words.plainRank(one.place().rank().orElseThrow()))));
    return Optional.of(
        RankPlots.field(
            ranges,
            ranked.size(),
            mine,
            new RankPlots.Words(
                voice.say("league.alt", ranked.size()),
                voice.say("league.rank", 1),
                voice.say("league.middle"),
                voice.say("league.rank", ranked.size()))));
  }

  /** The range of ranks of one that has a rank. */
  static Range range(Standing standing) {
    RankInterval rank = standing.place().rank().orElseThrow();
    return new Range(rank.from(), rank.to());
  }
}
