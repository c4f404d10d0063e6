package dev.winnow.harvest.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Spaces out the requests to each host, whichever portals they are for. Where portals on one host
 * want different intervals, the widest holds for all of them.
 */
final class HostGates {

  /** For so long a wider interval holds after it was last asked for. */
  private static final Duration REMEMBERED = Duration.ofMinutes(10);

  private final Clock clock;
  private final Map<String, Gate> gates = new HashMap<>();

  HostGates(Clock clock) {
    this.clock = clock;
  }

  private static final class Gate {
    private Instant free = Instant.MIN;
    private Duration widest = Duration.ZERO;
    private Instant widestUntil = Instant.MIN;
    private int underWay;

    Duration interval(Duration wanted, Instant now) {
      if (wanted.compareTo(widest) >= 0 || !now.isBefore(widestUntil)) {
        widest = wanted;
        widestUntil = now.plus(REMEMBERED).plus(wanted);
      }
      return widest;
    }
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
    Gate gate = gate(host);
    Duration wait = gate.free.isAfter(now) ? Duration.between(now, gate.free) : Duration.ZERO;
    if (wait.compareTo(longest) <= 0) {
      gate.free = now.plus(wait).plus(gate.interval(interval, now));
    }
    return wait;
  }

  /** Keeps everybody away from a host that asked for a pause. */
  synchronized void close(String host, Duration pause) {
    Instant until = clock.instant().plus(pause);
    Gate gate = gate(host);
    gate.free = gate.free.isAfter(until) ? gate.free : until;
  }

  /** Waits until fewer than so many requests to a host are under way, and begins another. */
  synchronized void enter(String host, int most) throws InterruptedException {
    Gate gate = gate(host);
    while (gate.underWay >= most) {
      wait();
    }
    gate.underWay++;
  }

  /** A request to a host has ended. */
  synchronized void leave(String host) {
    gate(host).underWay--;
    notifyAll();
  }

  private Gate gate(String host) {
    return gates.computeIfAbsent(host, key -> new Gate());
  }
}
