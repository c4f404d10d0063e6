package dev.winnow.scoring.whatif;

import dev.winnow.catalogue.Dataset;
import dev.winnow.settings.DidYouMean;
import java.util.List;

/**
 * Something that a dataset is assumed to state, such as {@code licence=CC0-1.0}. A licence is
 * assumed on the dataset and on every file; what only files have is assumed on every file; a list
 * is assumed to have one more entry.
 *
 * @param field its name, such as "licence"
 * @param value as a publisher would state it
 */
public record Assumption(String field, String value) {

  /**
   * An assumption as a person writes it.
   *
   * @throws IllegalArgumentException when the field is unknown, or the value is one that nobody
   *     could read, so that nothing would be learnt
   */
  public static Assumption parse(String written) {
    int sign = written.indexOf('=');
    if (sign < 1 || sign == written.length() - 1) {
      throw new IllegalArgumentException(
          "'%s' is no assumption; write field=value, such as licence=CC0-1.0".formatted(written));
    }
    return of(written.substring(0, sign).strip(), written.substring(sign + 1).strip());
  }

  /**
   * An assumption.
   *
   * @throws IllegalArgumentException as {@link #parse} does
   */
  public static Assumption of(String field, String value) {
    if (!fields().contains(field)) {
      throw new IllegalArgumentException(
          "'%s' is no field that can be assumed. %s"
              .formatted(field, DidYouMean.hint(field, fields())));
    }
    if (!Fields.get(field).reads().test(value)) {
      throw new IllegalArgumentException(
          "'%s' is not understood as %s, so nothing would be gained; write it as in %s=%s"
              .formatted(value, field, field, Fields.get(field).example()));
    }
    return new Assumption(field, value);
  }

  /** The names of the fields, in the order of a description. */
  public static List<String> fields() {
    return Fields.names();
  }

  /** An example of a value of a field. */
  public static String example(String field) {
    return Fields.get(field).example();
  }

  /** The dataset as it would be. */
  public Dataset applyTo(Dataset dataset) {
    return Fields.get(field).change().apply(dataset, value);
  }

  /** The dataset as it would be with all of these, in order. */
  public static Dataset apply(List<Assumption> assumptions, Dataset dataset) {
    Dataset assumed = dataset;
    for (Assumption assumption : assumptions) {
      assumed = assumption.applyTo(assumed);
    }
    return assumed;
  }
}
