package dev.winnow.harvest.http;

import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.FetchException.Kind;
import dev.winnow.harvest.Glance;
import dev.winnow.harvest.Request;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.io.CloseMode;

/**
 * Glances at addresses that catalogues name: head and first bytes only. Guards, robots.txt and the
 * line before each host are those of the harvest; only a connection that hangs up is tried again.
 * Safe for many threads.
 */
public final class LinkFetcher implements AutoCloseable {

  private static final int MOST_REDIRECTS = 8;
  private static final int FIRST_BYTES = 32 << 10;
  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

  private final FetchSettings settings;
  private final Duration interval;
  private final Guard guard;
  private final Clock clock;
  private final HostGates gates;
  private final Sleeper sleeper;
  private final ScheduledExecutorService alarm;
  private final Supplier<Visit> visits;
  private final Exchange robots;
  private final CloseableHttpClient client;

  /** Who asks robots.txt, and by which manners. */
  private record Visit(Manners manners, PoliteFetcher fetcher) {}

  LinkFetcher(FetchSettings settings, Pace pace, PoliteFetchers.Shared shared) {
    this.settings = settings;
    this.interval = Duration.ofNanos((long) (1e9 / pace.requestsPerSecond()));
    this.clock = shared.clock();
    this.gates = shared.gates();
    this.sleeper = shared.sleeper();
    this.alarm = shared.alarm();
    Portal nobody = Portal.of("links", "links", URI.create("https://nobody.invalid/"));
    this.guard = new Guard(settings, nobody.url());
    this.robots = new Exchange(settings, guard, alarm, pace.connections());
    this.client = Exchange.client(settings, guard, pace.connections());
    this.visits =
        () -> {
          Manners manners = new Manners(nobody, settings, gates, shared.robots(), guard);
          return new Visit(
              manners,
              new PoliteFetcher(
                  new FileFetcher(nobody.url(), settings),
                  robots,
                  manners,
                  new Patience(settings, clock, sleeper)));
        };
  }

  /**
   * How fast and how broad links are looked at.
   *
   * @param requestsPerSecond per host, on loopback too
   * @param connections at the same time, in all
   */
  public record Pace(double requestsPerSecond, int connections) {

    public Pace {
      if (!(requestsPerSecond > 0) || connections < 1) {
        throw new IllegalArgumentException(
            "links need requestsPerSecond above 0 and a connection, was %s and %d"
                .formatted(requestsPerSecond, connections));
      }
    }
  }

  /** Whether this address may be asked at all on the network that Winnow is kept on. */
  public boolean isWithinReach(URI uri) {
    return !settings.network().loopbackOnly() || guard.staysOnLoopback(uri);
  }

  /**
   * Follows an address to its end.
   *
   * @param headOnly whether the head is enough, so that nothing of the body is asked for
   * @throws FetchException when no answer came; its cause tells why
   */
  public Glance look(URI address, boolean headOnly) throws FetchException {
    Visit visit = visits.get();
    List<URI> way = new ArrayList<>();
    URI at = address;
    while (way.size() <= MOST_REDIRECTS) {
      way.add(at);
      Duration crawlDelay = visit.manners().ask(discovered(at), visit.fetcher()::askOnce);
      takeTurn(at, crawlDelay);
      Glance glance = answered(way, crawlDelay, headOnly ? "HEAD" : "GET");
      if (glance.status() == 416) {
        takeTurn(at, crawlDelay);
        glance = send(at, way, "GET", false);
      }
      if (!isRedirect(glance)) {
        obey(glance);
        return glance;
      }
      at = PoliteFetcher.target(at, glance.header("location").orElseThrow());
      if (way.contains(at)) {
        break;
      }
    }
    throw new FetchException(
        Kind.LOOP, address, address + " redirects in a circle or too often, last to " + at + ".");
  }

  /** A kept connection may be closed by its server just when it is used again: that is no fault. */
  private Glance answered(List<URI> way, Duration crawlDelay, String method) throws FetchException {
    URI at = way.getLast();
    boolean ranged = method.equals("GET");
    try {
      return send(at, way, method, ranged);
    } catch (FetchException e) {
      boolean hungUp =
          e.getCause() instanceof NoHttpResponseException
              || e.getCause() != null && e.getCause().getClass() == SocketException.class;
      if (!hungUp) {
        throw e;
      }
      takeTurn(at, crawlDelay);
      return send(at, way, method, ranged);
    }
  }

  /** Keeps everybody away from a host for as long as it asked, at most an hour. */
  private void obey(Glance glance) {
    if (glance.status() == 429 || glance.status() == 503) {
      RetryAfter.read(glance.header("retry-after").orElse(""), clock.instant())
          .map(asked -> asked.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : asked)
          .ifPresent(pause -> gates.close(Manners.host(glance.uri()), pause));
    }
  }

  private static Request discovered(URI uri) {
    return new Request(uri, "*/*", Optional.empty(), "", true, false);
  }

  private static boolean isRedirect(Glance glance) {
    return glance.status() / 100 == 3
        && glance.status() != 304
        && glance.header("location").isPresent();
  }

  private void takeTurn(URI uri, Duration crawlDelay) throws FetchException {
    Duration apart = interval.compareTo(crawlDelay) > 0 ? interval : crawlDelay;
    Duration longest = apart.plusSeconds(60);
    Duration wait = gates.claim(Manners.host(uri), apart, longest);
    if (wait.compareTo(longest) > 0) {
      throw new FetchException(
          Kind.TOO_MANY_REQUESTS,
          uri,
          uri.getHost() + " asked for a pause of which " + wait.toSeconds() + " s are left.");
    }
    if (wait.isPositive()) {
      try {
        sleeper.sleep(wait);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new FetchException(Kind.UNREACHABLE, uri, "Stopped while waiting for " + uri, e);
      }
    }
  }

  private Glance send(URI uri, List<URI> way, String method, boolean ranged) throws FetchException {
    HttpUriRequestBase message = message(uri, method, ranged);
    long most = settings.times().page().toMillis();
    ScheduledFuture<?> ring = alarm.schedule(message::abort, most, TimeUnit.MILLISECONDS);
    try {
      HttpHost target = guard.target(uri);
      return glance(way, client.executeOpen(target, message, HttpClientContext.create()), message);
    } catch (ConnectionClosedException | MalformedChunkCodingException e) {
      throw new FetchException(Kind.TRUNCATED, uri, uri + " broke off: " + e.getMessage() + ".", e);
    } catch (IOException e) {
      throw Exchange.Faults.of(uri, e, message.isAborted(), most).fault();
    } catch (IllegalStateException e) {
      throw Exchange.Faults.of(uri, Exchange.whileWaiting(e, message), true, most).fault();
    } finally {
      ring.cancel(false);
    }
  }

  private HttpUriRequestBase message(URI uri, String method, boolean ranged) {
    var message = new HttpUriRequestBase(method, URI.create(uri.toASCIIString()));
    message.setHeader("User-Agent", settings.identity().userAgent());
    message.setHeader("Accept", "*/*");
    message.setHeader("Accept-Encoding", "identity");
    if (ranged) {
      message.setHeader("Range", "bytes=0-" + (FIRST_BYTES - 1));
    }
    return message;
  }

  /** What is left of the body is never read: its connection is given up instead. */
  private static Glance glance(
      List<URI> way, ClassicHttpResponse response, HttpUriRequestBase message) throws IOException {
    Map<String, String> headers = new HashMap<>();
    for (Header header : response.getHeaders()) {
      String value = header.getValue() == null ? "" : header.getValue();
      headers.putIfAbsent(header.getName().toLowerCase(Locale.ROOT), value);
    }
    HttpEntity entity = response.getEntity();
    byte[] first = new byte[0];
    boolean ended = true;
    if (entity != null) {
      InputStream in = entity.getContent();
      first = decoded(in, headers.getOrDefault("content-encoding", "")).readNBytes(FIRST_BYTES);
      ended = first.length < FIRST_BYTES;
    }
    boolean whole = ended && !headers.containsKey("content-range");
    Glance glance = new Glance(way, response.getCode(), headers, first, whole);
    leave(response, message, ended);
    return glance;
  }

  private static void leave(ClassicHttpResponse response, HttpUriRequestBase message, boolean ended)
      throws IOException {
    if (ended) {
      response.close();
    } else {
      message.abort();
    }
  }

  private static InputStream decoded(InputStream in, String encoding) throws IOException {
    boolean gzip = encoding.strip().equalsIgnoreCase("gzip");
    return gzip ? new Forgiving(new GZIPInputStream(in)) : in;
  }

  /** Lets a compressed stream end where its range was cut. */
  private static final class Forgiving extends InputStream {
    private final InputStream in;

    Forgiving(InputStream in) {
      this.in = in;
    }

    @Override
    public int read() throws IOException {
      try {
        return in.read();
      } catch (EOFException e) {
        return -1;
      }
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      try {
        return in.read(target, offset, length);
      } catch (EOFException e) {
        return -1;
      }
    }
  }

  @Override
  public void close() {
    robots.close();
    client.close(CloseMode.IMMEDIATE);
  }
}
