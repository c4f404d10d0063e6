package dev.winnow.benchmarks.league;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What came of many trials. */
final class Tallies {

  private static final List<String> SIZES = List.of("1", "2–9", "10–49", "50–", "all");

  private final Map<String, Map<String, Sum>> intervals = new LinkedHashMap<>();
  private final Map<String, Map<String, Sum>> overlaps = new LinkedHashMap<>();
  private final Sum ranks = new Sum();

  /** Cases, how many held, and a quantity added up. */
  private static final class Sum {
    private long cases;
    private long held;
    private double quantity;

    void add(boolean holds, double much) {
      cases++;
      held += holds ? 1 : 0;
      quantity += much;
    }

    double share() {
      return (double) held / cases;
    }

    double mean() {
      return quantity / cases;
    }
  }

  void interval(String method, String size, boolean holds, double width) {
    Map<String, Sum> bySize = intervals.computeIfAbsent(method, none -> new LinkedHashMap<>());
    bySize.computeIfAbsent(size, none -> new Sum()).add(holds, width);
    bySize.computeIfAbsent("all", none -> new Sum()).add(holds, width);
  }

  void rank(boolean holds, double width) {
    ranks.add(holds, width);
  }

  void overlap(String among, String method, int same) {
    overlaps
        .computeIfAbsent(method, none -> new LinkedHashMap<>())
        .computeIfAbsent(among, none -> new Sum())
        .add(true, same);
  }

  /** Which share of a method's intervals held the truth. */
  double coverage(String method, String size) {
    return intervals.get(method).get(size).share();
  }

  /** Which share of rank intervals held the true rank. */
  double rankCoverage() {
    return ranks.share();
  }

  /** How many of the true ten best a method shows. */
  double overlap(String among, String method) {
    return overlaps.get(method).get(among).mean();
  }

  /** Tables in Markdown. */
  String tables() {
    StringBuilder text = new StringBuilder();
    text.append("| 95 % intervals that hold the truth, by effective datasets | ")
        .append(String.join(" | ", SIZES))
        .append(" | mean width, at most 405 |\n|---|")
        .append("---:|".repeat(SIZES.size() + 1))
        .append('\n');
    intervals.forEach(
        (method, sums) -> {
          text.append("| ").append(method);
          SIZES.forEach(size -> text.append(" | ").append(percent(sums, size)));
          text.append(" | ").append(number(sums.get("all").mean(), 0)).append(" |\n");
        });
    text.append("\n| of the true ten best, among those shown as the ten best | all | ranked |\n")
        .append("|---|---:|---:|\n");
    overlaps.forEach(
        (method, sums) ->
            text.append("| ")
                .append(method)
                .append(" | ")
                .append(number(sums.get("of all").mean(), 2))
                .append(" | ")
                .append(number(sums.get("of those ranked").mean(), 2))
                .append(" |\n"));
    text.append(
        "\nRank intervals hold the true rank in %s %% of cases, and span %s %% of the places.\n"
            .formatted(number(100 * ranks.share(), 1), number(100 * ranks.mean(), 0)));
    return text.toString();
  }

  private static String percent(Map<String, Sum> sums, String size) {
    return sums.containsKey(size) ? number(100 * sums.get(size).share(), 1) : "–";
  }

  private static String number(double value, int digits) {
    return String.format(Locale.ROOT, "%." + digits + "f", value);
  }
}
