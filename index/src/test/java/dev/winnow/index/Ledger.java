package dev.winnow.index;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetBuilder;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Organisation;
import dev.winnow.catalogue.score.Score;
import dev.winnow.store.Change;
import dev.winnow.store.ChangeKind;
import dev.winnow.store.StoredDataset;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Numbers changes of datasets in memory, as a store does on disk. */
final class Ledger implements SearchIndex.Source {

  static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

  private final List<Change> changes = new ArrayList<>();
  private final Map<DatasetId, StoredDataset> datasets = new HashMap<>();
  private final Map<DatasetId, Long> clusters = new HashMap<>();
  private final Map<DatasetId, Set<String>> failed = new HashMap<>();

  static DatasetBuilder dataset(String id) {
    DatasetId parsed = DatasetId.parse(id);
    return new DatasetBuilder(parsed, parsed.key());
  }

  void put(Dataset dataset) {
    put(dataset, Optional.empty(), List.of());
  }

  void put(Dataset dataset, Optional<Organisation> organisation, List<Score> scores) {
    keep(dataset, organisation, scores, Optional.empty());
  }

  void remove(DatasetId id) {
    StoredDataset old = datasets.get(id);
    keep(old.dataset(), old.organisation(), old.scores(), Optional.of(NOW));
  }

  /** From its next change on, a dataset fails these hard tests. */
  void judge(String id, String... tests) {
    failed.put(DatasetId.parse(id), Set.of(tests));
  }

  /** Puts a dataset into a cluster; 0 takes it out of its cluster. */
  void join(long cluster, DatasetId id) {
    if (cluster == 0) {
      clusters.remove(id);
    } else {
      clusters.put(id, cluster);
    }
    StoredDataset old = datasets.get(id);
    keep(old.dataset(), old.organisation(), old.scores(), old.removed());
  }

  private void keep(
      Dataset dataset,
      Optional<Organisation> organisation,
      List<Score> scores,
      Optional<Instant> removed) {
    long number = changes.size() + 1L;
    changes.add(new Change(number, dataset.id(), ChangeKind.CONTENT, NOW));
    datasets.put(
        dataset.id(),
        new StoredDataset(dataset, organisation, scores, number, NOW, NOW, NOW, removed));
  }

  List<DatasetId> ids() {
    return datasets.keySet().stream().sorted().toList();
  }

  @Override
  public List<Change> after(long number, int limit) {
    return changes.stream().skip(number).limit(limit).toList();
  }

  @Override
  public Map<DatasetId, Set<String>> failed(Collection<StoredDataset> judged) {
    return failed;
  }

  @Override
  public long last() {
    return changes.size();
  }

  @Override
  public Map<DatasetId, StoredDataset> load(Collection<DatasetId> ids) {
    Map<DatasetId, StoredDataset> loaded = new HashMap<>();
    ids.stream().filter(datasets::containsKey).forEach(id -> loaded.put(id, datasets.get(id)));
    return loaded;
  }

  @Override
  public Map<DatasetId, Long> clusters(Collection<DatasetId> ids) {
    Map<DatasetId, Long> known = new HashMap<>(clusters);
    known.keySet().retainAll(ids);
    return known;
  }
}
