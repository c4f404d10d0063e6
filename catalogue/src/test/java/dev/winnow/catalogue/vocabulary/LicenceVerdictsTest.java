package dev.winnow.catalogue.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.catalogue.vocabulary.spelling.Table;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What real portals state as a licence, with verdicts of our own made from the raw text: {@code
 * licence-verdicts.csv}. Those with two passes are a sample by seed of all texts about licences and
 * rights in a collection of recorded catalogues, rare ones as likely as frequent ones nearly; each
 * was judged by two readers who saw neither our answers nor each other's. Where they differed (3 of
 * 330), the text decided. The others were judged by one reader in two passes. A text may have
 * several right answers, or none. Texts too long to keep are known by their hash and checked by
 * {@link CorpusTest}. A wrong licence is worse than none.
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

  @Test
  void threeHundredOfThemWereJudgedByTwoReaders() {
    long judged =
        Table.read(LicenceVerdictsTest.class, "licence-verdicts.csv").stream()
            .filter(row -> row.text("passes").equals("2"))
            .count();
    assertTrue(judged >= 300, () -> judged + " were judged by two readers");
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
