package dev.winnow.scoring.benchmark.kept;

import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.scoring.benchmark.figure.Figuring.Known;
import dev.winnow.store.Store;
import dev.winnow.store.StoredDataset;
import dev.winnow.store.figure.Figures.Due;
import dev.winnow.store.run.Raw;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Brings together what is known about datasets, in one question per table.
 *
 * @param store what is kept
 * @param raw whether the portal's own RDF is needed, too
 */
record Gathering(Store store, boolean raw) {

  /** The form in which the portal's own RDF is kept. */
  private static final String RDF = "dcat-ntriples";

  /** These datasets as they are now; those that are gone are left out. */
  List<Known> known(Collection<Due> due, Instant now) {
    List<DatasetId> ids = due.stream().map(Due::id).toList();
    Map<DatasetId, StoredDataset> datasets = store.datasets().load(ids);
    Map<DatasetId, Facts> facts =
        store
            .datasets()
            .factsOf(datasets.values().stream().map(StoredDataset::dataset).toList(), now);
    Map<DatasetId, Raw> raws = raw ? store.datasets().raws(ids) : Map.of();
    List<Known> known = new ArrayList<>();
    for (Due one : due) {
      Optional.ofNullable(datasets.get(one.id()))
          .map(
              stored ->
                  new Known(
                      one.number(),
                      one.content(),
                      one.cluster(),
                      stored.dataset(),
                      stored.scores(),
                      described(
                          facts.getOrDefault(one.id(), Facts.at(now)),
                          Optional.ofNullable(raws.get(one.id())))))
          .ifPresent(known::add);
    }
    return known;
  }

  private static Facts described(Facts facts, Optional<Raw> raw) {
    return raw.filter(one -> one.form().equals(RDF))
        .map(one -> facts.withDescription(new String(one.body(), StandardCharsets.UTF_8)))
        .orElse(facts);
  }
}
