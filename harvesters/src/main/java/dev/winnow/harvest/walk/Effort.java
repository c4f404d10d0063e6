package dev.winnow.harvest.walk;

import dev.winnow.harvest.RunFetcher;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How long a portal takes for a page, beside the time that is waited out of politeness. */
public final class Effort {

  private final Clock clock;
  private final RunFetcher fetcher;
  private final Instant start;
  private final Duration waited;

  private Effort(Clock clock, RunFetcher fetcher) {
    this.clock = clock;
    this.fetcher = fetcher;
    this.start = clock.instant();
    this.waited = fetcher.waited();
  }

  /** A page is about to be asked for. */
  public static Effort begin(Clock clock, RunFetcher fetcher) {
    return new Effort(clock, fetcher);
  }

  /** How long the portal took for it. */
  public Duration end() {
    return Duration.between(start, clock.instant()).minus(fetcher.waited().minus(waited));
  }
}
