package dev.winnow.harvest.walk;

import dev.winnow.catalogue.HarvestRules.Budget;
import dev.winnow.harvest.RunFetcher;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What a run has cost in this process, held against what it may cost. */
public final class Spending {

  private final Budget budget;
  private final RunFetcher fetcher;
  private final Clock clock;
  private final Instant start;
  private long bytes;

  /** Nothing is spent yet. */
  public Spending(Budget budget, RunFetcher fetcher, Clock clock) {
    this.budget = budget;
    this.fetcher = fetcher;
    this.clock = clock;
    this.start = clock.instant();
  }

  /** Counts bytes as they came over the wire. */
  public void add(long more) {
    bytes += more;
  }

  /**
   * Why the run must stop, in words; empty while it may go on.
   *
   * @param pages how many pages came in so far
   */
  public Optional<String> exceeded(long pages) {
    if (pages >= budget.pages()) {
      return over("%,d pages".formatted(pages), "pages");
    }
    if (bytes >= budget.bytes()) {
      return over("%,d MB".formatted(bytes >> 20), "bytes");
    }
    if (fetcher.redirects() > budget.redirects()) {
      return over("%,d redirects".formatted(fetcher.redirects()), "redirects");
    }
    Duration time = Duration.between(start, clock.instant());
    return time.compareTo(budget.time()) >= 0
        ? over("%,d minutes".formatted(time.toMinutes()), "time")
        : Optional.empty();
  }

  private static Optional<String> over(String spent, String key) {
    return Optional.of(
        "stopped after %s, which is all that one run may cost; raise budget.%s if that is too little"
            .formatted(spent, key));
  }
}
