package dev.winnow.links;

import dev.winnow.catalogue.score.LinkFact;
import dev.winnow.catalogue.score.LinkKind;
import dev.winnow.links.HostVisit.Visited;
import java.util.EnumMap;
import java.util.Map;

/** Counts what a round finds. */
final class Tally {

  private final Map<LinkFact.State, Long> states = new EnumMap<>(LinkFact.State.class);
  private final Map<LinkKind, Long> kinds = new EnumMap<>(LinkKind.class);
  private final long outOfReach;
  private long hosts;
  private long hostsDown;
  private long left;
  private long changed;

  Tally(long outOfReach) {
    this.outOfReach = outOfReach;
  }

  void add(Visited visited, Map<String, LinkFact> facts) {
    hosts++;
    hostsDown += HostJudgement.isDown(visited) ? 1 : 0;
    left += visited.left().size();
    visited
        .looked()
        .forEach(
            one -> {
              LinkFact fact = facts.get(one.target().address());
              states.merge(fact.state(), 1L, Long::sum);
              kinds.merge(fact.trail().kind(), 1L, Long::sum);
            });
  }

  long hosts() {
    return hosts;
  }

  void changed(int addresses) {
    changed += addresses;
  }

  LinkReport report() {
    return new LinkReport(states, kinds, hosts, hostsDown, left, outOfReach, changed);
  }
}
