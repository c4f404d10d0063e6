package dev.winnow.harvest.run;

import dev.winnow.harvest.Cursor;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.FetchException.Kind;
import dev.winnow.harvest.Found;
import dev.winnow.harvest.Page;
import dev.winnow.harvest.RawRecord;
import dev.winnow.harvest.run.HarvestMessage.Batch;
import dev.winnow.harvest.run.Outcome.Stop;
import dev.winnow.store.run.Fault;
import java.io.EOFException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Walks one portal from where it stands to its end and hands on what it finds, batch by batch. All
 * that harvesters never do is done here, once: resuming, repeated ids, circles, pages that cannot
 * be had, records that cannot be read. What the walk is worth is decided later, by {@link
 * Verdicts}.
 */
final class HarvestRun {

  private static final int BATCH = 500;
  private static final Set<Kind> SPLIT =
      EnumSet.of(Kind.SERVER_ERROR, Kind.TRUNCATED, Kind.TIMEOUT);

  private final RunContext context;
  private final HarvestOptions options;
  private final Consumer<Batch> out;
  private final Pace pace;
  private Batcher batcher;
  private LoopGuard loops = new LoopGuard();
  private final Ladder ladder;
  private Position position;
  private String sent;
  private long taken;
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
    this.ladder = new Ladder(position.cursor().size());
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
    Cursor asked = splittable() ? ladder.size(position.cursor()) : position.cursor();
    Optional<String> circle = loops.ask(asked, splittable());
    if (circle.isPresent()) {
      fault("paging-loop", asked, circle.get());
    } else {
      fetch(asked);
    }
  }

  private void fetch(Cursor asked) {
    try (Page page = context.harvester().fetch(context.portal(), asked, context.fetcher())) {
      ladder.succeeded();
      new Drain(page, asked).run();
    } catch (FetchException e) {
      recover(asked, e);
    } catch (HandingOnException e) {
      throw e;
    } catch (UncheckedIOException e) {
      Kind kind = e.getCause() instanceof EOFException ? Kind.TRUNCATED : Kind.UNPARSABLE;
      fault(kind.code(), asked, "the page broke off: " + e.getCause().getMessage());
    } catch (RuntimeException e) {
      fault("harvester-defect", asked, context.defect(e));
    }
  }

  private boolean splittable() {
    return context.harvester().abilities(context.portal()).splittable();
  }

  private boolean limitReached() {
    return options.limit().isPresent() && taken >= options.limit().getAsLong();
  }

  private void recover(Cursor asked, FetchException e) {
    if (Thread.currentThread().isInterrupted()) {
      return;
    }
    if (!splittable() || !SPLIT.contains(e.kind())) {
      fault(e.kind().code(), asked, e.getMessage());
      return;
    }
    switch (ladder.failed(asked)) {
      case SMALLER -> {}
      case POISON -> {
        boolean deadFromTheStart = position.tally().pages() == 0 && asked.position() > 0;
        if (deadFromTheStart) {
          fault(e.kind().code(), asked, e.getMessage());
        } else {
          poison(asked, e);
        }
      }
      case GIVE_UP -> {
        poison(asked, e);
        end(
            Stop.FAULT,
            "%d records in a row could not be fetched, the last at position %d: %s"
                .formatted(Ladder.MOST_IN_A_ROW, asked.position(), e.getMessage()));
      }
    }
  }

  /** Gives up one record: no page that holds it can be had. */
  private void poison(Cursor asked, FetchException e) {
    Cursor next = position.cursor().at(asked.position() + 1);
    Fault fault = new Fault(e.kind().code(), "position " + asked.position(), e.getMessage());
    Position after = position.beyond(Optional.of(next), position.tally().withPoisoned());
    send(() -> batcher.make(List.of(), List.of(fault), 1, after));
  }

  private void fault(String kind, Cursor asked, String message) {
    String where = asked.token().orElse("position " + asked.position());
    Position after = position.inside(position.into(), position.digest(), position.tally());
    send(() -> batcher.make(List.of(), List.of(new Fault(kind, where, message)), 0, after));
    end(Stop.FAULT, message);
  }

  private Batcher.Made send(Supplier<Batcher.Made> making) {
    try {
      Batcher.Made made = making.get();
      out.accept(new Batch(context.portal().id(), sent, made.page()));
      sent = made.page().cursor();
      position = Position.read(sent).orElseThrow();
      pace.add(context.portal().id(), made.fresh(), position.tally().declared());
      return made;
    } catch (RuntimeException e) {
      throw new HandingOnException(e);
    }
  }

  private void end(Stop stop, String words) {
    ended = Optional.of(position.tally().outcome(stop, words));
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

  /** Hands on one page in batches. */
  private final class Drain {
    private final Page page;
    private final Cursor asked;
    private final long skipTo = position.into();
    private final long skipDigest = position.digest();
    private final List<Found> batch = new ArrayList<>();
    private long count;
    private long digest;
    private long fresh;

    Drain(Page page, Cursor asked) {
      this.page = page;
      this.asked = asked;
    }

    void run() {
      Iterator<Found> all = page.found().iterator();
      while (has(all)) {
        if (batch.size() == BATCH) {
          sendInside();
        }
        if (limitReached() || Thread.currentThread().isInterrupted()) {
          sendInside();
          return;
        }
        if (!take(all.next())) {
          restart();
          return;
        }
      }
      if (count < skipTo) {
        restart();
      } else {
        sendLast();
      }
    }

    /** Returns false when what was handed on before is no longer what the page begins with. */
    private boolean take(Found found) {
      digest = SeenSet.mix(digest ^ print(found));
      count++;
      if (count <= skipTo) {
        batcher.markSeen(found);
        return count < skipTo || digest == skipDigest;
      }
      taken++;
      batch.add(found);
      return true;
    }

    private void restart() {
      batcher = new Batcher(context);
      loops = new LoopGuard();
      position = position.inside(0, 0, position.tally());
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
        hand(position.inside(count, digest, position.tally()));
      }
    }

    private void sendLast() {
      Optional<Cursor> next = page.next();
      OptionalLong declared = page.declared();
      hand(position.beyond(next, position.tally().withPage(declared)));
      Optional<String> circle = loops.drained(asked, digest, fresh);
      if (circle.isPresent() && (next.isPresent() || declared.isEmpty())) {
        fault("paging-loop", asked, circle.get());
      } else if (next.isEmpty()) {
        end(Stop.PROVED_END, "");
      }
    }

    private void hand(Position after) {
      fresh += send(() -> batcher.make(batch, List.of(), 0, after)).fresh();
      batch.clear();
    }

    private static long print(Found found) {
      long hash = SeenSet.hash(found.sourceId());
      return found instanceof RawRecord record ? hash * 31 + Arrays.hashCode(record.body()) : hash;
    }
  }
}
