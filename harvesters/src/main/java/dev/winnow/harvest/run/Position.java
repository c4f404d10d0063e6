package dev.winnow.harvest.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.winnow.harvest.Cursor;
import dev.winnow.harvest.Scope;
import dev.winnow.store.run.Reach;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Where a run stands, as it is stored with every batch: whoever takes the run up goes on from here.
 *
 * @param batch how many batches were sent; makes every position different
 * @param cursor of the page that is being drained, or comes next
 * @param into how many things of that page were sent
 * @param digest of those things, which tells whether the page is still the same
 * @param atEnd whether the portal proved that nothing comes any more
 * @param tally what the verdict needs and the store does not count
 * @param walk the number of the batch that this walk began with; a run may begin anew
 */
record Position(
    long batch, Cursor cursor, long into, long digest, boolean atEnd, Tally tally, long walk) {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_DEFAULT, JsonInclude.Include.NON_DEFAULT))
          .build();

  /** What the verdict needs and the store does not count; as in {@link Outcome}. */
  record Tally(
      int pages,
      long skipped,
      long poisoned,
      long nameless,
      OptionalLong firstDeclared,
      OptionalLong declared,
      boolean repeats) {

    static final Tally ZERO =
        new Tally(0, 0, 0, 0, OptionalLong.empty(), OptionalLong.empty(), false);

    Tally withSkipped(long more) {
      return new Tally(pages, skipped + more, poisoned, nameless, firstDeclared, declared, repeats);
    }

    Tally withPoisoned() {
      return new Tally(pages, skipped, poisoned + 1, nameless, firstDeclared, declared, repeats);
    }

    Tally withNameless(long more) {
      return new Tally(pages, skipped, poisoned, nameless + more, firstDeclared, declared, repeats);
    }

    /** Whether the page that ends here held nothing that earlier ones had not held. */
    Tally withRepeats(boolean now) {
      return new Tally(pages, skipped, poisoned, nameless, firstDeclared, declared, now);
    }

    /** What the walk came to, when it ends here. */
    Outcome outcome(Outcome.Stop stop, String words, Reach reach) {
      return new Outcome(
          stop, words, firstDeclared, declared, pages, skipped, poisoned, nameless, repeats, reach);
    }

    Tally withPage(OptionalLong nowDeclared) {
      return new Tally(
          pages + 1,
          skipped,
          poisoned,
          nameless,
          firstDeclared.isPresent() ? firstDeclared : nowDeclared,
          nowDeclared.isPresent() ? nowDeclared : declared,
          repeats);
    }
  }

  /**
   * Where a walk begins.
   *
   * @param sent the cursor that the store has; empty for a new run
   * @param walked what the store has of the pages that were walked
   */
  record Start(Position position, String sent, List<String> walked) {}

  static Position start(Cursor cursor) {
    return new Position(0, cursor, 0, 0, false, Tally.ZERO, 0);
  }

  /** This position as the beginning of another walk of the same run. */
  Position anewAfter(Position other) {
    return new Position(other.batch() + 1, cursor, into, digest, atEnd, tally, other.batch() + 1);
  }

  /** The position after another batch of the same page. */
  Position inside(long newInto, long newDigest, Tally newTally) {
    return new Position(batch + 1, cursor, newInto, newDigest, false, newTally, walk);
  }

  /** The position after the last batch of a page. */
  Position beyond(Optional<Cursor> next, Tally newTally) {
    return new Position(batch + 1, next.orElse(cursor), 0, 0, next.isEmpty(), newTally, walk);
  }

  /** The same position with another tally. */
  Position withTally(Tally newTally) {
    return new Position(batch, cursor, into, digest, atEnd, newTally, walk);
  }

  /** What is written; flat, so that it stays readable for an operator. */
  private record Written(
      long batch,
      String since,
      long position,
      int size,
      String token,
      long into,
      String digest,
      boolean atEnd,
      int pages,
      long skipped,
      long poisoned,
      long nameless,
      long firstDeclared,
      long declared,
      boolean repeats,
      long walk) {}

  String write() {
    Written written =
        new Written(
            batch,
            cursor.scope() instanceof Scope.Since since ? since.moment().toString() : "",
            cursor.position(),
            cursor.size(),
            cursor.token().orElse(""),
            into,
            digest == 0 ? "" : Long.toHexString(digest),
            atEnd,
            tally.pages(),
            tally.skipped(),
            tally.poisoned(),
            tally.nameless(),
            tally.firstDeclared().orElse(-1) + 1,
            tally.declared().orElse(-1) + 1,
            tally.repeats(),
            walk);
    try {
      return JSON.writeValueAsString(written);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a position cannot be written: " + this, e);
    }
  }

  /** Reads what was written; empty when it is of another version of Winnow or none. */
  static Optional<Position> read(String text) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(of(JSON.readValue(text, Written.class)));
    } catch (JsonProcessingException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Position of(Written written) {
    Cursor cursor =
        new Cursor(
            text(written.since()).isEmpty()
                ? Scope.EVERYTHING
                : new Scope.Since(Instant.parse(written.since())),
            written.position(),
            written.size(),
            Optional.of(text(written.token())).filter(token -> !token.isEmpty()));
    return new Position(
        written.batch(),
        cursor,
        written.into(),
        text(written.digest()).isEmpty() ? 0 : Long.parseUnsignedLong(written.digest(), 16),
        written.atEnd(),
        new Tally(
            written.pages(),
            written.skipped(),
            written.poisoned(),
            written.nameless(),
            known(written.firstDeclared()),
            known(written.declared()),
            written.repeats()),
        written.walk());
  }

  private static OptionalLong known(long plusOne) {
    return plusOne == 0 ? OptionalLong.empty() : OptionalLong.of(plusOne - 1);
  }

  private static String text(@org.jspecify.annotations.Nullable String value) {
    return value == null ? "" : value;
  }
}
