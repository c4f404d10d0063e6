package dev.winnow.web.page.organisation;

import dev.winnow.scoring.benchmark.Decomposition;
import dev.winnow.scoring.benchmark.Field;
import dev.winnow.scoring.benchmark.League;
import dev.winnow.scoring.benchmark.Move;
import dev.winnow.scoring.benchmark.Standing;
import dev.winnow.scoring.benchmark.Trend;
import dev.winnow.store.OrganisationSummary;
import dev.winnow.web.comparing.Comparisons;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known about an organisation.
 *
 * @param summary its counts
 * @param league its peers by the chosen benchmark, itself among them
 * @param others its peers by every other benchmark, in the order of the benchmarks
 * @param trend its figure over time
 * @param why what moved it since the last kept month; empty where there is none
 * @param whyAtAll the same since the first month it can be compared with; empty where that is none
 *     other
 * @param moves what would move it
 * @param partners who publishes similar things in another sector
 * @param portals the names of portals by id
 */
public record KnownOrganisation(
    OrganisationSummary summary,
    League league,
    List<League> others,
    Trend trend,
    Optional<Decomposition> why,
    Optional<Comparisons.Since> whyAtAll,
    List<Move> moves,
    List<Field.Partner> partners,
    Map<String, String> portals) {

  /** Its id. */
  public String id() {
    return summary.organisation().id();
  }

  /** How it stands by the chosen benchmark; empty where it takes no part. */
  public Optional<Standing> standing() {
    return league.find(id());
  }
}
