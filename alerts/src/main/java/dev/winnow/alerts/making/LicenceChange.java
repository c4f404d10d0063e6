package dev.winnow.alerts.making;

import dev.winnow.alerts.event.EventKind;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.LicenceReading;
import dev.winnow.catalogue.LicenceReading.Statement;
import dev.winnow.catalogue.vocabulary.Licence;
import dev.winnow.catalogue.vocabulary.Licence.Openness;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether what may be done with a dataset is another thing now, and for better or worse. Pure. */
final class LicenceChange {

  /** From what helps least to what helps most. */
  private static final List<String> MAY =
      List.of("none", "conflict", "unclear", "nd", "nc", "alike", "credit", "any");

  private LicenceChange() {}

  static Optional<Happening> between(Dataset then, Dataset now) {
    LicenceReading before = LicenceReading.of(then);
    LicenceReading after = LicenceReading.of(now);
    if (isSame(before, after)) {
      return Optional.empty();
    }
    return Optional.of(
        Happening.of(
            EventKind.LICENCE_CHANGED,
            "from",
            said(before),
            "to",
            said(after),
            "may-before",
            before.may(),
            "may-now",
            after.may(),
            "turn",
            turn(before, after)));
  }

  private static boolean isSame(LicenceReading before, LicenceReading after) {
    return before.licence().map(Licence::id).equals(after.licence().map(Licence::id))
        && before.openness() == after.openness()
        && before.clarity() == after.clarity()
        && before.may().equals(after.may())
        && (before.licence().isPresent() || said(before).equals(said(after)));
  }

  /**
   * {@code better}, {@code worse} or {@code other}: what one may do counts before how clear it is.
   */
  private static String turn(LicenceReading before, LicenceReading after) {
    int may = Integer.compare(MAY.indexOf(after.may()), MAY.indexOf(before.may()));
    int open = Integer.compare(open(after.openness()), open(before.openness()));
    int clear = Integer.compare(after.clarity(), before.clarity());
    int turn = may != 0 ? may : open != 0 ? open : clear;
    return turn > 0 ? "better" : turn < 0 ? "worse" : "other";
  }

  private static int open(Openness openness) {
    return switch (openness) {
      case OPEN, OPEN_UNREVIEWED -> 3;
      case RESTRICTED -> 2;
      case CLOSED -> 1;
      case UNKNOWN -> 0;
    };
  }

  /** The licence's name, else the portal's words. */
  private static String said(LicenceReading reading) {
    return reading
        .licence()
        .map(Licence::name)
        .orElseGet(
            () ->
                reading.statements().stream()
                    .map(Statement::said)
                    .distinct()
                    .collect(Collectors.joining("; ")));
  }
}
