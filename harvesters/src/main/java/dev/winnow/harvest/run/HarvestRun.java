package dev.winnow.harvest.run;

import dev.winnow.harvest.Cursor;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.FetchException.Kind;
import dev.winnow.harvest.Page;
import dev.winnow.harvest.Scope;
import dev.winnow.harvest.run.HarvestMessage.Batch;
import dev.winnow.harvest.run.Outcome.Stop;
import dev.winnow.harvest.walk.Effort;
import dev.winnow.harvest.walk.Ladder;
import dev.winnow.harvest.walk.LoopGuard;
import dev.winnow.harvest.walk.PageVisit;
import dev.winnow.harvest.walk.Spending;
import dev.winnow.harvest.walk.UnchangedPageException;
import dev.winnow.store.memory.PageMemory;
import dev.winnow.store.run.Fault;
import dev.winnow.store.run.Reach;
import java.io.EOFException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Walks one portal from where it stands to its end and hands on what it finds, batch by batch. All
 * that harvesters never do is done here, once: resuming, repeated ids, circles, pages that cannot
 * be had, records that cannot be read. What the walk is worth is decided later, by {@link
 * Verdicts}.
 */
final class HarvestRun {

  private final RunContext context;
  private final HarvestOptions options;
  private final Consumer<Batch> out;
  private final Pace pace;
  private Batcher batcher;
  private LoopGuard loops;
  private final Ladder ladder;
  private final Recovery recovery;
  private Position position;
  private String sent;
  private long taken;
  private final Unread unread;
  private final Spending spending;
  private Reach reach = Reach.EVERYTHING;
  private Optional<FetchException> failure = Optional.empty();
  private Optional<Outcome> ended = Optional.empty();

  HarvestRun(
      RunContext context,
      Position.Start start,
      HarvestOptions options,
      Pace pace,
      Consumer<Batch> out) {
    this.context = context;
    this.options = options;
    this.out = out;
    this.pace = pace;
    this.batcher = new Batcher(context);
    this.position = start.position();
    this.sent = start.sent();
    this.loops = LoopGuard.of(position.walk(), start.walked());
    this.ladder = new Ladder(position.cursor().size());
    this.recovery = new Recovery(this, context.portal().id(), ladder);
    this.unread = new Unread(context.visits());
    this.spending =
        new Spending(context.portal().rules().budget(), context.fetcher(), context.clock());
  }

  /** Walks; returns how it ended. Faults of the store or the queue are thrown. */
  Outcome walk() {
    if (position.atEnd()) {
      end(Stop.PROVED_END, "");
    }
    try {
      while (ended.isEmpty()) {
        step();
      }
    } catch (HandingOnException e) {
      throw e.reason;
    }
    return ended.get();
  }

  /** The last page that could not be had, when that ended the run. */
  Optional<FetchException> failure() {
    return failure.filter(last -> ended.filter(end -> end.stop() == Stop.FAULT).isPresent());
  }

  /** The cursor of the last batch that was sent. */
  String sent() {
    return sent;
  }

  private void step() {
    if (Thread.currentThread().isInterrupted()) {
      end(Stop.CANCELLED, "cancelled; it goes on from here next time");
      return;
    }
    if (limitReached()) {
      end(Stop.LIMIT, "stopped after %,d records as asked".formatted(taken));
      return;
    }
    Optional<String> spent = spent();
    if (spent.isPresent()) {
      if (handOnUnread()) {
        end(Stop.BUDGET, spent.get());
      }
      return;
    }
    Optional<String> quiet = quiet();
    if (quiet.isPresent()) {
      end(Stop.CANCELLED, quiet.get() + "; it goes on from here next time");
      return;
    }
    Cursor here = unread.ahead().orElse(position.cursor());
    Cursor asked = splittable() ? ladder.size(here) : here;
    Optional<String> circle = loops.ask(asked, splittable());
    if (circle.isPresent()) {
      fault("paging-loop", asked, circle.get());
    } else {
      fetch(asked);
    }
  }

  private void fetch(Cursor asked) {
    PageVisit visit = context.visits().visit(asked, context.fetcher());
    Effort effort = Effort.begin(context.clock(), context.fetcher());
    if (position.into() > 0) {
      visit.opened();
    }
    try (Page page = context.harvester().fetch(context.portal(), asked, visit)) {
      visit.opened();
      ladder.succeeded(effort.end());
      if (handOnUnread()) {
        new Drain(this, page, asked, visit).drain();
      }
    } catch (UnchangedPageException e) {
      ladder.succeeded(Duration.ZERO);
      leaveUnread(e.page());
    } catch (FetchException e) {
      failure = Optional.of(e);
      recovery.recover(asked, e);
    } catch (HandingOnException e) {
      throw e;
    } catch (UncheckedIOException e) {
      Kind kind = e.getCause() instanceof EOFException ? Kind.TRUNCATED : Kind.UNPARSABLE;
      fault(kind.code(), asked, "the page broke off: " + e.getCause().getMessage());
    } catch (RuntimeException e) {
      fault("harvester-defect", asked, context.defect(e));
    }
  }

  /** A page is as it is remembered: it is handed on without being read, or not at all. */
  private void leaveUnread(PageMemory page) {
    unread.add(page);
    boolean untouched = position.batch() == 0 && unread.isAllOfLastWalk();
    boolean last = page.next().isEmpty();
    if (last && untouched) {
      endNotModified();
    } else if ((last || !untouched) && handOnUnread() && last) {
      end(Stop.PROVED_END, "");
    }
  }

  private void endNotModified() {
    Position after = unread.passOver(position);
    long records = unread.records();
    send(() -> batcher.make(List.of(), List.of(), 0, after));
    pace.add(context.portal().id(), records, after.tally().declared());
    reach = Reach.NOT_MODIFIED;
    end(Stop.PROVED_END, "");
  }

  /**
   * Hands on the pages that were left unread. Returns false when the store does not hold one of
   * them as it is remembered: the walk goes on from there, and believes no memory any more.
   */
  boolean handOnUnread() {
    if (unread.handOn(this)) {
      return true;
    }
    loops.forgetQuestions();
    return false;
  }

  boolean splittable() {
    return context.harvester().abilities(context.portal()).splittable();
  }

  /** Whether nothing more is to be taken, for whatever reason. */
  boolean mustStop() {
    return limitReached()
        || spent().isPresent()
        || quiet().isPresent()
        || Thread.currentThread().isInterrupted();
  }

  private Optional<String> quiet() {
    return options.quiet(context.portal(), context.clock().instant());
  }

  private Optional<String> spent() {
    return spending.exceeded(position.tally().pages());
  }

  private boolean limitReached() {
    return options.limit().isPresent() && taken >= options.limit().getAsLong();
  }

  void fault(String kind, Cursor asked, String message) {
    if (!handOnUnread() || recovery.fallsBack(kind, message)) {
      return;
    }
    String where = asked.token().orElse("position " + asked.position());
    Position after = position.inside(position.into(), position.digest(), position.tally());
    send(() -> batcher.make(List.of(), List.of(new Fault(kind, where, message)), 0, after));
    end(Stop.FAULT, message);
  }

  Batcher.Made send(Supplier<Batcher.Made> making) {
    try {
      Batcher.Made made = making.get();
      out.accept(new Batch(context.portal().id(), sent, made.page()));
      sent = made.page().cursor();
      position = Position.read(sent).orElseThrow();
      spending.add(made.page().counted().bytes());
      pace.add(context.portal().id(), made.fresh(), position.tally().declared());
      return made;
    } catch (RuntimeException e) {
      throw new HandingOnException(e);
    }
  }

  void end(Stop stop, String words) {
    boolean changesOnly = position.cursor().scope() instanceof Scope.Since;
    ended = Optional.of(position.tally().outcome(stop, words, changesOnly ? Reach.CHANGES : reach));
  }

  Position position() {
    return position;
  }

  Batcher batcher() {
    return batcher;
  }

  LoopGuard loops() {
    return loops;
  }

  /** The walk begins anew: whatever was asked for and listed may be again. */
  void walkAnew() {
    loops = new LoopGuard();
  }

  /** One thing more was taken from a page. */
  void taken() {
    taken++;
  }

  /** The page is no longer what was handed on of it. */
  void restartPage() {
    batcher = new Batcher(context);
    loops.forgetQuestions();
    position = position.inside(0, 0, position.tally());
  }

  /** A page was handed on to its end. */
  void drained(Drain.Drained drained, Page page) {
    Optional<Cursor> next = page.next();
    if (drained.mark().ids() != 0) {
      // an empty page is never remembered: unchanged, it would make what it hides count as seen
      context.visits().learn(drained.visit(), next, page.declared(), batcher.page());
    }
    Optional<String> circle = loops.drained(drained.mark(), batcher.pageFresh());
    if (next.isEmpty()) {
      // what it repeats, if anything, is part of the verdict
      end(Stop.PROVED_END, "");
    } else if (circle.isPresent()) {
      fault("paging-loop", drained.asked(), circle.get());
    }
  }

  /** The queue or the store failed, which is no fault of the portal. */
  private static final class HandingOnException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient RuntimeException reason;

    HandingOnException(RuntimeException reason) {
      super(reason);
      this.reason = reason;
    }
  }
}
