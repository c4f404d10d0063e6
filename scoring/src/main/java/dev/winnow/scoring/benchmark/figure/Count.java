package dev.winnow.scoring.benchmark.figure;

import java.util.Arrays;

/**
 * What one benchmark counts in one dataset, on the benchmark's scale.
 *
 * @param value what was earned of what can be known; NaN when nothing can
 * @param low if everything unknown is bad
 * @param high if everything unknown is good
 * @param parts the same as {@code value} for each part of the benchmark, as a share from 0 to 1
 */
public record Count(double value, double low, double high, double[] parts) {

  /** Whether anything is known. */
  public boolean isKnown() {
    return !Double.isNaN(value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Count that
        && Double.compare(value, that.value) == 0
        && low == that.low
        && high == that.high
        && Arrays.equals(parts, that.parts);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(new double[] {value, low, high, Arrays.hashCode(parts)});
  }

  @Override
  public String toString() {
    return "Count[%s, %s to %s, %s]".formatted(value, low, high, Arrays.toString(parts));
  }
}
