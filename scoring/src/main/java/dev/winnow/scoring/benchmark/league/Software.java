package dev.winnow.scoring.benchmark.league;

import dev.winnow.scoring.benchmark.Estimate;
import dev.winnow.scoring.benchmark.League;
import dev.winnow.scoring.benchmark.statistics.CrossedEffects;
import dev.winnow.scoring.benchmark.statistics.CrossedEffects.Effect;
import dev.winnow.scoring.benchmark.statistics.Interval;
import dev.winnow.scoring.benchmark.statistics.Observation;
import dev.winnow.scoring.benchmark.tally.Sample;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the software of portals does to figures, and figures without it. */
final class Software {

  private final Map<String, Effect> effects;

  private Software(Map<String, Effect> effects) {
    this.effects = effects;
  }

  /**
   * Finds the effects.
   *
   * @param spread the standard deviation between organisations
   */
  static Software of(List<Entrant> entrants, Map<String, Observation> observed, double spread) {
    List<CrossedEffects.Cell> cells = new ArrayList<>();
    for (Entrant entrant : entrants) {
      Map<String, Double> shares = shares(entrant);
      Observation whole = observed.get(entrant.id());
      means(entrant)
          .forEach(
              (software, mean) ->
                  cells.add(
                      new CrossedEffects.Cell(
                          entrant.id(), software, mean, whole.error() / shares.get(software))));
    }
    return new Software(CrossedEffects.of(cells, spread));
  }

  private static Map<String, Double> means(Entrant entrant) {
    Map<String, Double> sums = new HashMap<>();
    Map<String, Double> units = new HashMap<>();
    entrant
        .sample()
        .portals()
        .forEach(
            (portal, cell) -> {
              String software = entrant.software().getOrDefault(portal, "");
              if (!software.isEmpty()) {
                sums.merge(software, cell.mean() * cell.units(), Double::sum);
                units.merge(software, cell.units(), Double::sum);
              }
            });
    sums.replaceAll((software, sum) -> sum / units.get(software));
    return sums;
  }

  /** Which share of an organisation's units is on each kind of software. */
  private static Map<String, Double> shares(Entrant entrant) {
    Map<String, Double> shares = new HashMap<>();
    double all = entrant.sample().portals().values().stream().mapToDouble(Sample.Cell::units).sum();
    entrant
        .sample()
        .portals()
        .forEach(
            (portal, cell) ->
                shares.merge(
                    entrant.software().getOrDefault(portal, ""), cell.units() / all, Double::sum));
    return shares;
  }

  /** A pooled figure without the effect of its software; empty where that is not known. */
  Optional<Estimate> without(Entrant entrant, Estimate pooled, double max) {
    Map<String, Double> shares = shares(entrant);
    if (shares.isEmpty() || !effects.keySet().containsAll(shares.keySet())) {
      return Optional.empty();
    }
    double points = 0;
    double variance = 0;
    for (Map.Entry<String, Double> share : shares.entrySet()) {
      Effect effect = effects.get(share.getKey());
      points += share.getValue() * effect.points();
      variance += Math.pow(share.getValue() * effect.deviation(), 2);
    }
    double effect = Interval.normal(0, Math.sqrt(variance)).high();
    double below = Math.hypot(pooled.value() - pooled.low(), effect);
    double above = Math.hypot(pooled.high() - pooled.value(), effect);
    double value = pooled.value() - points;
    return Optional.of(new Estimate(value, value - below, value + above).within(0, max));
  }

  List<League.SoftwareEffect> shown() {
    return effects.entrySet().stream()
        .map(
            one ->
                new League.SoftwareEffect(
                    one.getKey(),
                    one.getValue().organisations(),
                    Interval.normal(one.getValue().points(), one.getValue().deviation())))
        .toList();
  }
}
