package dev.winnow.store.copies;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.store.copies.PlaceRows.Row;
import dev.winnow.store.database.Database;
import dev.winnow.store.database.Numbers;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jdbi.v3.core.Handle;

/**
 * Which datasets are copies of which on other portals. Follows the store's change number as the
 * index does: what a crash kept it from finding, it finds when asked again.
 */
public final class Copies {

  /** Few enough that harvests do not wait long for their turn to write. */
  private static final int BATCH = 500;

  private final Database database;

  /** The copies of the datasets of a database. */
  public Copies(Database database) {
    this.database = database;
  }

  /**
   * Looks at everything that changed since it was last asked. A dataset that comes into a cluster,
   * changes or leaves it has a change of kind {@code copies}.
   *
   * @return how many datasets that were
   */
  public long find(Instant at) {
    return find(at, () -> true);
  }

  /**
   * The same while it may go on, which is asked before each batch.
   *
   * @return how many datasets changed their cluster
   */
  public long find(Instant at, BooleanSupplier goOn) {
    long changed = 0;
    while (goOn.getAsBoolean() && database.read(ProgressRow::isBehind)) {
      changed += database.change((handle, numbers) -> findNext(handle, numbers, at));
    }
    return changed;
  }

  /**
   * Finds all copies anew: for when the way of judging has changed. Clusters that stay keep their
   * names.
   *
   * @return how many datasets changed their cluster
   */
  public long findAnew(Instant at) {
    database.write(
        handle -> {
          handle.execute("UPDATE copy_place SET content = 0");
          ProgressRow.put(handle, 0);
        });
    return find(at);
  }

  private static int findNext(Handle handle, Numbers numbers, Instant at) {
    ProgressRow.Next next = ProgressRow.next(handle, BATCH);
    Map<Long, Row> changed = PlaceRows.of(handle, next.datasets());
    changed.values().removeIf(row -> row.content() == row.seen());
    Collection<Long> concerned = Finding.find(handle, changed);
    PlaceRows.put(handle, changed.values().stream().map(Row::seeing).toList());
    int moved = Naming.name(handle, numbers, concerned, at);
    ProgressRow.put(handle, next.last());
    return moved;
  }

  /** The names of clusters of datasets that have or once had copies; others are absent. */
  public Map<DatasetId, Long> clusters(Collection<DatasetId> ids) {
    Map<DatasetId, Long> clusters = new HashMap<>();
    database
        .read(handle -> PlaceRows.named(handle, ids))
        .forEach(row -> row.cluster().ifPresent(name -> clusters.put(row.name(), name)));
    return clusters;
  }

  /**
   * The copies of these datasets, in order of id, in one question; those without any are absent.
   */
  public Map<DatasetId, List<Copy>> of(Collection<DatasetId> ids) {
    return database.read(handle -> Answers.of(handle, ids));
  }

  /**
   * Which of these datasets, that need not be kept, are held already through another portal, by the
   * same judgement; those that are not are absent.
   *
   * @param datasets as read, of one portal or several; what many of them share tells nothing apart
   */
  public Map<DatasetId, List<Copy>> held(Collection<Dataset> datasets) {
    return database.read(handle -> Answers.held(handle, datasets));
  }
}
