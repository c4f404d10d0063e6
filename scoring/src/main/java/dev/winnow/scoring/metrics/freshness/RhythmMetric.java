package dev.winnow.scoring.metrics.freshness;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.score.Fix.Who;
import dev.winnow.catalogue.score.FreshnessStage;
import dev.winnow.catalogue.score.Measurement;
import dev.winnow.catalogue.score.Message;
import dev.winnow.catalogue.vocabulary.Frequency;
import dev.winnow.scoring.metrics.Metric;
import dev.winnow.scoring.metrics.Subject;
import dev.winnow.scoring.rhythm.Rhythm;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** Whether the data keeps the rhythm that was learned from its own changes, promised or not. */
public final class RhythmMetric implements Metric {

  private static final Duration NEXT_LOOK = Duration.ofDays(1);

  @Override
  public String id() {
    return "as-usual";
  }

  /** How unlikely a silence is, and what is left of the points. */
  private enum Silence {
    USUAL(1, 0.1),
    LONG(0.7, Rhythm.TOO_UNLIKELY),
    LATE(0.3, 0.003),
    GIVEN_UP(0, 0);

    private final double share;
    private final double atLeast;

    Silence(double share, double atLeast) {
      this.share = share;
      this.atLeast = atLeast;
    }

    static Silence of(double chance) {
      for (Silence silence : values()) {
        if (chance >= silence.atLeast) {
          return silence;
        }
      }
      return GIVEN_UP;
    }
  }

  /** What there is to learn, which takes its time, and is asked for twice. */
  private record Learned(Optional<Rhythm> rhythm) {

    static Learned of(Subject subject) {
      return subject.reading(
          Learned.class, one -> new Learned(Rhythm.of(one.dataset(), one.facts())));
    }
  }

  @Override
  public Measurement measure(Subject subject) {
    Optional<Rhythm> rhythm = Learned.of(subject).rhythm();
    if (rhythm.isEmpty()) {
      return byPromise(Freshness.of(subject));
    }
    if (Freshness.of(subject).stage() == FreshnessStage.ENDED) {
      return Measurement.unknown(id(), Message.of("as-usual.ended"));
    }
    return measure(subject.dataset(), rhythm.get());
  }

  @Override
  public Optional<Instant> validUntil(Subject subject) {
    Optional<Rhythm> rhythm = Learned.of(subject).rhythm();
    return rhythm.isEmpty()
        ? Freshness.of(subject).validUntil()
        : next(rhythm.get(), subject.facts().asOf());
  }

  /** As long as no rhythm is known, a promise stands for it; without one nothing does. */
  private Measurement byPromise(Freshness freshness) {
    if (freshness.grounds() != Freshness.Grounds.PROMISE || freshness.share().isEmpty()) {
      return Measurement.unknown(id(), Message.of("as-usual.few"));
    }
    double share = freshness.share().getAsDouble();
    Measurement answer = Measurement.measured(id(), share, Message.of("as-usual.promise"));
    return share < 1 ? answer.fixedBy(Who.PUBLISHER, Message.of("fix.as-usual")) : answer;
  }

  private Measurement measure(Dataset dataset, Rhythm rhythm) {
    Silence silence = Silence.of(rhythm.chance());
    Message reason = reason(silence, rhythm);
    if (silence == Silence.LATE || silence == Silence.GIVEN_UP) {
      return Measurement.measured(id(), silence.share, reason)
          .fixedBy(Who.PUBLISHER, Message.of("fix.as-usual"));
    }
    Optional<Frequency> otherwise = rhythm.contradicts(dataset);
    if (otherwise.isPresent()) {
      return otherwise(dataset, rhythm, otherwise.get());
    }
    return Measurement.measured(id(), silence.share, reason);
  }

  /** To change more often than promised costs nothing, to change less often half. */
  private Measurement otherwise(Dataset dataset, Rhythm rhythm, Frequency behaves) {
    Frequency promised = dataset.frequency().value().orElseThrow();
    Message reason =
        Message.of(
            "as-usual.otherwise",
            rhythm.changes(),
            name(behaves),
            day(rhythm.last()),
            name(promised));
    boolean slower = rhythm.usual().compareTo(promised.period().orElseThrow()) > 0;
    Measurement answer = Measurement.measured(id(), slower ? 1 / 2.0 : 1, reason);
    return slower
        ? answer.fixedBy(Who.PUBLISHER, Message.of("fix.as-usual-state", name(behaves)))
        : answer;
  }

  /** The next step, but never before the next look: only looks can see silence. */
  private static Optional<Instant> next(Rhythm rhythm, Instant asOf) {
    Silence silence = Silence.of(rhythm.chance());
    if (silence == Silence.GIVEN_UP) {
      return Optional.empty();
    }
    Instant step = rhythm.silentUntil(silence.atLeast);
    Instant look = asOf.plus(NEXT_LOOK);
    return Optional.of(step.isAfter(look) ? step : look);
  }

  private static Message reason(Silence silence, Rhythm rhythm) {
    String key =
        switch (silence) {
          case USUAL -> "as-usual.good";
          case LONG -> "as-usual.long";
          case LATE, GIVEN_UP -> "as-usual.late";
        };
    long ofHundred = Math.max(1, (long) Math.ceil(100 * rhythm.chance()));
    return Message.of(key, rhythm.changes(), name(rhythm.behaves()), day(rhythm.last()), ofHundred);
  }

  private static String name(Frequency frequency) {
    return "frequency." + frequency.id();
  }

  private static String day(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC).toLocalDate().toString();
  }
}
