package dev.winnow.scoring.metrics.licence;

import dev.winnow.catalogue.LicenceReading;
import dev.winnow.catalogue.LicenceReading.Statement;
import dev.winnow.catalogue.score.Evidence;
import dev.winnow.catalogue.vocabulary.Licence;
import java.util.List;

/** The statements of a licence as evidence. */
final class Statements {

  private static final int SHOWN = 5;

  private Statements() {}

  static List<Evidence> evidence(LicenceReading reading) {
    return reading.statements().stream().limit(SHOWN).map(Statements::evidence).toList();
  }

  private static Evidence evidence(Statement statement) {
    String field = statement.where().equals("rights") ? "dct:rights" : "dct:license";
    return new Evidence(
        field + ", " + statement.where(),
        statement.said(),
        statement.understood().map(Licence::id).orElse(""),
        statement.rule());
  }
}
