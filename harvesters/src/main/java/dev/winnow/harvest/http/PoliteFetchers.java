package dev.winnow.harvest.http;

import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.Fetchers;
import dev.winnow.harvest.RunFetcher;
import dev.winnow.harvest.address.HostAndPort;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/**
 * Makes polite fetchers. What they must share is here: the rate and robots.txt of each host. One
 * for the whole process; safe for many threads.
 */
public final class PoliteFetchers implements Fetchers, AutoCloseable {

  private static final Duration LINK_CONNECT = Duration.ofSeconds(10);
  private static final Duration LINK_SILENCE = Duration.ofSeconds(20);
  private static final Duration LINK_TIME = Duration.ofSeconds(40);
  private static final Duration POST_CONNECT = Duration.ofSeconds(5);
  private static final Duration POST_SILENCE = Duration.ofSeconds(15);

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
    Spool.sweepOnce(settings.spool());
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

  /**
   * A fetcher that glances at links: it shares rates and robots.txt with the harvest, waits less
   * long for an answer, and does not insist.
   *
   * @param own addresses whose host and port may be asked although they are private
   */
  public LinkFetcher forLinks(LinkFetcher.Pace pace, Collection<URI> own) {
    List<String> allow = new ArrayList<>(settings.network().allow());
    own.stream().flatMap(uri -> HostAndPort.of(uri).stream()).forEach(one -> allow.add(one.text()));
    FetchSettings brief =
        settings
            .withNetwork(settings.network().loopbackOnly(), settings.network().connectTo(), allow)
            .withTimes(LINK_CONNECT, LINK_SILENCE, LINK_TIME, LINK_TIME);
    return new LinkFetcher(brief, pace, new Shared(clock, sleeper, gates, robots, alarm));
  }

  /** A poster to addresses that strangers typed in; it gives up after a quarter of a minute. */
  public Poster forPosts() {
    FetchSettings brief =
        settings.withTimes(POST_CONNECT, POST_SILENCE, POST_SILENCE, POST_SILENCE);
    return new Poster(brief, clock, alarm);
  }

  /** What all fetchers of the process share. */
  record Shared(
      Clock clock,
      Sleeper sleeper,
      HostGates gates,
      Robots robots,
      ScheduledExecutorService alarm) {}

  @Override
  public void close() {
    alarm.shutdownNow();
  }
}
