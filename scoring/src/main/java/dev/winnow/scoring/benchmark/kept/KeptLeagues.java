package dev.winnow.scoring.benchmark.kept;

import dev.winnow.scoring.benchmark.Among;
import dev.winnow.scoring.benchmark.Benchmark;
import dev.winnow.scoring.benchmark.League;
import dev.winnow.scoring.benchmark.Participant;
import dev.winnow.scoring.benchmark.Standing;
import dev.winnow.scoring.benchmark.Standing.Unranked;
import dev.winnow.scoring.benchmark.Trend.Point;
import dev.winnow.store.figure.Figures;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Puts kept standings together to the league they once were. */
final class KeptLeagues {

  private static final Comparator<Standing> BEST_FIRST =
      Comparator.comparing((Standing one) -> one.place().rank().isEmpty())
          .thenComparingDouble(
              one ->
                  one.place().rank().isEmpty() ? 0 : -one.figure().orElseThrow().pooled().value())
          .thenComparing(one -> one.participant().organisation().name())
          .thenComparing(Standing::id);

  private KeptLeagues() {}

  static Optional<KeptLeague> of(Benchmark benchmark, YearMonth month, Figures figures) {
    Map<Long, byte[]> bodies = figures.months().standings(benchmark.id(), month);
    List<Standing> standings = new ArrayList<>();
    String method = "";
    for (Figures.Tallied one : figures.tallies()) {
      if (bodies.containsKey(one.number())) {
        Point point = Json.read(bodies.get(one.number()), Point.class);
        method = point.methodVersion();
        standings.add(standing(new Participant(one.organisation(), List.of(), List.of()), point));
      }
    }
    if (standings.isEmpty()) {
      return Optional.empty();
    }
    standings.sort(BEST_FIRST);
    Instant end = month.plusMonths(1).atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    return Optional.of(
        new KeptLeague(
            new League(
                benchmark, Among.ALL, standings, List.of(), List.of(), 0, end.minusSeconds(1)),
            method));
  }

  private static Standing standing(Participant participant, Point point) {
    Optional<Unranked> why =
        point.rank().isPresent() ? Optional.empty() : Optional.of(Unranked.TOO_FEW_DATASETS);
    if (point.rank().isEmpty() && point.figure().isEmpty()) {
      why = Optional.of(Unranked.NOTHING_KNOWN);
    }
    return new Standing(
        participant,
        point.basis(),
        point.figure(),
        new Standing.Place(point.rank(), why, 0, OptionalDouble.empty()),
        Optional.empty(),
        List.of(),
        List.of());
  }
}
