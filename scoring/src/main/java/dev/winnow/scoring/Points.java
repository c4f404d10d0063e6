package dev.winnow.scoring;

import dev.winnow.catalogue.score.Measurement;
import dev.winnow.catalogue.score.Value;
import java.util.OptionalDouble;

/**
 * Points being added up.
 *
 * @param low if everything unknown is bad; at the same time what was earned of what is knowable
 * @param high if everything unknown is good
 * @param max the most that can be had
 */
record Points(double low, double high, double max) {

  private static final double FINE = 1e6;

  static final Points NONE = new Points(0, 0, 0);

  static Points of(Measurement measurement, double max) {
    return new Points(measurement.low() * max, measurement.high() * max, max);
  }

  Points plus(Points other) {
    return new Points(low + other.low, high + other.high, max + other.max);
  }

  Points times(double factor) {
    return new Points(low * factor, high * factor, max * factor);
  }

  /** Earned of knowable, scaled to all; rounded to a millionth, so that sums come out clean. */
  Value value() {
    double knowable = max - (high - low);
    double most = round(max);
    double least = round(low);
    double best = Math.min(round(high), most);
    OptionalDouble value =
        knowable * FINE < 1
            ? OptionalDouble.empty()
            : OptionalDouble.of(Math.clamp(round(low / knowable * max), least, best));
    return new Value(value, least, best, most);
  }

  static double round(double points) {
    return Math.round(points * FINE) / FINE;
  }
}
