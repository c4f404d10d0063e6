package dev.winnow.scoring.combining;

import dev.winnow.catalogue.vocabulary.Licence;
import dev.winnow.catalogue.vocabulary.Licence.Condition;
import dev.winnow.catalogue.vocabulary.Licences;
import java.util.Optional;
import java.util.Set;

/** What a licence asks, as far as it matters for combining. */
enum LicenceClass {
  /** Nothing. */
  FREE,
  /** That the source is named. */
  CREDIT,
  /** That the result goes out under the same licence. */
  ALIKE,
  /** That nobody makes money with it. */
  NO_MONEY,
  /** Both of the last two. */
  NO_MONEY_ALIKE,
  /** That nothing is changed, so that nothing can be combined. */
  NO_CHANGES,
  /** Nobody knows. */
  UNKNOWN;

  /** Other licences against earning money have terms of their own, often against passing on. */
  private static final Set<String> OF_KNOWN_TERMS = Set.of("CC-BY-NC", "CC-BY-NC-SA");

  static LicenceClass of(Optional<Licence> licence) {
    return licence.map(LicenceClass::of).orElse(UNKNOWN);
  }

  private static LicenceClass of(Licence licence) {
    if (isSplit(licence)) {
      return UNKNOWN;
    }
    Set<Condition> asks = licence.conditions();
    boolean alike = asks.contains(Condition.SHARE_ALIKE);
    if (asks.contains(Condition.NO_DERIVATIVES)) {
      return NO_CHANGES;
    }
    if (asks.contains(Condition.NON_COMMERCIAL)) {
      if (!OF_KNOWN_TERMS.contains(licence.family())) {
        return UNKNOWN;
      }
      return alike ? NO_MONEY_ALIKE : NO_MONEY;
    }
    if (!licence.openness().isOpen()) {
      return UNKNOWN;
    }
    if (alike) {
      return ALIKE;
    }
    return asks.contains(Condition.ATTRIBUTION) ? CREDIT : FREE;
  }

  /** Whether no edition is named, although they ask for different things, as Italy's do. */
  static boolean isSplit(Licence licence) {
    return !licence.isExact()
        && Licences.all().stream()
            .filter(edition -> edition.family().equals(licence.family()))
            .anyMatch(edition -> !edition.conditions().equals(licence.conditions()));
  }

  boolean isAlike() {
    return this == ALIKE || this == NO_MONEY_ALIKE;
  }
}
