package dev.winnow.benchmarks.year;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;

/** A clock that is set by hand. */
final class Hand {

  private volatile Instant now;
  private final Clock clock = ((InstantSource) this::instant).withZone(ZoneOffset.UTC);

  Hand(Instant now) {
    this.now = now;
  }

  void set(Instant moment) {
    now = moment;
  }

  Instant instant() {
    return now;
  }

  Clock clock() {
    return clock;
  }
}
