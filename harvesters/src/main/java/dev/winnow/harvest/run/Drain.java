package dev.winnow.harvest.run;

import dev.winnow.harvest.Cursor;
import dev.winnow.harvest.Found;
import dev.winnow.harvest.Page;
import dev.winnow.harvest.RawRecord;
import dev.winnow.harvest.walk.PageMark;
import dev.winnow.harvest.walk.PageVisit;
import dev.winnow.harvest.walk.SeenSet;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** Hands on one page in batches, for the run that has it. */
final class Drain {

  /** How many things are handed on at once, at most. */
  static final int BATCH = 500;

  private final HarvestRun run;
  private final Page page;
  private final PageVisit visit;
  private final Cursor asked;
  private final long skipTo;
  private final long skipDigest;
  private final List<Found> batch = new ArrayList<>();
  private long count;
  private long digest;
  private long ids;

  Drain(HarvestRun run, Page page, Cursor asked, PageVisit visit) {
    this.run = run;
    this.page = page;
    this.asked = asked;
    this.visit = visit;
    this.skipTo = run.position().into();
    this.skipDigest = run.position().digest();
  }

  void drain() {
    run.batcher().startPage();
    Iterator<Found> all = page.found().iterator();
    while (has(all)) {
      if (batch.size() == BATCH) {
        sendInside();
      }
      if (run.mustStop()) {
        sendInside();
        return;
      }
      if (!take(all.next())) {
        run.restartPage();
        return;
      }
    }
    if (count < skipTo) {
      run.restartPage();
    } else {
      sendLast();
    }
  }

  /** Returns false when what was handed on before is no longer what the page begins with. */
  private boolean take(Found found) {
    digest = SeenSet.mix(digest ^ print(found));
    ids = PageMark.with(ids, found.sourceId());
    count++;
    if (count <= skipTo) {
      run.batcher().markSeen(found);
      return count < skipTo || digest == skipDigest;
    }
    run.taken();
    batch.add(found);
    return true;
  }

  private boolean has(Iterator<Found> all) {
    try {
      return all.hasNext();
    } catch (UncheckedIOException e) {
      sendInside();
      throw e;
    }
  }

  private void sendInside() {
    if (!batch.isEmpty()) {
      Position here = run.position();
      hand(here.inside(count, digest, here.tally()));
    }
  }

  private void sendLast() {
    Position here = run.position();
    PageMark mark = PageMark.of(here.walk(), asked, ids);
    run.batcher().endPage(mark, run.loops().knows(mark));
    hand(here.beyond(page.next(), here.tally().withPage(page.declared())));
    run.drained(new Drained(asked, visit, mark), page);
  }

  private void hand(Position after) {
    run.send(() -> run.batcher().make(batch, List.of(), 0, after));
    batch.clear();
  }

  /**
   * A page that was handed on to its end.
   *
   * @param mark what tells it from other pages
   */
  record Drained(Cursor asked, PageVisit visit, PageMark mark) {}

  private static long print(Found found) {
    long hash = SeenSet.hash(found.sourceId());
    return found instanceof RawRecord record ? hash * 31 + Arrays.hashCode(record.body()) : hash;
  }
}
