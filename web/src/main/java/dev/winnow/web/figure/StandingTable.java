package dev.winnow.web.figure;

import dev.winnow.catalogue.Organisation;
import dev.winnow.scoring.benchmark.Benchmark.Trait;
import dev.winnow.scoring.benchmark.Estimate;
import dev.winnow.scoring.benchmark.GateShare;
import dev.winnow.scoring.benchmark.League;
import dev.winnow.scoring.benchmark.Participant;
import dev.winnow.scoring.benchmark.Standing;
import dev.winnow.scoring.benchmark.Standing.RankInterval;
import dev.winnow.web.figure.Figure.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Standings as rows of a table, every number of each. */
public final class StandingTable {
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "name",
          "sector",
          "level",
          "country",
          "software",
          "records",
          "units",
          "effective_units",
          "score",
          "score_low",
          "score_high",
          "mean",
          "mean_low",
          "mean_high",
          "worst_if_unknown",
          "best_if_unknown",
          "adjusted",
          "adjusted_low",
          "adjusted_high",
          "peers",
          "own_weight",
          "rank_from",
          "rank_to",
          "ranked",
          "tie_group",
          "not_ranked",
          "unknown_share",
          "rank_from_other_weights",
          "rank_to_other_weights",
          "no_licence",
          "not_machine_readable",
          "dead_address",
          "overdue",
          "signs");

  private StandingTable() {}

  /** Everybody in a league, in its order. */
  public static Table of(League league) {
    return new Table(COLUMNS, league.standings().stream().map(StandingTable::row).toList());
  }

  /** Some organisations by some benchmarks: a row for each that takes part. */
  public static Table of(List<String> organisations, List<League> leagues) {
    List<String> columns = Stream.concat(Stream.of("benchmark"), COLUMNS.stream()).toList();
    List<List<Object>> rows = new ArrayList<>();
    for (League league : leagues) {
      for (String id : organisations) {
        league
            .find(id)
            .ifPresent(
                one -> {
                  List<Object> row = new ArrayList<>(List.of(league.benchmark().id()));
                  row.addAll(row(one));
                  rows.add(row);
                });
      }
    }
    return new Table(columns, rows);
  }

  private static List<Object> row(Standing one) {
    List<Object> row = new ArrayList<>(who(one.participant()));
    row.add(one.basis().records());
    row.add(one.basis().units());
    row.add(rounded(one.basis().effective()));
    Optional<Standing.Level> figure = one.figure();
    add(row, figure.map(Standing.Level::pooled));
    add(row, figure.map(Standing.Level::mean));
    row.add(figure.<Object>map(level -> rounded(level.widened().low())).orElse(""));
    row.add(figure.<Object>map(level -> rounded(level.widened().high())).orElse(""));
    add(row, figure.flatMap(Standing.Level::adjusted));
    row.add(figure.map(Standing.Level::peers).orElse(""));
    row.add(figure.<Object>map(level -> rounded(level.weight())).orElse(""));
    place(row, one);
    one.gates().stream().map(StandingTable::failing).forEach(row::add);
    row.add(String.join(" ", one.signs().stream().map(sign -> sign.kind().code()).toList()));
    return row;
  }

  private static List<Object> who(Participant participant) {
    Organisation organisation = participant.organisation();
    return List.of(
        organisation.id(),
        organisation.name(),
        participant.trait(Trait.SECTOR),
        participant.trait(Trait.LEVEL),
        participant.trait(Trait.COUNTRY),
        String.join(" ", participant.software()));
  }

  private static void place(List<Object> row, Standing one) {
    Optional<RankInterval> rank = one.place().rank();
    row.add(rank.<Object>map(RankInterval::from).orElse(""));
    row.add(rank.<Object>map(RankInterval::to).orElse(""));
    row.add(rank.<Object>map(RankInterval::of).orElse(""));
    row.add(rank.<Object>map(same -> one.place().tie()).orElse(""));
    row.add(one.place().why().map(Standing.Unranked::code).orElse(""));
    row.add(rounded(one.basis().unknown()));
    Optional<RankInterval> other = one.sensitivity().flatMap(Standing.Sensitivity::rank);
    row.add(other.<Object>map(RankInterval::from).orElse(""));
    row.add(other.<Object>map(RankInterval::to).orElse(""));
  }

  private static void add(List<Object> row, Optional<Estimate> estimate) {
    row.add(estimate.<Object>map(one -> rounded(one.value())).orElse(""));
    row.add(estimate.<Object>map(one -> rounded(one.low())).orElse(""));
    row.add(estimate.<Object>map(one -> rounded(one.high())).orElse(""));
  }

  private static Object failing(GateShare share) {
    return share.share().<Object>map(one -> rounded(one.value())).orElse("");
  }

  static double rounded(double number) {
    return Math.round(number * 1_000) / 1_000.0;
  }
}
