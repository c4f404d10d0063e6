package dev.winnow.store.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void plainTextStaysAsItIs() {
    assertEquals("Badplatser 😀\n", Words.clean("Badplatser 😀\n", 20));
  }

  @Test
  void whatNoDatabaseTakesIsReplaced() {
    assertEquals("a\uFFFDb\uFFFDc\uFFFD", Words.clean("a\u0000b\ud800c\udc00", 20));
  }

  @Test
  void whatIsTooLongIsCutBetweenCharacters() {
    assertEquals("ab😀…", Words.clean("ab😀cd", 3));
  }
}
