package dev.winnow.store.rows;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.comparison.Touching;
import dev.winnow.catalogue.json.CatalogueJson;
import dev.winnow.catalogue.score.ChangeSeen.Touch;
import dev.winnow.store.database.InList;
import dev.winnow.store.database.Packing;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * Whether entries differ from what is kept. Equal hashes are equal content; other content is read
 * and compared as a value, because an older Winnow may have written the same otherwise.
 */
public final class Comparison {

  private final Map<Long, Dataset> kept = new HashMap<>();

  /** Reads what has to be compared. */
  public Comparison(Handle handle, Collection<Match> matches) {
    List<Long> numbers =
        matches.stream()
            .flatMap(match -> match.kept().filter(row -> !isSame(row, match.draft())).stream())
            .map(row -> row.content().number())
            .toList();
    kept.putAll(contents(handle, numbers));
  }

  /** Whether an entry differs from what is kept of its dataset. */
  public boolean differs(DatasetRow row, Draft draft) {
    return !isSame(row, draft) && !before(row).equals(draft.dataset());
  }

  /** Whether it differs in anything beside the record's own date and what reading noticed. */
  public boolean differsInSubstance(DatasetRow row, Draft draft) {
    return !isSame(row, draft)
        && !before(row).toBuilder()
            .recordModified(draft.dataset().recordModified())
            .findings(draft.dataset().findings())
            .build()
            .equals(draft.dataset());
  }

  /** What differs: the data, its date, or only words about it. */
  public Touch touch(DatasetRow row, Draft draft) {
    return Touching.of(before(row), draft.dataset());
  }

  /** The date of change that was stated until now. */
  public Optional<Instant> date(DatasetRow row) {
    return Touching.date(before(row));
  }

  /**
   * The contents that these changes brought, by the change's number. Reading them from their JSON
   * is most of the work, and needs no connection, so that several threads share it.
   */
  public static Map<Long, Dataset> contents(Handle handle, Collection<Long> numbers) {
    return InList.ask(
            handle,
            "SELECT number, body FROM content WHERE number IN (?*)",
            List.of(),
            Set.copyOf(numbers),
            (row, context) -> Map.entry(row.getLong(1), row.getBytes(2)))
        .parallelStream()
        .collect(Collectors.toMap(Map.Entry::getKey, packed -> read(packed.getValue())));
  }

  private static Dataset read(byte[] packed) {
    return CatalogueJson.readDataset(Packing.unpack(packed));
  }

  private static boolean isSame(DatasetRow row, Draft draft) {
    return row.content().hash().equals(draft.hash());
  }

  private Dataset before(DatasetRow row) {
    return Optional.ofNullable(kept.get(row.content().number()))
        .orElseThrow(() -> new IllegalStateException("no content was looked up for " + row.name()));
  }
}
