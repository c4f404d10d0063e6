package dev.winnow.scoring.combining;

import dev.winnow.catalogue.score.Message;
import dev.winnow.catalogue.vocabulary.Licence;
import java.util.Optional;
import java.util.Set;

/** What stands between two licences. */
final class Pair {

  private static final String DATABASE = "ODbL-1.0";
  private static final Set<String> FREE_ART = Set.of("CC-BY-SA-4.0", "LAL-1.3");

  private Pair() {}

  /** A sentence whose key begins with "combine.against-" blocks, another one leaves it unknown. */
  static Optional<Message> of(Licence one, Licence other) {
    LicenceClass first = LicenceClass.of(Optional.of(one));
    LicenceClass second = LicenceClass.of(Optional.of(other));
    if (first.isAlike() && second.isAlike()) {
      return alike(one, first, other, second);
    }
    if (first == LicenceClass.ALIKE && second == LicenceClass.NO_MONEY
        || first == LicenceClass.NO_MONEY && second == LicenceClass.ALIKE) {
      return Optional.of(Message.of("combine.against-money", one.name(), other.name()));
    }
    if (isWaiver(one, other) || isWaiver(other, one)) {
      return Optional.of(Message.of("combine.waiver", one.name(), other.name()));
    }
    return Optional.empty();
  }

  private static Optional<Message> alike(
      Licence one, LicenceClass first, Licence other, LicenceClass second) {
    if (first != second) {
      return Optional.of(Message.of("combine.against-money", one.name(), other.name()));
    }
    if (FREE_ART.contains(one.id()) && FREE_ART.contains(other.id())) {
      return Optional.empty();
    }
    if (!one.family().equals(other.family())) {
      boolean named = one.family().equals("IODL") || other.family().equals("IODL");
      return Optional.of(
          Message.of(
              named ? "combine.perhaps-alike" : "combine.against-alike", one.name(), other.name()));
    }
    if (one.version().equals(other.version())) {
      return Optional.empty();
    }
    if (one.version().isEmpty() || other.version().isEmpty()) {
      return Optional.of(Message.of("combine.version-missing", one.name(), other.name()));
    }
    boolean upgrades = !one.version().equals("1.0") && !other.version().equals("1.0");
    return upgrades && one.family().startsWith("CC-")
        ? Optional.empty()
        : Optional.of(Message.of("combine.against-version", one.name(), other.name()));
  }

  /** The attribution and the ban on technical measures of CC BY 4.0 do not fit into the ODbL. */
  private static boolean isWaiver(Licence credit, Licence database) {
    return credit.family().equals("CC-BY") && database.id().equals(DATABASE);
  }
}
