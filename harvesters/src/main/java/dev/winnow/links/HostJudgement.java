package dev.winnow.links;

import dev.winnow.catalogue.score.LinkFact;
import dev.winnow.catalogue.score.LinkKind;
import dev.winnow.links.HostVisit.Looked;
import dev.winnow.links.HostVisit.Visited;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a host is to blame: when every one of several addresses failed in a way in which hosts
 * fail, the outage is the host's and counted once. Pure.
 */
final class HostJudgement {

  private HostJudgement() {}

  /** The address under which the series of a host is kept, beside those of its links. */
  static String address(String host) {
    return "//" + host;
  }

  /** Whether this is the address of a host's series. */
  static boolean isHost(String address) {
    return address.startsWith("//");
  }

  /** Whether the host was down. */
  static boolean isDown(Visited visited) {
    return visited.looked().size() > 1
        && visited.looked().stream().allMatch(one -> one.found().kind().ofHost());
  }

  /**
   * What is known after a visit, by address; the host's own fact is among them when it was down or
   * is up again.
   *
   * @param known what was known before
   */
  static Map<String, LinkFact> facts(Visited visited, Map<String, LinkFact> known) {
    Map<String, LinkFact> facts = new LinkedHashMap<>();
    if (visited.looked().isEmpty()) {
      return facts;
    }
    Optional<LinkFact> host = host(visited, known);
    host.ifPresent(fact -> facts.put(address(visited.host()), fact));
    boolean down = isDown(visited);
    for (Looked one : visited.looked()) {
      String address = one.target().address();
      Optional<LinkFact> before = Optional.ofNullable(known.get(address));
      facts.put(
          address,
          down
              ? Series.downWith(host.orElseThrow(), before, one.found(), one.at())
              : Series.next(before, one.found(), one.at()));
    }
    return facts;
  }

  private static Optional<LinkFact> host(Visited visited, Map<String, LinkFact> known) {
    Optional<LinkFact> before = Optional.ofNullable(known.get(address(visited.host())));
    Looked last = visited.looked().getLast();
    if (isDown(visited)) {
      return Optional.of(Series.next(before, last.found(), last.at()));
    }
    boolean answered = visited.looked().stream().anyMatch(one -> !one.found().kind().ofHost());
    return before
        .filter(fact -> answered && fact.state() != LinkFact.State.WORKS)
        .map(fact -> Series.next(before, Finding.without(LinkKind.OK, ""), last.at()));
  }
}
