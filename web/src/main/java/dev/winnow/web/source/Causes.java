package dev.winnow.web.source;

import dev.winnow.catalogue.DatasetId;
import dev.winnow.scoring.causes.RootCauses;
import dev.winnow.store.Store;
import dev.winnow.store.StoredDataset;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the datasets of a portal or an organisation lack, from their kept scores.
 *
 * @param store what is kept
 * @param profile whose scores are looked at
 */
public record Causes(Store store, String profile) {

  private static final int BATCH = 500;

  /**
   * Gathers; reads every kept score of the portal, or of all portals.
   *
   * @param portal only this portal's datasets, by id
   * @param organisation only this organisation's datasets, by id
   */
  public RootCauses gather(Optional<String> portal, Optional<String> organisation) {
    RootCauses causes = new RootCauses();
    Predicate<DatasetId> wanted = id -> portal.isEmpty() || id.portal().equals(portal.get());
    Optional<DatasetId> last = Optional.empty();
    List<DatasetId> ids = store.datasets().after(last, BATCH);
    while (!ids.isEmpty()) {
      List<DatasetId> some = ids.stream().filter(wanted).toList();
      store.datasets().load(some).values().stream()
          .filter(stored -> stored.removed().isEmpty() && isOf(stored, organisation))
          .flatMap(stored -> stored.score(profile).stream())
          .forEach(causes::add);
      last = Optional.of(ids.getLast());
      ids = store.datasets().after(last, BATCH);
    }
    return causes;
  }

  private static boolean isOf(StoredDataset stored, Optional<String> organisation) {
    return organisation.isEmpty()
        || stored.organisation().filter(one -> one.id().equals(organisation.get())).isPresent();
  }
}
