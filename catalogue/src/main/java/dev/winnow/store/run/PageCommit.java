package dev.winnow.store.run;

import dev.winnow.catalogue.DatasetId;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/**
 * Everything that one page of a run changes, kept in one transaction.
 *
 * @param run the run's id
 * @param at when
 * @param entries new, changed and returned datasets
 * @param unchanged datasets seen again as they were
 * @param present ids of the source that were listed but could not be read or fetched: no absence
 * @param deleted ids of the source that the portal says are deleted
 * @param faults what went wrong
 * @param cursor where the run goes on after this page, as the engine writes it
 * @param declared how many datasets the portal says it has
 * @param counted requests, bytes, duplicates and failed of this page; the store itself counts seen,
 *     added, changed, unchanged and removed
 * @param walked what tells a page that was walked to its end from others, as the engine writes it;
 *     empty where it goes on
 */
public record PageCommit(
    long run,
    Instant at,
    List<Entry> entries,
    List<DatasetId> unchanged,
    List<String> present,
    List<String> deleted,
    List<Fault> faults,
    String cursor,
    OptionalLong declared,
    Counters counted,
    String walked) {

  public PageCommit {
    entries = List.copyOf(entries);
    unchanged = List.copyOf(unchanged);
    present = List.copyOf(present);
    deleted = List.copyOf(deleted);
    faults = List.copyOf(faults);
  }

  /** The same page with its entries scored. */
  public PageCommit withEntries(List<Entry> scored) {
    return new PageCommit(
        run, at, scored, unchanged, present, deleted, faults, cursor, declared, counted, walked);
  }
}
