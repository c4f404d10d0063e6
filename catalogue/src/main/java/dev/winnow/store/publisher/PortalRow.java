package dev.winnow.store.publisher;

import dev.winnow.catalogue.Organisation.Sector;
import dev.winnow.catalogue.Portal;
import dev.winnow.store.database.Columns;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * What is kept of a portal's configuration: what its datasets' publishers take over from it.
 *
 * @param id the portal's id
 * @param country ISO 3166 code in capitals, empty when unknown
 * @param sector of those who publish on it, when they are of one kind
 */
public record PortalRow(String id, String country, Optional<Sector> sector) {

  /** The portal of this id; one of which nothing is known when it was never configured. */
  public static PortalRow find(Handle handle, String id) {
    return handle
        .createQuery("SELECT country, sector FROM portal WHERE id = ?")
        .bind(0, id)
        .map(
            (row, context) ->
                new PortalRow(id, row.getString(1), Columns.text(row, 2).flatMap(Sector::find)))
        .findOne()
        .orElseGet(() -> new PortalRow(id, "", Optional.empty()));
  }

  /** Keeps what the configuration now says about portals. */
  public static void put(Handle handle, List<Portal> portals) {
    for (Portal portal : portals) {
      handle.execute(
          """
          INSERT INTO portal (id, title, country, sector, language) VALUES (?, ?, ?, ?, ?)
          ON CONFLICT (id) DO UPDATE SET title = excluded.title, country = excluded.country,
            sector = excluded.sector, language = excluded.language
          """,
          portal.id(),
          portal.name(),
          portal.country(),
          portal.sector().map(Sector::code).orElse(null),
          portal.language());
    }
  }
}
