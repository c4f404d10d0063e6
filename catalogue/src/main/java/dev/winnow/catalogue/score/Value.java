package dev.winnow.catalogue.score;

import java.util.OptionalDouble;

/**
 * Points, with what is unknown taken as worst and as best.
 *
 * @param value points earned of those that can be known, scaled to {@code max}; lies between low
 *     and high; empty when nothing can be known
 * @param low the points if everything unknown is bad
 * @param high the points if everything unknown is good
 * @param max the most that can be had; 0 or more
 */
public record Value(OptionalDouble value, double low, double high, double max) {

  public Value {
    if (!(0 <= low && low <= high && high <= max + 1e-9)) {
      throw new IllegalArgumentException(
          "a value has 0 <= low <= high <= max, was %s, %s, %s".formatted(low, high, max));
    }
    if (value.isPresent()
        && !(low - 1e-9 <= value.getAsDouble() && value.getAsDouble() <= high + 1e-9)) {
      throw new IllegalArgumentException(
          "a value lies between low and high, was %s of %s to %s"
              .formatted(value.getAsDouble(), low, high));
    }
  }

  /** Points that are known exactly. */
  public static Value exact(double points, double max) {
    return new Value(OptionalDouble.of(points), points, points, max);
  }

  /** Nothing is known. */
  public static Value unknown(double max) {
    return new Value(OptionalDouble.empty(), 0, max, max);
  }

  /** Whether nothing about it is unknown. */
  public boolean isExact() {
    return high - low < 1e-9;
  }
}
