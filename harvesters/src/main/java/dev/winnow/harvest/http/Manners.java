package dev.winnow.harvest.http;

import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.FetchException.Kind;
import dev.winnow.harvest.Request;
import dev.winnow.harvest.Trouble;
import dev.winnow.harvest.address.HostAndPort;
import dev.winnow.store.run.Fault;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What one run may ask a host for, and how fast. */
final class Manners {

  private static final Duration LONGEST_DELAY = Duration.ofMinutes(5);

  private final Portal portal;
  private final FetchSettings settings;
  private final HostGates gates;
  private final Robots robots;
  private final Guard guard;
  private final List<Fault> notices = new ArrayList<>();
  private final Set<String> noticed = new HashSet<>();

  Manners(Portal portal, FetchSettings settings, HostGates gates, Robots robots, Guard guard) {
    this.portal = portal;
    this.settings = settings;
    this.gates = gates;
    this.robots = robots;
    this.guard = guard;
  }

  /** Asks robots.txt; refuses what it binds, notes what it only wishes. */
  Duration ask(Request request, Robots.Ask ask) throws FetchException {
    URI uri = request.uri();
    if (portal.robots() == Portal.Robots.IGNORE || uri.getHost() == null) {
      return Duration.ZERO;
    }
    Robots.Rules rules = robots.of(uri, ask);
    if (!rules.problem().isEmpty()) {
      notice("notice-robots-unknown", uri.getHost(), rules.problem() + "; harvested all the same.");
    }
    if (!rules.allows(uri)) {
      if (request.discovered() || portal.robots() == Portal.Robots.ALL) {
        throw new FetchException(
                Kind.ROBOTS,
                uri,
                uri
                    + " is closed by the host's robots.txt; ask its operator, or set robots: ignore.")
            .because(Optional.of(Trouble.ROBOTS));
      }
      notice(
          "notice-robots-disallow",
          uri.getHost(),
          "robots.txt disallows "
              + uri.getPath()
              + "; harvested all the same, because it is the machine interface in the portal's file.");
    }
    if (rules.crawlDelay().compareTo(LONGEST_DELAY) > 0) {
      throw new FetchException(
              Kind.ROBOTS,
              uri,
              "The robots.txt of %s asks for %,d s between two requests (Crawl-delay), which no harvest can keep; ask its operator for less, or set robots: ignore and a low requestsPerSecond."
                  .formatted(uri.getHost(), rules.crawlDelay().toSeconds()))
          .because(Optional.of(Trouble.ROBOTS));
    }
    return rules.crawlDelay();
  }

  /** How long to wait before the next request to this host; it then has its place in the line. */
  Duration claim(URI uri, Duration crawlDelay, Duration patience) throws FetchException {
    Duration own = interval(uri);
    Duration interval = own.compareTo(crawlDelay) > 0 ? own : crawlDelay;
    Duration longest = patience.plus(interval).plusSeconds(60);
    Duration wait = gates.claim(host(uri), interval, longest);
    if (wait.compareTo(longest) > 0) {
      throw new FetchException(
          Kind.TOO_MANY_REQUESTS,
          uri,
          "%s asked for a pause of which %d s are left; try again then."
              .formatted(uri.getHost(), wait.toSeconds()));
    }
    return wait;
  }

  /** Notes that the portal's own interface went to another host for good. */
  void moved(URI from, URI to) {
    if (from.getHost() != null && !from.getHost().equalsIgnoreCase(String.valueOf(to.getHost()))) {
      notice(
          "notice-moved",
          from.getHost(),
          "%s has moved to %s for good; change the portal's url before the old address is gone."
              .formatted(from, to));
    }
  }

  /** Waits for its turn where as many requests to a host are under way as it may have. */
  void enter(URI uri) throws FetchException {
    try {
      gates.enter(host(uri), portal.rules().atOnce());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new FetchException(Kind.UNREACHABLE, uri, "Stopped while waiting for " + uri + ".", e);
    }
  }

  /** A request to a host has ended. */
  void leave(URI uri) {
    gates.leave(host(uri));
  }

  /** Keeps every run away from a host for as long as it asked. */
  void pause(URI uri, Duration asked) {
    gates.close(host(uri), asked);
  }

  List<Fault> takeNotices() {
    List<Fault> taken = List.copyOf(notices);
    notices.clear();
    return taken;
  }

  private Duration interval(URI uri) {
    if (portal.requestsPerSecond().isEmpty() && guard.staysOnLoopback(uri)) {
      return Duration.ZERO;
    }
    double perSecond = portal.requestsPerSecond().orElse(settings.requestsPerSecond());
    return Duration.ofNanos((long) (1e9 / perSecond));
  }

  private void notice(String kind, String where, String message) {
    if (noticed.add(kind + where)) {
      notices.add(new Fault(kind, where, message));
    }
  }

  /** The host and port by which requests are spaced out. */
  static String host(URI uri) {
    return HostAndPort.of(uri).map(HostAndPort::toString).orElse(uri.toString());
  }
}
