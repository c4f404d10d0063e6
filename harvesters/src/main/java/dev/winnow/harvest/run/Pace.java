package dev.winnow.harvest.run;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;

/** Counts how fast a run goes and tells its progress. */
final class Pace {

  private final Progress progress;
  private final Clock clock;
  private final Instant start;
  private long records;

  Pace(Progress progress, Clock clock) {
    this.progress = progress;
    this.clock = clock;
    this.start = clock.instant();
  }

  void add(String portal, long more, OptionalLong declared) {
    records += more;
    double seconds = Duration.between(start, clock.instant()).toMillis() / 1000.0;
    progress.at(portal, records, declared, seconds > 0 ? records / seconds : 0);
  }
}
