package dev.winnow.harvest.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Spaces out the requests to each host, whichever portals they are for. */
final class HostGates {

  private final Clock clock;
  private final Map<String, Instant> free = new HashMap<>();

  HostGates(Clock clock) {
    this.clock = clock;
  }

  /**
   * Claims the next place in the line for a host.
   *
   * @param interval the least time between two requests
   * @param longest the longest wait that is accepted; a longer one claims nothing
   * @return how long to wait; more than {@code longest} when nothing was claimed
   */
  synchronized Duration claim(String host, Duration interval, Duration longest) {
    Instant now = clock.instant();
    Instant turn = free.getOrDefault(host, now);
    Duration wait = turn.isAfter(now) ? Duration.between(now, turn) : Duration.ZERO;
    if (wait.compareTo(longest) <= 0) {
      free.put(host, now.plus(wait).plus(interval));
    }
    return wait;
  }

  /** Keeps everybody away from a host that asked for a pause. */
  synchronized void close(String host, Duration pause) {
    Instant until = clock.instant().plus(pause);
    free.merge(host, until, (a, b) -> a.isAfter(b) ? a : b);
  }
}
