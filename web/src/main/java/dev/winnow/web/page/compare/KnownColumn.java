package dev.winnow.web.page.compare;

import dev.winnow.scoring.benchmark.League;
import dev.winnow.scoring.benchmark.Move;
import dev.winnow.scoring.benchmark.Standing;
import dev.winnow.scoring.benchmark.Trend;
import dev.winnow.store.OrganisationSummary;
import java.util.List;
import java.util.Optional;

/**
 * What is known about one of those compared.
 *
 * @param summary its counts
 * @param leagues its peers by every benchmark, in the order of the benchmarks
 * @param trend its headline figure over time
 * @param move what would move it most; empty when nothing would
 */
public record KnownColumn(
    OrganisationSummary summary, List<League> leagues, Trend trend, Optional<Move> move) {

  /** The same with what would move it most. */
  public KnownColumn with(Optional<Move> most) {
    return new KnownColumn(summary, leagues, trend, most);
  }

  /** Its id. */
  public String id() {
    return summary.organisation().id();
  }

  /** How it stands by a benchmark; empty where it takes no part. */
  Optional<Standing> standing(String benchmark) {
    return leagues.stream()
        .filter(league -> league.benchmark().id().equals(benchmark))
        .flatMap(league -> league.find(id()).stream())
        .findFirst();
  }

  /** How it stands by the first benchmark. */
  Optional<Standing> headline() {
    return leagues.getFirst().find(id());
  }
}
