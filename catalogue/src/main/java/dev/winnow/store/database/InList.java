package dev.winnow.store.database;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.Update;

/**
 * Statements about many values at once: {@code IN (?*)} or {@code VALUES (?)*} takes them in lists
 * of at most 512. Lists are filled up to a power of two, so that there are few different statements
 * to prepare.
 */
public final class InList {

  private static final int LONGEST = 512;

  private InList() {}

  /** Every row that a question about these values gives, in no particular order. */
  public static <T> List<T> ask(
      Handle handle, String sql, List<?> first, Collection<?> values, RowMapper<T> mapper) {
    List<T> all = new ArrayList<>();
    for (List<?> list : lists(values)) {
      try (Query query = handle.createQuery(filled(sql, list.size()))) {
        bind(query, first, list);
        all.addAll(query.map(mapper).list());
      }
    }
    return all;
  }

  /** Changes rows; says how many. */
  public static int execute(Handle handle, String sql, List<?> first, Collection<?> values) {
    int rows = 0;
    for (List<?> list : lists(values)) {
      try (Update update = handle.createUpdate(filled(sql, list.size()))) {
        bind(update, first, list);
        rows += update.execute();
      }
    }
    return rows;
  }

  private static void bind(SqlStatement<?> statement, List<?> first, List<?> values) {
    int at = 0;
    for (Object value : first) {
      statement.bind(at++, value);
    }
    for (Object value : values) {
      statement.bind(at++, value);
    }
  }

  private static String filled(String sql, int size) {
    return sql.replace("(?)*", String.join(",", Collections.nCopies(size, "(?)")))
        .replace("?*", String.join(",", Collections.nCopies(size, "?")));
  }

  private static List<List<?>> lists(Collection<?> values) {
    List<Object> all = new ArrayList<>(values);
    List<List<?>> lists = new ArrayList<>();
    for (int from = 0; from < all.size(); from += LONGEST) {
      lists.add(padded(all.subList(from, Math.min(all.size(), from + LONGEST))));
    }
    return lists;
  }

  private static List<Object> padded(List<Object> values) {
    List<Object> padded = new ArrayList<>(values);
    int size = values.size() == 1 ? 1 : Integer.highestOneBit(values.size() - 1) << 1;
    while (padded.size() < size) {
      padded.add(values.getLast());
    }
    return padded;
  }
}
