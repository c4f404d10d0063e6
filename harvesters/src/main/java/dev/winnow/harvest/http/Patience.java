package dev.winnow.harvest.http;

import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.FetchException.Kind;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How long one run waits for others, in all. */
final class Patience {

  private final FetchSettings settings;
  private final Clock clock;
  private final Sleeper sleeper;
  private Duration left;
  private Duration waited = Duration.ZERO;

  Patience(FetchSettings settings, Clock clock, Sleeper sleeper) {
    this.settings = settings;
    this.clock = clock;
    this.sleeper = sleeper;
    this.left = settings.times().patience();
  }

  Instant now() {
    return clock.instant();
  }

  /** How long was waited so far, for whatever reason. */
  Duration waited() {
    return waited;
  }

  Duration left() {
    return left;
  }

  /** Waits before try number {@code next}, from 1, or gives up with the failure's own fault. */
  void beforeNext(int next, Failure failure) throws FetchException {
    if (!failure.worthRepeating() || next > settings.times().pauses().size()) {
      throw failure.fault();
    }
    sleep(settings.times().pauses().get(next - 1), failure.fault().uri());
  }

  /** Waits as long as the portal asked, as far as the run's patience goes. */
  void obey(Duration asked, FetchException fault) throws FetchException {
    if (asked.compareTo(left) > 0) {
      throw new FetchException(
              Kind.TOO_MANY_REQUESTS,
              fault.uri(),
              "%s asks us to wait %d s; without a person a run waits at most %d s in all. Try again later or lower requestsPerSecond."
                  .formatted(
                      fault.uri(), asked.toSeconds(), settings.times().patience().toSeconds()),
              fault)
          .because(fault.trouble());
    }
    left = left.minus(asked);
    sleep(asked, fault.uri());
  }

  void sleep(Duration duration, URI uri) throws FetchException {
    if (!duration.isPositive()) {
      return;
    }
    try {
      sleeper.sleep(duration);
      waited = waited.plus(duration);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new FetchException(Kind.UNREACHABLE, uri, "Stopped while waiting for " + uri + ".", e);
    }
  }
}
