package dev.winnow.index.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>One</p><p>two</p> | One two",
        "a <b>bold</b> word | a bold word",
        "x < 5 and y > 3 | x < 5 and y > 3",
        "a <script>alert('1')</script> b | a b",
        "a <script>alert(1) | a",
        "a <!-- hidden --> b | a b",
        "a <img src=x onerror=alert(1) | a",
        "Bj&ouml;rk &amp; &#228;lg &#xE5; &nbsp;&unknown; | Björk & älg å &unknown;",
        "&#0;&#xD800;&#9999999; end | end",
        "&lt;script&gt;text | <script>text",
        "# Heading | Heading",
        "**bold** and `code` | bold and code",
        "[label](https://a.example/x) after | label after",
        "snake_case 3*4 | snake_case 3*4",
      })
  void keepsWordsAlone(String text, String plain) {
    assertEquals(plain, PlainText.of(text));
  }

  @Test
  void readsLongBrokenTextQuickly() {
    assertEquals("", PlainText.of("<a".repeat(50_000)).replaceAll("[<a]", ""));
    assertEquals("", PlainText.of("[".repeat(50_000)).replace("[", ""));
    assertEquals("", PlainText.of("<!--".repeat(20_000)));
  }
}
