package dev.winnow.scoring.metrics;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.LicenceReading;
import dev.winnow.catalogue.score.Facts;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What metrics are asked about: a dataset and what is known of it. Where several of them need the
 * same to be worked out, such as what its licences say, it is worked out when first asked for and
 * kept as long as this scoring lasts. For one thread.
 */
public final class Subject {

  private final Dataset dataset;
  private final Facts facts;
  private final Map<Class<?>, Object> readings = new HashMap<>();

  /** A dataset to be scored once. */
  public Subject(Dataset dataset, Facts facts) {
    this.dataset = dataset;
    this.facts = facts;
  }

  /** The dataset as read. */
  public Dataset dataset() {
    return dataset;
  }

  /** What is known about it beside its own description. */
  public Facts facts() {
    return facts;
  }

  /** What it says about its licence. */
  public LicenceReading licence() {
    return reading(LicenceReading.class, subject -> LicenceReading.of(subject.dataset));
  }

  /**
   * What is worked out of it once for all who ask.
   *
   * @param kind the class of the answer, which stands for the one way to come to it
   * @param read that way; asked for the first answer only, and may itself ask for others
   */
  public <T> T reading(Class<T> kind, Function<Subject, T> read) {
    Object known = readings.get(kind);
    if (known == null) {
      known = read.apply(this);
      readings.put(kind, known);
    }
    return kind.cast(known);
  }
}
