package dev.winnow.catalogue.vocabulary.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpellingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Creative  Commons (CC-BY) 4.0 License | creative commons cc by 4.0 licence
          Licence Ouverte / Open Licence Version 2.0 | licence ouverte open licence 2.0
          UK OGL v3 | uk ogl 3
          Datenlizenz – Zero – Version 2,0. | datenlizenz zero 2.0
          Årligen | arligen
          ＣＣ０ | cc0
          表示（CC BY） | 表示 cc by
          GPL-3.0+ | gpl 3.0+
          """)
  void makesSpellingsOfATitleEqual(String text, String title) {
    assertEquals(title, Spelling.title(text));
    assertEquals(title, Spelling.title(title));
  }

  @ParameterizedTest
  @CsvSource({"CC_BY_4_0,cc-by-4-0", "cc by/4.0,cc-by-4.0", "__x--Y ,x-y"})
  void makesSpellingsOfAnIdEqual(String text, String id) {
    assertEquals(id, Spelling.id(text));
  }

  /** A letter beside one of another script is normalised with all its text, any other by itself. */
  @Test
  void readsEveryLatinLetterAloneAsInAnyText() {
    for (char letter = ' '; letter < 0x300; letter++) {
      String beside = Spelling.words("a" + letter + "b 表");
      assertEquals(beside.substring(0, beside.length() - 2), Spelling.words("a" + letter + "b"));
    }
  }

  @Test
  void knowsHowProgramsSayNothing() {
    for (String text : List.of("", " ", "null", "None", "-", "N/A", "[]")) {
      assertTrue(Spelling.isNothing(text), text);
    }
    assertFalse(Spelling.isNothing("nonesuch"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://www.X.example:8443/a//b/index.html?q#F | x.example/a/b | f
          http://x.example/licence.txt | x.example/licence | ''
          x.example/a | x.example/a | ''
          cc-by/4.0 | '' | ''
          https://x.example/a b | '' | ''
          mailto:a@x.example | '' | ''
          """)
  void reducesAnAddress(String text, String key, String fragment) {
    assertEquals(new WebAddress(key, fragment), WebAddress.of(text));
  }

  @Test
  void findsTheAddressesInAText() {
    assertEquals(
        List.of("https://a.example/x", "www.b.example"),
        WebAddress.allIn("See (https://a.example/x), or www.b.example."));
    assertEquals(
        "See ( ), or  ", WebAddress.allOutOf("See (https://a.example/x), or www.b.example."));
  }

  @Test
  void remembersAnswersAndForgetsWhenFull() {
    AtomicInteger asked = new AtomicInteger();
    Memo<Integer> memo =
        new Memo<>(
            text -> {
              asked.incrementAndGet();
              return text.length();
            });
    assertEquals(1, memo.of("a"));
    assertEquals(1, memo.of("a"));
    assertEquals(1, asked.get());
    for (int i = 0; i < 10_000; i++) {
      assertEquals(Integer.toString(i).length(), memo.of(Integer.toString(i)));
    }
  }

  @Test
  void namesATableThatIsMissing() {
    IllegalStateException missing =
        assertThrows(
            IllegalStateException.class, () -> Table.read(SpellingTest.class, "no-such.csv"));
    assertTrue(missing.getMessage().contains("no-such.csv"));
  }
}
