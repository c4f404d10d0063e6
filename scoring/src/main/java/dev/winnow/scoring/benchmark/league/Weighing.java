package dev.winnow.scoring.benchmark.league;

import dev.winnow.scoring.benchmark.Benchmark;
import dev.winnow.scoring.benchmark.Benchmark.Part;
import dev.winnow.scoring.benchmark.Estimate;
import dev.winnow.scoring.benchmark.Standing.RankInterval;
import dev.winnow.scoring.benchmark.Standing.Sensitivity;
import dev.winnow.scoring.benchmark.statistics.Interval;
import dev.winnow.scoring.benchmark.statistics.Observation;
import dev.winnow.scoring.benchmark.statistics.Ranks;
import dev.winnow.scoring.benchmark.statistics.WeightDraws;
import dev.winnow.scoring.benchmark.tally.Sample;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What other weights of the benchmark's parts would make of figures and ranks. */
final class Weighing {

  private static final int DRAWS = 200;

  private final Benchmark benchmark;
  private final Groups groups;
  private final Map<String, Observation> observed;

  Weighing(Benchmark benchmark, Groups groups, Map<String, Observation> observed) {
    this.benchmark = benchmark;
    this.groups = groups;
    this.observed = observed;
  }

  /** By organisation; nothing where there is only one part. */
  Map<String, Sensitivity> of(List<Entrant> entrants, Predicate<Entrant> isRanked) {
    List<Part> parts = benchmark.measure().parts();
    if (parts.size() < 2) {
      return Map.of();
    }
    double[] chosen = parts.stream().mapToDouble(Part::weight).toArray();
    double[][] weights = WeightDraws.around(chosen, DRAWS);
    Map<String, float[]> means = new HashMap<>();
    entrants.forEach(entrant -> means.put(entrant.id(), means(entrant.sample(), chosen, weights)));
    Map<String, float[]> pooled = pooled(entrants, means);
    List<Entrant> ranked = entrants.stream().filter(isRanked).toList();
    Ranks ranks = Ranks.among(ranked.stream().map(one -> pooled.get(one.id())).toList());
    Map<String, Sensitivity> found = new HashMap<>();
    for (Entrant entrant : entrants) {
      Optional<RankInterval> rank =
          isRanked.test(entrant)
              ? Optional.of(interval(ranks.of(pooled.get(entrant.id())), ranked.size()))
              : Optional.empty();
      found.put(
          entrant.id(),
          new Sensitivity(range(means.get(entrant.id()), entrant.sample().mean()), rank));
    }
    return found;
  }

  private static RankInterval interval(Ranks.Place place, int of) {
    return new RankInterval(place.from(), place.to(), of);
  }

  private static Estimate range(float[] draws, double value) {
    Estimate range = Interval.of(draws);
    return new Estimate(value, Math.min(range.low(), value), Math.max(range.high(), value));
  }

  private float[] means(Sample sample, double[] chosen, double[][] weights) {
    double now = weighted(sample, chosen);
    float[] means = new float[weights.length];
    for (int k = 0; k < means.length; k++) {
      double moved = sample.mean() + weighted(sample, weights[k]) - now;
      means[k] = (float) Math.clamp(moved, 0, benchmark.measure().max());
    }
    return means;
  }

  private double weighted(Sample sample, double[] weights) {
    double sum = 0;
    double known = 0;
    for (int i = 0; i < weights.length; i++) {
      if (!Double.isNaN(sample.parts()[i])) {
        sum += weights[i] * sample.parts()[i];
        known += weights[i];
      }
    }
    return known > 0 ? sum / known * benchmark.measure().max() : 0;
  }

  /** Leaning on the group as before; the group moves with its members. */
  private Map<String, float[]> pooled(List<Entrant> entrants, Map<String, float[]> means) {
    Map<String, List<Entrant>> byGroup = new HashMap<>();
    entrants.forEach(
        entrant ->
            byGroup
                .computeIfAbsent(groups.of(entrant.id()), name -> new ArrayList<>())
                .add(entrant));
    Map<String, float[]> pooled = new HashMap<>();
    byGroup.forEach(
        (name, members) -> {
          double[] shift = shift(members, means);
          double centre = groups.pool(name).centre();
          members.forEach(
              member ->
                  pooled.put(member.id(), leaning(member, means.get(member.id()), centre, shift)));
        });
    return pooled;
  }

  private static double[] shift(List<Entrant> members, Map<String, float[]> means) {
    double[] shift = new double[DRAWS];
    for (Entrant member : members) {
      float[] own = means.get(member.id());
      for (int k = 0; k < DRAWS; k++) {
        shift[k] += (own[k] - member.sample().mean()) / members.size();
      }
    }
    return shift;
  }

  private float[] leaning(Entrant entrant, float[] means, double centre, double[] shift) {
    double own = groups.pool(groups.of(entrant.id())).weight(observed.get(entrant.id()).error());
    float[] pooled = new float[means.length];
    for (int k = 0; k < pooled.length; k++) {
      pooled[k] = (float) (own * means[k] + (1 - own) * (centre + shift[k]));
    }
    return pooled;
  }
}
