package dev.winnow.store.copies;

import dev.winnow.catalogue.copies.Evidence;
import dev.winnow.store.database.InList;
import dev.winnow.store.database.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Pairs of copies with their evidence. */
final class PairRows {

  private static final int LONGEST = 30_000;

  private PairRows() {}

  /**
   * A pair as it is kept.
   *
   * @param one the lower number
   * @param other the higher
   */
  record Row(long one, long other, List<Evidence> evidence) {

    static Row of(long some, long another, List<Evidence> evidence) {
      return new Row(Math.min(some, another), Math.max(some, another), evidence);
    }

    boolean has(long dataset) {
      return one == dataset || other == dataset;
    }

    long beside(long dataset) {
      return one == dataset ? other : one;
    }
  }

  /** Every pair that one of these datasets is in. */
  static Set<Row> of(Handle handle, Collection<Long> datasets) {
    RowMapper<Row> read =
        (row, context) -> new Row(row.getLong(1), row.getLong(2), read(row.getString(3)));
    String select = "SELECT one, other, evidence FROM copy_pair WHERE ";
    List<Row> rows = new ArrayList<>();
    rows.addAll(InList.ask(handle, select + "one IN (?*)", List.of(), datasets, read));
    rows.addAll(InList.ask(handle, select + "other IN (?*)", List.of(), datasets, read));
    return new LinkedHashSet<>(rows);
  }

  /** Replaces the pairs of these datasets. */
  static void put(Handle handle, Collection<Long> datasets, Collection<Row> pairs) {
    InList.execute(handle, "DELETE FROM copy_pair WHERE one IN (?*)", List.of(), datasets);
    InList.execute(handle, "DELETE FROM copy_pair WHERE other IN (?*)", List.of(), datasets);
    try (PreparedBatch batch =
        handle.prepareBatch("INSERT INTO copy_pair (one, other, evidence) VALUES (?, ?, ?)")) {
      pairs.forEach(pair -> batch.add(pair.one, pair.other, write(pair.evidence)));
      if (batch.size() > 0) {
        batch.execute();
      }
    }
  }

  private static String write(List<Evidence> evidence) {
    return Words.clean(
        evidence.stream()
            .map(found -> found.kind().code() + " " + found.value())
            .collect(Collectors.joining("\n")),
        LONGEST);
  }

  private static List<Evidence> read(String written) {
    return Arrays.stream(written.split("\n"))
        .map(line -> line.split(" ", 2))
        .map(parts -> new Evidence(Evidence.Kind.of(parts[0]), parts[1]))
        .toList();
  }
}
