package dev.winnow.web.source;

import dev.winnow.catalogue.DatasetId;
import dev.winnow.store.Store;
import dev.winnow.store.StoredDataset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The datasets that are there, walked through one after the other.
 *
 * @param store what is kept
 * @param portal only this portal's datasets, by id
 * @param organisation only this organisation's datasets, by id
 */
public record KeptDatasets(Store store, Optional<String> portal, Optional<String> organisation) {

  private static final int BATCH = 500;

  /** Hands each dataset over, in order of id; tombstones are passed over. */
  public void forEach(Consumer<StoredDataset> taker) {
    List<DatasetId> ids = store.datasets().after(Optional.empty(), BATCH);
    while (!ids.isEmpty()) {
      List<DatasetId> some =
          ids.stream().filter(id -> portal.isEmpty() || id.portal().equals(portal.get())).toList();
      Map<DatasetId, StoredDataset> loaded = store.datasets().load(some);
      some.stream()
          .flatMap(id -> Optional.ofNullable(loaded.get(id)).stream())
          .filter(stored -> stored.removed().isEmpty() && isOfTheOrganisation(stored))
          .forEach(taker);
      ids = store.datasets().after(Optional.of(ids.getLast()), BATCH);
    }
  }

  private boolean isOfTheOrganisation(StoredDataset stored) {
    return organisation.isEmpty()
        || stored.organisation().filter(one -> one.id().equals(organisation.get())).isPresent();
  }
}
