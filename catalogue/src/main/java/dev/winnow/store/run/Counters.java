package dev.winnow.store.run;

/**
 * What a run, or a page of it, counted. {@code seen} counts distinct source ids that could be read,
 * unchanged ones included; {@code records = seen + duplicates + failed}.
 */
public record Counters(
    long seen,
    long added,
    long changed,
    long unchanged,
    long removed,
    long held,
    long duplicates,
    long failed,
    long requests,
    long bytes) {

  /** Nothing yet. */
  public static final Counters ZERO = new Counters(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  /** Both together. */
  public Counters plus(Counters more) {
    return new Counters(
        seen + more.seen,
        added + more.added,
        changed + more.changed,
        unchanged + more.unchanged,
        removed + more.removed,
        held + more.held,
        duplicates + more.duplicates,
        failed + more.failed,
        requests + more.requests,
        bytes + more.bytes);
  }

  /** How many records the portal listed, good, repeated or bad. */
  public long records() {
    return seen + duplicates + failed;
  }
}
