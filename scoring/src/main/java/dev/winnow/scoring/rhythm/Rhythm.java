package dev.winnow.scoring.rhythm;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.catalogue.score.History;
import dev.winnow.catalogue.vocabulary.Frequency;
import dev.winnow.scoring.metrics.Links;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How often data changes, learned from the changes that were seen, and what its silence since the
 * last one means. Pure; whoever wants to tell of data that is late, though nothing was promised,
 * asks {@link #of(Dataset, Facts)} and {@link #isLate}.
 */
public final class Rhythm {

  /** A silence is late where less than this part of them lasts as long. */
  public static final double TOO_UNLIKELY = 0.03;

  /** Two gaps, from three changes, are the fewest that anything is said from. */
  private static final int FEWEST = 2;

  private static final double HALF = 0.5;

  /** From this many gaps on, a rhythm is held against a promise. */
  private static final int ENOUGH_TO_CONTRADICT = 3;

  private static final double OFTEN = 2;

  private final Gaps gaps;
  private final Renewal renewal;
  private final Instant last;
  private final Duration silence;
  private final double chance;

  /** Looked for when it is asked for first; whoever looks finds the same. */
  private Optional<Duration> usual = Optional.empty();

  private Rhythm(Gaps gaps, Renewal renewal, Instant last, Duration silence, double chance) {
    this.gaps = gaps;
    this.renewal = renewal;
    this.last = last;
    this.silence = silence;
    this.chance = chance;
  }

  /** What is learned about a dataset; empty where too few changes of its data were seen. */
  public static Optional<Rhythm> of(Dataset dataset, Facts facts) {
    return facts.history().changes().size() <= FEWEST
        ? Optional.empty()
        : of(facts.history(), promise(dataset), served(dataset, facts), facts.asOf());
  }

  /**
   * What is learned about anything that changes, such as all that a publisher has; empty where too
   * few changes were seen.
   */
  public static Optional<Rhythm> of(History history, Instant asOf) {
    return of(history, Optional.empty(), Optional.empty(), asOf);
  }

  /** How many changes it is learned from. */
  public int changes() {
    return gaps.days().size() + 1;
  }

  /** The time between two changes that half of them exceed. */
  public Duration usual() {
    if (usual.isEmpty()) {
      usual = Optional.of(Days.duration(renewal.exceededWith(HALF)));
    }
    return usual.get();
  }

  /** The promise that comes closest to how it behaves. */
  public Frequency behaves() {
    return Behaviour.closest(usual());
  }

  /** How it behaves, where that is something else than what it promises. */
  public Optional<Frequency> contradicts(Dataset dataset) {
    Optional<Duration> promise = promise(dataset);
    if (promise.isEmpty() || gaps.days().size() < ENOUGH_TO_CONTRADICT) {
      return Optional.empty();
    }
    double ratio = Days.of(usual()) / Days.of(promise.get());
    boolean slower = ratio >= OFTEN && !isChangedAtEveryLook();
    return slower || ratio <= 1 / OFTEN ? Optional.of(behaves()) : Optional.empty();
  }

  /** Whether a change was found at nearly every look, so that it may change more often. */
  public boolean isChangedAtEveryLook() {
    return gaps.everyLook();
  }

  /** When the last change was seen. */
  public Instant last() {
    return last;
  }

  /** How long looks have seen no change since; time without a look counts for nothing. */
  public Duration silence() {
    return silence;
  }

  /** How likely so long a silence is while the data is still kept up, from 0 to 1. */
  public double chance() {
    return chance;
  }

  /** Whether so long a silence is too unlikely for data that is still kept up. */
  public boolean isLate() {
    return chance < TOO_UNLIKELY;
  }

  /** By when half of what is silent for as long has changed again. */
  public Instant expected() {
    return silentUntil(HALF * chance);
  }

  /**
   * Until when it is silent in this part of all cases; in {@link #TOO_UNLIKELY} of them, it is late
   * from then on.
   */
  public Instant silentUntil(double part) {
    return last.plus(Days.duration(renewal.exceededWith(part)));
  }

  private static Optional<Rhythm> of(
      History history, Optional<Duration> promise, Optional<Instant> served, Instant asOf) {
    Gaps gaps = Gaps.of(history.ofData(), asOf);
    if (gaps.days().size() < FEWEST) {
      return Optional.empty();
    }
    Renewal renewal = Renewal.learn(gaps.days(), Prior.of(history.peers(), promise));
    Instant last = served.filter(gaps.last()::isBefore).orElse(gaps.last());
    Instant look = history.lastLook().filter(one -> !one.isAfter(asOf)).orElse(asOf);
    Duration silence = look.isAfter(last) ? Duration.between(last, look) : Duration.ZERO;
    List<Double> hidden =
        history.stamps().stream()
            .filter(stamp -> stamp.isAfter(last) && !stamp.isAfter(look))
            .map(stamp -> Days.between(last, stamp))
            .toList();
    double chance = chance(renewal, Days.of(silence), hidden);
    return Optional.of(new Rhythm(gaps, renewal, last, silence, chance));
  }

  /**
   * How likely so long a silence is: that no change came, or that one came on a day that the portal
   * stamped, which nobody could see, and none since.
   */
  private static double chance(Renewal renewal, double days, List<Double> hidden) {
    double sum = renewal.longerThan(days);
    for (double stamp : hidden) {
      double thatDay = renewal.longerThan(stamp - HALF) - renewal.longerThan(stamp + HALF);
      sum += thatDay * renewal.longerThan(days - stamp);
    }
    return Math.min(1, sum);
  }

  private static Optional<Duration> promise(Dataset dataset) {
    return dataset.frequency().value().flatMap(Frequency::period).filter(Duration::isPositive);
  }

  /** When another version was last found at the address of a file. */
  private static Optional<Instant> served(Dataset dataset, Facts facts) {
    return dataset.distributions().stream()
        .flatMap(file -> Links.fact(file.bestUrl(), facts).stream())
        .flatMap(link -> link.trail().content().changed().stream())
        .filter(changed -> !changed.isAfter(facts.asOf()))
        .max(Instant::compareTo);
  }
}
