package dev.winnow.web.figure;

import dev.winnow.scoring.benchmark.Standing;
import dev.winnow.scoring.benchmark.Standing.RankInterval;
import dev.winnow.scoring.benchmark.Trend;
import dev.winnow.web.figure.Figure.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A figure from month to month as rows of a table. */
public final class TrendTable {
  private static final List<String> COLUMNS =
      List.of(
          "month",
          "score",
          "score_low",
          "score_high",
          "rank_from",
          "rank_to",
          "ranked",
          "records",
          "units",
          "method_version",
          "method_changed");

  private TrendTable() {}

  /** The rows, the oldest first. */
  public static Table of(Trend trend) {
    return new Table(COLUMNS, trend.points().stream().map(TrendTable::row).toList());
  }

  private static List<Object> row(Trend.Point point) {
    List<Object> row = new ArrayList<>(List.of(point.month().toString()));
    Optional<Standing.Level> figure = point.figure();
    row.add(figure.<Object>map(level -> StandingTable.rounded(level.pooled().value())).orElse(""));
    row.add(figure.<Object>map(level -> StandingTable.rounded(level.pooled().low())).orElse(""));
    row.add(figure.<Object>map(level -> StandingTable.rounded(level.pooled().high())).orElse(""));
    row.add(point.rank().<Object>map(RankInterval::from).orElse(""));
    row.add(point.rank().<Object>map(RankInterval::to).orElse(""));
    row.add(point.rank().<Object>map(RankInterval::of).orElse(""));
    row.add(point.basis().records());
    row.add(point.basis().units());
    row.add(point.methodVersion());
    row.add(point.broken());
    return row;
  }
}
