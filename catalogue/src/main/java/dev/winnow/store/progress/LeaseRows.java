package dev.winnow.store.progress;

import dev.winnow.store.database.StoreException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Leases: who is harvesting a portal, so that nobody else does. */
public final class LeaseRows {

  /** How long a lease is believed without a sign of life from another host. */
  public static final Duration LASTING = Duration.ofMinutes(5);

  private LeaseRows() {}

  private record Lease(Owner owner, Instant expires) {}

  /** Whether someone who may be alive holds the lease of a portal. */
  public static boolean isHeld(Handle handle, String portal, Owner observer, Instant now) {
    return find(handle, portal)
        .filter(lease -> now.isBefore(lease.expires()))
        .filter(lease -> !lease.owner().isDead(observer))
        .isPresent();
  }

  /** Takes the lease of a portal, whoever held it. */
  public static void take(Handle handle, String portal, long run, Owner owner, Instant now) {
    handle.execute(
        """
        INSERT INTO lease (portal, run, owner, expires) VALUES (?, ?, ?, ?)
        ON CONFLICT (portal) DO UPDATE SET run = excluded.run, owner = excluded.owner,
          expires = excluded.expires
        """,
        portal,
        run,
        owner.toString(),
        now.plus(LASTING).toEpochMilli());
  }

  /**
   * Gives a sign of life.
   *
   * @throws StoreException when someone else has taken the run over meanwhile
   */
  public static void renew(Handle handle, long run, Owner owner, Instant now) {
    int renewed =
        handle.execute(
            "UPDATE lease SET expires = ? WHERE run = ? AND owner = ?",
            now.plus(LASTING).toEpochMilli(),
            run,
            owner.toString());
    if (renewed == 0) {
      throw new StoreException(
          ("Run %d is no longer this process's: it gave no sign of life for %d minutes and was"
                  + " taken over, or it has ended. Let the other one finish.")
              .formatted(run, LASTING.toMinutes()));
    }
  }

  /** Gives back the lease of a run. */
  public static void release(Handle handle, long run) {
    handle.execute("DELETE FROM lease WHERE run = ?", run);
  }

  /** Gives back every lease that an owner holds. */
  public static void releaseAll(Handle handle, Owner owner) {
    handle.execute("DELETE FROM lease WHERE owner = ?", owner.toString());
  }

  private static Optional<Lease> find(Handle handle, String portal) {
    return handle
        .createQuery("SELECT owner, expires FROM lease WHERE portal = ?")
        .bind(0, portal)
        .map(
            (row, context) ->
                new Lease(Owner.parse(row.getString(1)), Instant.ofEpochMilli(row.getLong(2))))
        .findOne();
  }
}
