package dev.winnow.scoring.whatif;

import dev.winnow.catalogue.Dataset;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * A field that can be assumed.
 *
 * @param example a value of it
 * @param reads whether a value is understood
 * @param change puts a value into a dataset
 */
record Field(String example, Predicate<String> reads, BiFunction<Dataset, String, Dataset> change) {

  /** A field that takes any text. */
  static Field text(String example, BiFunction<Dataset, String, Dataset> change) {
    return new Field(example, text -> !text.isBlank(), change);
  }
}
