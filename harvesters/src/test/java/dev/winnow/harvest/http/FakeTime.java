package dev.winnow.harvest.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A clock that only moves while one sleeps. */
public final class FakeTime extends Clock {

  final List<Duration> slept = new ArrayList<>();
  private volatile Instant now;

  public FakeTime() {
    this(Instant.parse("2026-11-21T06:00:00Z"));
  }

  /** A clock that begins at this moment. */
  public FakeTime(Instant start) {
    now = start;
  }

  /** Moves on by this much at once. */
  public void sleep(Duration duration) {
    slept.add(duration);
    now = now.plus(duration);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
