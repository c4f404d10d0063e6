package dev.winnow.store.rows;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.score.ChangeSeen;
import dev.winnow.catalogue.score.FreshnessStage;
import dev.winnow.catalogue.score.Score;
import dev.winnow.catalogue.score.ScorePart;
import dev.winnow.catalogue.score.Value;
import dev.winnow.store.database.Columns;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * What one transaction writes about datasets, collected into batches of prepared statements and
 * written by {@link #flush} in an order that every reference allows.
 */
public final class Ledger {

  private static final List<String> DIMENSIONS = List.of("quality", "licence", "freshness");

  private final PreparedBatch inserts;
  private final PreparedBatch updates;
  private final PreparedBatch changes;
  private final PreparedBatch contents;
  private final PreparedBatch changesSeen;
  private final PreparedBatch raws;
  private final PreparedBatch rawUpdates;
  private final PreparedBatch scores;
  private final PreparedBatch latest;
  private final PreparedBatch stillValid;
  private final PreparedBatch headlines;
  private final PreparedBatch marks;
  private final PreparedBatch descriptions;
  private OptionalLong run = OptionalLong.empty();

  /** Nothing yet. */
  public Ledger(Handle handle) {
    inserts = handle.prepareBatch(LedgerSql.INSERT_DATASET);
    updates = handle.prepareBatch(LedgerSql.UPDATE_DATASET);
    changes = handle.prepareBatch(LedgerSql.INSERT_CHANGE);
    contents = handle.prepareBatch(LedgerSql.INSERT_CONTENT);
    changesSeen = handle.prepareBatch(LedgerSql.INSERT_CHANGE_SEEN);
    raws = handle.prepareBatch(LedgerSql.INSERT_RAW);
    rawUpdates = handle.prepareBatch(LedgerSql.UPDATE_RAW);
    scores = handle.prepareBatch(LedgerSql.INSERT_SCORE);
    latest = handle.prepareBatch(LedgerSql.LATEST_SCORE);
    stillValid = handle.prepareBatch(LedgerSql.STILL_VALID);
    headlines = handle.prepareBatch(LedgerSql.HEADLINE);
    marks = handle.prepareBatch(LedgerSql.MARK_CHANGE);
    descriptions = handle.prepareBatch(LedgerSql.DESCRIBE);
  }

  /** Says which run brings the changes from now on. */
  public Ledger during(long bringing) {
    run = OptionalLong.of(bringing);
    return this;
  }

  /** A new dataset. */
  public void insert(DatasetRow row) {
    inserts.bind(0, row.id()).bind(1, row.name().portal()).bind(2, row.name().key());
    state(inserts, 3, row);
    inserts.add();
  }

  /** A dataset that is kept already, as it now is. */
  public void update(DatasetRow row) {
    int next = state(updates, 0, row);
    updates.bind(next, row.id()).add();
  }

  /** An entry of the change log. */
  public void change(long number, long dataset, String kind, Instant at) {
    changes
        .bind(0, number)
        .bind(1, dataset)
        .bind(2, kind)
        .bind(3, at.toEpochMilli())
        .bind(4, Columns.of(run))
        .add();
  }

  /** A change of a dataset whose content stays as it is. */
  public void touch(long number, long dataset, String kind, Instant at) {
    change(number, dataset, kind, at);
    marks.bind(0, number).bind(1, dataset).add();
  }

  /** Content that a change brought. */
  public void content(DatasetRow row, byte[] body) {
    contents
        .bind(0, row.content().number())
        .bind(1, row.id())
        .bind(2, row.content().raw())
        .bind(3, body)
        .add();
  }

  /** That the latest content is its publisher's change. */
  public void changeSeen(DatasetRow row, ChangeSeen change) {
    changesSeen
        .bind(0, row.content().number())
        .bind(1, row.id())
        .bind(2, change.by().toEpochMilli())
        .bind(3, Columns.of(change.before()))
        .bind(4, change.touch().code())
        .bind(5, Columns.of(change.stated()))
        .bind(6, Columns.of(change.statedBefore()))
        .add();
  }

  /** What a dataset's content states, in a form that can be counted. */
  public void describe(long dataset, Dataset content) {
    Filled filled = Filled.of(content);
    descriptions
        .bind(0, filled.bits())
        .bind(1, Columns.of(filled.modifiedDay()))
        .bind(2, filled.frequency())
        .bind(3, dataset)
        .add();
  }

  /** A raw record that a change brought. */
  public void raw(long number, Draft draft) {
    raws.bind(0, number)
        .bind(1, draft.raw().form())
        .bind(2, draft.raw().hash())
        .bind(3, draft.rawBody())
        .bind(4, draft.rawContext())
        .add();
  }

  /** A raw record that reads as the one that is kept, in whose place it goes. */
  public void rawAgain(long number, Draft draft) {
    rawUpdates
        .bind(0, draft.raw().form())
        .bind(1, draft.raw().hash())
        .bind(2, draft.rawBody())
        .bind(3, draft.rawContext())
        .bind(4, number)
        .add();
  }

  /** A score that came with a change; it is the latest from now on. */
  public void score(long number, long dataset, ScoreDraft draft) {
    Score score = draft.score();
    scores.bind(0, number).bind(1, score.profile()).bind(2, dataset).bind(3, score.version());
    int next = value(scores, 4, Optional.of(score.overall()));
    for (String dimension : DIMENSIONS) {
      next = value(scores, next, score.dimension(dimension).map(ScorePart::value));
    }
    scores
        .bind(next, stage(score))
        .bind(next + 1, score.asOf().toEpochMilli())
        .bind(next + 2, Columns.of(score.validUntil()))
        .bind(next + 3, draft.tree())
        .add();
    latest(number, dataset, draft);
  }

  /** The latest score, which came out the same at another moment. */
  public void stillValid(long dataset, Score score) {
    stillValid
        .bind(0, score.asOf().toEpochMilli())
        .bind(1, Columns.of(score.validUntil()))
        .bind(2, dataset)
        .bind(3, score.profile())
        .add();
  }

  /** Writes all of it. */
  public void flush() {
    for (PreparedBatch batch :
        List.of(
            inserts,
            updates,
            raws,
            rawUpdates,
            contents,
            changesSeen,
            changes,
            marks,
            scores,
            latest,
            descriptions,
            headlines,
            stillValid)) {
      if (batch.size() > 0) {
        batch.execute();
      }
      batch.close();
    }
  }

  private void latest(long number, long dataset, ScoreDraft draft) {
    Score score = draft.score();
    latest
        .bind(0, dataset)
        .bind(1, score.profile())
        .bind(2, number)
        .bind(3, draft.hash())
        .bind(4, score.asOf().toEpochMilli())
        .bind(5, Columns.of(score.validUntil()))
        .add();
    if (score.profile().equals(Score.HEADLINE)) {
      headline(dataset, score);
    }
  }

  private void headline(long dataset, Score score) {
    headlines.bind(0, stage(score)).bind(1, Columns.of(score.overall().value()));
    int next = 2;
    for (String dimension : DIMENSIONS) {
      Optional<Value> value = score.dimension(dimension).map(ScorePart::value);
      headlines.bind(next++, value.map(Value::value).map(Columns::of).orElse(null));
    }
    headlines.bind(next, dataset).add();
  }

  private static int value(PreparedBatch batch, int at, Optional<Value> value) {
    batch
        .bind(at, value.map(Value::value).map(Columns::of).orElse(null))
        .bind(at + 1, value.map(Value::low).orElse(null))
        .bind(at + 2, value.map(Value::high).orElse(null));
    return at + 3;
  }

  private static String stage(Score score) {
    return score.freshness().orElse(FreshnessStage.UNKNOWN).code();
  }

  private static int state(PreparedBatch batch, int at, DatasetRow row) {
    Sight sight = row.sight();
    batch
        .bind(at, row.source())
        .bind(at + 1, Columns.of(row.organisation()))
        .bind(at + 2, row.change())
        .bind(at + 3, row.content().number())
        .bind(at + 4, row.content().raw())
        .bind(at + 5, row.content().hash())
        .bind(at + 6, row.content().rawHash())
        .bind(at + 7, row.openness())
        .bind(at + 8, sight.first().toEpochMilli())
        .bind(at + 9, sight.last().toEpochMilli())
        .bind(at + 10, sight.changed().toEpochMilli())
        .bind(at + 11, sight.run())
        .bind(at + 12, Columns.of(sight.absent()))
        .bind(at + 13, Columns.of(sight.signalled()))
        .bind(at + 14, sight.held() ? 1 : 0)
        .bind(at + 15, Columns.of(sight.removed()));
    return at + 16;
  }
}
