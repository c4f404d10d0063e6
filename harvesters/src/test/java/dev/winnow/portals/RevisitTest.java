package dev.winnow.portals;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.catalogue.HarvestRules;
import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.run.HarvestOptions;
import dev.winnow.harvest.run.RunReport;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** A portal is harvested again: what did not change is neither read nor lost. */
class RevisitTest extends RevisitTestBed {

  RevisitTest() {
    rules = HarvestRules.DEFAULT.withIncremental(false);
  }

  @Test
  void anUnchangedPortalIsNotReadAgain() {
    harvest();
    server.takeAsked();

    RunReport again = harvest();

    assertNumbers(again, 250, 0, 0, 250);
    assertEquals(
        List.of("0+100 if changed 304", "100+100 if changed 304", "200+100 if changed 304"),
        server.takeAsked());
    assertEquals(OptionalLong.of(250), again.declared());
    assertEquals(4, again.requests());
  }

  @Test
  void equalBytesAreAsGoodAsTheWordOfThePortal() {
    server.statesTags = false;
    harvest();

    assertNumbers(harvest(), 250, 0, 0, 250);
  }

  @Test
  void whatChangedIsReadAndTheRestCountsAsSeen() {
    harvest();
    server.takeAsked();
    server.records.put("d120", ListServer.title("Another"));

    assertNumbers(harvest(), 250, 0, 1, 249);
    assertEquals(
        List.of("0+100 if changed 304", "100+100 if changed 200", "200+100 if changed 304"),
        server.takeAsked());
    assertEquals("Another", title("d120"));
    assertNumbers(harvest(), 250, 0, 0, 250);
  }

  @Test
  void whatIsGoneIsMissedTwiceAndRemovedThoughOnePageOnlyChanged() {
    rules = rules.withFullEvery(100);
    harvest(document());
    server.records.remove("d007");

    assertNumbers(harvest(document()), 249, 0, 0, 249);
    RunReport third = harvest(document());

    assertEquals(1, third.removed());
    assertNumbers(third, 249, 0, 0, 249);
  }

  @Test
  void oneDocumentThatDidNotChangeIsNotReadAgain() {
    harvest(document());
    server.takeAsked();

    assertNumbers(harvest(document()), 250, 0, 0, 250);
    assertEquals(List.of("data.json if changed 304"), server.takeAsked());
  }

  @Test
  void aPageWithARecordThatCouldNotBeReadIsReadAgain() {
    server.records.put("d120", "null");
    assertEquals(1, harvest().failed());
    server.takeAsked();

    assertEquals(1, harvest().failed());
    assertEquals(
        List.of("0+100 if changed 304", "100+100 200", "200+100 if changed 304"),
        server.takeAsked());
  }

  @Test
  void nothingIsBelievedWhenAPersonWantsAllOfIt() {
    harvest();
    server.takeAsked();
    server.liesAboutChanges = true;
    server.records.put("d120", ListServer.title("Another"));

    assertNumbers(harvest(portal(), FULL), 250, 0, 1, 249);
    assertEquals(List.of("0+100 200", "100+100 200", "200+100 200"), server.takeAsked());
  }

  @Test
  void aPortalThatAlwaysSaysThatNothingChangedIsFoundOutInTime() {
    rules = rules.withFullEvery(3);
    harvest();
    server.liesAboutChanges = true;
    server.records.put("d120", ListServer.title("Another"));

    assertNumbers(harvest(), 250, 0, 0, 250);
    assertNumbers(harvest(), 250, 0, 0, 250);
    assertNumbers(harvest(), 250, 0, 1, 249);
  }

  @Test
  void memoryIsNotBelievedWhereTheStoreHoldsSomethingElse() {
    harvest();
    server.records.put("d000", ListServer.title("Another"));
    harvest(portal(), HarvestOptions.first(1));
    assertEquals("Another", title("d000"));
    server.records.put("d000", ListServer.title("Title 0"));
    server.takeAsked();

    assertNumbers(harvest(), 250, 0, 1, 249);
    assertEquals("Title 0", title("d000"));
    assertEquals(
        List.of("0+100 if changed 304", "0+100 200", "100+100 200", "200+100 200"),
        server.takeAsked());
  }

  @Test
  void otherSettingsMakeItAnotherPortal() {
    harvest();
    server.takeAsked();

    Portal filtered = Types.with(portal(), Map.of("pageSize", "100", "filter", "type:dataset"));

    assertNumbers(harvest(filtered, HarvestOptions.ALL), 250, 0, 0, 250);
    assertEquals(List.of("0+100 200", "100+100 200", "200+100 200"), server.takeAsked());
  }
}
