package dev.winnow.scoring.benchmark.field;

import dev.winnow.scoring.benchmark.Benchmark.Trait;
import dev.winnow.scoring.benchmark.Field.Partner;
import dev.winnow.scoring.benchmark.Participant;
import dev.winnow.scoring.benchmark.league.Entrant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Who publishes about the same things: keywords that both use count by how few others use them (the
 * cosine of the usual weights of text retrieval).
 */
final class Partners {

  private static final int SHOWN = 6;

  /** Two organisations with one rare word in common are not partners yet. */
  private static final int LEAST_SHARED = 2;

  /** A word that more than this part of all use says nothing about any two of them. */
  private static final double COMMON = 0.1;

  /** Among few organisations every word is used by many. */
  private static final int ALWAYS_TELLING = 4;

  private Partners() {}

  static List<Partner> of(Entrant own, List<Entrant> all, int limit) {
    Map<String, Integer> users = new HashMap<>();
    all.forEach(
        one -> one.tally().topics().keySet().forEach(word -> users.merge(word, 1, Integer::sum)));
    Map<String, Double> mine = weights(own, users, all.size());
    String sector = own.participant().trait(Trait.SECTOR);
    return all.stream()
        .filter(one -> isOther(sector, one.participant().trait(Trait.SECTOR)))
        .map(one -> partner(mine, one, weights(one, users, all.size())))
        .filter(one -> one.shared().size() >= LEAST_SHARED)
        .sorted(
            Comparator.comparingDouble((Partner one) -> -one.likeness())
                .thenComparing(one -> one.participant().organisation().id()))
        .limit(limit)
        .toList();
  }

  /** Another sector is one that is known to be another. */
  private static boolean isOther(String sector, String other) {
    return Stream.of(sector, other).noneMatch(Participant.UNKNOWN::equals) && !other.equals(sector);
  }

  private static Map<String, Double> weights(
      Entrant one, Map<String, Integer> users, int organisations) {
    Map<String, Double> weights = new HashMap<>();
    one.tally()
        .topics()
        .forEach(
            (word, units) -> {
              int using = users.get(word);
              if (using <= Math.max(ALWAYS_TELLING, COMMON * organisations)) {
                weights.put(word, Math.log1p(units) * Math.log((1.0 + organisations) / using));
              }
            });
    return weights;
  }

  private static Partner partner(
      Map<String, Double> mine, Entrant other, Map<String, Double> theirs) {
    List<String> shared =
        mine.keySet().stream()
            .filter(theirs::containsKey)
            .sorted(
                Comparator.comparingDouble((String word) -> -mine.get(word) * theirs.get(word))
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    double product = shared.stream().mapToDouble(word -> mine.get(word) * theirs.get(word)).sum();
    double length = length(mine) * length(theirs);
    double likeness = length > 0 ? Math.clamp(product / length, 0, 1) : 0;
    return new Partner(other.participant(), likeness, shared.stream().limit(SHOWN).toList());
  }

  private static double length(Map<String, Double> weights) {
    return Math.sqrt(weights.values().stream().mapToDouble(one -> one * one).sum());
  }
}
