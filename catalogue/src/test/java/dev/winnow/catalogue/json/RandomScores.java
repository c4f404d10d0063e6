package dev.winnow.catalogue.json;

import dev.winnow.catalogue.score.Evidence;
import dev.winnow.catalogue.score.Fix;
import dev.winnow.catalogue.score.FreshnessStage;
import dev.winnow.catalogue.score.Gain;
import dev.winnow.catalogue.score.Measurement;
import dev.winnow.catalogue.score.Message;
import dev.winnow.catalogue.score.Score;
import dev.winnow.catalogue.score.ScorePart;
import dev.winnow.catalogue.score.Value;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;

/** Makes scores of every shape, the same ones for the same seed. */
public final class RandomScores {

  private final RandomGenerator random;

  /** One that draws from this source of chance. */
  public RandomScores(RandomGenerator random) {
    this.random = random;
  }

  /** The next score under this profile, with about 40 measurements. */
  public Score next(String profile) {
    return new Score(
        profile,
        "1",
        value(),
        random.nextBoolean() ? "good" : "",
        List.of(part("quality", 20), part("licence", 8), part("freshness", 8)),
        random.nextBoolean() ? List.of() : List.of(new Gain(fix(), "title", random.nextDouble())),
        random.nextBoolean() ? Optional.of(FreshnessStage.DUE) : Optional.empty(),
        Instant.ofEpochMilli(random.nextLong(1L << 41)),
        random.nextBoolean()
            ? Optional.of(Instant.ofEpochMilli(random.nextLong(1L << 41)))
            : Optional.empty());
  }

  private ScorePart part(String id, int leaves) {
    List<ScorePart> parts = new ArrayList<>();
    for (int i = 0; i < leaves; i++) {
      parts.add(leaf(id + "-" + i));
    }
    return new ScorePart(id, value(), random.nextDouble(), parts, Optional.empty());
  }

  private ScorePart leaf(String id) {
    return new ScorePart(id, value(), 1, List.of(), Optional.of(measurement(id)));
  }

  private Measurement measurement(String id) {
    Message reason = Message.of(id + ".found", random.nextInt(), "a \"text\"");
    Measurement plain =
        switch (random.nextInt(3)) {
          case 0 -> Measurement.unknown(id, reason);
          case 1 -> Measurement.declared(id, random.nextDouble(), reason);
          default -> Measurement.measured(id, 1, Message.of(id + ".full"));
        };
    Measurement founded =
        random.nextBoolean() ? plain.because(Evidence.of("dct:title", "Кино")) : plain;
    return random.nextBoolean()
        ? founded.fixedBy(Fix.Who.PORTAL, Message.of(id + ".deed"))
        : founded;
  }

  private Fix fix() {
    return new Fix(Message.of("deed", "x"), Fix.Who.values()[random.nextInt(3)]);
  }

  private Value value() {
    double low = random.nextDouble(40);
    double high = low + random.nextDouble(60);
    return switch (random.nextInt(3)) {
      case 0 -> Value.unknown(100);
      case 1 -> Value.exact(low, 100);
      default -> new Value(OptionalDouble.of((low + high) / 2), low, high, 100);
    };
  }
}
