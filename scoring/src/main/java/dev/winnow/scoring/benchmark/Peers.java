package dev.winnow.scoring.benchmark;

import dev.winnow.scoring.benchmark.Benchmark.Trait;
import java.util.List;
import java.util.Set;

/** Whom an organisation is compared with when nobody asks otherwise. */
public final class Peers {
  private Peers() {}

  /**
   * The peers of one: those whose figures its own leans on. The group's name has a code for each of
   * the benchmark's traits that it was made by, in order; everybody where it has no figure.
   */
  public static Among of(Benchmark benchmark, Standing standing) {
    String name = standing.figure().map(Standing.Level::peers).orElse("");
    List<String> codes = name.isEmpty() ? List.of() : List.of(name.split("/"));
    Among among = Among.ALL;
    for (int i = 0; i < Math.min(codes.size(), benchmark.peers().size()); i++) {
      Trait trait = benchmark.peers().get(i);
      String code = standing.participant().trait(trait);
      if (codes.get(i).equals(code)) {
        among = among.with(trait, Set.of(code));
      }
    }
    return among;
  }
}
