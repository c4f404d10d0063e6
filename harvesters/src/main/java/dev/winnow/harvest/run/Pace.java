package dev.winnow.harvest.run;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/** Counts how fast a run goes and tells its progress. */
final class Pace {

  private final Progress progress;
  private final Clock clock;
  private final Instant start;
  private final long before;
  private long records;

  /** Nothing is counted yet; earlier processes of the run have read so many records before. */
  Pace(Progress progress, Clock clock, long before) {
    this.progress = progress;
    this.clock = clock;
    this.start = clock.instant();
    this.before = before;
  }

  void add(String portal, long more, OptionalLong declared) {
    records += more;
    double seconds = Duration.between(start, clock.instant()).toMillis() / 1000.0;
    double perSecond = seconds > 0 ? records / seconds : 0;
    progress.at(portal, records, declared, perSecond);
    finish(declared, perSecond).ifPresent(finish -> progress.expect(portal, finish));
  }

  /** When the rest will have come in, at the pace so far with all its waiting. */
  private Optional<Instant> finish(OptionalLong declared, double perSecond) {
    if (declared.isEmpty() || perSecond <= 0) {
      return Optional.empty();
    }
    long left = Math.max(0, declared.getAsLong() - before - records);
    return Optional.of(clock.instant().plusMillis((long) (1000 * left / perSecond)));
  }
}
