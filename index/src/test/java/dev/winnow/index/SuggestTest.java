package dev.winnow.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.Texts;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What completes a beginning. */
class SuggestTest {

  @TempDir Path folder;
  private final Ledger ledger = new Ledger();
  private SearchIndex index;

  @BeforeEach
  void harvest() {
    put("a", "Ängar i Vallby", "natur");
    put("b", "Öppna data om ängar", "natur", "Ängsblommor");
    put("c", "Vägar", "trafik och vägar");
    put("d", "Vägar", "Trafik och vägar");
    index = SearchIndex.open(folder, ledger, List.of());
    index.follow();
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void beginsWithWhatWasTypedThenHoldsIt() {
    List<String> all = List.of("Ängsblommor", "Ängar i Vallby", "Öppna data om ängar");
    assertEquals(all, index.suggest("äng", 10));
    assertEquals(all, index.suggest("ANG", 10));
    assertEquals(all.subList(0, 2), index.suggest("äng", 2));
  }

  @Test
  void saysEverythingOnce() {
    assertEquals(List.of("Vägar", "Trafik och vägar"), index.suggest("väg", 10));
  }

  @Test
  void findsSeveralWordsOfWhichTheLastIsAStart() {
    assertEquals(List.of("Öppna data om ängar"), index.suggest("data äng", 10));
    assertEquals(List.of("Ängar i Vallby"), index.suggest("ängar i v", 10));
  }

  @Test
  void isEmptyForNothing() {
    assertEquals(List.of(), index.suggest(" ?", 10));
    assertEquals(List.of(), index.suggest("finnsinte", 10));
    assertEquals(List.of(), index.suggest("äng", 0));
  }

  @Test
  void forgetsWhatIsRemoved() {
    ledger.remove(DatasetId.parse("anna/a"));
    index.follow();
    assertEquals(List.of("Ängsblommor", "Öppna data om ängar"), index.suggest("äng", 10));
  }

  private void put(String key, String title, String... keywords) {
    ledger.put(
        Ledger.dataset("anna/" + key)
            .title(Texts.of("sv", title))
            .keywords(List.of(keywords).stream().map(word -> new Text("sv", word)).toList())
            .build());
  }
}
