package dev.winnow.web.source;

import dev.winnow.catalogue.Organisation;
import dev.winnow.scoring.causes.RootCauses;
import dev.winnow.store.Store;
import dev.winnow.store.StoredDataset;
import java.util.Optional;
import java.util.function.Function;

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
    Function<StoredDataset, String> place =
        portal.isPresent() && organisation.isEmpty() ? Causes::organisation : Causes::portal;
    new KeptDatasets(store, portal, organisation)
        .forEach(
            stored ->
                stored.score(profile).ifPresent(score -> causes.add(score, place.apply(stored))));
    return causes;
  }

  /** The organisation of a dataset; one of a portal may have an exporter of its own. */
  public static String organisation(StoredDataset stored) {
    return stored.organisation().map(Organisation::id).orElse("");
  }

  /** The portal of a dataset; what one publisher says may be lost at one of them only. */
  public static String portal(StoredDataset stored) {
    return stored.dataset().id().portal();
  }
}
