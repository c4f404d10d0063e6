package dev.winnow.harvest.http;

import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.Fetchers;
import dev.winnow.harvest.RunFetcher;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/**
 * Makes polite fetchers. What they must share is here: the rate and robots.txt of each host. One
 * for the whole process; safe for many threads.
 */
public final class PoliteFetchers implements Fetchers, AutoCloseable {

  private final FetchSettings settings;
  private final Clock clock;
  private final Sleeper sleeper;
  private final HostGates gates;
  private final Robots robots;
  private final ScheduledExecutorService alarm =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("fetch-alarm").factory());

  /** Fetchers for the real world. */
  public PoliteFetchers(FetchSettings settings) {
    this(settings, Clock.systemUTC(), Sleeper.REAL);
  }

  /** Fetchers that live by this clock and wait this way. */
  public PoliteFetchers(FetchSettings settings, Clock clock, Sleeper sleeper) {
    this.settings = settings;
    this.clock = clock;
    this.sleeper = sleeper;
    this.gates = new HostGates(clock);
    this.robots = new Robots(clock);
    Spool.sweep(settings.spool());
  }

  @Override
  public RunFetcher forRun(Portal portal) {
    Guard guard = new Guard(settings, portal.url());
    Exchange exchange = new Exchange(settings, guard, alarm);
    Manners manners = new Manners(portal, settings, gates, robots, guard);
    return new PoliteFetcher(
        new FileFetcher(portal.url(), settings),
        exchange,
        manners,
        new Patience(settings, clock, sleeper));
  }

  @Override
  public void close() {
    alarm.shutdownNow();
  }
}
