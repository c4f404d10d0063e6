package dev.winnow.store.absence;

import dev.winnow.store.progress.RunRows;
import dev.winnow.store.rows.DatasetRows;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Whether so many may go at once: counted with all that went since the last complete run, against
 * the datasets that it left.
 *
 * @param all how many would have gone
 * @param base how many there were
 * @param share the largest share that may go, from 0 to 1
 */
public record Limit(long all, long base, double share) {

  private static final double ROUNDING = 1e-9;

  /** The limit of a portal before a run ends that would remove so many. */
  public static Limit of(Handle handle, String portal, long run, long leaving, double share) {
    Optional<RunRows.Complete> last = RunRows.lastComplete(handle, portal, run);
    long base =
        last.map(RunRows.Complete::datasets).orElseGet(() -> DatasetRows.count(handle, portal));
    long before =
        last.map(complete -> RunRows.removedAfter(handle, portal, complete.id())).orElse(0L);
    return new Limit(before + leaving, base, share);
  }

  /** Whether more would go than may. */
  public boolean isExceeded() {
    return all > share * base + ROUNDING;
  }
}
