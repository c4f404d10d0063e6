package dev.winnow.scoring.benchmark.statistics;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * What is not known of somebody may be anything from all bad to all good, and nothing says which:
 * every draw takes another answer, so that rank and interval are as wide as that.
 */
public final class Unknowns {

  private Unknowns() {}

  /**
   * Draws of what is known, with what is not.
   *
   * @param known draws of a figure as far as it is known
   * @param name for the same chance every time
   * @param loss how much lower it is if everything unknown is bad, 0 or more
   * @param gain how much higher if everything unknown is good, 0 or more
   */
  public static float[] with(float[] known, String name, double loss, double gain) {
    if (loss + gain == 0) {
      return known;
    }
    UniformRandomProvider random = Chance.of(name + "?");
    float[] all = new float[known.length];
    for (int k = 0; k < all.length; k++) {
      all[k] = (float) (known[k] - loss + (loss + gain) * random.nextDouble());
    }
    return all;
  }
}
