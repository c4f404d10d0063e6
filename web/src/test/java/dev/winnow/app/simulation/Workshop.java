package dev.winnow.app.simulation;

import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Text;
import dev.winnow.index.Facet;
import dev.winnow.index.SearchIndex;
import dev.winnow.index.SearchQuery;
import dev.winnow.index.SearchResult;
import dev.winnow.store.Change;
import dev.winnow.store.ChangeKind;
import dev.winnow.store.Store;
import dev.winnow.store.StoreSettings;
import dev.winnow.store.StoredDataset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A real store, an index that follows it, and a replica that does the same in a map. */
final class Workshop implements AutoCloseable {

  private static final int MANY = 10_000;

  private final Path folder;
  private final Map<String, Map<String, String>> titles = new HashMap<>();
  private final Map<String, Map<String, List<ChangeKind>>> histories = new HashMap<>();
  private final Breaking breaking;
  private Store store;
  private Optional<SearchIndex> index = Optional.empty();
  private long handled;

  Workshop(Path folder) {
    this.folder = folder;
    this.store = Store.open(StoreSettings.in(folder));
    this.breaking = new Breaking(folder);
  }

  Store store() {
    return store;
  }

  /** The store as a new process finds it. */
  void reopen() {
    closeStore();
    index = Optional.empty();
    store = Store.open(StoreSettings.in(folder));
  }

  Breaking breaking() {
    return breaking;
  }

  /** Titles of what is there, by id, as one who follows the changes knows them. */
  Map<String, String> titles(String portal) {
    follow();
    return titles.getOrDefault(portal, Map.of());
  }

  /** Kinds of the changes of everything that ever was there, by id, the oldest first. */
  Map<String, List<ChangeKind>> histories(String portal) {
    follow();
    return histories.getOrDefault(portal, Map.of());
  }

  /** Ids that the index finds. */
  Set<String> indexed(String portal) {
    Set<String> found = new TreeSet<>();
    SearchIndex following = index.orElseGet(() -> SearchIndex.open(folder.resolve("index"), store));
    index = Optional.of(following);
    following.follow();
    SearchResult result;
    int page = 1;
    do {
      result = following.search(query(portal, page++));
      result.hits().forEach(hit -> found.add(hit.id().key()));
    } while (!result.hits().isEmpty());
    return found;
  }

  @Override
  public void close() {
    breaking.close();
    closeStore();
  }

  private void closeStore() {
    index.ifPresent(SearchIndex::close);
    store.close();
  }

  private void follow() {
    List<Change> changes = store.changes().after(handled, MANY);
    for (Change change : changes) {
      if (change.number() != handled + 1) {
        throw new AssertionError("after change %d came %d".formatted(handled, change.number()));
      }
      handled = change.number();
      histories
          .computeIfAbsent(change.dataset().portal(), portal -> new TreeMap<>())
          .computeIfAbsent(change.dataset().key(), key -> new ArrayList<>())
          .add(change.kind());
    }
    store
        .datasets()
        .load(changes.stream().map(Change::dataset).distinct().toList())
        .forEach(this::take);
  }

  private void take(DatasetId id, StoredDataset stored) {
    Map<String, String> known = titles.computeIfAbsent(id.portal(), portal -> new TreeMap<>());
    if (stored.removed().isPresent()) {
      known.remove(id.key());
    } else {
      known.put(id.key(), stored.dataset().title().first().map(Text::value).orElse(""));
    }
  }

  private static SearchQuery query(String portal, int page) {
    return new SearchQuery(
        "",
        Map.of(Facet.PORTAL, Set.of(portal)),
        Optional.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        SearchQuery.Sort.TITLE,
        page,
        100,
        List.of());
  }
}
