package dev.winnow.store.database;

import org.jdbi.v3.core.Handle;

/**
 * The numbers that one transaction hands out. They are taken under the lock of one row, held until
 * the commit, so that they become visible in order and without gaps.
 */
public final class Numbers {

  private long change;
  private long dataset;
  private long organisation;
  private long run;
  private long fault;

  private Numbers(long change, long dataset, long organisation, long run, long fault) {
    this.change = change;
    this.dataset = dataset;
    this.organisation = organisation;
    this.run = run;
    this.fault = fault;
  }

  static Numbers take(Handle handle) {
    handle.execute("UPDATE counter SET change_number = change_number WHERE one = 1");
    return handle
        .createQuery("SELECT change_number, dataset, organisation, run, fault FROM counter")
        .map(
            (row, context) ->
                new Numbers(
                    row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)))
        .one();
  }

  void put(Handle handle) {
    handle.execute(
        "UPDATE counter SET change_number = ?, dataset = ?, organisation = ?, run = ?, fault = ?"
            + " WHERE one = 1",
        change,
        dataset,
        organisation,
        run,
        fault);
  }

  /** The number of the next change. */
  public long nextChange() {
    return ++change;
  }

  /** The number of the next new dataset. */
  public long nextDataset() {
    return ++dataset;
  }

  /** The number of the next new organisation. */
  public long nextOrganisation() {
    return ++organisation;
  }

  /** The id of the next run. */
  public long nextRun() {
    return ++run;
  }

  /** The number of the next fault. */
  public long nextFault() {
    return ++fault;
  }
}
