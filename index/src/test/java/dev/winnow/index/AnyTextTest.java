package dev.winnow.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.catalogue.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed, an answer comes. */
class AnyTextTest {

  private static final String ODD =
      "\"'`:;,.!?*+-_~^()[]{}<>|\\/&%#@=$ \t\n\u0000\u0001\u0002\u200b\u202e“”„«»åÅéßİıſﬁ𝒟😀👨‍👩‍👧大気データ한국ไทยעברית\uD800\uDC00\uD83D";

  @TempDir static Path folder;
  private static SearchIndex index;

  @BeforeAll
  static void harvest() {
    Ledger ledger = new Ledger();
    ledger.put(
        Ledger.dataset("anna/a")
            .title(Texts.of("sv", "Luftkvalitet: \"partiklar\" (PM2.5) & ozon 😀"))
            .description(Texts.of("sv", ODD.repeat(30)))
            .build());
    ledger.put(Ledger.dataset("anna/b").build());
    index = SearchIndex.open(folder, ledger, List.of());
    index.follow();
  }

  @AfterAll
  static void close() {
    index.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "luftkvalitet:",
        "title:luftkvalitet",
        "\"luftkvalitet",
        "luftkvalitet\"",
        "(luftkvalitet",
        "luftkvalitet AND OR NOT",
        "luftkvalitet && || !",
        "luftkvalitet^5~2",
        "[luftkvalitet TO ozon}",
        "/luftkvalitet/",
        "luftkvalitet\\",
        "PM2.5",
        "pm2.5 😀",
        "*luftkvalitet*",
        "LUFTKVALITET?",
      })
  void takesMarksAsText(String typed) {
    assertEquals(List.of("a"), Ask.ids(index, typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", "*", "*:*"})
  void findsEverythingWhenNothingIsAsked(String typed) {
    assertEquals(2, index.search(SearchQuery.of(typed)).total());
  }

  @ParameterizedTest
  @ValueSource(strings = {"?", ":", "\"\"", "-", "()", "\u0000"})
  void findsNothingForMarksAlone(String typed) {
    assertEquals(0, index.search(SearchQuery.of(typed)).total());
  }

  @Test
  void answersTenThousandCharacters() {
    assertEquals(List.of("a"), Ask.ids(index, "luftkvalitet " + "ord ".repeat(2_500)));
    assertEquals(0, index.search(SearchQuery.of("x".repeat(10_000))).total());
    assertEquals(0, index.search(SearchQuery.of("大".repeat(10_000) + "z")).hits().size() / 2);
    StringBuilder different = new StringBuilder("ozon ");
    for (int i = 0; i < 2_000; i++) {
      different.append("ord").append(i).append(' ');
    }
    assertEquals(List.of("a"), Ask.ids(index, different.toString()));
  }

  @Test
  void answersRandomText() {
    long seed = 20261121;
    Random random = new Random(seed);
    for (int i = 0; i < 1_500; i++) {
      String typed = random(random);
      SearchResult result = index.search(SearchQuery.of(typed));
      assertTrue(result.total() <= 2, () -> "seed " + seed + ": " + typed);
      result
          .hits()
          .forEach(
              hit ->
                  assertEquals(
                      count(hit.snippet(), '\u0001'), count(hit.snippet(), '\u0002'), typed));
      index.suggest(typed, 5);
    }
  }

  private static String random(Random random) {
    String[] words = {
      "luftkvalitet", "ozon", "partiklar", "AND", "https://", "www.", "-a", "\"b\""
    };
    StringBuilder typed = new StringBuilder();
    int length = random.nextInt(40);
    for (int i = 0; i < length; i++) {
      if (random.nextInt(8) == 0) {
        typed.append(words[random.nextInt(words.length)]);
      } else if (random.nextInt(6) == 0) {
        typed.appendCodePoint(random.nextInt(0x11000));
      } else {
        typed.append(ODD.charAt(random.nextInt(ODD.length())));
      }
    }
    return typed.toString();
  }

  private static long count(String text, char mark) {
    return text.chars().filter(letter -> letter == mark).count();
  }
}
