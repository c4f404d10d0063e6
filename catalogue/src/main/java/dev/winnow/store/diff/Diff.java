package dev.winnow.store.diff;

import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.comparison.FieldChange;
import java.util.List;
import java.util.Locale;

/**
 * What a run did to one dataset.
 *
 * @param place of this entry in the run's list; the next page begins after the last one's
 * @param id of the dataset
 * @param title after the run; may be empty
 * @param kind what happened
 * @param fields what differs, old and new; empty unless it changed, moved or returned otherwise
 */
public record Diff(long place, DatasetId id, String title, Kind kind, List<FieldChange> fields) {

  /** What a run does to datasets. */
  public enum Kind {
    ADDED,
    CHANGED,
    MOVED,
    RETURNED,
    REMOVED,
    HELD;

    /** As it is written in the API. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Diff {
    fields = List.copyOf(fields);
  }
}
