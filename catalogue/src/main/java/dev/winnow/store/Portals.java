package dev.winnow.store;

import dev.winnow.catalogue.Organisation;
import dev.winnow.catalogue.Portal;
import dev.winnow.store.database.Database;
import dev.winnow.store.database.Numbers;
import dev.winnow.store.progress.TypeRows;
import dev.winnow.store.publisher.OrganisationRow;
import dev.winnow.store.publisher.OrganisationRows;
import dev.winnow.store.publisher.PortalRow;
import dev.winnow.store.rows.Moves;
import dev.winnow.store.run.FoundType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What the store has to know about portals to tell their publishers apart. */
public final class Portals {

  private final Database database;
  private final Clock clock;

  Portals(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Takes over what the operator's configuration says about portals, best before anything is
   * harvested: a publisher's country and sector are its portal's unless it says otherwise. An
   * organisation without a sector gains the one of the portal it was first seen on.
   */
  public void configure(List<Portal> portals) {
    database.change(
        (handle, numbers) -> {
          PortalRow.put(handle, portals);
          portals.forEach(portal -> giveSector(handle, numbers, portal, clock.instant()));
          return portals.size();
        });
  }

  /** What was found out about a portal whose file leaves its type open. */
  public Optional<FoundType> foundType(String portal) {
    return database.read(handle -> TypeRows.find(handle, portal));
  }

  /** Remembers what was found out, in place of what was before. */
  public void rememberType(FoundType found) {
    database.write(handle -> TypeRows.put(handle, found));
  }

  private static void giveSector(Handle handle, Numbers numbers, Portal portal, Instant at) {
    if (portal.sector().isEmpty()) {
      return;
    }
    for (OrganisationRow row : OrganisationRows.withoutSector(handle, portal.id())) {
      Organisation known = row.organisation();
      Organisation better =
          new Organisation(
              known.id(),
              known.name(),
              known.country(),
              portal.sector(),
              known.level(),
              known.parent(),
              known.aliases(),
              Optional.empty());
      OrganisationRows.put(
          handle, new OrganisationRow(row.id(), better, row.firstSeenOn(), row.configured()));
      Moves.datasetsOf(handle, numbers, row.id(), at);
    }
  }
}
