package dev.winnow.scoring.benchmark.statistics;

/**
 * A mean that was observed.
 *
 * @param name whose; draws of chance follow from it, so that they do not depend on the order
 * @param mean the mean
 * @param error the square of its standard error
 * @param freedom how many degrees of freedom that error has
 */
public record Observation(String name, double mean, double error, double freedom) {

  public Observation {
    if (!(error > 0 && freedom > 0)) {
      throw new IllegalArgumentException(
          "an observed mean has an error and degrees of freedom above 0, was %s and %s of %s"
              .formatted(error, freedom, name));
    }
  }
}
