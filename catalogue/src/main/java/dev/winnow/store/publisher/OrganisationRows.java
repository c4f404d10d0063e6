package dev.winnow.store.publisher;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.winnow.catalogue.Organisation;
import dev.winnow.catalogue.Organisation.Level;
import dev.winnow.catalogue.Organisation.Sector;
import dev.winnow.catalogue.Organisation.Size;
import dev.winnow.store.database.Columns;
import dev.winnow.store.database.InList;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;

/** Asks for organisations and writes them. */
public final class OrganisationRows {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<List<String>> STRINGS = new TypeReference<>() {};
  private static final String SELECT =
      """
      SELECT id, slug, title, country, sector, level, parent, aliases, first_seen_on, configured,
        size
      FROM organisation
      """;

  private OrganisationRows() {}

  /** The organisations of these numbers. */
  public static Map<Long, OrganisationRow> numbered(Handle handle, Collection<Long> numbers) {
    Map<Long, OrganisationRow> found = new HashMap<>();
    InList.ask(handle, SELECT + "WHERE id IN (?*)", List.of(), numbers, OrganisationRows::read)
        .forEach(row -> found.put(row.id(), row));
    return found;
  }

  /** The organisation whose page is at this id, or has moved away from it. */
  public static Optional<OrganisationRow> at(Handle handle, String slug) {
    return handle
        .createQuery(
            SELECT
                + "WHERE id = (SELECT COALESCE(merged_into, id) FROM organisation WHERE slug = ?)")
        .bind(0, slug)
        .map(OrganisationRows::read)
        .findOne();
  }

  /** The numbers of organisations by the keys they are met again by; unknown keys are absent. */
  public static Map<String, Long> byKey(Handle handle, Collection<String> keys) {
    Map<String, Long> found = new HashMap<>();
    InList.ask(
            handle,
            "SELECT hash, organisation FROM organisation_key WHERE hash IN (?*)",
            List.of(),
            keys,
            (row, context) -> Map.entry(row.getString(1), row.getLong(2)))
        .forEach(key -> found.put(key.getKey(), key.getValue()));
    return found;
  }

  /** Whether an organisation has, or had, its page at this id. */
  public static boolean isTaken(Handle handle, String slug) {
    return handle
        .createQuery("SELECT id FROM organisation WHERE slug = ?")
        .bind(0, slug)
        .mapTo(Long.class)
        .findOne()
        .isPresent();
  }

  /** Writes a new organisation, or all that may change of a known one. */
  public static void put(Handle handle, OrganisationRow row) {
    Organisation organisation = row.organisation();
    handle.execute(
        """
        INSERT INTO organisation (id, slug, title, country, sector, level, parent, aliases,
          first_seen_on, configured, size)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET title = excluded.title, country = excluded.country,
          sector = excluded.sector, level = excluded.level, parent = excluded.parent,
          aliases = excluded.aliases, configured = excluded.configured, size = excluded.size
        """,
        row.id(),
        organisation.id(),
        organisation.name(),
        organisation.country(),
        organisation.sector().map(Sector::code).orElse(null),
        organisation.level().map(Level::code).orElse(null),
        organisation.parent(),
        write(organisation.aliases()),
        row.firstSeenOn(),
        row.configured() ? 1 : 0,
        organisation.size().map(Size::code).orElse(null));
  }

  /** Lets an organisation be met again by these keys. */
  public static void addKeys(Handle handle, Map<String, Long> keys) {
    if (keys.isEmpty()) {
      return;
    }
    try (PreparedBatch batch =
        handle.prepareBatch("INSERT INTO organisation_key (hash, organisation) VALUES (?, ?)")) {
      keys.forEach((hash, organisation) -> batch.bind(0, hash).bind(1, organisation).add());
      batch.execute();
    }
  }

  /** Makes one organisation of two: keys, datasets and address of the first lead to the second. */
  public static void merge(Handle handle, long from, long into) {
    handle.execute(
        "UPDATE organisation_key SET organisation = ? WHERE organisation = ?", into, from);
    handle.execute("UPDATE dataset SET organisation = ? WHERE organisation = ?", into, from);
    handle.execute(
        "UPDATE organisation SET merged_into = ? WHERE id = ? OR merged_into = ?",
        into,
        from,
        from);
  }

  /** Organisations first seen on a portal of which no sector is known. */
  public static List<OrganisationRow> withoutSector(Handle handle, String portal) {
    return handle
        .createQuery(SELECT + "WHERE first_seen_on = ? AND sector IS NULL AND merged_into IS NULL")
        .bind(0, portal)
        .map(OrganisationRows::read)
        .list();
  }

  private static OrganisationRow read(ResultSet row, StatementContext context) throws SQLException {
    return new OrganisationRow(
        row.getLong(1),
        new Organisation(
            row.getString(2),
            row.getString(3),
            row.getString(4),
            Columns.text(row, 5).flatMap(Sector::find),
            Columns.text(row, 6).flatMap(Level::find),
            row.getString(7),
            strings(row.getString(8)),
            Columns.text(row, 11).flatMap(Size::find)),
        row.getString(9),
        row.getLong(10) != 0);
  }

  private static String write(List<String> strings) {
    try {
      return JSON.writeValueAsString(strings);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("every list of texts can be written as JSON", e);
    }
  }

  private static List<String> strings(String json) {
    try {
      return JSON.readValue(json, STRINGS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an organisation's aliases are not a JSON list: " + json, e);
    }
  }
}
