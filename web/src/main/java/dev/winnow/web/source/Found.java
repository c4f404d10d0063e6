package dev.winnow.web.source;

import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.index.SearchResult;
import dev.winnow.store.StoredDataset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What was found for a question, with all that is known about it.
 *
 * @param result the index's answer
 * @param datasets those of its page that are there; the store may be ahead of the index
 * @param facts what is known about them besides
 * @param copies per dataset its copies on other portals, in order of id; nothing at all when
 *     records were asked for
 */
public record Found(
    SearchResult result,
    Map<DatasetId, StoredDataset> datasets,
    Map<DatasetId, Facts> facts,
    Map<DatasetId, List<StoredDataset>> copies) {
  public Found {
    datasets = Map.copyOf(datasets);
    facts = Map.copyOf(facts);
    copies = Map.copyOf(copies);
  }

  /** What is made of each hit, in order; hits that are gone by now are left out. */
  public <T> List<T> each(BiFunction<SearchResult.Hit, StoredDataset, T> make) {
    return result.hits().stream()
        .flatMap(
            hit ->
                Optional.ofNullable(datasets.get(hit.id()))
                    .map(stored -> make.apply(hit, stored))
                    .stream())
        .toList();
  }

  /** The copies of a hit on other portals. */
  public List<StoredDataset> copiesOf(DatasetId id) {
    return copies.getOrDefault(id, List.of());
  }
}
