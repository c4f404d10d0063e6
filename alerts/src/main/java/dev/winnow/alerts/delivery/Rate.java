package dev.winnow.alerts.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** So many in so long a time, for each name of its own. It lives in memory only, and forgets. */
public final class Rate {

  private static final int MANY = 10_000;

  private final int most;
  private final Duration period;
  private final Clock clock;
  private final Map<String, Deque<Instant>> taken = new HashMap<>();

  /** At most {@code most} of each name within any such period. */
  public Rate(int most, Duration period, Clock clock) {
    this.most = most;
    this.period = period;
    this.clock = clock;
  }

  /** Takes one for a name, if there is one left. */
  public synchronized boolean take(String name) {
    Instant now = clock.instant();
    if (taken.size() > MANY) {
      taken.values().removeIf(times -> forget(times, now).isEmpty());
    }
    Deque<Instant> times = forget(taken.computeIfAbsent(name, key -> new ArrayDeque<>()), now);
    return times.size() < most && times.add(now);
  }

  private Deque<Instant> forget(Deque<Instant> times, Instant now) {
    while (!times.isEmpty() && !times.peek().plus(period).isAfter(now)) {
      times.remove();
    }
    return times;
  }
}
