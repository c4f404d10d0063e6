package dev.winnow.index.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource({
    "sv, Vägarnas, =vägarnas väg|sv",
    "sv, Café, =cafe caf|sv",
    "en, Running Cities, =running run|en =cities citi|en",
    "en, Ängelholm, =ängelholm angelholm|en",
    "de, Straßen, =strassen strass|de",
    "fr, l'été, =l l|fr =ete ete|fr",
    "ru, городах, =городах город|ru",
    "und, Łódź, =lodz lodz|und",
    "en, AST_L1.v2, =ast ast|en =l1 l1|en =v2 v2|en",
    "en, data.gov PM2.5, =data data|en =gov gov|en =pm2.5 pm2.5|en",
    "en, 2024, =2024 2024|und",
    "sv, 大気 och 水, =大気 大気|und =och och|sv =水 水|und",
  })
  void givesEveryWordAsItStandsAndItsStem(String language, String text, String terms) {
    assertEquals(
        terms,
        Words.asked(Tongues.get(language), text).stream()
            .map(Words.Token::term)
            .collect(Collectors.joining(" ")));
  }
}
