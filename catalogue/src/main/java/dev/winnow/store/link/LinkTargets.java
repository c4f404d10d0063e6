package dev.winnow.store.link;

import dev.winnow.catalogue.score.LinkFact;
import dev.winnow.catalogue.score.LinkKind;
import dev.winnow.store.database.Columns;
import dev.winnow.store.database.Hashes;
import dev.winnow.store.database.InList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/** Which addresses are due, who names them, and how they fare in sum. */
public final class LinkTargets {

  private LinkTargets() {}

  private record Due(String hash, String address, String host) {}

  private record Use(String hash, String portal, boolean data) {}

  /** The addresses that a round wants, the longest due first. */
  public static List<LinkTarget> due(Handle handle, LinkOrder order) {
    List<Due> due = dueRows(handle, order);
    Map<String, Set<String>> portals = new HashMap<>();
    Map<String, Boolean> data = new HashMap<>();
    InList.ask(
            handle,
            """
            SELECT u.hash, d.portal, MIN(u.data)
            FROM link_use u JOIN dataset d ON d.id = u.dataset
            WHERE u.hash IN (?*) GROUP BY u.hash, d.portal
            """,
            List.of(),
            due.stream().map(Due::hash).toList(),
            (row, context) -> new Use(row.getString(1), row.getString(2), row.getLong(3) != 0))
        .forEach(
            use -> {
              portals.computeIfAbsent(use.hash(), hash -> new HashSet<>()).add(use.portal());
              data.merge(use.hash(), use.data(), Boolean::logicalAnd);
            });
    return due.stream()
        .map(
            one ->
                new LinkTarget(
                    one.address(),
                    one.host(),
                    data.getOrDefault(one.hash(), false),
                    portals.getOrDefault(one.hash(), Set.of())))
        .toList();
  }

  private static List<Due> dueRows(Handle handle, LinkOrder order) {
    String sql =
        """
        SELECT hash, address, host FROM (
          SELECT t.hash, t.address, t.host, t.due,
            ROW_NUMBER() OVER (PARTITION BY t.host ORDER BY t.due, t.hash) AS place
          FROM link_target t WHERE t.due <= ?%s) ranked
        WHERE place <= ? ORDER BY due, hash LIMIT ?
        """
            .formatted(named("AND", order.portals()));
    List<Object> values = new ArrayList<>(List.of(order.dueBy().toEpochMilli()));
    values.addAll(order.portals());
    values.addAll(List.of(order.perHost(), order.limit()));
    try (Query query = handle.createQuery(sql)) {
      bind(query, values);
      return query
          .map((row, context) -> new Due(row.getString(1), row.getString(2), row.getString(3)))
          .list();
    }
  }

  /** Says when addresses are due next. */
  public static void postpone(Handle handle, Map<String, Instant> due) {
    try (PreparedBatch batch =
        handle.prepareBatch("UPDATE link_target SET due = ? WHERE hash = ?")) {
      due.entrySet().stream()
          .map(one -> Map.entry(Hashes.of(one.getKey()), one.getValue()))
          .sorted(Map.Entry.comparingByKey())
          .forEach(one -> batch.bind(0, one.getValue().toEpochMilli()).bind(1, one.getKey()).add());
      batch.execute();
    }
  }

  /** How many addresses stand how, by host and kind; of these portals, or of all when empty. */
  public static List<LinkCount> counts(Handle handle, Set<String> portals) {
    String sql =
        """
        SELECT t.host, l.state, COALESCE(l.kind, ''), COUNT(*)
        FROM link_target t LEFT JOIN link l ON l.hash = t.hash %s
        GROUP BY t.host, l.state, COALESCE(l.kind, '') ORDER BY 1, 2, 3
        """
            .formatted(named("WHERE", portals));
    try (Query query = handle.createQuery(sql)) {
      bind(query, new ArrayList<>(portals));
      return query
          .map(
              (row, context) ->
                  new LinkCount(
                      row.getString(1),
                      state(Columns.text(row, 2)),
                      LinkKind.of(row.getString(3)),
                      row.getLong(4)))
          .list();
    }
  }

  private static Optional<LinkFact.State> state(Optional<String> name) {
    return name.map(LinkFact.State::valueOf);
  }

  private static String named(String word, Set<String> portals) {
    return portals.isEmpty()
        ? ""
        : """
          \n  %s EXISTS (SELECT 1 FROM link_use u JOIN dataset d ON d.id = u.dataset
            WHERE u.hash = t.hash AND d.portal IN (%s))"""
            .formatted(word, String.join(", ", Collections.nCopies(portals.size(), "?")));
  }

  private static void bind(Query query, List<Object> values) {
    for (int at = 0; at < values.size(); at++) {
      query.bind(at, values.get(at));
    }
  }
}
