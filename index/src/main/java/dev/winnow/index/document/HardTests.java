package dev.winnow.index.document;

import dev.winnow.catalogue.DatasetId;
import dev.winnow.store.StoredDataset;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * Who judges which hard tests datasets fail. It is asked whenever datasets are indexed, so that
 * whoever counts failures and whoever looks for them go by the same judgement.
 */
public interface HardTests {

  /** Nobody judges: nothing is found by a hard test. */
  HardTests NONE = datasets -> Map.of();

  /**
   * The codes of what these datasets fail, such as "no-licence"; who fails nothing may be absent.
   */
  Map<DatasetId, Set<String>> failed(Collection<StoredDataset> datasets);
}
