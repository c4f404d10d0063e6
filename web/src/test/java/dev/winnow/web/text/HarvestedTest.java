package dev.winnow.web.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HarvestedTest {
  private static final String REL = " rel=\"nofollow noopener noreferrer ugc\"";

  @Test
  void rendersMarkdown() {
    assertEquals(
        "<p>Two <strong>words</strong>, <a href=\"https://a.example/\""
            + REL
            + ">a link</a>.</p>\n",
        Harvested.safeHtml("Two **words**, [a link](https://a.example/)."));
  }

  @Test
  void keepsLinesOfPlainTextApart() {
    assertEquals("<p>one<br>two</p>\n", Harvested.safeHtml("one\ntwo"));
  }

  @Test
  void makesHeadingsParagraphsSoThatTheyDoNotDisturbThePage() {
    assertEquals(
        "<p><strong>Big</strong></p><p>text</p>", Harvested.safeHtml("<h1>Big</h1><p>text</p>"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<p>a</p><script>alert(1)</script>                  | <p>a</p>",
        "<p onclick=\"alert(1)\">a</p>                      | <p>a</p>",
        "<p style=\"position:fixed\">a</p>                  | <p>a</p>",
        "<p>a<img src=x onerror=alert(1)></p>               | <p>a</p>",
        "<p><a href=\"javascript:alert(1)\">a</a></p>       | <p>a</p>",
        "<p><a href=\"JaVaScRiPt:alert(1)\">a</a></p>       | <p>a</p>",
        "<p><a href=\"data:text/html,x\">a</a></p>          | <p>a</p>",
        "<p><a href=\"/relative\">a</a></p>                 | <p>a</p>",
        "<p><a href=\"//host.example/\">a</a></p>           | <p>a</p>",
        "<p>a</p><iframe src=\"https://x.example\"></iframe>| <p>a</p>",
        "<p>a</p><form action=\"https://x.example\"></form> | <p>a</p>",
        "<p>a</p><style>p{display:none}</style>             | <p>a</p>",
        "<p>a<svg onload=alert(1)></svg></p>                | <p>a</p>",
        "[a](javascript:alert(1))                           | <p>a</p>",
      })
  void dropsWhatCouldHarm(String hostile, String harmless) {
    assertEquals(harmless, Harvested.safeHtml(hostile).strip());
  }

  @Test
  void writesMarkupInMarkdownAsText() {
    assertEquals("<p>a &lt;blink&gt; b</p>", Harvested.safeHtml("a <blink> b").strip());
  }

  @Test
  void givesPlainTextWithoutMarkup() {
    assertEquals("One two & three", Harvested.plain("<p>One <b>two</b></p><p>&amp; three</p>"));
    assertEquals("5 < 6 and 7 > 6", Harvested.plain("5 < 6 and 7 > 6"));
  }

  @Test
  void cutsAtAWord() {
    assertEquals("One two…", Harvested.plain("One two three", 10));
    assertEquals("One two three", Harvested.plain("One two three", 13));
  }

  @Test
  void neverCutsALetterInTwo() {
    String cut = Harvested.plain("x😀😀😀😀😀😀", 6);
    assertTrue(cut.chars().filter(letter -> Character.isSurrogate((char) letter)).count() % 2 == 0);
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example/x, https://a.example/x",
    "HTTP://a.example/x, HTTP://a.example/x",
    "ftp://a.example/x, ftp://a.example/x",
    "javascript:alert(1), ''",
    "data:text/html;x, ''",
    "/relative, ''",
    "https:x, ''",
    "not an address, ''"
  })
  void linksOnlyToWebAddresses(String said, String address) {
    assertEquals(address, SafeLink.of(said).orElse(""));
  }
}
