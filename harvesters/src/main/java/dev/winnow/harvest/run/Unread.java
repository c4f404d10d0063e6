package dev.winnow.harvest.run;

import dev.winnow.harvest.Cursor;
import dev.winnow.harvest.walk.PageMark;
import dev.winnow.harvest.walk.Visits;
import dev.winnow.store.memory.PageMemory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Pages that were found unchanged and are not handed on yet. When all pages of a walk are so,
 * nothing was modified, and none of them ever needs to be.
 */
final class Unread {

  private final Visits visits;
  private final List<PageMemory> pages = new ArrayList<>();

  Unread(Visits visits) {
    this.visits = visits;
  }

  void add(PageMemory page) {
    pages.add(page);
  }

  boolean isEmpty() {
    return pages.isEmpty();
  }

  /** Where the walk stands behind these pages; empty when there are none, or they are the last. */
  Optional<Cursor> ahead() {
    return isEmpty() ? Optional.empty() : visits.after(pages.getLast());
  }

  /** Whether all are as they were when nothing at all has changed since. */
  boolean isAllOfLastWalk() {
    return pages.stream().allMatch(visits::isOfLastWalk);
  }

  /** How many records the pages list. */
  long records() {
    return pages.stream().mapToLong(PageMemory::records).sum();
  }

  /** The position behind the pages, which are the last of the walk. */
  Position passOver(Position before) {
    Position.Tally tally = before.tally();
    for (PageMemory page : pages) {
      tally = tally.withPage(page.declared()).withSkipped(page.skipped());
    }
    return before.beyond(Optional.empty(), tally);
  }

  /**
   * Hands on what the pages list, and holds them no longer. Returns false when the store does not
   * hold one of them as it is remembered; neither that one nor what follows is handed on then, and
   * no memory is believed any more.
   */
  boolean handOn(HarvestRun run) {
    List<PageMemory> taken = List.copyOf(pages);
    pages.clear();
    for (PageMemory page : taken) {
      Optional<Visits.Recalled> recalled = visits.held(page);
      if (recalled.isEmpty()) {
        visits.doubt();
        return false;
      }
      handOn(run, page, recalled.get());
      visits.confirm(page);
    }
    return true;
  }

  private void handOn(HarvestRun run, PageMemory page, Visits.Recalled recalled) {
    List<String> ids = recalled.listing().records();
    run.batcher().startPage();
    int last = Math.max(0, (ids.size() - 1) / Drain.BATCH * Drain.BATCH);
    for (int from = 0; from < last; from += Drain.BATCH) {
      List<String> part = ids.subList(from, from + Drain.BATCH);
      Position inside = run.position().inside(0, 0, run.position().tally());
      run.send(() -> run.batcher().unchanged(part, List.of(), recalled.known(), inside));
    }
    Position.Tally tally = run.position().tally().withPage(page.declared());
    Position after = run.position().beyond(visits.after(page), tally);
    List<String> skipped = recalled.listing().skipped();
    List<String> rest = ids.subList(last, ids.size());
    PageMark mark = Visits.mark(page, recalled.listing(), run.position().walk());
    run.batcher().endPage(mark, run.loops().knows(mark));
    run.loops().note(mark);
    run.send(() -> run.batcher().unchanged(rest, skipped, recalled.known(), after));
  }
}
