package dev.winnow.catalogue.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Harvested text is hostile: whatever it is, a resolver answers. */
final class NeverFailsTest {

  private static final int STRINGS = 25_000;
  private static final List<String> PIECES =
      List.of(
          "http://",
          "https://",
          "://",
          "www.",
          "creativecommons.org/licenses/",
          "by-nc",
          "/4.0/",
          "publications.europa.eu/resource/authority/",
          "licence/",
          "file-type/",
          "#",
          "?",
          "%",
          "%2",
          "2019",
          "-05-",
          "13",
          "T10:11:12",
          "Z",
          "+02:00",
          "/",
          "R/P1D",
          "P1M",
          "P",
          "start=",
          ";",
          "end=",
          "CC BY",
          "4.0",
          " ",
          "\n",
          "\u0000",
          "é",
          "\ud83d\ude00",
          "\ud800",
          "<a href=",
          ">",
          "(",
          ")",
          "[",
          "]",
          "::",
          "@",
          "mailto:",
          "csv",
          ".gz",
          "Excel",
          "application/json",
          "every ",
          "99999",
          " hours",
          "jan",
          "Tue, ",
          "12:60",
          "24:00:00",
          "\\",
          "\"",
          "|",
          "..",
          "text/",
          "åäö",
          "日本",
          "\u202e",
          "eng; ",
          "-",
          "_",
          "IV",
          "٣",
          "²",
          "ß",
          "İ");

  @ParameterizedTest
  @ValueSource(longs = {1, 20_260_101})
  void everyResolverAnswersWhateverItIsGiven(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < STRINGS / 2; i++) {
      checkAll(text(random));
    }
  }

  /** Long runs of one piece are what makes patterns run deep or for ever. */
  @ParameterizedTest
  @ValueSource(ints = {300, 8_000, 30_000})
  void everyResolverAnswersToLongRunsOfOnePiece(int length) {
    for (String piece : PIECES) {
      checkAll(piece.repeat(length / piece.length()));
    }
    for (String piece : List.of("a.", "a-", "é", "9", "a@", "aa ", "%41", "/a")) {
      String run = piece.repeat(length / piece.length());
      checkAll("http://" + run);
      checkAll("http://data.example/" + run);
      checkAll("a@" + run);
    }
  }

  private static void checkAll(String text) {
    check(text, said -> Licences.resolve(List.of(said)));
    check(text, FileFormats::resolve);
    check(text, FileFormats::mediaType);
    check(text, Frequencies::resolve);
    check(text, Themes::resolve);
    check(text, AccessRightsList::resolve);
    check(text, Languages::resolve);
    check(text, Moments::resolve);
    check(text, Addresses::email);
    check(text, said -> Addresses.resolve(said, Optional.empty()));
    Addresses.resolve(text, Optional.of(URI.create("https://data.example/a/")));
    Moments.period(text);
    FileFormats.resolve(text, text, text);
  }

  private static <T> void check(String text, Function<String, Stated<T>> resolver) {
    Stated<T> stated = resolver.apply(text);
    assertFalse(stated.isStated() && stated.rule().isEmpty(), text);
    if (stated.isStated()) {
      assertEquals(text.strip(), stated.raw());
      assertEquals(stated, resolver.apply(stated.raw()));
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(8);
    for (int i = 0; i < pieces; i++) {
      text.append(
          random.nextInt(4) == 0
              ? Character.toString((char) random.nextInt(0x3100))
              : PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }
}
