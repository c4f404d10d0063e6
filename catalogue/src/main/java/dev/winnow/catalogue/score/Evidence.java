package dev.winnow.catalogue.score;

import dev.winnow.catalogue.vocabulary.Stated;
import java.util.function.Function;

/**
 * What a measurement rests on: the portal's words beside ours.
 *
 * @param field the property in DCAT's words, such as "dct:license"
 * @param said what the portal said, empty when nothing
 * @param understood what we understood, empty when nothing
 * @param rule by which rule, empty when there was nothing to understand
 */
public record Evidence(String field, String said, String understood, String rule) {

  /** The evidence of a statement, its value written by {@code write}. */
  public static <T> Evidence of(String field, Stated<T> stated, Function<T, String> write) {
    return new Evidence(field, stated.raw(), stated.value().map(write).orElse(""), stated.rule());
  }

  /** The evidence of plain text that needs no understanding. */
  public static Evidence of(String field, String said) {
    return new Evidence(field, said, said, "");
  }
}
