package dev.winnow.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DatasetIdTest {

  @Test
  void takesTheSourcesIdWhenItIsSafeInAnAddress() {
    assertEquals(
        new DatasetId("vallby", "bike_paths-2019.v1~a"),
        DatasetId.firstSeen("vallby", "bike_paths-2019.v1~a"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "..", "a/b", "https://data.example/1", "ä", "a b", "a%20b"})
  void takesADigestOfAnIdThatIsNotSafe(String sourceId) {
    DatasetId id = DatasetId.firstSeen("vallby", sourceId);
    assertTrue(id.key().matches("[0-9a-f]{32}"), id.key());
    assertEquals(DatasetId.digested("vallby", sourceId), id);
  }

  @Test
  void takesADigestOfALongId() {
    assertEquals("a".repeat(100), DatasetId.firstSeen("p", "a".repeat(100)).key());
    assertEquals(32, DatasetId.firstSeen("p", "a".repeat(101)).key().length());
  }

  @Test
  void givesDifferentIdsDifferentDigests() {
    assertNotEquals(DatasetId.digested("p", "a/b"), DatasetId.digested("p", "a/c"));
  }

  @Test
  void isWrittenAndReadAsPortalAndKey() throws Exception {
    DatasetId id = new DatasetId("vallby", "bikes");
    ObjectMapper json = new ObjectMapper();
    assertEquals("vallby/bikes", id.toString());
    assertEquals(id, DatasetId.parse("vallby/bikes"));
    assertEquals("\"vallby/bikes\"", json.writeValueAsString(id));
    assertEquals(id, json.readValue("\"vallby/bikes\"", DatasetId.class));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "vallby", "/", "vallby/", "/bikes", "a/b/c", "../x", "a/.."})
  void refusesWhatIsNoId(String text) {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> DatasetId.parse(text));
    assertTrue(refusal.getMessage().contains("was '"), refusal.getMessage());
  }

  @Test
  void isSortedByPortalThenKey() {
    assertEquals(
        List.of("a/a", "a/b", "b/a"),
        Stream.of("b/a", "a/b", "a/a")
            .map(DatasetId::parse)
            .sorted()
            .map(DatasetId::toString)
            .toList());
  }
}
