package dev.winnow.scoring.benchmark;

import dev.winnow.scoring.benchmark.Benchmark.Trait;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who is compared with whom: for each trait the codes that are let in. A trait that is not named
 * lets everybody in.
 *
 * @param wanted codes such as "municipality" by trait; "unknown" lets in those of whom it is not
 *     known
 */
public record Among(Map<Trait, Set<String>> wanted) {

  /** Everybody. */
  public static final Among ALL = new Among(Map.of());

  public Among {
    Map<Trait, Set<String>> copy = new TreeMap<>();
    wanted.forEach(
        (trait, codes) -> {
          if (!codes.isEmpty()) {
            copy.put(trait, Collections.unmodifiableSortedSet(new TreeSet<>(codes)));
          }
        });
    wanted = Collections.unmodifiableMap(copy);
  }

  /** The same, where a trait must be one of these; an empty set lets everybody in. */
  public Among with(Trait trait, Set<String> codes) {
    Map<Trait, Set<String>> more = new TreeMap<>(wanted);
    more.put(trait, codes);
    return new Among(more);
  }

  /** Whether somebody is let in. */
  public boolean accepts(Participant one) {
    return wanted.entrySet().stream().allMatch(entry -> accepts(one, entry));
  }

  private static boolean accepts(Participant one, Map.Entry<Trait, Set<String>> wish) {
    if (wish.getKey() == Trait.SOFTWARE && !one.software().isEmpty()) {
      return one.software().stream().anyMatch(wish.getValue()::contains);
    }
    return wish.getValue().contains(one.trait(wish.getKey()));
  }
}
