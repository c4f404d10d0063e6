package dev.winnow.portals.probe;

import java.util.Comparator;
import java.util.List;

/**
 * Puts candidates in order. Portals speak several languages; the one that tells most wins, and the
 * others are believed less so that nobody harvests the same datasets twice.
 */
final class Ranking {

  private static final double BESIDE_A_BETTER_ONE = 0.6;
  private static final double IN_A_TRAP = 0.2;
  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble(Candidate::confidence)
          .reversed()
          .thenComparing(Candidate::rank)
          .thenComparing(candidate -> candidate.url().toString());

  private Ranking() {}

  /**
   * The candidates, the best first.
   *
   * @param explicit the type whose very answer was at the address that was typed, or ""
   * @param traps why nothing on this site can be believed; empty when there is no reason
   */
  static List<Candidate> of(List<Candidate> found, String explicit, List<String> traps) {
    List<Candidate> believed =
        traps.isEmpty()
            ? found
            : found.stream().map(one -> one.atMost(IN_A_TRAP, traps.getFirst())).toList();
    return believed.stream()
        .filter(Candidate::isSure)
        .min(
            Comparator.comparing((Candidate one) -> !one.type().equals(explicit))
                .thenComparing(Candidate::rank)
                .thenComparing(BEST_FIRST))
        .map(best -> beside(best, believed))
        .orElse(believed)
        .stream()
        .sorted(BEST_FIRST)
        .toList();
  }

  private static List<Candidate> beside(Candidate best, List<Candidate> all) {
    String why = "The portal can be harvested as %s too, which tells more.".formatted(best.type());
    return all.stream()
        .map(one -> one.equals(best) ? one : one.atMost(BESIDE_A_BETTER_ONE, why))
        .toList();
  }
}
