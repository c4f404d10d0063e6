package dev.winnow.links;

import dev.winnow.catalogue.score.LinkFact;
import dev.winnow.catalogue.score.LinkKind.Meaning;
import java.time.Duration;
import java.time.Instant;

/**
 * How links are looked at.
 *
 * @param check whether they are looked at on schedule
 * @param every how long an address is left in peace after a look that settles it
 * @param pause between two rounds
 * @param limit how many addresses a round takes at most
 * @param perHost how many of one host a round takes at most
 * @param hosts how many hosts are asked at the same time
 * @param requestsPerSecond per host, on loopback too
 */
public record LinkSettings(
    boolean check,
    Duration every,
    Duration pause,
    int limit,
    int perHost,
    int hosts,
    double requestsPerSecond) {

  /** Each address once a week, at most one request per second and host. */
  public static final LinkSettings DEFAULT =
      new LinkSettings(true, Duration.ofDays(7), Duration.ofMinutes(10), 5000, 200, 200, 1);

  private static final double UNSPARED = 100;
  private static final Duration SOON = Duration.ofDays(1);

  public LinkSettings {
    if (!every.isPositive() || !pause.isPositive()) {
      throw new IllegalArgumentException(
          "links.every and links.pause must be above 0, were " + every + " and " + pause);
    }
    if (limit < 1 || perHost < 1 || hosts < 1 || !(requestsPerSecond > 0)) {
      throw new IllegalArgumentException(
          "links.limit, perHost, hosts and requestsPerSecond must be above 0, were %d, %d, %d and %s"
              .formatted(limit, perHost, hosts, requestsPerSecond));
    }
  }

  /** The same with another pause between two rounds, for hosts that need not be spared. */
  public LinkSettings atOnce(Duration newPause) {
    return new LinkSettings(check, every, newPause, limit, perHost, hosts, UNSPARED);
  }

  /**
   * When an address is due again: what fails is looked at again the next day, until it is settled
   * whether it is broken.
   */
  Instant due(LinkFact fact) {
    boolean settled =
        fact.state() != LinkFact.State.UNSURE
            || fact.trail().kind().meaning() == Meaning.UNSURE
                && fact.trail().failures() == 0
                && !fact.trail().kind().ofHost();
    return fact.checked().plus(settled ? every : soon());
  }

  /** How long an address waits that was left alone because its host was down. */
  Duration soon() {
    return every.compareTo(SOON) < 0 ? every : SOON;
  }
}
