package dev.winnow.scoring.rhythm;

import dev.winnow.catalogue.vocabulary.Frequencies;
import dev.winnow.catalogue.vocabulary.Frequency;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Names rhythms by the promises people make. */
final class Behaviour {

  private static final List<Frequency> NAMED =
      Stream.of(
              "DAILY",
              "WEEKLY",
              "BIWEEKLY",
              "MONTHLY",
              "BIMONTHLY",
              "QUARTERLY",
              "ANNUAL_3",
              "ANNUAL_2",
              "ANNUAL",
              "BIENNIAL",
              "TRIENNIAL",
              "QUINQUENNIAL",
              "DECENNIAL")
          .map(Frequencies::get)
          .toList();

  private Behaviour() {}

  /** The promise whose period is closest by its ratio. */
  static Frequency closest(Duration usual) {
    double log = Math.log(Days.of(usual));
    return NAMED.stream()
        .min(Comparator.comparingDouble(one -> Math.abs(log - Math.log(days(one)))))
        .orElseThrow();
  }

  private static double days(Frequency frequency) {
    return Days.of(frequency.period().orElseThrow());
  }
}
