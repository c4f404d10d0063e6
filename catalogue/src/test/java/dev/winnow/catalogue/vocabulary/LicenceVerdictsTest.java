package dev.winnow.catalogue.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.catalogue.vocabulary.spelling.Table;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What real portals state as a licence, with a verdict of our own, made from the raw text in two
 * passes by one reader; two verdicts were widened after an answer was seen (the address of
 * Mozilla's licence at dcat-ap.de and Etalab's without version): {@code licence-verdicts.csv} has
 * every distinct text that was met as a licence in a collection of recorded catalogues, the pages
 * of ArcGIS Hub about single datasets excepted. A text may have several right answers, or none.
 * Texts too long to keep are known by their hash and checked by {@link CorpusTest}. A wrong licence
 * is worse than none.
 */
final class LicenceVerdictsTest {

  private static final double REACHED = 0.98;

  @Test
  void noneOfThemIsWrong() {
    List<String> wrong = new ArrayList<>();
    for (Table.Row row : verdicts()) {
      String ours = answer(row.text("said"));
      if (!ours.isEmpty() && !row.words("answers").contains(ours)) {
        wrong.add("'%s' is %s, not %s".formatted(row.text("said"), row.words("answers"), ours));
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void nearlyAllThatNameALicenceAreUnderstood() {
    List<Table.Row> named =
        verdicts().stream().filter(row -> !row.words("answers").isEmpty()).toList();
    List<String> missed =
        named.stream().map(row -> row.text("said")).filter(said -> answer(said).isEmpty()).toList();
    assertTrue(missed.size() <= (1 - REACHED) * named.size(), missed::toString);
  }

  private static String answer(String said) {
    return Licences.resolve(List.of(said)).value().map(Licence::id).orElse("");
  }

  private static List<Table.Row> verdicts() {
    return Table.read(LicenceVerdictsTest.class, "licence-verdicts.csv").stream()
        .filter(row -> !row.text("said").startsWith("sha256:"))
        .toList();
  }
}
