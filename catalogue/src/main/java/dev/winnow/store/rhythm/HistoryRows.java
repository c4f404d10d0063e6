package dev.winnow.store.rhythm;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.score.ChangeSeen;
import dev.winnow.catalogue.score.ChangeSeen.Touch;
import dev.winnow.catalogue.score.History;
import dev.winnow.catalogue.vocabulary.Frequency;
import dev.winnow.store.database.Columns;
import dev.winnow.store.database.InList;
import dev.winnow.store.rows.DatasetRow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Histories of datasets: one question for their changes, one for stamps and one for peers. */
public final class HistoryRows {

  static final String CHANGE = "c.before, c.seen, c.touched, c.stated, c.stated_before";

  private final Map<Long, List<ChangeSeen>> changes = new HashMap<>();
  private final Map<String, List<LocalDate>> stamps = new HashMap<>();
  private final PeerRows peers;

  /** Asks for everything about these datasets. */
  public HistoryRows(Handle handle, Collection<DatasetRow> rows) {
    InList.ask(
            handle,
            "SELECT "
                + CHANGE
                + ", c.dataset FROM change_seen c"
                + " WHERE c.dataset IN (?*) ORDER BY c.dataset, c.seen",
            List.of(),
            rows.stream().map(DatasetRow::id).toList(),
            (row, context) -> Map.entry(row.getLong(6), change(row)))
        .forEach(
            one ->
                changes
                    .computeIfAbsent(one.getKey(), dataset -> new ArrayList<>())
                    .add(one.getValue()));
    stamps.putAll(
        Stamps.of(handle, rows.stream().map(row -> row.name().portal()).distinct().toList()));
    peers =
        new PeerRows(
            handle, rows.stream().flatMapToLong(row -> row.organisation().stream()).distinct());
  }

  /** The history of one of these datasets, as it is described now. */
  public History of(DatasetRow row, Dataset dataset) {
    String frequency = dataset.frequency().value().map(Frequency::id).orElse("");
    return new History(
        changes.getOrDefault(row.id(), List.of()),
        Optional.of(row.sight().last()),
        peers.of(row.organisation(), frequency),
        stamps.getOrDefault(row.name().portal(), List.of()));
  }

  static ChangeSeen change(ResultSet row) throws SQLException {
    Instant seen = Columns.moment(row, 2).orElseThrow();
    return new ChangeSeen(
        Columns.moment(row, 1),
        seen,
        Touch.valueOf(row.getString(3).toUpperCase(Locale.ROOT)),
        Columns.moment(row, 4),
        Columns.moment(row, 5));
  }
}
