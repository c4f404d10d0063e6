package dev.winnow.app.probing;

import dev.winnow.catalogue.Agent;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.Portal;
import dev.winnow.catalogue.Text;
import dev.winnow.index.SearchIndex;
import dev.winnow.index.SearchQuery;
import dev.winnow.index.SearchResult.Hit;
import dev.winnow.store.Store;
import dev.winnow.store.StoredDataset;
import java.net.URI;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How much of a portal is held already, by way of another one. The index finds what has a like
 * title; what the store holds of it decides: the same identifier, the same address, or the same
 * title of the same publisher.
 */
public final class Overlap {

  private static final int MOST = 50;

  private final Store store;
  private final SearchIndex index;
  private final Collection<String> portals;

  /** Looks into this store by way of its index. */
  public Overlap(Store store, SearchIndex index, List<Portal> portals) {
    this.store = store;
    this.index = index;
    this.portals = portals.stream().map(Portal::id).toList();
  }

  /** A sentence for each portal through which some of the sample comes already, the most first. */
  public List<String> of(List<Dataset> sample) {
    List<Dataset> looked = sample.subList(0, Math.min(MOST, sample.size()));
    Map<String, Set<String>> through = new HashMap<>();
    portals.forEach(portal -> bySourceId(portal, looked, through));
    looked.forEach(dataset -> byLikeness(dataset, through));
    return through.entrySet().stream()
        .filter(entry -> !entry.getValue().isEmpty())
        .sorted(
            Map.Entry.<String, Set<String>>comparingByValue(Comparator.comparingInt(Set::size))
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(entry -> words(entry.getKey(), entry.getValue().size(), looked.size()))
        .toList();
  }

  private static String words(String portal, int held, int looked) {
    return "%d %% of %d datasets that were compared already come through portal '%s'."
        .formatted(Math.round(100.0 * held / looked), looked, portal);
  }

  private void bySourceId(String portal, List<Dataset> sample, Map<String, Set<String>> through) {
    List<String> ids = sample.stream().map(Dataset::sourceId).toList();
    store
        .datasets()
        .known(portal, ids)
        .forEach(
            (id, known) -> {
              if (!known.removed()) {
                through.computeIfAbsent(portal, any -> new HashSet<>()).add(id);
              }
            });
  }

  private void byLikeness(Dataset dataset, Map<String, Set<String>> through) {
    Optional<String> title = dataset.title().first().map(Text::value);
    if (title.isEmpty()) {
      return;
    }
    List<DatasetId> like =
        index.search(SearchQuery.of(title.get())).hits().stream().map(Hit::id).toList();
    for (StoredDataset held : store.datasets().load(like).values()) {
      if (isSame(dataset, held.dataset())) {
        through
            .computeIfAbsent(held.dataset().id().portal(), any -> new HashSet<>())
            .add(dataset.sourceId());
      }
    }
  }

  static boolean isSame(Dataset one, Dataset other) {
    return meet(identifiers(one), identifiers(other))
        || meet(files(one), files(other))
        || title(one).equals(title(other)) && publisher(one).equals(publisher(other));
  }

  private static Set<String> identifiers(Dataset dataset) {
    return Stream.concat(Stream.of(dataset.sourceId()), dataset.identifiers().stream())
        .map(text -> text.strip().toLowerCase(Locale.ROOT))
        .filter(text -> text.length() >= 8)
        .collect(Collectors.toSet());
  }

  /** Where the data itself is; a page may be about many datasets. */
  private static Set<URI> files(Dataset dataset) {
    return dataset.distributions().stream()
        .map(Distribution::downloadUrl)
        .flatMap(address -> address.value().stream())
        .collect(Collectors.toSet());
  }

  private static String title(Dataset dataset) {
    return plain(dataset.title().first().map(Text::value).orElse(""));
  }

  private static String publisher(Dataset dataset) {
    return plain(
        dataset
            .publisher()
            .map(Agent::name)
            .flatMap(names -> names.first())
            .map(Text::value)
            .orElse(""));
  }

  private static String plain(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }

  private static <T> boolean meet(Set<T> some, Set<T> others) {
    return some.stream().anyMatch(others::contains);
  }
}
