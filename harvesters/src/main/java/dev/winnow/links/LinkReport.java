package dev.winnow.links;

import dev.winnow.catalogue.score.LinkFact.State;
import dev.winnow.catalogue.score.LinkKind;
import java.util.Map;

/**
 * What a round found.
 *
 * @param states how many addresses are in each state now, of those looked at
 * @param kinds how many looks found what
 * @param hosts how many hosts were asked
 * @param hostsDown how many of them were down
 * @param left how many addresses were left alone: their host was down or wanted a pause
 * @param outOfReach how many may not be asked on the network that Winnow is kept on
 * @param changed how many came to another result than before
 */
public record LinkReport(
    Map<State, Long> states,
    Map<LinkKind, Long> kinds,
    long hosts,
    long hostsDown,
    long left,
    long outOfReach,
    long changed) {

  public LinkReport {
    states = Map.copyOf(states);
    kinds = Map.copyOf(kinds);
  }

  /** How many addresses were looked at. */
  public long looked() {
    return states.values().stream().mapToLong(Long::longValue).sum();
  }
}
