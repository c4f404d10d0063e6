package dev.winnow.web.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LooseningTest {
  @Test
  void dropsTheOneConditionThatHelpsWithTheFewestAnswers() {
    assertEquals(
        List.of("q=laddstation&format=csv 2", "q=laddstation 57"),
        loosen(
            "q=laddstation+snabb&format=csv",
            Map.of(
                "q=laddstation&format=csv", 2L,
                "q=laddstation+snabb", 9L,
                "q=laddstation", 57L)));
  }

  @Test
  void dropsTheRarestConditionWhereNoSingleOneHelps() {
    assertEquals(
        List.of("q=laddstation&format=csv 0", "q=laddstation 57"),
        loosen(
            "q=laddstation+zyx&format=csv",
            Map.of("q=laddstation", 57L, "q=zyx", 0L, "format=csv", 900L)));
  }

  @Test
  void stopsWhereLessIsNotMore() {
    assertEquals(
        List.of("q=a+b 3"), loosen("q=a+b&ready=yes", Map.of("q=a+b", 3L, "q=a", 3L, "q=b", 2L)));
  }

  @Test
  void hasNothingToDropForASingleWord() {
    assertEquals(List.of(), loosen("q=zyx", Map.of()));
  }

  @Test
  void dropsAgesAndYears() {
    assertEquals(
        List.of("q=a&since=7d 1", "q=a 4"),
        loosen("q=a&since=7d&from=1998&to=2001", Map.of("q=a&since=7d", 1L, "q=a", 4L)));
  }

  private static List<String> loosen(String address, Map<String, Long> counts) {
    Loosening loosening = new Loosening(question -> counts.getOrDefault(question.toAddress(), 0L));
    return loosening.loosen(QuestionTest.read(address).question()).stream()
        .map(step -> step.question().toAddress() + " " + step.total())
        .toList();
  }
}
