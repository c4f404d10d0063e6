package dev.winnow.harvest.run;

import dev.winnow.harvest.Cursor;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.FetchException.Kind;
import dev.winnow.harvest.Scope;
import dev.winnow.harvest.run.Outcome.Stop;
import dev.winnow.harvest.walk.Ladder;
import dev.winnow.store.run.Fault;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What to do about a page that cannot be had: ask for less, down to the one record that spoils it,
 * or end the run.
 */
final class Recovery {

  private static final Set<Kind> SPLIT =
      EnumSet.of(Kind.SERVER_ERROR, Kind.TRUNCATED, Kind.TIMEOUT);

  /** Troubles that have nothing to do with what was asked for. */
  private static final Set<String> SILENT =
      Set.of(
          Kind.UNREACHABLE.code(),
          Kind.FORBIDDEN.code(),
          Kind.TOO_MANY_REQUESTS.code(),
          Kind.ROBOTS.code(),
          Kind.GUARD.code());

  private final HarvestRun run;
  private final String portal;
  private final Ladder ladder;

  Recovery(HarvestRun run, String portal, Ladder ladder) {
    this.run = run;
    this.portal = portal;
    this.ladder = ladder;
  }

  void recover(Cursor asked, FetchException e) {
    if (Thread.currentThread().isInterrupted() || !run.handOnUnread()) {
      return;
    }
    if (!run.splittable() || !SPLIT.contains(e.kind())) {
      run.fault(e.kind().code(), asked, e.getMessage());
      return;
    }
    switch (ladder.failed(asked)) {
      case SMALLER -> {}
      case POISON -> {
        boolean deadFromTheStart = run.position().tally().pages() == 0 && asked.position() > 0;
        if (deadFromTheStart) {
          run.fault(e.kind().code(), asked, e.getMessage());
        } else {
          poison(asked, e);
        }
      }
      case GIVE_UP -> {
        poison(asked, e);
        run.end(
            Stop.FAULT,
            "%d records in a row could not be fetched, the last at position %d: %s"
                .formatted(Ladder.MOST_IN_A_ROW, asked.position(), e.getMessage()));
      }
    }
  }

  /** A portal that cannot even begin to list changes is asked for everything instead. */
  boolean fallsBack(String kind, String message) {
    Position here = run.position();
    boolean changes = here.cursor().scope() instanceof Scope.Since;
    if (!changes || here.tally().pages() > 0 || SILENT.contains(kind)) {
      return false;
    }
    Cursor everything = Cursor.start(Scope.EVERYTHING, here.cursor().size());
    Fault notice =
        new Fault(
            "notice-changes-refused",
            portal,
            "changes could not be asked for, so everything is: " + message);
    Position after = Position.start(everything).anewAfter(here);
    run.send(() -> run.batcher().make(List.of(), List.of(notice), 0, after));
    run.walkAnew();
    return true;
  }

  /** Gives up one record: no page that holds it can be had. */
  private void poison(Cursor asked, FetchException e) {
    Position here = run.position();
    Cursor next = here.cursor().at(asked.position() + 1);
    Fault fault = new Fault(e.kind().code(), "position " + asked.position(), e.getMessage());
    Position after = here.beyond(Optional.of(next), here.tally().withPoisoned());
    run.send(() -> run.batcher().make(List.of(), List.of(fault), 1, after));
  }
}
