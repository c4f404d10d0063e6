package dev.winnow.store.remap;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.comparison.Touching;
import dev.winnow.catalogue.json.CatalogueJson;
import dev.winnow.catalogue.score.ChangeSeen;
import dev.winnow.store.database.Hashes;
import dev.winnow.store.database.InList;
import dev.winnow.store.database.Numbers;
import dev.winnow.store.database.Packing;
import dev.winnow.store.remap.RemapRows.Rows;
import dev.winnow.store.rows.Comparison;
import dev.winnow.store.rows.DatasetRow;
import dev.winnow.store.rows.DatasetRows;
import dev.winnow.store.rows.Ledger;
import dev.winnow.store.rows.ScoreRows;
import dev.winnow.store.rows.Sight;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Folds new datasets into the old ones that they are, within one transaction: the old row takes the
 * new source id and content and keeps key, history and scores; the new row becomes a tombstone that
 * leads there. Its scores are due, because they were given without the history.
 */
final class Fold {

  private final Handle handle;
  private final Numbers numbers;
  private final Ledger ledger;
  private final Instant at;
  private final Map<Long, DatasetRow> rows;
  private final Map<Long, Dataset> contents;

  private Fold(Handle handle, Numbers numbers, Ledger ledger, List<Rows> pairs, Instant at) {
    this.handle = handle;
    this.numbers = numbers;
    this.ledger = ledger;
    this.at = at;
    this.rows =
        DatasetRows.numbered(
            handle, pairs.stream().flatMap(pair -> Stream.of(pair.old(), pair.fresh())).toList());
    this.contents =
        Comparison.contents(
            handle, rows.values().stream().map(row -> row.content().number()).toList());
  }

  /** Folds these pairs; what is a tombstone by now on its new side is passed over. */
  static void pairs(Handle handle, Numbers numbers, Ledger ledger, List<Rows> pairs, Instant at) {
    new Fold(handle, numbers, ledger, pairs, at).pairs(pairs);
  }

  private void pairs(List<Rows> pairs) {
    List<Rows> live = pairs.stream().filter(pair -> !row(pair.fresh()).isRemoved()).toList();
    List<Long> old = live.stream().map(Rows::old).toList();
    List<Long> fresh = live.stream().map(Rows::fresh).toList();
    bury(live);
    live.forEach(this::fold);
    ledger.flush();
    ScoreRows.rest(handle, fresh);
    ScoreRows.wake(handle, old, at);
    InList.execute(
        handle, "UPDATE remap SET state = 'applied' WHERE old_dataset IN (?*)", List.of(), old);
    List<Long> dead = new ArrayList<>(pairs.stream().map(Rows::old).toList());
    dead.removeAll(old);
    InList.execute(handle, "DELETE FROM remap WHERE old_dataset IN (?*)", List.of(), dead);
  }

  /** Frees the sources' ids, which only one row may have. */
  private void bury(List<Rows> live) {
    try (PreparedBatch batch =
        handle.prepareBatch(
            """
            UPDATE dataset SET removed = ?, moved_into = ?, held = 0, absent_since = NULL,
              source_hash = ?
            WHERE id = ?
            """)) {
      live.forEach(
          pair ->
              batch
                  .bind(0, at.toEpochMilli())
                  .bind(1, pair.old())
                  .bind(2, "moved " + pair.fresh())
                  .bind(3, pair.fresh())
                  .add());
      if (batch.size() > 0) {
        batch.execute();
      }
    }
  }

  private void fold(Rows pair) {
    DatasetRow old = row(pair.old());
    DatasetRow fresh = row(pair.fresh());
    Dataset dataset = content(fresh).withId(old.name());
    byte[] json = CatalogueJson.write(dataset);
    long number = numbers.nextChange();
    Optional<Instant> changed =
        Addressless.of(content(old)).equals(Addressless.of(dataset))
            ? Optional.empty()
            : Optional.of(at);
    Sight sight = Sight.first(fresh.sight().run(), fresh.sight().last());
    DatasetRow row =
        new DatasetRow(
            old.id(),
            old.name(),
            fresh.source(),
            fresh.organisation(),
            number,
            new DatasetRow.Content(
                number, fresh.content().raw(), Hashes.of(json), fresh.content().rawHash()),
            fresh.openness(),
            sight.since(old.sight().first()).changed(changed.orElse(old.sight().changed())));
    ledger.update(row);
    ledger.content(row, Packing.pack(json));
    changed.ifPresent(
        by ->
            ledger.changeSeen(
                row,
                new ChangeSeen(
                    Optional.of(old.sight().last()).filter(last -> !last.isAfter(by)),
                    by,
                    Touching.of(Addressless.of(content(old)), Addressless.of(dataset)),
                    Touching.date(dataset),
                    Touching.date(content(old)))));
    ledger.describe(row.id(), dataset);
    ledger.change(number, old.id(), "moved", at);
    ledger.touch(numbers.nextChange(), fresh.id(), "removed", at);
  }

  private DatasetRow row(long id) {
    return Optional.ofNullable(rows.get(id))
        .orElseThrow(() -> new IllegalStateException("there is no dataset of number " + id));
  }

  private Dataset content(DatasetRow row) {
    return Optional.ofNullable(contents.get(row.content().number()))
        .orElseThrow(() -> new IllegalStateException("there is no content of " + row.name()));
  }
}
