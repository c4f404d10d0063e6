package dev.winnow.benchmarks.relevance;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The usual measures of a ranking. */
final class Measures {

  private Measures() {}

  /**
   * Normalised discounted cumulative gain.
   *
   * @param ranked the grades in the order of the ranking
   * @param all the grades of everything judged
   */
  static double ndcg(List<Integer> ranked, List<Integer> all, int depth) {
    double best = gain(all.stream().sorted(Comparator.reverseOrder()).toList(), depth);
    return best == 0 ? 0 : gain(ranked, depth) / best;
  }

  /** One divided by the rank of the first wanted one; 0 when none is found. */
  static double reciprocalRank(List<String> found, Set<String> wanted) {
    for (int i = 0; i < found.size(); i++) {
      if (wanted.contains(found.get(i))) {
        return 1.0 / (i + 1);
      }
    }
    return 0;
  }

  private static double gain(List<Integer> grades, int depth) {
    double sum = 0;
    for (int i = 0; i < Math.min(depth, grades.size()); i++) {
      sum += grades.get(i) / (Math.log(i + 2) / Math.log(2));
    }
    return sum;
  }
}
