package dev.winnow.links;

import dev.winnow.catalogue.score.LinkContent;
import dev.winnow.catalogue.score.LinkFact;
import dev.winnow.catalogue.score.LinkKind;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.Glance;
import dev.winnow.store.link.LinkTarget;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Looks at the addresses of one host, one after the other. */
final class HostVisit {

  /** So many failures of a host in a row, and it is left alone for this round. */
  private static final int ENOUGH = 3;

  /** A host with a long Crawl-delay does not hold up the round; it goes on in the next one. */
  private static final Duration LONGEST = Duration.ofMinutes(15);

  private final Glances glances;
  private final Map<String, LinkFact> known;
  private final Clock clock;

  HostVisit(Glances glances, Map<String, LinkFact> known, Clock clock) {
    this.glances = glances;
    this.known = known;
    this.clock = clock;
  }

  /** One look. */
  record Looked(LinkTarget target, Finding found, Instant at) {}

  /**
   * What a visit brought.
   *
   * @param left what was not asked, because the host is down or wants a pause; after a stop, or
   *     when time is up, it is simply due as before
   */
  record Visited(String host, List<Looked> looked, List<LinkTarget> left) {}

  Visited visit(String host, List<LinkTarget> targets) {
    List<Looked> looked = new ArrayList<>();
    Instant end = clock.instant().plus(LONGEST);
    int asked = 0;
    while (asked < targets.size() && !isEnough(looked) && !glances.isClosed()) {
      LinkTarget target = targets.get(asked);
      Finding found = look(target);
      if (glances.isClosed() || Thread.currentThread().isInterrupted()) {
        return new Visited(host, looked, List.of());
      }
      looked.add(new Looked(target, found, clock.instant()));
      asked++;
      if (clock.instant().isAfter(end)) {
        return new Visited(host, looked, List.of());
      }
    }
    List<LinkTarget> left = targets.subList(asked, targets.size());
    return new Visited(host, looked, glances.isClosed() ? List.of() : List.copyOf(left));
  }

  private static boolean isEnough(List<Looked> looked) {
    if (looked.isEmpty()) {
      return false;
    }
    LinkKind last = looked.getLast().found().kind();
    boolean pause = last == LinkKind.RATE_LIMITED || last == LinkKind.UNAVAILABLE;
    boolean down =
        looked.size() >= ENOUGH && looked.stream().allMatch(one -> one.found().kind().ofHost());
    return pause || down;
  }

  private Finding look(LinkTarget target) {
    try {
      Optional<Finding> same = unchanged(target);
      return same.isPresent()
          ? same.get()
          : Diagnosis.of(glances.look(target, false), target.data(), clock.instant());
    } catch (FetchException e) {
      return Faults.of(e);
    }
  }

  /** A head decides only where it shows the version that worked; everything else needs a GET. */
  private Optional<Finding> unchanged(LinkTarget target) {
    Optional<LinkFact> before =
        Optional.ofNullable(known.get(target.address()))
            .filter(fact -> fact.state() == LinkFact.State.WORKS)
            .filter(fact -> isNamed(fact.trail().content()));
    return before.flatMap(
        fact -> {
          try {
            Glance head = glances.look(target, true);
            return head.status() == 200
                    && Validity.isSame(fact.trail().content(), head, clock.instant())
                ? Optional.of(again(fact))
                : Optional.empty();
          } catch (FetchException e) {
            return Optional.empty();
          }
        });
  }

  private static boolean isNamed(LinkContent content) {
    return content.etag().isPresent() || content.modified().isPresent();
  }

  private static Finding again(LinkFact fact) {
    return new Finding(
        fact.trail().kind(),
        OptionalInt.of(200),
        fact.detail(),
        fact.mediaType(),
        fact.trail().content());
  }
}
