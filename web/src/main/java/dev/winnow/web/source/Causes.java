package dev.winnow.web.source;

import dev.winnow.scoring.causes.RootCauses;
import dev.winnow.store.Store;
import java.util.Optional;

/**
 * What the datasets of a portal or an organisation lack, from their kept scores.
 *
 * @param store what is kept
 * @param profile whose scores are looked at
 */
public record Causes(Store store, String profile) {

  /**
   * Gathers; reads every kept score of the portal, or of all portals.
   *
   * @param portal only this portal's datasets, by id
   * @param organisation only this organisation's datasets, by id
   */
  public RootCauses gather(Optional<String> portal, Optional<String> organisation) {
    RootCauses causes = new RootCauses();
    new KeptDatasets(store, portal, organisation)
        .forEach(stored -> stored.score(profile).ifPresent(causes::add));
    return causes;
  }
}
