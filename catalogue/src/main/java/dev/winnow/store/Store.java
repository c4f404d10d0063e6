package dev.winnow.store;

import dev.winnow.store.absence.Absences;
import dev.winnow.store.copies.Copies;
import dev.winnow.store.database.Database;
import dev.winnow.store.database.StoreException;
import dev.winnow.store.diff.Diffs;
import dev.winnow.store.event.EventLog;
import dev.winnow.store.event.MatchLog;
import dev.winnow.store.event.Transitions;
import dev.winnow.store.figure.Figures;
import dev.winnow.store.memory.Memory;
import dev.winnow.store.progress.LeaseRows;
import dev.winnow.store.progress.Owner;
import dev.winnow.store.remap.Remaps;
import dev.winnow.store.rhythm.Rhythms;
import dev.winnow.store.trend.Trends;
import dev.winnow.store.watch.Watches;
import java.time.Clock;

/**
 * Everything that is kept, behind one JDBC address; safe for many threads, one writer at a time.
 */
public final class Store implements AutoCloseable {

  private final Database database;
  private final Owner owner;
  private final Runs runs;
  private final Datasets datasets;
  private final Changes changes;
  private final Organisations organisations;
  private final Links links;
  private final Portals portals;
  private final Absences absences;
  private final Memory memory;
  private final Remaps remaps;
  private final Diffs diffs;
  private final Copies copies;
  private final Figures figures;
  private final Rhythms rhythms;
  private final Trends trends;
  private final EventLog events;
  private final Transitions transitions;
  private final MatchLog matches;
  private final Watches watches;

  private Store(Database database, Owner owner, Clock clock) {
    this.database = database;
    this.owner = owner;
    this.remaps = new Remaps(database, owner);
    this.diffs = new Diffs(database);
    this.runs = new Runs(database, owner, remaps);
    this.datasets = new Datasets(database);
    this.changes = new Changes(database);
    this.organisations = new Organisations(database, clock);
    this.links = new Links(database);
    this.portals = new Portals(database, clock);
    this.absences = new Absences(database);
    this.memory = new Memory(database);
    this.copies = new Copies(database);
    this.figures = new Figures(database);
    this.rhythms = new Rhythms(database);
    this.trends = new Trends(database);
    this.events = new EventLog(database);
    this.transitions = new Transitions(database);
    this.matches = new MatchLog(database);
    this.watches = new Watches(database);
  }

  /**
   * Opens the store, creating or migrating its tables.
   *
   * @throws StoreException in words with a remedy, when it cannot be opened or a newer Winnow wrote
   *     it; later also when it is locked, full, read-only or out of reach
   */
  public static Store open(StoreSettings settings) {
    return open(settings, Owner.here(), Clock.systemUTC());
  }

  static Store open(StoreSettings settings, Owner owner, Clock clock) {
    Database database = Database.open(settings.url(), settings.user(), settings.password());
    return new Store(database, owner, clock);
  }

  /** Runs, their pages and their ends: all writing of a harvest. */
  public Runs runs() {
    return runs;
  }

  /** Datasets, read by id or in order; and their scores, written without a harvest. */
  public Datasets datasets() {
    return datasets;
  }

  /** The change log. */
  public Changes changes() {
    return changes;
  }

  /** Organisations and what they publish. */
  public Organisations organisations() {
    return organisations;
  }

  /** What is known about addresses. */
  public Links links() {
    return links;
  }

  /** Portals, as far as their publishers take over what is configured of them. */
  public Portals portals() {
    return portals;
  }

  /** What portals no longer list, and what people decide about it. */
  public Absences absences() {
    return absences;
  }

  /** What harvests remember from run to run. */
  public Memory memory() {
    return memory;
  }

  /** Datasets that came back under new ids of their portal. */
  public Remaps remaps() {
    return remaps;
  }

  /** What runs changed, dataset by dataset. */
  public Diffs diffs() {
    return diffs;
  }

  /** Which datasets are copies of which on other portals. */
  public Copies copies() {
    return copies;
  }

  /** What benchmarks count in datasets. */
  public Figures figures() {
    return figures;
  }

  /** How publishers and portals change, and what is usual. */
  public Rhythms rhythms() {
    return rhythms;
  }

  /** How the scores of portals went. */
  public Trends trends() {
    return trends;
  }

  /** What happened, in order. */
  public EventLog events() {
    return events;
  }

  /** What there is to make events of. */
  public Transitions transitions() {
    return transitions;
  }

  /** Which events saved searches match. */
  public MatchLog matches() {
    return matches;
  }

  /** Who is to be told of what. */
  public Watches watches() {
    return watches;
  }

  /**
   * Closes the store. Runs that have not ended can be taken up at once, here or elsewhere; closing
   * it twice does nothing.
   */
  @Override
  public void close() {
    if (!database.isClosed()) {
      try {
        database.write(handle -> LeaseRows.releaseAll(handle, owner));
      } finally {
        database.close();
      }
    }
  }
}
