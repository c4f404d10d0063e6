package dev.winnow.store.publisher;

import dev.winnow.store.database.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Counts and sums over the datasets of one organisation; added up group by group. */
public final class OrganisationCounts {

  private static final List<String> VALUES = List.of("overall", "quality", "licence", "freshness");
  private static final String SELECT =
      """
      SELECT organisation, portal, openness, stage, COUNT(*),
        COUNT(overall), SUM(overall), COUNT(quality), SUM(quality),
        COUNT(licence), SUM(licence), COUNT(freshness), SUM(freshness)
      FROM dataset
      WHERE removed IS NULL AND %s
      GROUP BY organisation, portal, openness, stage
      """;

  private long datasets;
  private final SortedSet<String> portals = new TreeSet<>();
  private final Map<String, Long> freshness = new TreeMap<>();
  private final Map<String, Long> openness = new TreeMap<>();
  private final Map<String, Long> known = new HashMap<>();
  private final Map<String, Double> sums = new HashMap<>();

  /** Of an organisation without datasets. */
  public OrganisationCounts() {}

  /** Of every organisation that has a dataset, by its number. */
  public static Map<Long, OrganisationCounts> all(Handle handle) {
    return count(handle.createQuery(SELECT.formatted("organisation IS NOT NULL")));
  }

  /** Of one organisation. */
  public static OrganisationCounts of(Handle handle, long organisation) {
    return Optional.ofNullable(
            count(handle.createQuery(SELECT.formatted("organisation = ?")).bind(0, organisation))
                .get(organisation))
        .orElseGet(OrganisationCounts::new);
  }

  private static Map<Long, OrganisationCounts> count(Query query) {
    Map<Long, OrganisationCounts> all = new HashMap<>();
    try (query) {
      query
          .map(
              (row, context) -> {
                all.computeIfAbsent(row.getLong(1), id -> new OrganisationCounts()).add(row);
                return row.getLong(5);
              })
          .list();
    }
    return all;
  }

  private void add(ResultSet row) throws SQLException {
    long count = row.getLong(5);
    datasets += count;
    portals.add(row.getString(2));
    openness.merge(row.getString(3), count, Long::sum);
    freshness.merge(Columns.text(row, 4).orElse("unknown"), count, Long::sum);
    int column = 6;
    for (String value : VALUES) {
      known.merge(value, row.getLong(column), Long::sum);
      sums.merge(value, row.getDouble(column + 1), Double::sum);
      column += 2;
    }
  }

  /** How many datasets. */
  public long datasets() {
    return datasets;
  }

  /** The ids of the portals they are on, in order. */
  public List<String> portals() {
    return List.copyOf(portals);
  }

  /** The mean of the headline and each dimension over the datasets of which it is known. */
  public Map<String, OptionalDouble> means() {
    Map<String, OptionalDouble> means = new LinkedHashMap<>();
    for (String value : VALUES) {
      long count = known.getOrDefault(value, 0L);
      means.put(
          value,
          count == 0
              ? OptionalDouble.empty()
              : OptionalDouble.of(sums.getOrDefault(value, 0.0) / count));
    }
    return means;
  }

  /** How many datasets per stage of freshness. */
  public Map<String, Long> freshness() {
    return Map.copyOf(freshness);
  }

  /** How many datasets per openness of the licence. */
  public Map<String, Long> openness() {
    return Map.copyOf(openness);
  }
}
