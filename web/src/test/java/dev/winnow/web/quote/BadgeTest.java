package dev.winnow.web.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BadgeTest {
  @Test
  void praisesNobodyByItsColour() {
    assertEquals("#0b5a7c", new Badge("Winnow", "99 (98–100)", true).colour());
    assertEquals("#0b5a7c", new Badge("Winnow", "1 (0–2)", true).colour());
    assertEquals("#566570", new Badge("Winnow", "nothing known yet", false).colour());
  }

  @Test
  void hostileNamesStayText() {
    String svg = new Badge("<script>alert(1)</script>", "\"&\u0000", true).svg();
    assertTrue(svg.contains("&lt;script&gt;alert(1)&lt;/script&gt;: &quot;&amp;<"), svg);
    assertTrue(!svg.contains("<script"), svg);
  }
}
