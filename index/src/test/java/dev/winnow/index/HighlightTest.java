package dev.winnow.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.Texts;
import dev.winnow.index.SearchResult.Hit;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of a hit is shown, and what is marked in it; marks are written [ and ] here. */
class HighlightTest {

  @TempDir Path folder;
  private SearchIndex index;

  @BeforeEach
  void harvest() {
    Ledger ledger = new Ledger();
    ledger.put(
        Ledger.dataset("anna/a")
            .title(
                new Texts(
                    List.of(
                        new Text("sv", "Luftkvalitetssensorer i Vallby"),
                        new Text("en", "Air quality sensors in Vallby"))))
            .description(
                new Texts(
                    List.of(
                        new Text("sv", "<p>Mäter <b>luftens</b> kvalitet.</p>"),
                        new Text("en", "Measures the quality &amp; safety of <i>air</i>."))))
            .build());
    ledger.put(
        Ledger.dataset("anna/long")
            .title(Texts.of("en", "Rivers"))
            .description(
                Texts.of(
                    "en",
                    "Nothing of note. ".repeat(60)
                        + "Salmon swim upstream here. "
                        + "Nothing more. ".repeat(60)))
            .build());
    index = SearchIndex.open(folder, ledger, List.of());
    index.follow();
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void marksInTheLanguageThatMatched() {
    assertEquals("[Air] quality [sensors] in Vallby", title("air sensor", List.of("sv")));
    assertEquals("Measures the quality & safety of [air].", snippet("air sensor", List.of("sv")));
    assertEquals("[Luftkvalitetssensorer] i Vallby", title("luftkvalitet", List.of("en")));
  }

  @Test
  void showsThePreferredLanguageWhereAllMatch() {
    assertEquals("Luftkvalitetssensorer i [Vallby]", title("vallby", List.of("sv")));
    assertEquals("Air quality sensors in [Vallby]", title("vallby", List.of("en")));
    assertEquals("Air quality sensors in Vallby", title("", List.of("en")));
  }

  @Test
  void cutsTheBestPartOfALongText() {
    String snippet = snippet("salmon", List.of());
    assertTrue(snippet.startsWith("… "), snippet);
    assertTrue(snippet.contains("[Salmon] swim upstream"), snippet);
    assertTrue(snippet.endsWith(" …"), snippet);
    assertTrue(snippet.length() < 260, snippet);
  }

  private String title(String text, List<String> languages) {
    return marked(first(text, languages).title());
  }

  private String snippet(String text, List<String> languages) {
    return marked(first(text, languages).snippet());
  }

  private Hit first(String text, List<String> languages) {
    return index
        .search(
            new SearchQuery(
                text,
                Map.of(),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                SearchQuery.Sort.RELEVANCE,
                1,
                1,
                languages))
        .hits()
        .getFirst();
  }

  private static String marked(String text) {
    return text.replace('\u0001', '[').replace('\u0002', ']');
  }
}
