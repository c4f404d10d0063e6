package dev.winnow.portals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.catalogue.DatasetId;
import dev.winnow.harvest.run.RunReport;
import dev.winnow.portals.ListServer.Filter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A portal that is asked for what changed since the last time. */
class IncrementalTest extends RevisitTestBed {

  private static final List<String> TRIAL =
      List.of(
          "0+10 since 2036-10-30T03:00:00Z 200", "0+10 since 1970-01-01T00:00:00Z 200", "0+10 200");

  @Test
  void asksForChangesOnceThePortalHasProvedThatItKnowsThem() {
    harvest();
    server.takeAsked();
    change("d120", "Another");

    RunReport second = harvest();

    assertNumbers(second, 1, 0, 1, 0);
    assertEquals(TRIAL, server.takeAsked().subList(0, 3));
    assertEquals("Another", title("d120"));
    server.takeAsked();
    assertNumbers(harvest(), 1, 0, 0, 1);
    assertNumbers(harvest(), 0, 0, 0, 0);
    assertEquals(
        List.of("0+100 since 2026-11-02T02:00:00Z 200", "0+100 since 2026-11-03T02:00:00Z 200"),
        server.takeAsked());
    assertEquals(Map.of("p", 250L), store.datasets().counts());
  }

  @Test
  void aFilterThatIsNotHeardIsNotBelieved() {
    server.filter = Filter.IS_IGNORED;
    harvest();
    server.takeAsked();

    assertNumbers(harvest(), 250, 0, 0, 250);
    assertEquals(4, server.takeAsked().size());
    assertEquals(
        "changes are listed even since 2036-10-30T03:00:00Z",
        store.memory().of("p").trial().orElseThrow().words());
  }

  @Test
  void aFilterThatFindsNothingIsNotBelieved() {
    server.filter = Filter.FINDS_NOTHING;
    harvest();
    change("d120", "Another");

    assertNumbers(harvest(), 250, 0, 1, 249);
    assertEquals(
        "no changes are listed even since 1970-01-01T00:00:00Z",
        store.memory().of("p").trial().orElseThrow().words());
  }

  @Test
  void asksForEverythingWhenChangesAreSuddenlyRefused() {
    harvest();
    harvest();
    server.filter = Filter.IS_REFUSED;
    change("d120", "Another");
    server.takeAsked();

    RunReport third = harvest();

    assertNumbers(third, 250, 0, 1, 249);
    assertEquals(1, third.faultsByKind().get("notice-changes-refused"));
    assertEquals(
        List.of("0+100 since 2026-11-02T02:00:00Z 400", "0+100 200", "100+100 200", "200+100 200"),
        server.takeAsked());
    assertNumbers(harvest(), 250, 0, 0, 250);
    assertTrue(server.takeAsked().stream().noneMatch(asked -> asked.contains("since")));
  }

  @Test
  void whatIsNotAmongTheChangesIsNotMissed() {
    rules = rules.withFullEvery(3);
    harvest();
    server.records.remove("d007");

    harvest();
    harvest();

    assertEquals(
        List.of(),
        store
            .datasets()
            .find(new DatasetId("p", "d007"))
            .flatMap(dataset -> dataset.removed())
            .stream()
            .toList());
    server.takeAsked();
    assertNumbers(harvest(), 249, 0, 0, 249);
    assertEquals(List.of("0+100 200", "100+100 200", "200+100 200"), server.takeAsked());
  }

  @Test
  void theFilterIsTriedAgainAfterEveryFullRun() {
    rules = rules.withFullEvery(2);
    harvest();
    harvest();
    harvest();
    server.takeAsked();

    harvest();

    assertEquals("0+10 since 2036-11-01T03:00:00Z 200", server.takeAsked().get(0));
  }

  @Test
  void aChangeThatCannotBeReadIsAskedForAgain() {
    harvest();
    server.records.put("d120", "null");
    server.changed.put("d120", now);

    assertEquals(1, harvest().failed());
    change("d120", "Another");
    server.changed.put("d120", now.minusSeconds(100_000));

    assertNumbers(harvest(), 1, 0, 1, 0);
  }

  @Test
  void nothingIsAskedSoWhereTheOperatorForbidsIt() {
    rules = rules.withIncremental(false);
    harvest();
    server.takeAsked();
    harvest();

    assertTrue(server.takeAsked().stream().noneMatch(asked -> asked.contains("since")));
  }

  private void change(String id, String title) {
    server.records.put(id, ListServer.title(title));
    server.changed.put(id, now);
  }
}
