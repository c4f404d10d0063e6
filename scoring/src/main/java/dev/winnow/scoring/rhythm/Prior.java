package dev.winnow.scoring.rhythm;

import dev.winnow.catalogue.score.Peers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What is believed of a dataset's rhythm before any of its own changes were seen.
 *
 * @param beliefs each with its weight; the weights add up to 1
 */
record Prior(List<Belief> beliefs) {

  /** Nothing is promised and no peers are known: half a year, give or take much. */
  private static final Belief ANYTHING = new Belief(1, 0.5, 180);

  private static final double LEAST_SURE = 0.5;
  private static final double MOST_SURE = 6;

  /** How far peers and promises are followed; the rest is left to anything. */
  private static final double PEERS = 0.85;

  private static final double PROMISE = 0.7;
  private static final double PROMISE_SURE = 3;

  /**
   * A belief in a typical time between two changes.
   *
   * @param weight its part of the whole
   * @param sure how firmly: as many changes of its own as outweigh it, if changes come by chance
   * @param days the typical time
   */
  record Belief(double weight, double sure, double days) {

    Belief weighing(double other) {
      return new Belief(other, sure, days);
    }
  }

  Prior {
    beliefs = List.copyOf(beliefs);
  }

  /** From comparable datasets, else from what is promised, else from nothing. */
  static Prior of(Optional<Peers> peers, Optional<Duration> promise) {
    return peers
        .map(Prior::of)
        .or(() -> promise.map(Prior::of))
        .orElse(new Prior(List.of(ANYTHING)));
  }

  private static Prior of(Peers peers) {
    double sure = 1 / (peers.spread() * peers.spread());
    double bounded = Math.max(LEAST_SURE, Math.min(MOST_SURE, sure));
    return either(new Belief(PEERS, bounded, Math.exp(peers.logDays())));
  }

  private static Prior of(Duration promise) {
    return either(new Belief(PROMISE, PROMISE_SURE, Days.of(promise)));
  }

  private static Prior either(Belief belief) {
    Belief otherwise = new Belief(1 - belief.weight(), ANYTHING.sure(), 2 * belief.days());
    return new Prior(List.of(belief, otherwise));
  }
}
