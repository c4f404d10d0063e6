package dev.winnow.store;

import dev.winnow.catalogue.DatasetId;
import dev.winnow.store.database.Hashes;
import dev.winnow.store.database.InList;
import dev.winnow.store.database.Numbers;
import dev.winnow.store.database.Words;
import dev.winnow.store.progress.FaultRows;
import dev.winnow.store.progress.RunRows;
import dev.winnow.store.progress.StandingRows;
import dev.winnow.store.rows.DatasetRow;
import dev.winnow.store.rows.DatasetRows;
import dev.winnow.store.rows.Draft;
import dev.winnow.store.rows.Match;
import dev.winnow.store.rows.Matches;
import dev.winnow.store.run.Counters;
import dev.winnow.store.run.PageCommit;
import dev.winnow.store.run.Run;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Keeps one page of a run within one transaction.
 *
 * <p>The same page kept again changes nothing. A page that was fetched again after a crash, which
 * is one that leaves the cursor where it is and holds only datasets that this run has seen, adds
 * its requests and bytes and nothing else. On any other page, a dataset that this run has seen is a
 * duplicate.
 */
final class PageKeeping {

  private static final int LONGEST_MARK = 500;

  private final Handle handle;
  private final Numbers numbers;
  private final PageCommit page;
  private final Run run;
  private long added;
  private long changed;
  private long unchanged;
  private long again;

  private PageKeeping(Handle handle, Numbers numbers, PageCommit page, Run run) {
    this.handle = handle;
    this.numbers = numbers;
    this.page = page;
    this.run = run;
  }

  /** Keeps a page of a run that is running. */
  static void keep(Handle handle, Numbers numbers, PageCommit page, List<Draft> drafts, Run run) {
    if (isNew(handle, page)) {
      new PageKeeping(handle, numbers, page, run).keep(drafts);
    }
  }

  /** What the kept pages of a run say of how they were walked. */
  static List<String> walked(Handle handle, long run) {
    return handle
        .createQuery("SELECT walked FROM run_page WHERE run = ? AND walked IS NOT NULL")
        .bind(0, run)
        .mapTo(String.class)
        .list();
  }

  private static boolean isNew(Handle handle, PageCommit page) {
    return handle.execute(
            """
            INSERT INTO run_page (run, hash, walked) VALUES (?, ?, ?)
            ON CONFLICT (run, hash) DO NOTHING
            """,
            page.run(),
            fingerprint(page),
            page.walked().isEmpty() ? null : Words.clean(page.walked(), LONGEST_MARK))
        > 0;
  }

  private static String fingerprint(PageCommit page) {
    List<String> parts = new ArrayList<>();
    parts.add(page.cursor());
    page.entries()
        .forEach(entry -> parts.add(entry.dataset().sourceId() + ' ' + entry.raw().hash()));
    page.unchanged().forEach(id -> parts.add(id.toString()));
    parts.add("present " + page.present());
    parts.add("deleted " + page.deleted());
    parts.add("faults " + page.faults());
    parts.add(page.declared() + " " + page.counted());
    return Hashes.of(String.join("\n", parts));
  }

  private void keep(List<Draft> drafts) {
    List<Match> matches = Matches.find(handle, run.portal(), drafts);
    Keeping keeping = new Keeping(handle, numbers, run.portal(), matches, page.at());
    keeping.during(run.id());
    for (Match match : matches) {
      count(match.kept(), keeping.seen(match, run.id()));
    }
    keepUnchanged(keeping);
    keeping.flush();
    long presentAgain = keepPresent();
    keepDeleted();
    FaultRows.put(handle, numbers, run.id(), page.faults());
    RunRows.advance(handle, advanced(presentAgain));
    StandingRows.kept(handle, run.id(), page.at());
  }

  private void keepUnchanged(Keeping keeping) {
    Map<DatasetId, DatasetRow> rows = DatasetRows.named(handle, page.unchanged());
    Set<Long> ids = new LinkedHashSet<>();
    for (DatasetId id : new LinkedHashSet<>(page.unchanged())) {
      DatasetRow row = Optional.ofNullable(rows.get(id)).orElseThrow(() -> unknown(id));
      if (row.isRemoved()) {
        keeping.revive(row, run.id());
        count(Optional.of(row), Optional.of(ChangeKind.RETURNED));
      } else {
        ids.add(row.id());
        count(Optional.of(row), Optional.empty());
      }
    }
    InList.execute(
        handle,
        """
        UPDATE dataset SET seen_run = ?, last_seen = ?, absent_since = NULL, signalled = NULL,
          held = 0
        WHERE id IN (?*)
        """,
        List.of(run.id(), page.at().toEpochMilli()),
        ids);
  }

  private IllegalArgumentException unknown(DatasetId id) {
    return new IllegalArgumentException(
        "run %d of %s says that %s is unchanged, but it was never kept: hand it over as an entry"
            .formatted(run.id(), run.portal(), id));
  }

  private void count(Optional<DatasetRow> before, Optional<ChangeKind> kind) {
    if (before.filter(row -> row.sight().run() == run.id()).isPresent()) {
      again++;
      return;
    }
    if (kind.isEmpty()) {
      unchanged++;
    } else if (kind.get() == ChangeKind.ADDED || kind.get() == ChangeKind.RETURNED) {
      added++;
    } else {
      changed++;
    }
  }

  /** Notes what was listed but could not be read; says how much of it this run had noted before. */
  private long keepPresent() {
    Set<String> hashes = hashes(page.present());
    int known =
        InList.ask(
                handle,
                "SELECT source_hash FROM run_present WHERE run = ? AND source_hash IN (?*)",
                List.of(run.id()),
                hashes,
                (row, context) -> row.getString(1))
            .size();
    notePresent(hashes);
    InList.execute(
        handle,
        """
        UPDATE dataset SET absent_since = NULL, signalled = NULL, held = 0, stays = NULL
        WHERE portal = ? AND removed IS NULL AND source_hash IN (?*)
        """,
        List.of(run.portal()),
        hashes);
    return known;
  }

  private void notePresent(Set<String> hashes) {
    if (hashes.isEmpty()) {
      return;
    }
    try (PreparedBatch batch =
        handle.prepareBatch(
            """
            INSERT INTO run_present (run, source_hash) VALUES (?, ?)
            ON CONFLICT (run, source_hash) DO NOTHING
            """)) {
      hashes.forEach(hash -> batch.bind(0, run.id()).bind(1, hash).add());
      batch.execute();
    }
  }

  /** Notes what is said to be deleted; whether it goes is decided at the end of the run. */
  private void keepDeleted() {
    InList.execute(
        handle,
        """
        UPDATE dataset SET signalled = COALESCE(signalled, ?)
        WHERE portal = ? AND removed IS NULL AND source_hash IN (?*)
        """,
        List.of(page.at().toEpochMilli(), run.portal()),
        hashes(page.deleted()));
  }

  private static Set<String> hashes(List<String> sourceIds) {
    Set<String> hashes = new LinkedHashSet<>();
    sourceIds.forEach(id -> hashes.add(Hashes.of(id)));
    return hashes;
  }

  private Run advanced(long presentAgain) {
    long seen = added + changed + unchanged;
    boolean fetchedAgain = seen == 0 && again > 0 && page.cursor().equals(run.cursor());
    Counters counted = page.counted();
    long duplicates = fetchedAgain ? 0 : counted.duplicates() + again;
    long failed = fetchedAgain ? 0 : Math.max(0, counted.failed() - presentAgain);
    Counters more =
        new Counters(
            seen,
            added,
            changed,
            unchanged,
            0,
            0,
            duplicates,
            failed,
            counted.requests(),
            counted.bytes());
    OptionalLong declared = page.declared().isPresent() ? page.declared() : run.declared();
    return new Run(
        run.id(),
        run.portal(),
        run.started(),
        run.ended(),
        run.verdict(),
        run.reason(),
        page.cursor(),
        declared,
        run.counters().plus(more));
  }
}
