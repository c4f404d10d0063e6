package dev.winnow.benchmarks.relevance;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.index.SearchIndex;
import dev.winnow.index.SearchQuery;
import dev.winnow.store.Change;
import dev.winnow.store.ChangeKind;
import dev.winnow.store.StoredDataset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Datasets in an index of their own, as the store would have brought them there. */
final class Corpus implements AutoCloseable {

  private static final int PAGE = 100;
  private static final int MOST = 10_000;

  private final Path folder;
  private final SearchIndex index;

  Corpus(List<Dataset> datasets) throws IOException {
    folder = Files.createTempDirectory("winnow-relevance");
    index = SearchIndex.open(folder, new Datasets(datasets), List.of());
    index.follow();
  }

  /** The ids that a question finds, the best first. */
  List<DatasetId> find(String text) {
    List<DatasetId> found = new ArrayList<>();
    long total = Long.MAX_VALUE;
    for (int page = 1; found.size() < total && page <= MOST / PAGE; page++) {
      var result = index.search(question(text, page));
      total = Math.min(result.total(), MOST);
      result.hits().forEach(hit -> found.add(hit.id()));
    }
    return found;
  }

  private static SearchQuery question(String text, int page) {
    return new SearchQuery(
        text,
        Map.of(),
        Optional.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        SearchQuery.Sort.RELEVANCE,
        page,
        PAGE,
        List.of());
  }

  @Override
  public void close() throws IOException {
    index.close();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  private static final class Datasets implements SearchIndex.Source {

    private final List<Change> changes = new ArrayList<>();
    private final Map<DatasetId, StoredDataset> byId = new HashMap<>();

    Datasets(List<Dataset> datasets) {
      Instant at = Instant.EPOCH;
      for (Dataset dataset : datasets) {
        long number = changes.size() + 1L;
        changes.add(new Change(number, dataset.id(), ChangeKind.ADDED, at));
        byId.put(
            dataset.id(),
            new StoredDataset(
                dataset, Optional.empty(), List.of(), number, at, at, at, Optional.empty()));
      }
    }

    @Override
    public List<Change> after(long number, int limit) {
      int from = (int) Math.min(number, changes.size());
      return changes.subList(from, Math.min(changes.size(), from + limit));
    }

    @Override
    public long last() {
      return changes.size();
    }

    @Override
    public Map<DatasetId, StoredDataset> load(Collection<DatasetId> ids) {
      Map<DatasetId, StoredDataset> loaded = new HashMap<>();
      ids.forEach(id -> loaded.put(id, byId.get(id)));
      return loaded;
    }
  }
}
