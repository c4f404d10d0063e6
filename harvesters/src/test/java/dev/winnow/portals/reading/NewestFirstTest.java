package dev.winnow.portals.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.Scope;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class NewestFirstTest {

  private static final URI LIST = URI.create("https://data.example/list");
  private final NewestFirst order =
      NewestFirst.of(new Scope.Since(Instant.parse("2026-03-01T00:00:00Z")), row -> row.textValue())
          .orElseThrow();

  @Test
  void takesWhatIsNewAndWhatHasNoDate() throws FetchException {
    JsonNode rows = rows("2026-03-02", "", "2026-03-01", "2026-02-28", "2020");
    order.check(rows, LIST);

    assertEquals(
        List.of(true, true, true, false, false),
        StreamSupport.stream(rows.spliterator(), false).map(order::isNew).toList());
    assertEquals(true, order.isReached(rows));
    assertEquals(false, order.isReached(rows("2026-03-02")));
    assertEquals(false, order.isReached(rows()));
  }

  @Test
  void refusesAListInAnotherOrder() {
    FetchException refused =
        assertThrows(
            FetchException.class, () -> order.check(rows("2026-03-02", "", "2026-03-05"), LIST));

    assertEquals(
        "https://data.example/list was asked for the newest change first, but lists one of"
            + " 2026-03-05T00:00:00Z after one of 2026-03-02T00:00:00Z; it must be harvested as a"
            + " whole.",
        refused.getMessage());
  }

  @Test
  void hasNothingToSayWhereEverythingIsWanted() {
    assertEquals(Optional.empty(), NewestFirst.of(Scope.EVERYTHING, JsonNode::textValue));
  }

  private static ArrayNode rows(String... dates) {
    ArrayNode rows = JsonNodeFactory.instance.arrayNode();
    List.of(dates).forEach(rows::add);
    return rows;
  }
}
