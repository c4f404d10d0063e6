package dev.winnow.web.api.benchmark;

import dev.winnow.scoring.benchmark.Estimate;
import dev.winnow.scoring.benchmark.GateShare;
import dev.winnow.scoring.benchmark.League;
import dev.winnow.scoring.benchmark.Sign;
import dev.winnow.scoring.benchmark.Standing;
import dev.winnow.scoring.benchmark.Standing.RankInterval;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Standings as the API tells them; openapi.yaml describes each. */
final class StandingViews {
  private static final double DIGITS = 1_000;

  private StandingViews() {}

  /** A number with the interval that holds it in 95 of 100 cases. */
  record EstimateView(double value, double low, double high) {
    static EstimateView of(Estimate estimate) {
      return new EstimateView(
          rounded(estimate.value()), rounded(estimate.low()), rounded(estimate.high()));
    }
  }

  /** A standing in short. */
  record Brief(
      String benchmark,
      Optional<EstimateView> score,
      Optional<RankInterval> rank,
      OptionalInt tie,
      Optional<String> notRanked,
      long records,
      long units,
      double effective,
      double unknown) {
    static Brief of(League league, Standing one) {
      return new Brief(
          league.benchmark().id(),
          one.figure().map(Standing.Level::pooled).map(EstimateView::of),
          one.place().rank(),
          one.place().rank().isPresent() ? OptionalInt.of(one.place().tie()) : OptionalInt.empty(),
          one.place().why().map(Standing.Unranked::code),
          one.basis().records(),
          one.basis().units(),
          rounded(one.basis().effective()),
          rounded(one.basis().unknown()));
    }
  }

  /** A standing with all its readings. */
  record Full(
      String benchmark,
      Instant at,
      String method,
      Brief standing,
      Optional<Readings> readings,
      Optional<Sensitivity> otherWeights,
      OptionalDouble topTenth,
      List<GateView> gates,
      List<SignView> signs) {
    static Full of(League league, Standing one) {
      return new Full(
          league.benchmark().id(),
          league.at(),
          league.benchmark().methodVersion(),
          Brief.of(league, one),
          one.figure().map(Readings::of),
          one.sensitivity().map(Sensitivity::of),
          one.place().topTenth().isPresent()
              ? OptionalDouble.of(rounded(one.place().topTenth().getAsDouble()))
              : OptionalDouble.empty(),
          one.gates().stream().map(GateView::of).toList(),
          one.signs().stream().map(SignView::of).toList());
    }
  }

  /** A figure in its readings. */
  record Readings(
      EstimateView mean,
      EstimateView ifUnknownWereKnown,
      Optional<EstimateView> withoutSoftware,
      String peers,
      double ownWeight) {
    static Readings of(Standing.Level level) {
      return new Readings(
          EstimateView.of(level.mean()),
          EstimateView.of(level.widened()),
          level.adjusted().map(EstimateView::of),
          level.peers(),
          rounded(level.weight()));
    }
  }

  /** What other weights would make of it. */
  record Sensitivity(EstimateView score, Optional<RankInterval> rank) {
    static Sensitivity of(Standing.Sensitivity other) {
      return new Sensitivity(EstimateView.of(other.value()), other.rank());
    }
  }

  /** The share failing a hard test. */
  record GateView(
      String gate, Optional<EstimateView> share, double failing, double known, double unknown) {
    static GateView of(GateShare share) {
      return new GateView(
          share.gate().code(),
          share.share().map(EstimateView::of),
          rounded(share.failing()),
          rounded(share.known()),
          rounded(share.unknown()));
    }
  }

  /** Something that looks as if it were there for the points only. */
  record SignView(String sign, long records, long of, String example) {
    static SignView of(Sign sign) {
      return new SignView(sign.kind().code(), sign.records(), sign.of(), sign.example());
    }
  }

  static double rounded(double number) {
    return Math.round(number * DIGITS) / DIGITS;
  }
}
