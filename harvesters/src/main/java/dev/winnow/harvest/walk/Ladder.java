package dev.winnow.harvest.walk;

import dev.winnow.harvest.Cursor;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Which size of page to ask for. A page that cannot be had is asked for in tenths, down to the
 * single record that spoils it; once past the page the old size comes back, unless the size itself
 * was the trouble. A slow portal is asked for smaller pages; sizes grow again while pages come
 * quickly.
 */
public final class Ladder {

  /** So many single records in a row that cannot be had mean that the portal itself is down. */
  public static final int MOST_IN_A_ROW = 5;

  private static final int PARTS = 10;

  /** A portal that takes longer for a page is asked for smaller ones. */
  private static final Duration SLOW = Duration.ofSeconds(30);

  /** After so many pages in a row that came quickly, larger ones are tried again. */
  private static final int GOOD_RUN = 5;

  private static final int SMALLEST = 10;

  private final Deque<Rung> rungs = new ArrayDeque<>();
  private final int wanted;
  private int base;
  private int tooLarge = Integer.MAX_VALUE;
  private int quickInARow;
  private int failedInARow;
  private boolean poisonedSinceBase;

  /** Starts with pages of this size. */
  public Ladder(int base) {
    this.wanted = base;
    this.base = base;
  }

  /** A range of positions that is walked in pieces of this size. */
  private record Rung(long end, int size) {}

  /** What a failed page means. */
  public enum Step {
    /** Ask again, for less. */
    SMALLER,
    /** This one record is given up. */
    POISON,
    /** Too many were given up in a row. */
    GIVE_UP
  }

  /** The cursor to ask with instead of this one. */
  public Cursor size(Cursor cursor) {
    leave(cursor.position());
    int size = rungs.isEmpty() ? base : rungs.peek().size();
    long end = rungs.isEmpty() ? Long.MAX_VALUE : rungs.peek().end();
    int fitting = (int) Math.min(size, end - cursor.position());
    return new Cursor(cursor.scope(), cursor.position(), fitting, cursor.token());
  }

  /** Says what to do after this page could not be had. */
  public Step failed(Cursor asked) {
    if (asked.size() > 1) {
      int smaller = Math.max(1, asked.size() / PARTS);
      rungs.push(new Rung(asked.position() + asked.size(), smaller));
      return Step.SMALLER;
    }
    poisonedSinceBase = true;
    return ++failedInARow < MOST_IN_A_ROW ? Step.POISON : Step.GIVE_UP;
  }

  /** A page came in after this time. */
  public void succeeded(Duration took) {
    failedInARow = 0;
    if (!rungs.isEmpty()) {
      return;
    }
    if (took.compareTo(SLOW) > 0) {
      quickInARow = 0;
      base = Math.min(base, Math.max(SMALLEST, base / 2));
    } else if (++quickInARow >= GOOD_RUN) {
      quickInARow = 0;
      base = grown();
    }
  }

  /** Twice as much, but never as much as was too much before. */
  private int grown() {
    long twice = Math.min(2L * base, wanted);
    return twice < tooLarge ? (int) twice : base;
  }

  private void leave(long position) {
    while (!rungs.isEmpty() && position >= rungs.peek().end()) {
      Rung left = rungs.pop();
      if (rungs.isEmpty()) {
        tooLarge = poisonedSinceBase ? tooLarge : Math.min(tooLarge, base);
        base = poisonedSinceBase ? base : left.size();
        quickInARow = 0;
        poisonedSinceBase = false;
      }
    }
  }
}
