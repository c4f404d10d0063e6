package dev.winnow.scoring.benchmark.league;

import dev.winnow.scoring.benchmark.Estimate;
import dev.winnow.scoring.benchmark.Gate;
import dev.winnow.scoring.benchmark.GateShare;
import dev.winnow.scoring.benchmark.Standing;
import dev.winnow.scoring.benchmark.Standing.Basis;
import dev.winnow.scoring.benchmark.Standing.Level;
import dev.winnow.scoring.benchmark.Standing.Place;
import dev.winnow.scoring.benchmark.Standing.RankInterval;
import dev.winnow.scoring.benchmark.Standing.Sensitivity;
import dev.winnow.scoring.benchmark.Standing.Unranked;
import dev.winnow.scoring.benchmark.statistics.Interval;
import dev.winnow.scoring.benchmark.statistics.Ranks;
import dev.winnow.scoring.benchmark.tally.Sample;
import dev.winnow.scoring.benchmark.tally.Tally.AtGate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** Places: those who rest on enough are ranked, as intervals; who cannot be told apart is tied. */
final class Table {

  /** Somebody is below another one when that is so probable. */
  private static final double BEYOND_DOUBT = 0.95;

  private final List<Entrant> entrants;
  private final Map<String, Played> played = new HashMap<>();
  private final Map<String, Sensitivity> sensitivities;
  private final double max;
  private final List<Entrant> ranked;
  private final Ranks ranks;
  private final Map<String, Integer> ties = new HashMap<>();

  /**
   * What somebody achieved.
   *
   * @param effective how many independent units it rests on
   * @param level the figure; empty when nothing is known
   * @param draws what the figure may truly be
   */
  record Played(double effective, Optional<Level> level, float[] draws) {

    boolean isRanked() {
      return level.isPresent() && effective >= Arena.LEAST_FOR_RANK;
    }

    double best() {
      return level.map(one -> one.pooled().value()).orElse(0.0);
    }

    /** What is needed further on: who is not ranked is not sorted either. */
    private Played lean() {
      return isRanked() ? this : new Played(effective, level, new float[0]);
    }
  }

  Table(
      List<Entrant> entrants,
      Map<String, Sensitivity> sensitivities,
      Function<Entrant, Played> play,
      double max) {
    this.entrants = entrants;
    entrants.forEach(entrant -> played.put(entrant.id(), play.apply(entrant).lean()));
    this.sensitivities = sensitivities;
    this.max = max;
    this.ranked =
        entrants.stream()
            .filter(entrant -> played.get(entrant.id()).isRanked())
            .sorted(
                Comparator.comparingDouble((Entrant entrant) -> -played.get(entrant.id()).best())
                    .thenComparing(Entrant::id))
            .toList();
    this.ranks = Ranks.among(ranked.stream().map(one -> played.get(one.id()).draws()).toList());
    tie();
  }

  private void tie() {
    int group = 0;
    Optional<float[]> leader = Optional.empty();
    for (Entrant entrant : ranked) {
      float[] own = played.get(entrant.id()).draws();
      if (leader.isEmpty() || Ranks.above(leader.get(), own) >= BEYOND_DOUBT) {
        leader = Optional.of(own);
        group++;
      }
      ties.put(entrant.id(), group);
    }
  }

  /** What one of the entrants achieved. */
  Played played(Entrant entrant) {
    return played.get(entrant.id());
  }

  List<Standing> standings() {
    List<Standing> standings = new ArrayList<>();
    ranked.forEach(entrant -> standings.add(standing(entrant)));
    entrants.stream()
        .filter(entrant -> !played.get(entrant.id()).isRanked())
        .sorted(
            Comparator.comparing(
                    (Entrant entrant) -> entrant.participant().organisation().name(),
                    String.CASE_INSENSITIVE_ORDER)
                .thenComparing(Entrant::id))
        .forEach(entrant -> standings.add(standing(entrant)));
    return standings;
  }

  private Standing standing(Entrant entrant) {
    Played own = played.get(entrant.id());
    Optional<Ranks.Place> place =
        own.isRanked() ? Optional.of(ranks.of(own.draws())) : Optional.empty();
    int tie = ties.getOrDefault(entrant.id(), 0);
    return standing(entrant, own, place(entrant, own, place, tie));
  }

  /** The standing that somebody would have if it achieved this, and nobody else moved. */
  Standing instead(Entrant then, Played after) {
    Played before = played.get(then.id());
    Optional<Ranks.Place> place =
        before.isRanked() && after.isRanked()
            ? Optional.of(ranks.instead(before.draws(), after.draws()))
            : Optional.empty();
    return standing(then, after, place(then, after, place, tie(after)));
  }

  /** The group of those who could not be told apart from somebody with these draws. */
  private int tie(Played after) {
    return ranked.stream()
        .filter(one -> Ranks.above(played.get(one.id()).draws(), after.draws()) < BEYOND_DOUBT)
        .findFirst()
        .map(one -> ties.get(one.id()))
        .orElse(0);
  }

  private Place place(Entrant entrant, Played own, Optional<Ranks.Place> place, int tie) {
    Optional<Unranked> why = Optional.empty();
    if (place.isEmpty()) {
      why =
          Optional.of(
              entrant.tally().units() == 0
                  ? Unranked.NO_DATASETS
                  : own.level().isEmpty() ? Unranked.NOTHING_KNOWN : Unranked.TOO_FEW_DATASETS);
    }
    return new Place(
        place.map(one -> new RankInterval(one.from(), one.to(), ranked.size())),
        why,
        place.isPresent() ? tie : 0,
        place.map(one -> OptionalDouble.of(one.topTenth())).orElse(OptionalDouble.empty()));
  }

  private Standing standing(Entrant entrant, Played own, Place place) {
    Sample sample = entrant.sample();
    double unknown = 0;
    if (entrant.tally().units() > 0) {
      unknown = Math.clamp((sample.high() - sample.low()) / max, 0, 1);
    }
    return new Standing(
        entrant.participant(),
        new Basis(
            entrant.tally().records(),
            entrant.tally().units(),
            own.effective(),
            sample.units(),
            unknown),
        own.level(),
        place,
        Optional.ofNullable(sensitivities.get(entrant.id())),
        gates(entrant, own.effective()),
        entrant.tally().signs());
  }

  private List<GateShare> gates(Entrant entrant, double effective) {
    List<GateShare> shares = new ArrayList<>();
    double units = entrant.tally().units();
    for (Gate gate : Gate.values()) {
      AtGate at = entrant.tally().gates().get(gate.ordinal());
      shares.add(
          new GateShare(
              gate,
              share(at, sharedBy(entrant, effective)),
              at.failing(),
              at.known(),
              Math.max(0, units - at.known())));
    }
    return shares;
  }

  /** By how much units say less than their number. */
  private static double sharedBy(Entrant entrant, double effective) {
    double units = entrant.sample().units();
    return units > 0 ? Math.min(1, effective / units) : 1;
  }

  private static Optional<Estimate> share(AtGate at, double worth) {
    return at.known() > 0
        ? Optional.of(Interval.share(at.failing() * worth, at.known() * worth))
        : Optional.empty();
  }
}
