package dev.winnow.harvest.http;

import dev.winnow.harvest.address.HostAndPort;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * How the fetcher behaves.
 *
 * @param identity how it introduces itself
 * @param times how long it waits
 * @param sizes how much it takes
 * @param network whom it may ask
 * @param requestsPerSecond per host, where the portal's file says nothing; none on loopback
 * @param spool the folder for temporary files
 */
public record FetchSettings(
    Identity identity,
    Times times,
    Sizes sizes,
    Network network,
    double requestsPerSecond,
    Path spool) {

  private static final int MEGABYTE = 1 << 20;

  public FetchSettings {
    if (!(requestsPerSecond > 0)) {
      throw new IllegalArgumentException(
          "requestsPerSecond must be above 0, was " + requestsPerSecond);
    }
  }

  /**
   * How Winnow introduces itself.
   *
   * @param version Winnow's
   * @param information where a portal's operator reads about Winnow
   */
  public record Identity(String version, URI information) {

    /** As in the User-Agent, such as "Winnow/1.0 (+https://winnow.example/about)". */
    public String userAgent() {
      return "Winnow/" + version + " (+" + information + ")";
    }
  }

  /**
   * How long is waited.
   *
   * @param connect until a connection stands
   * @param idle the longest silence while a document comes in
   * @param page the longest a page may take in all
   * @param document the longest a streamed document may take in all
   * @param pauses before each repetition; there is one try more than pauses
   * @param patience how long a run waits in all because of Retry-After
   */
  public record Times(
      Duration connect,
      Duration idle,
      Duration page,
      Duration document,
      List<Duration> pauses,
      Duration patience) {

    static final Times DEFAULT =
        new Times(
            Duration.ofSeconds(10),
            Duration.ofSeconds(60),
            Duration.ofMinutes(10),
            Duration.ofHours(2),
            List.of(Duration.ofSeconds(1), Duration.ofSeconds(4)),
            Duration.ofMinutes(5));

    public Times {
      pauses = List.copyOf(pauses);
    }
  }

  /**
   * How many bytes are taken, decompressed.
   *
   * @param page the most of a page
   * @param document the most of a streamed document
   * @param spoolAbove how many are held in memory before a document goes to a file
   */
  public record Sizes(long page, long document, int spoolAbove) {

    static final Sizes DEFAULT = new Sizes(64L * MEGABYTE, 1024L * MEGABYTE, 4 * MEGABYTE);
  }

  /**
   * Who may be asked.
   *
   * @param loopbackOnly whether every address but loopback is refused, even looking up its name
   * @param connectTo by host: the "127.0.0.1:port" that answers in its place, always by plain HTTP
   * @param allow private hosts, written "host:port", that may be asked although they are private
   */
  public record Network(boolean loopbackOnly, Map<String, String> connectTo, List<String> allow) {

    static final Network OPEN = new Network(false, Map.of(), List.of());

    public Network {
      connectTo = Map.copyOf(connectTo);
      allow = List.copyOf(allow);
      connectTo.values().forEach(HostAndPort::parseLoopback);
      allow.forEach(HostAndPort::parse);
    }
  }

  /** What is promised, for this version of Winnow and the page that explains it. */
  public static FetchSettings defaults(String version, URI information) {
    return new FetchSettings(
        new Identity(version, information),
        Times.DEFAULT,
        Sizes.DEFAULT,
        Network.OPEN,
        2,
        Path.of(System.getProperty("java.io.tmpdir")));
  }

  /** The same, kept on loopback or let out, with hosts answered for on loopback or allowed. */
  public FetchSettings withNetwork(
      boolean loopbackOnly, Map<String, String> connectTo, List<String> allow) {
    Network other = new Network(loopbackOnly, connectTo, allow);
    return new FetchSettings(identity, times, sizes, other, requestsPerSecond, spool);
  }

  /** The same with other limits of size, in bytes. */
  public FetchSettings withLimits(long page, long document, int spoolAbove) {
    Sizes other = new Sizes(page, document, spoolAbove);
    return new FetchSettings(identity, times, other, network, requestsPerSecond, spool);
  }

  /** The same with other times: until connected, of silence, of a page and of a document. */
  public FetchSettings withTimes(
      Duration connect, Duration idle, Duration page, Duration document) {
    Times other = new Times(connect, idle, page, document, times.pauses(), times.patience());
    return new FetchSettings(identity, other, sizes, network, requestsPerSecond, spool);
  }

  /** The same with other pauses before each repetition, and another patience with Retry-After. */
  public FetchSettings withPatience(List<Duration> newPauses, Duration newPatience) {
    Times other =
        new Times(
            times.connect(), times.idle(), times.page(), times.document(), newPauses, newPatience);
    return new FetchSettings(identity, other, sizes, network, requestsPerSecond, spool);
  }

  /** The same with another folder for temporary files. */
  public FetchSettings withSpool(Path newSpool) {
    return new FetchSettings(identity, times, sizes, network, requestsPerSecond, newSpool);
  }
}
