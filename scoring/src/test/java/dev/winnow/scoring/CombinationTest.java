package dev.winnow.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.winnow.catalogue.vocabulary.Licences;
import dev.winnow.scoring.combining.Combination;
import dev.winnow.scoring.combining.Ingredient;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which datasets may be combined. */
final class CombinationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CC0-1.0 PDDL-1.0                  | allowed CC0-1.0",
        "CC0-1.0 CC0-1.0                   | allowed CC0-1.0",
        "CC0-1.0 CC-BY-4.0                 | with-obligations CC-BY-4.0",
        "CC-BY-4.0 CC-BY-4.0               | with-obligations CC-BY-4.0",
        "CC-BY-4.0 OGL-UK-3.0 etalab-2.0   | with-obligations CC-BY-4.0",
        "NLOD-2.0 NLOD-2.0                 | with-obligations NLOD-2.0",
        "CC0-1.0 CC-BY-SA-4.0              | with-obligations CC-BY-SA-4.0",
        "CC-BY-4.0 CC-BY-SA-4.0            | with-obligations CC-BY-SA-4.0",
        "CC-BY-SA-3.0 CC-BY-SA-4.0         | with-obligations CC-BY-SA-4.0",
        "CC-BY-SA-3.0-DE CC-BY-SA-4.0      | with-obligations CC-BY-SA-4.0",
        "CC-BY-SA-3.0 CC-BY-SA-3.0-DE      | with-obligations CC-BY-SA-3.0",
        "CC-BY-SA-3.0-AT CC-BY-SA-3.0-DE   | with-obligations CC-BY-SA-3.0-AT",
        "CC-BY-2.5-SE CC-BY-SA-2.5-SE      | with-obligations CC-BY-SA-2.5-SE",
        "CC-BY-SA-4.0 GFDL-1.3-only        | blocked -",
        "GPL-2.0-only GPL-3.0-only         | blocked -",
        "GPL-3.0-or-later GPL-3.0-only     | with-obligations GPL-3.0-only",
        "CC-BY-SA-4.0 LAL-1.3              | with-obligations CC-BY-SA-4.0",
        "CC-BY-SA-1.0 CC-BY-SA-4.0         | blocked -",
        "CC-BY-SA CC-BY-SA-4.0             | unknown -",
        "CC-BY-SA-4.0 ODbL-1.0             | blocked -",
        "IODL_1_0 ODbL-1.0                 | unknown -",
        "IODL_2_0 CC-BY-4.0                | with-obligations CC-BY-4.0",
        "IODL CC-BY-4.0                    | unknown -",
        "IODL IODL                         | unknown -",
        "DL-DE-ZERO-2.0 DL-DE-BY-2.0       | with-obligations CC-BY-4.0",
        "DL-DE-ZERO-2.0 CC0-1.0            | allowed CC0-1.0",
        "US-PD CC0-1.0                     | allowed CC0-1.0",
        "CC-BY-NC-4.0 ODbL-1.0             | blocked -",
        "CC-BY-4.0 CC-BY-SA-4.0 ODbL-1.0   | blocked -",
        "CC-BY-4.0 ODbL-1.0                | unknown -",
        "CC0-1.0 ODbL-1.0                  | with-obligations ODbL-1.0",
        "CC-BY-4.0 CC-BY-NC-4.0            | with-obligations CC-BY-NC-4.0",
        "CC-BY-NC-4.0 CC-BY-NC-SA-4.0      | with-obligations CC-BY-NC-SA-4.0",
        "CC-BY-SA-4.0 CC-BY-NC-4.0         | blocked -",
        "CC-BY-SA-4.0 CC-BY-NC-SA-4.0      | blocked -",
        "CC0-1.0 CC-BY-ND-4.0              | blocked -",
        "CC0-1.0 ?                         | unknown -",
        "CC-BY-ND-4.0 ?                    | blocked -",
        "CC0-1.0 PSEUL                     | unknown -"
      })
  void answersByFixedRulesWhateverTheOrder(String licences, String expected) {
    List<Ingredient> ingredients = ingredients(licences.split(" "));
    assertEquals(expected, answer(ingredients));
    List<Ingredient> turned = new ArrayList<>(ingredients);
    Collections.reverse(turned);
    assertEquals(expected, answer(turned));
  }

  @Test
  void saysWhatHasToBeDoneAndWhomToName() {
    Combination combination = Combination.of(ingredients("CC-BY-4.0", "OGL-UK-3.0"));
    assertEquals(
        List.of(
            "Name every source that asks for it (2 of them); the text is below.",
            "Link to the licences of the sources.",
            "Say that the data was changed."),
        said(combination.obligations()));
    assertEquals(
        List.of(
            "Dataset 0, Vallby kommun, Creative Commons Attribution 4.0 International"
                + " (https://creativecommons.org/licenses/by/4.0/).",
            "Dataset 1, Vallby kommun. Contains public sector information licensed under the Open"
                + " Government Licence v3.0."),
        said(combination.credits()));
  }

  @Test
  void everyReasonIsSaidInBothLanguages() {
    for (String licences :
        List.of(
            "CC0-1.0 ?",
            "CC-BY-SA-4.0 ODbL-1.0",
            "CC-BY-4.0 ODbL-1.0",
            "CC0-1.0 PSEUL",
            "CC0-1.0 IODL")) {
      Combination combination = Combination.of(ingredients(licences.split(" ")));
      assertEquals(1, combination.reasons().size(), licences);
      combination.reasons().forEach(one -> ScoreWords.say(one, Locale.of("sv")));
    }
  }

  @Test
  void whatIsFreeInOneCountryOnlyIsSaid() {
    assertEquals(
        List.of(
            "None asks for anything; Creative Commons Zero 1.0 passes that on.",
            "“Dataset 0” is free of copyright in the United States; elsewhere its agency may have"
                + " rights."),
        said(Combination.of(ingredients("US-PD", "CC0-1.0")).reasons()));
  }

  @Test
  void itTakesTwo() {
    assertThrows(IllegalArgumentException.class, () -> Combination.of(ingredients("CC0-1.0")));
  }

  private static String answer(List<Ingredient> ingredients) {
    Combination combination = Combination.of(ingredients);
    return combination.result().code()
        + " "
        + combination.outgoing().map(one -> one.id()).orElse("-");
  }

  private static List<String> said(List<dev.winnow.catalogue.score.Message> messages) {
    return messages.stream().map(one -> ScoreWords.say(one, Locale.ENGLISH)).toList();
  }

  private static List<Ingredient> ingredients(String... licences) {
    List<Ingredient> ingredients = new ArrayList<>();
    for (String licence : licences) {
      ingredients.add(
          new Ingredient(
              "Dataset " + ingredients.size(),
              "Vallby kommun",
              Optional.empty(),
              Licences.find(licence),
              false));
    }
    return ingredients;
  }
}
