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
 */
public record Found(
    SearchResult result, Map<DatasetId, StoredDataset> datasets, Map<DatasetId, Facts> facts) {
  public Found {
    datasets = Map.copyOf(datasets);
    facts = Map.copyOf(facts);
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
}
