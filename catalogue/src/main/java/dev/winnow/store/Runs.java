package dev.winnow.store;

import dev.winnow.store.database.Database;
import dev.winnow.store.database.Numbers;
import dev.winnow.store.database.StoreException;
import dev.winnow.store.ending.Ending;
import dev.winnow.store.expectation.Alarm;
import dev.winnow.store.expectation.Expectations;
import dev.winnow.store.progress.FaultRows;
import dev.winnow.store.progress.LeaseRows;
import dev.winnow.store.progress.Owner;
import dev.winnow.store.progress.RunRows;
import dev.winnow.store.progress.StandingRows;
import dev.winnow.store.remap.Remaps;
import dev.winnow.store.rows.Draft;
import dev.winnow.store.run.Entry;
import dev.winnow.store.run.Fault;
import dev.winnow.store.run.PageCommit;
import dev.winnow.store.run.Reach;
import dev.winnow.store.run.Run;
import dev.winnow.store.run.RunEnd;
import dev.winnow.store.run.Standing;
import dev.winnow.store.run.Verdict;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Runs: started under a lease, kept page by page, ended with a verdict. */
public final class Runs {

  private final Database database;
  private final Owner owner;
  private final Remaps remaps;

  Runs(Database database, Owner owner, Remaps remaps) {
    this.database = database;
    this.owner = owner;
    this.remaps = remaps;
  }

  /**
   * Starts a run, or takes up the last one where a killed process left it: with its id, its cursor
   * and its counters. A process counts as killed when it is gone from this host, or when it gave no
   * sign of life for five minutes.
   *
   * @return empty when a living process, this one included, is harvesting this portal
   */
  public Optional<Run> start(String portal, Instant now) {
    return database.change((handle, numbers) -> start(handle, numbers, portal, now));
  }

  private Optional<Run> start(Handle handle, Numbers numbers, String portal, Instant now) {
    if (LeaseRows.isHeld(handle, portal, owner, now)) {
      return Optional.empty();
    }
    Run run =
        RunRows.of(handle, portal, 1).stream()
            .filter(last -> last.ended().isEmpty())
            .findFirst()
            .orElseGet(() -> RunRows.start(handle, numbers.nextRun(), portal, now));
    LeaseRows.take(handle, portal, run.id(), owner, now);
    StandingRows.takenUp(handle, run.id(), now);
    return Optional.of(run);
  }

  /**
   * Says that a run is still alive, so that nobody else takes it up.
   *
   * @throws StoreException when somebody else has taken it up, or it has ended
   */
  public void renew(long run, Instant now) {
    database.write(handle -> LeaseRows.renew(handle, run, owner, now));
  }

  /**
   * Keeps one page in one transaction. Keeping the same page again changes nothing, neither at once
   * nor after a crash: a dataset counts once in a run, and content and scores that are kept already
   * are not kept twice. A removed dataset that is seen again returns with its address and history.
   * What is said to be deleted is only noted; it goes at the end of the run, if the limit allows.
   *
   * @throws StoreException when somebody else has taken the run up, or it has ended
   * @throws IllegalArgumentException when an entry is of another portal, or a dataset that is said
   *     to be unchanged was never kept
   */
  public void keep(PageCommit page) {
    // Writing and packing is most of the work and needs no lock.
    List<Draft> drafts = page.entries().parallelStream().map(Draft::of).toList();
    database.change(
        (handle, numbers) -> {
          LeaseRows.renew(handle, page.run(), owner, page.at());
          Run run = get(handle, page.run());
          page.entries().forEach(entry -> check(entry, run));
          PageKeeping.keep(handle, numbers, page, drafts, run);
          return run;
        });
  }

  private static void check(Entry entry, Run run) {
    if (!entry.dataset().id().portal().equals(run.portal())) {
      throw new IllegalArgumentException(
          "run %d is of portal %s and cannot keep %s"
              .formatted(run.id(), run.portal(), entry.dataset().id()));
    }
  }

  /**
   * Ends a run. After a complete one, datasets that came back under new ids are put together again;
   * those not seen gain an absence; those with two that are far enough apart are removed, or held
   * when there are too many. Ending it again changes nothing.
   *
   * @return the run as it ended; its reason also says what was held, and why
   * @throws StoreException when somebody else has taken the run up
   */
  public Run end(RunEnd end) {
    if (end.verdict() == Verdict.COMPLETE && end.reach() == Reach.EVERYTHING) {
      settle(end);
    }
    return database.change(
        (handle, numbers) -> {
          Run run = get(handle, end.run());
          if (run.ended().isPresent()) {
            return run;
          }
          LeaseRows.renew(handle, run.id(), owner, end.at());
          return Ending.end(handle, numbers, run, end);
        });
  }

  /** Before absences are counted, which those under new ids are not. */
  private void settle(RunEnd end) {
    Run run = database.read(handle -> get(handle, end.run()));
    if (run.ended().isEmpty()) {
      renew(run.id(), end.at());
      remaps.settle(run, end.at());
    }
  }

  private static Run get(Handle handle, long run) {
    return RunRows.find(handle, run)
        .orElseThrow(() -> new IllegalArgumentException("there is no run " + run));
  }

  /**
   * What its pages were like that a running run has walked to their end, as the engine wrote it.
   */
  public List<String> walked(long run) {
    return database.read(handle -> PageKeeping.walked(handle, run));
  }

  /** The run of this id. */
  public Optional<Run> find(long id) {
    return database.read(handle -> RunRows.find(handle, id));
  }

  /** The latest runs of a portal, the newest first. */
  public List<Run> of(String portal, int limit) {
    return database.read(handle -> RunRows.of(handle, portal, limit));
  }

  /** The newest run of every portal that has one, by portal. */
  public Map<String, Run> newest() {
    Map<String, Run> newest = new HashMap<>();
    database.read(RunRows::newest).forEach(run -> newest.put(run.portal(), run));
    return newest;
  }

  /**
   * How runs that have not ended are getting on, by portal: those at work and those interrupted.
   */
  public Map<String, Standing> standing(Instant now) {
    Map<String, Standing> standing = new HashMap<>();
    database
        .read(handle -> StandingRows.open(handle, owner, now))
        .forEach(one -> standing.put(one.run().portal(), one));
    return standing;
  }

  /** What of a run was out of the usual of the runs before it, in order of name. */
  public List<Alarm> alarms(long run) {
    return database.read(handle -> Expectations.of(handle, run));
  }

  /** Faults of one kind of a run in order, or of every kind: a page of them. */
  public List<Fault> faults(long run, Optional<String> kind, long offset, int limit) {
    return database.read(handle -> FaultRows.page(handle, run, kind, offset, limit));
  }

  /** A run's faults in order, at most {@code limit}. */
  public List<Fault> faults(long run, int limit) {
    return database.read(handle -> FaultRows.of(handle, run, limit));
  }

  /** How many faults of each kind a run has, the most frequent first. */
  public Map<String, Long> faultsByKind(long run) {
    return database.read(handle -> FaultRows.byKind(handle, run));
  }
}
