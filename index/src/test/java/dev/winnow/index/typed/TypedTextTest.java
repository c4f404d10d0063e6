package dev.winnow.index.typed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.index.typed.TypedText.Word;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypedTextTest {

  @Test
  void takesApartWordsPhrasesAndExclusions() {
    assertEquals(
        new TypedText(
            List.of(new Word("air", false), new Word("snow", true)),
            List.of("city of lakes"),
            List.of("water"),
            List.of("air \"city of lakes\" snow* -water", "snow*")),
        TypedText.parse("air \"city of lakes\" snow* -water"));
  }

  @Test
  void excludesOnlyBehindABlank() {
    assertEquals(List.of(), TypedText.parse("\"Change\"-Parkhaus -1").excluded());
    assertEquals(List.of(), TypedText.parse("-water").excluded());
    assertEquals(List.of("snow"), TypedText.parse("-water -snow").excluded());
  }

  @Test
  void takesAddressesAsIdentifiersWithTheirLastPieceAsWord() {
    assertEquals(
        new TypedText(
            List.of(new Word("air-quality", false)),
            List.of(),
            List.of(),
            List.of("data.example/datasets/anna/air-quality", "anna/air-quality")),
        TypedText.parse("https://www.data.example/datasets/anna/air-quality"));
  }

  @Test
  void takesSixtyFourWordsAtMost() {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      many.append('w').append(i).append(' ');
    }
    assertEquals(64, TypedText.parse(many.toString()).words().size());
  }
}
