package dev.winnow.store.absence;

import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Portal.Removals;
import dev.winnow.store.database.Database;
import dev.winnow.store.database.InList;
import dev.winnow.store.database.Words;
import dev.winnow.store.run.Run;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What portals no longer list: shown, and decided upon by people. */
public final class Absences {

  private static final int LONGEST_NAME = 200;

  private final Database database;

  /** The absences of this database. */
  public Absences(Database database) {
    this.database = database;
  }

  /** Held datasets of a portal in order of their keys after this one, at most {@code limit}. */
  public List<Held> held(String portal, Optional<String> after, int limit) {
    return database.read(handle -> HeldRows.of(handle, portal, after.orElse(""), limit));
  }

  /** How many datasets are held, by portal; portals with none are absent. */
  public Map<String, Long> heldCounts() {
    return database.read(HeldRows::counts);
  }

  /** How the dataset came to be a tombstone; empty when it is none. */
  public Optional<Removal> removal(DatasetId id) {
    return database.read(handle -> HeldRows.removal(handle, id));
  }

  /** What a complete run that saw this much would do to what it missed; nothing is written. */
  public Foresight foresee(
      String portal, Foresight.Sighted sighted, Removals removals, Instant at) {
    return database.read(handle -> Foresight.of(handle, portal, sighted, removals, at));
  }

  /** How many datasets of its portal a run has not seen, tombstones left out. */
  public long unseen(Run run) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT COUNT(*) FROM dataset
                    WHERE portal = ? AND removed IS NULL AND seen_run <> ?
                    """)
                .bind(0, run.portal())
                .bind(1, run.id())
                .mapTo(Long.class)
                .one());
  }

  /**
   * Removes held datasets, because a person says so; the limit of removals does not apply.
   *
   * @param keys of the datasets; all that are held when there is none
   * @param person who decided; stands on the page of each tombstone
   * @return how many were removed
   * @throws IllegalArgumentException when one of them is not held; none is removed then
   */
  public int approve(String portal, Collection<String> keys, String person, Instant at) {
    String name = Words.clean(person, LONGEST_NAME);
    return database.change(
        (handle, numbers) -> {
          List<Long> chosen = chosen(handle, portal, keys);
          Removing.byPerson(handle, numbers, chosen, name, at);
          return chosen.size();
        });
  }

  /**
   * Keeps held datasets, because a person says so: they stay, and are neither held nor removed
   * again until they have been listed and are missed anew.
   *
   * @param keys of the datasets; all that are held when there is none
   * @return how many stay
   * @throws IllegalArgumentException when one of them is not held; nothing is decided then
   */
  public int reject(String portal, Collection<String> keys, Instant at) {
    return database.change(
        (handle, numbers) -> {
          List<Long> chosen = chosen(handle, portal, keys);
          InList.execute(
              handle,
              "UPDATE dataset SET held = 0, stays = ? WHERE id IN (?*)",
              List.of(at.toEpochMilli()),
              chosen);
          return chosen.size();
        });
  }

  private static List<Long> chosen(Handle handle, String portal, Collection<String> keys) {
    Map<String, Long> held = HeldRows.numbers(handle, portal);
    for (String key : keys) {
      if (!held.containsKey(key)) {
        throw new IllegalArgumentException(
            ("dataset '%s' of portal '%s' is not held, so that there is nothing to decide;"
                    + " 'winnow held %s' lists what is")
                .formatted(key, portal, portal));
      }
    }
    return (keys.isEmpty() ? held.keySet() : keys)
        .stream().distinct().map(held::get).sorted().toList();
  }
}
