package dev.winnow.scoring.benchmark;

/**
 * A number that is not known exactly, with the interval that holds it in 95 of 100 cases.
 *
 * @param value the best guess
 * @param low the lower end
 * @param high the upper end
 */
public record Estimate(double value, double low, double high) {

  public Estimate {
    if (!(low <= value && value <= high)) {
      throw new IllegalArgumentException(
          "an estimate has low <= value <= high, was %s, %s, %s".formatted(low, value, high));
    }
  }

  /** How wide the interval is. */
  public double width() {
    return high - low;
  }

  /** The same with both ends, and the value, kept within bounds. */
  public Estimate within(double least, double most) {
    return new Estimate(
        Math.clamp(value, least, most),
        Math.clamp(low, least, most),
        Math.clamp(high, least, most));
  }
}
