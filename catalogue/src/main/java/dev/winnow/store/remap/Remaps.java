package dev.winnow.store.remap;

import dev.winnow.catalogue.DatasetId;
import dev.winnow.store.database.Database;
import dev.winnow.store.progress.LeaseRows;
import dev.winnow.store.progress.Owner;
import dev.winnow.store.remap.RemapRows.Rows;
import dev.winnow.store.rows.Ledger;
import dev.winnow.store.run.Run;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Datasets that came back under new ids of their portal: found, shown, and put together again. */
public final class Remaps {

  private static final int BATCH = 200;

  private final Database database;
  private final Owner owner;

  /** The re-maps of this database. */
  public Remaps(Database database, Owner owner) {
    this.database = database;
    this.owner = owner;
  }

  /** What is proposed for a portal, in order of the old keys, at most {@code limit}. */
  public List<Remap> proposed(String portal, int limit) {
    return database.read(handle -> RemapRows.of(handle, portal, Optional.empty(), limit));
  }

  /** How many pairs are proposed for a portal. */
  public long proposedCount(String portal) {
    return database.read(handle -> RemapRows.proposed(handle, portal));
  }

  /** The dataset that another one turned out to be; its address leads there for ever. */
  public Optional<DatasetId> successor(DatasetId id) {
    return database.read(handle -> RemapRows.successor(handle, id));
  }

  /**
   * Applies what is proposed for a portal: each vanished dataset takes the new id of the source and
   * what is said under it, and keeps key, history and scores.
   *
   * @return how many were applied
   * @throws IllegalArgumentException when the portal is being harvested right now
   */
  public long apply(String portal, Instant at) {
    database.write(
        handle -> {
          if (LeaseRows.isHeld(handle, portal, owner, at)) {
            throw new IllegalArgumentException(
                "portal '%s' is being harvested right now; apply the re-map when that has ended"
                    .formatted(portal));
          }
          RemapRows.accept(handle, portal);
        });
    return applyAccepted(portal, OptionalLong.empty(), at);
  }

  /**
   * Finds the churn of a complete run before it ends. Pairs beyond doubt are applied when the ids
   * changed on a large scale; the others are proposed. Doing it again goes on where it was left.
   */
  public void settle(Run run, Instant at) {
    applyAccepted(run.portal(), OptionalLong.of(run.id()), at);
    Churn churn = database.read(handle -> Churn.of(handle, run));
    database.write(
        handle -> RemapRows.propose(handle, run.portal(), run.id(), churn.pairs(), churn.bar()));
    applyAccepted(run.portal(), OptionalLong.of(run.id()), at);
  }

  /** In small transactions, so that nobody else waits long. */
  private long applyAccepted(String portal, OptionalLong run, Instant at) {
    long applied = 0;
    int batch;
    do {
      batch =
          database.change(
              (handle, numbers) -> {
                List<Rows> pairs = RemapRows.accepted(handle, portal, BATCH);
                Ledger ledger = new Ledger(handle);
                run.ifPresent(ledger::during);
                Fold.pairs(handle, numbers, ledger, pairs, at);
                return pairs.size();
              });
      applied += batch;
    } while (batch == BATCH);
    return applied;
  }
}
