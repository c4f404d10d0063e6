package dev.winnow.web.source;

import dev.winnow.catalogue.DatasetId;
import dev.winnow.scoring.causes.RootCauses;
import dev.winnow.store.Store;
import dev.winnow.store.trend.ScoredDataset;
import java.util.List;
import java.util.Optional;

/**
 * What the datasets of a portal or an organisation lack, from their kept scores, which are read a
 * few hundred at a time.
 *
 * @param store what is kept
 * @param profile whose scores are looked at
 */
public record Causes(Store store, String profile) {

  private static final int BATCH = 500;

  /**
   * Gathers from every kept score of the portal, or of all portals.
   *
   * @param portal only this portal's datasets, by id
   * @param organisation only this organisation's datasets, by id
   */
  public RootCauses gather(Optional<String> portal, Optional<String> organisation) {
    return gather(portal, organisation, Long.MAX_VALUE);
  }

  /** The same, from so many scores at most. */
  RootCauses gather(Optional<String> portal, Optional<String> organisation, long most) {
    RootCauses causes = new RootCauses();
    boolean byPublisher = portal.isPresent() && organisation.isEmpty();
    Optional<DatasetId> last = Optional.empty();
    List<ScoredDataset> scored;
    do {
      int wanted = (int) Math.min(BATCH, most - causes.datasets());
      scored = store.datasets().scores(profile, portal, organisation, last, wanted);
      scored.forEach(one -> causes.add(one.score(), byPublisher ? organisation(one) : portal(one)));
      last = scored.isEmpty() ? last : Optional.of(scored.getLast().id());
    } while (scored.size() == BATCH && causes.datasets() < most);
    return causes;
  }

  /** One publisher of a portal may have an exporter of its own. */
  private static String organisation(ScoredDataset scored) {
    return scored.organisation().orElse("");
  }

  /** What one publisher says may be lost at one portal only. */
  private static String portal(ScoredDataset scored) {
    return scored.id().portal();
  }
}
