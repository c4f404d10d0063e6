package dev.winnow.store;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Organisation;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.catalogue.score.History;
import dev.winnow.catalogue.score.LinkFact;
import dev.winnow.catalogue.score.Score;
import dev.winnow.store.publisher.OrganisationRow;
import dev.winnow.store.publisher.OrganisationRows;
import dev.winnow.store.rhythm.HistoryRows;
import dev.winnow.store.rows.Comparison;
import dev.winnow.store.rows.DatasetRow;
import dev.winnow.store.rows.DatasetRows;
import dev.winnow.store.rows.KnownLinks;
import dev.winnow.store.rows.ScoreRows;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** Puts datasets together from their rows: one question per table, however many datasets. */
final class Loading {

  private Loading() {}

  /** These datasets in the order they are asked for; unknown ones are absent. */
  static Map<DatasetId, StoredDataset> load(Handle handle, Collection<DatasetId> ids) {
    return load(handle, ids, numbers -> ScoreRows.latest(handle, numbers));
  }

  /** The same with the scores under one profile only, and of those only the figures. */
  static Map<DatasetId, StoredDataset> withFigures(
      Handle handle, Collection<DatasetId> ids, String profile) {
    return load(handle, ids, numbers -> ScoreRows.figures(handle, numbers, profile));
  }

  /** The same without any scores. */
  static Map<DatasetId, StoredDataset> withoutScores(Handle handle, Collection<DatasetId> ids) {
    return load(handle, ids, numbers -> Map.of());
  }

  private static Map<DatasetId, StoredDataset> load(
      Handle handle,
      Collection<DatasetId> ids,
      Function<Collection<Long>, Map<Long, List<Score>>> scoring) {
    Map<DatasetId, DatasetRow> rows = DatasetRows.named(handle, ids);
    Map<Long, Dataset> contents = contents(handle, rows.values());
    Map<Long, List<Score>> scores =
        scoring.apply(rows.values().stream().map(DatasetRow::id).toList());
    Map<Long, OrganisationRow> organisations =
        OrganisationRows.numbered(
            handle,
            rows.values().stream()
                .flatMapToLong(row -> row.organisation().stream())
                .boxed()
                .distinct()
                .toList());
    Map<DatasetId, StoredDataset> loaded = new LinkedHashMap<>();
    for (DatasetId id : ids) {
      Optional.ofNullable(rows.get(id))
          .ifPresent(
              row ->
                  loaded.put(
                      id,
                      stored(
                          row,
                          contents.get(row.content().number()),
                          organisation(row, organisations),
                          scores.getOrDefault(row.id(), List.of()))));
    }
    return loaded;
  }

  private static Optional<Organisation> organisation(
      DatasetRow row, Map<Long, OrganisationRow> organisations) {
    return row.organisation().stream()
        .mapToObj(organisations::get)
        .map(OrganisationRow::organisation)
        .findFirst();
  }

  private static StoredDataset stored(
      DatasetRow row, Dataset dataset, Optional<Organisation> organisation, List<Score> scores) {
    return new StoredDataset(
        dataset,
        organisation,
        scores,
        row.change(),
        row.sight().first(),
        row.sight().last(),
        row.sight().changed(),
        row.sight().removed());
  }

  private static Map<Long, Dataset> contents(Handle handle, Collection<DatasetRow> rows) {
    return Comparison.contents(handle, rows.stream().map(row -> row.content().number()).toList());
  }

  /** Every change of a dataset, the newest first. */
  static List<Version> history(Handle handle, DatasetId id) {
    List<ChangeRow> changes = changes(handle, id);
    List<Long> numbers = changes.stream().map(ChangeRow::number).toList();
    Map<Long, Dataset> contents = Comparison.contents(handle, numbers);
    Map<Long, List<Score>> scores = ScoreRows.ofChanges(handle, numbers);
    return changes.stream()
        .map(
            change ->
                new Version(
                    change.number(),
                    change.kind(),
                    change.at(),
                    Optional.ofNullable(contents.get(change.number())),
                    scores.getOrDefault(change.number(), List.of())))
        .toList();
  }

  private record ChangeRow(long number, ChangeKind kind, Instant at) {}

  private static List<ChangeRow> changes(Handle handle, DatasetId id) {
    return handle
        .createQuery(
            """
            SELECT c.number, c.kind, c.moment
            FROM dataset d JOIN change_log c ON c.dataset = d.id
            WHERE d.portal = ? AND d.dataset_key = ? AND c.kind <> 'copies' ORDER BY c.number DESC
            """)
        .bind(0, id.portal())
        .bind(1, id.key())
        .map(
            (row, context) ->
                new ChangeRow(
                    row.getLong(1),
                    ChangeKind.of(row.getString(2)),
                    Instant.ofEpochMilli(row.getLong(3))))
        .list();
  }

  /** What is known beside the descriptions of kept datasets; nothing about unknown ones. */
  static Map<DatasetId, Facts> facts(Handle handle, Collection<DatasetId> ids, Instant asOf) {
    Map<DatasetId, DatasetRow> rows = DatasetRows.named(handle, ids);
    Map<DatasetId, Facts> facts = new LinkedHashMap<>();
    ids.forEach(id -> facts.put(id, Facts.at(asOf)));
    facts.putAll(facts(handle, contents(handle, rows.values()).values(), rows, asOf));
    return facts;
  }

  /** What is known beside these descriptions, which need not be kept. */
  static Map<DatasetId, Facts> factsOf(Handle handle, Collection<Dataset> datasets, Instant asOf) {
    Map<DatasetId, DatasetRow> rows =
        DatasetRows.named(handle, datasets.stream().map(Dataset::id).toList());
    return facts(handle, datasets, rows, asOf);
  }

  private static Map<DatasetId, Facts> facts(
      Handle handle, Collection<Dataset> datasets, Map<DatasetId, DatasetRow> rows, Instant asOf) {
    HistoryRows histories = new HistoryRows(handle, rows.values());
    List<Map<String, LinkFact>> links = KnownLinks.known(handle, datasets);
    Map<DatasetId, Facts> facts = new LinkedHashMap<>();
    int next = 0;
    for (Dataset dataset : datasets) {
      Optional<DatasetRow> row = Optional.ofNullable(rows.get(dataset.id()));
      facts.put(
          dataset.id(),
          new Facts(
              asOf,
              row.map(kept -> kept.sight().first()),
              row.map(kept -> histories.of(kept, dataset)).orElse(History.NONE),
              links.get(next++)));
    }
    return facts;
  }
}
