package dev.winnow.scoring.benchmark.kept;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.scoring.benchmark.Gate;
import dev.winnow.scoring.benchmark.figure.Gates;
import dev.winnow.store.Store;
import dev.winnow.store.StoredDataset;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which gates datasets fail, by the very judgement that benchmarks count: so that a count and the
 * list behind it agree.
 *
 * @param store what is known beside descriptions
 * @param clock the time
 */
public record Failing(Store store, InstantSource clock) {

  /** The codes of the gates that datasets fail, by the datasets' ids. */
  public Map<DatasetId, Set<String>> of(Collection<StoredDataset> stored) {
    Instant now = clock.instant();
    List<Dataset> datasets = stored.stream().map(StoredDataset::dataset).toList();
    Map<DatasetId, Facts> facts = store.datasets().factsOf(datasets, now);
    Map<DatasetId, Set<String>> failed = new HashMap<>();
    for (Dataset dataset : datasets) {
      Set<Gate> gates = Gates.failed(dataset, facts.getOrDefault(dataset.id(), Facts.at(now)));
      failed.put(dataset.id(), gates.stream().map(Gate::code).collect(Collectors.toSet()));
    }
    return failed;
  }
}
