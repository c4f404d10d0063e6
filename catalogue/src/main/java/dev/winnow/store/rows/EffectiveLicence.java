package dev.winnow.store.rows;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.vocabulary.Licence;
import dev.winnow.catalogue.vocabulary.Licence.Openness;
import dev.winnow.catalogue.vocabulary.Stated;
import java.util.List;

/** How open a dataset is by the licence that holds for it. */
final class EffectiveLicence {

  private static final String MIXED = "mixed";

  private EffectiveLicence() {}

  /**
   * The openness of the dataset's own licence, else of its distributions' licences, by its code;
   * "mixed" when these differ, "unknown" when none is understood.
   */
  static String openness(Dataset dataset) {
    if (dataset.licence().isUnderstood()) {
      return openness(dataset.licence());
    }
    List<String> all =
        dataset.distributions().stream()
            .map(Distribution::licence)
            .filter(Stated::isStated)
            .map(EffectiveLicence::openness)
            .distinct()
            .toList();
    return switch (all.size()) {
      case 0 -> Openness.UNKNOWN.code();
      case 1 -> all.getFirst();
      default -> MIXED;
    };
  }

  private static String openness(Stated<Licence> licence) {
    return licence.value().map(Licence::openness).orElse(Openness.UNKNOWN).code();
  }
}
