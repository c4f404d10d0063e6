package dev.winnow.benchmarks.killing;

import dev.winnow.app.Parts;
import dev.winnow.benchmarks.Workbench;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Text;
import dev.winnow.index.Facet;
import dev.winnow.index.SearchIndex;
import dev.winnow.index.SearchQuery;
import dev.winnow.index.SearchResult;
import dev.winnow.index.SearchResult.Hit;
import dev.winnow.store.Store;
import dev.winnow.store.StoredDataset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** Whether a portal, the store and the index hold the same datasets. */
final class Agreement {

  private static final int MANY = 1_000;
  private static final int PAGE = 100;

  private Agreement() {}

  /** What differs, in words; nothing when they agree. */
  static List<String> differences(Set<String> titles, Path config, Path data) {
    try (Parts parts = Workbench.parts(config, data, List.of())) {
      Map<DatasetId, StoredDataset> kept = kept(parts.store());
      Set<String> keptTitles = new TreeSet<>();
      Map<String, Set<DatasetId>> byOrganisation = new HashMap<>();
      kept.forEach(
          (id, stored) -> {
            keptTitles.add(stored.dataset().title().first().map(Text::value).orElse(""));
            byOrganisation
                .computeIfAbsent(stored.organisation().orElseThrow().id(), o -> new TreeSet<>())
                .add(id);
          });
      List<String> differences = new ArrayList<>();
      compare("portal and store", titles, keptTitles, differences);
      parts.index().follow();
      byOrganisation.forEach(
          (organisation, ids) ->
              compare(
                  "store and index of " + organisation,
                  ids,
                  found(parts.index(), organisation),
                  differences));
      long all = parts.index().search(SearchQuery.of("")).total();
      if (all != kept.size()) {
        differences.add("the store holds %d datasets, the index %d".formatted(kept.size(), all));
      }
      return differences;
    }
  }

  private static <T> void compare(String what, Set<T> one, Set<T> other, List<String> into) {
    Set<T> missing = new TreeSet<>(one);
    missing.removeAll(other);
    Set<T> surplus = new TreeSet<>(other);
    surplus.removeAll(one);
    if (!missing.isEmpty() || !surplus.isEmpty()) {
      into.add("%s: missing %s, surplus %s".formatted(what, missing, surplus));
    }
  }

  private static Map<DatasetId, StoredDataset> kept(Store store) {
    Map<DatasetId, StoredDataset> kept = new HashMap<>();
    Optional<DatasetId> last = Optional.empty();
    List<DatasetId> ids = store.datasets().after(last, MANY);
    while (!ids.isEmpty()) {
      kept.putAll(store.datasets().load(ids));
      last = Optional.of(ids.get(ids.size() - 1));
      ids = store.datasets().after(last, MANY);
    }
    return kept;
  }

  private static Set<DatasetId> found(SearchIndex index, String organisation) {
    Set<DatasetId> found = new TreeSet<>();
    SearchResult result;
    int page = 1;
    do {
      result =
          index.search(
              new SearchQuery(
                  "",
                  Map.of(Facet.ORGANISATION, Set.of(organisation)),
                  Optional.empty(),
                  OptionalInt.empty(),
                  OptionalInt.empty(),
                  SearchQuery.Sort.TITLE,
                  page++,
                  PAGE,
                  List.of()));
      result.hits().stream().map(Hit::id).forEach(found::add);
    } while (!result.hits().isEmpty());
    return found;
  }
}
