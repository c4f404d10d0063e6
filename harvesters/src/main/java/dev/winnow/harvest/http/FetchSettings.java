package dev.winnow.harvest.http;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * How the fetcher behaves.
 *
 * @param version Winnow's, as in the User-Agent
 * @param information where a portal's operator reads about Winnow, as in the User-Agent
 * @param connectTimeout until a connection stands
 * @param idleTimeout the longest silence while a document comes in
 * @param pageTime the longest a page may take in all
 * @param documentTime the longest a streamed document may take in all
 * @param pauses before each repetition; there is one try more than pauses
 * @param patience how long a run waits in all because of Retry-After
 * @param pageLimit how many bytes a page may have, decompressed
 * @param documentLimit how many bytes a streamed document may have, decompressed
 * @param spoolAbove how many bytes are held in memory before a document goes to a file
 * @param requestsPerSecond per host, where the portal's file says nothing; none on loopback
 * @param loopbackOnly whether every address but loopback is refused, even looking up its name
 * @param connectTo by host: the "127.0.0.1:port" that answers in its place, always by plain HTTP
 * @param allow private hosts, written "host:port", that may be asked although they are private
 * @param spool the folder for temporary files
 */
public record FetchSettings(
    String version,
    URI information,
    Duration connectTimeout,
    Duration idleTimeout,
    Duration pageTime,
    Duration documentTime,
    List<Duration> pauses,
    Duration patience,
    long pageLimit,
    long documentLimit,
    int spoolAbove,
    double requestsPerSecond,
    boolean loopbackOnly,
    Map<String, String> connectTo,
    List<String> allow,
    Path spool) {

  private static final int MEGABYTE = 1 << 20;

  public FetchSettings {
    pauses = List.copyOf(pauses);
    connectTo = Map.copyOf(connectTo);
    allow = List.copyOf(allow);
    connectTo.values().forEach(HostAndPort::parseLoopback);
    allow.forEach(HostAndPort::parse);
    if (!(requestsPerSecond > 0)) {
      throw new IllegalArgumentException(
          "requestsPerSecond must be above 0, was " + requestsPerSecond);
    }
  }

  /** What DESIGN promises, for this version of Winnow and the page that explains it. */
  public static FetchSettings defaults(String version, URI information) {
    return new FetchSettings(
        version,
        information,
        Duration.ofSeconds(10),
        Duration.ofSeconds(60),
        Duration.ofMinutes(10),
        Duration.ofHours(2),
        List.of(Duration.ofSeconds(1), Duration.ofSeconds(4)),
        Duration.ofMinutes(5),
        64L * MEGABYTE,
        1024L * MEGABYTE,
        4 * MEGABYTE,
        2,
        false,
        Map.of(),
        List.of(),
        Path.of(System.getProperty("java.io.tmpdir")));
  }

  /** The same, kept on loopback or let out, with hosts answered for on loopback or allowed. */
  public FetchSettings withNetwork(
      boolean newLoopbackOnly, Map<String, String> newConnectTo, List<String> newAllow) {
    return new FetchSettings(
        version,
        information,
        connectTimeout,
        idleTimeout,
        pageTime,
        documentTime,
        pauses,
        patience,
        pageLimit,
        documentLimit,
        spoolAbove,
        requestsPerSecond,
        newLoopbackOnly,
        newConnectTo,
        newAllow,
        spool);
  }

  /** The same with other limits of size, in bytes. */
  public FetchSettings withLimits(long newPageLimit, long newDocumentLimit, int newSpoolAbove) {
    return new FetchSettings(
        version,
        information,
        connectTimeout,
        idleTimeout,
        pageTime,
        documentTime,
        pauses,
        patience,
        newPageLimit,
        newDocumentLimit,
        newSpoolAbove,
        requestsPerSecond,
        loopbackOnly,
        connectTo,
        allow,
        spool);
  }

  /** The same with other times: until connected, of silence, of a page and of a document. */
  public FetchSettings withTimes(
      Duration connect, Duration idle, Duration page, Duration document) {
    return new FetchSettings(
        version,
        information,
        connect,
        idle,
        page,
        document,
        pauses,
        patience,
        pageLimit,
        documentLimit,
        spoolAbove,
        requestsPerSecond,
        loopbackOnly,
        connectTo,
        allow,
        spool);
  }

  /** The same with other pauses before each repetition, and another patience with Retry-After. */
  public FetchSettings withPatience(List<Duration> newPauses, Duration newPatience) {
    return new FetchSettings(
        version,
        information,
        connectTimeout,
        idleTimeout,
        pageTime,
        documentTime,
        newPauses,
        newPatience,
        pageLimit,
        documentLimit,
        spoolAbove,
        requestsPerSecond,
        loopbackOnly,
        connectTo,
        allow,
        spool);
  }

  /** The same with another folder for temporary files. */
  public FetchSettings withSpool(Path newSpool) {
    return new FetchSettings(
        version,
        information,
        connectTimeout,
        idleTimeout,
        pageTime,
        documentTime,
        pauses,
        patience,
        pageLimit,
        documentLimit,
        spoolAbove,
        requestsPerSecond,
        loopbackOnly,
        connectTo,
        allow,
        newSpool);
  }

  /** How Winnow introduces itself, such as "Winnow/1.0 (+https://winnow.example/about)". */
  public String userAgent() {
    return "Winnow/" + version + " (+" + information + ")";
  }
}
