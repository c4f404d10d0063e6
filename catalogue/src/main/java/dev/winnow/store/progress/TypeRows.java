package dev.winnow.store.progress;

import dev.winnow.store.run.FoundType;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Keeps which types were found out. */
public final class TypeRows {

  private TypeRows() {}

  /** What was last found out about this portal. */
  public static Optional<FoundType> find(Handle handle, String portal) {
    return handle
        .createQuery(
            """
            SELECT portal, asked, type, url, settings, confidence, moment
            FROM portal_type WHERE portal = ?
            """)
        .bind(0, portal)
        .map((row, context) -> read(row))
        .findOne();
  }

  /** Keeps what was found out, in place of what was before. */
  public static void put(Handle handle, FoundType found) {
    handle.execute(
        """
        INSERT INTO portal_type (portal, asked, type, url, settings, confidence, moment)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (portal) DO UPDATE SET asked = excluded.asked, type = excluded.type,
          url = excluded.url, settings = excluded.settings, confidence = excluded.confidence,
          moment = excluded.moment
        """,
        found.portal(),
        found.asked().toString(),
        found.type(),
        found.url().toString(),
        new TreeMap<>(found.settings())
            .entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("\n")),
        found.confidence(),
        found.at().toEpochMilli());
  }

  private static FoundType read(ResultSet row) throws SQLException {
    Map<String, String> settings =
        row.getString(5)
            .lines()
            .map(line -> line.split("=", 2))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    return new FoundType(
        row.getString(1),
        URI.create(row.getString(2)),
        row.getString(3),
        URI.create(row.getString(4)),
        settings,
        row.getDouble(6),
        Instant.ofEpochMilli(row.getLong(7)));
  }
}
