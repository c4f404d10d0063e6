package dev.winnow.scoring.benchmark.kept;

import dev.winnow.scoring.benchmark.tally.Tally;
import java.util.List;

/**
 * A tally as it is kept.
 *
 * @param recipe which benchmark each sample is of, in their order
 */
record Sum(List<String> recipe, Tally tally) {

  Sum {
    recipe = List.copyOf(recipe);
  }
}
