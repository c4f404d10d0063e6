package dev.winnow.scoring.benchmark.trend;

import dev.winnow.scoring.benchmark.Decomposition;
import dev.winnow.scoring.benchmark.Decomposition.Cause;
import dev.winnow.scoring.benchmark.Decomposition.Part;
import dev.winnow.scoring.benchmark.figure.Figure;
import dev.winnow.scoring.benchmark.tally.Weights;
import dev.winnow.scoring.benchmark.tally.Weights.Weighted;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Takes the difference of two means apart. What came or went counts by how far it lies from what
 * stayed; what stayed counts by how it changed, at its mean weight; so that everything adds up.
 */
public final class Decomposing {

  private final Map<Long, Weighted> before;
  private final Map<Long, Weighted> after;
  private final int benchmark;
  private final Map<Cause, Double> points = new EnumMap<>(Cause.class);
  private final Map<Cause, Long> datasets = new EnumMap<>(Cause.class);

  private Decomposing(Map<Long, Weighted> before, Map<Long, Weighted> after, int benchmark) {
    this.before = before;
    this.after = after;
    this.benchmark = benchmark;
  }

  /** Why an organisation's mean moved; empty when there was none before or after. */
  public static Optional<Decomposition> between(
      List<Figure> before, List<Figure> after, int benchmark) {
    Decomposing decomposing =
        new Decomposing(Weights.of(before, benchmark), Weights.of(after, benchmark), benchmark);
    return decomposing.known() ? Optional.of(decomposing.decompose()) : Optional.empty();
  }

  /** The only answer there is when another method was used before. */
  public static Decomposition incomparable(double before, double after, long datasets) {
    List<Part> parts = new ArrayList<>();
    for (Cause cause : Cause.values()) {
      boolean method = cause == Cause.METHOD;
      parts.add(new Part(cause, method ? datasets : 0, method ? after - before : 0));
    }
    return new Decomposition(before, after, false, parts);
  }

  private boolean known() {
    return sum(before) > 0 && sum(after) > 0;
  }

  private static double sum(Map<Long, Weighted> weighted) {
    return weighted.values().stream().mapToDouble(Weighted::weight).sum();
  }

  private Decomposition decompose() {
    double centre = centre();
    TreeSet<Long> all = new TreeSet<>(before.keySet());
    all.addAll(after.keySet());
    all.forEach(dataset -> weigh(dataset, centre));
    List<Part> parts = new ArrayList<>();
    for (Cause cause : Cause.values()) {
      parts.add(new Part(cause, datasets.getOrDefault(cause, 0L), points.getOrDefault(cause, 0.0)));
    }
    return new Decomposition(mean(before), mean(after), true, parts);
  }

  /** The mean of what stayed: what comes or goes is measured against it. */
  private double centre() {
    double sum = 0;
    double weights = 0;
    for (Map.Entry<Long, Weighted> entry : before.entrySet()) {
      Optional<Weighted> later = Optional.ofNullable(after.get(entry.getKey()));
      if (later.isPresent() && entry.getValue().weight() > 0) {
        sum += entry.getValue().weight() * middle(entry.getValue(), later.get());
        weights += entry.getValue().weight();
      }
    }
    return weights > 0 ? sum / weights : mean(before);
  }

  private double mean(Map<Long, Weighted> weighted) {
    return weighted.values().stream()
        .filter(one -> one.weight() > 0)
        .mapToDouble(one -> one.weight() * value(one))
        .sum();
  }

  private double value(Weighted one) {
    return one.figure().counts().get(benchmark).value();
  }

  /** Between its values before and after; the only one known, if one is not. */
  private double middle(Weighted was, Weighted is) {
    double one = value(was);
    double other = value(is);
    return Double.isNaN(one) ? other : Double.isNaN(other) ? one : (one + other) / 2;
  }

  private void weigh(long dataset, double centre) {
    Optional<Weighted> was = Optional.ofNullable(before.get(dataset));
    Optional<Weighted> is = Optional.ofNullable(after.get(dataset));
    if (was.isPresent() && is.isPresent()) {
      stayed(was.get(), is.get(), centre);
    } else if (is.isPresent()) {
      add(Cause.ADDED, 1, came(is.get(), centre));
    } else {
      add(Cause.REMOVED, 1, -came(was.orElseThrow(), centre));
    }
  }

  private double came(Weighted one, double centre) {
    return one.weight() > 0 ? one.weight() * (value(one) - centre) : 0;
  }

  private void stayed(Weighted was, Weighted is, double centre) {
    double change = value(is) - value(was);
    if (!Double.isNaN(change) && change != 0) {
      Cause cause =
          was.figure().content() == is.figure().content() ? Cause.MEASURED : Cause.CHANGED;
      double weight = (was.weight() + is.weight()) / 2;
      add(cause, weight > 0 ? 1 : 0, weight * change);
    }
    double shift = is.weight() - was.weight();
    if (shift != 0) {
      boolean turned = was.weight() == 0 || is.weight() == 0;
      add(Cause.REGROUPED, turned ? 1 : 0, shift * (middle(was, is) - centre));
    }
  }

  private void add(Cause cause, long count, double difference) {
    datasets.merge(cause, count, Long::sum);
    points.merge(cause, difference, Double::sum);
  }
}
