package dev.winnow.store.memory;

import dev.winnow.store.database.Database;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** What harvests remember from run to run; all of it may be forgotten, which costs requests. */
public final class Memory {

  private final Database database;

  /** What is remembered in this database. */
  public Memory(Database database) {
    this.database = database;
  }

  /** What is remembered of this portal. */
  public PortalMemory of(String portal) {
    return database.read(handle -> PortalRows.get(handle, portal));
  }

  /** Remembers this of a portal, in the place of what was remembered before. */
  public void put(String portal, PortalMemory memory) {
    database.write(handle -> PortalRows.put(handle, portal, memory));
  }

  /** What is remembered of a page, beside what it listed. */
  public Optional<PageMemory> page(String portal, String page) {
    return database.read(handle -> PageRows.find(handle, portal, page));
  }

  /** What a remembered page listed. */
  public Optional<Listing> listing(String portal, String page) {
    return database.read(handle -> PageRows.listing(handle, portal, page));
  }

  /**
   * Remembers pages that a run has read, and that it saw others as they are remembered.
   *
   * @param read the pages that were read; all of their records are kept
   * @param confirmed the names of the pages that were as they are remembered
   */
  public void learn(
      String portal, long run, Map<PageMemory, Listing> read, Collection<String> confirmed) {
    database.write(
        handle -> {
          PageRows.put(handle, portal, read);
          PageRows.confirm(handle, portal, run, confirmed);
        });
  }

  /** Forgets the pages of a portal that this run has not seen. */
  public void forgetPagesBut(String portal, long run) {
    database.write(handle -> PageRows.forgetAllBut(handle, portal, run));
  }

  /** Why a run could not harvest its portal, where that was found out. */
  public Optional<Diagnosis> diagnosis(long run) {
    return database.read(handle -> DiagnosisRows.find(handle, run));
  }

  /** Remembers why a run could not harvest its portal. */
  public void diagnose(long run, Diagnosis diagnosis) {
    database.write(handle -> DiagnosisRows.put(handle, run, diagnosis));
  }

  /** Whether no run of a portal after this one has changed any dataset, or may still do so. */
  public boolean isUntouchedSince(String portal, long run, long present) {
    return database.read(
        handle ->
            handle
                    .createQuery(
                        """
                        SELECT COUNT(*) FROM run WHERE portal = ? AND id > ? AND id <> ?
                          AND (ended IS NULL OR added > 0 OR changed > 0 OR removed > 0)
                        """)
                    .bind(0, portal)
                    .bind(1, run)
                    .bind(2, present)
                    .mapTo(Long.class)
                    .one()
                == 0);
  }
}
