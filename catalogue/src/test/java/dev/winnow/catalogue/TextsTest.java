package dev.winnow.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TextsTest {

  private static final Texts TEXTS =
      new Texts(List.of(new Text("sv", "Cykel"), new Text("pt-br", "Bicicleta"), Text.of("Bike")));

  @Test
  void dropsBlankTexts() {
    assertEquals(Texts.none(), new Texts(List.of(Text.of(" "), new Text("sv", ""))));
    assertTrue(Texts.of("  ").isEmpty());
    assertEquals(Optional.empty(), Texts.none().first());
  }

  @Test
  void givesTheFirstPreferredLanguageThereIs() {
    assertEquals(Optional.of(new Text("sv", "Cykel")), TEXTS.best(List.of("de", "sv", "pt-br")));
  }

  @Test
  void givesTheTextWithoutLanguageWhenNoPreferredOneIsThere() {
    assertEquals(Optional.of(Text.of("Bike")), TEXTS.best(List.of("de")));
    assertEquals(Optional.of(Text.of("Bike")), TEXTS.first());
  }

  @Test
  void givesTheFirstTextWhenEveryoneHasALanguage() {
    Texts texts = new Texts(List.of(new Text("sv", "Cykel"), new Text("fi", "Pyörä")));
    assertEquals(Optional.of(new Text("sv", "Cykel")), texts.best(List.of("en")));
  }

  @Test
  void findsARegionByItsLanguage() {
    assertEquals(Optional.of(new Text("pt-br", "Bicicleta")), TEXTS.in("pt"));
    assertEquals(Optional.empty(), TEXTS.in("p"));
    assertEquals(Optional.of(Text.of("Bike")), TEXTS.in(""));
  }
}
