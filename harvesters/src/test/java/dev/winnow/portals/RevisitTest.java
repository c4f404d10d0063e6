package dev.winnow.portals;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.HarvestRules;
import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.http.FetchSettings;
import dev.winnow.harvest.http.PoliteFetchers;
import dev.winnow.harvest.run.HarvestOptions;
import dev.winnow.harvest.run.HarvestStep;
import dev.winnow.harvest.run.KeepStep;
import dev.winnow.harvest.run.Progress;
import dev.winnow.harvest.run.RunReport;
import dev.winnow.harvest.run.RunWatch;
import dev.winnow.store.Store;
import dev.winnow.store.StoreSettings;
import dev.winnow.store.run.Verdict;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A portal is harvested again: what did not change is neither read nor lost. */
class RevisitTest {

  private static final HarvestOptions FULL = new HarvestOptions(OptionalLong.empty(), true);

  @TempDir private Path folder;

  private ListServer server;
  private Store store;
  private HarvestRules rules = HarvestRules.DEFAULT.withIncremental(false);

  @BeforeEach
  void start() throws IOException {
    server = ListServer.of(250);
    store = Store.open(StoreSettings.in(folder));
  }

  @AfterEach
  void stop() {
    store.close();
    server.close();
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

  private String title(String key) {
    return store
        .datasets()
        .find(new DatasetId("p", key))
        .orElseThrow()
        .dataset()
        .title()
        .first()
        .orElseThrow()
        .value();
  }

  private static void assertNumbers(
      RunReport report, long seen, long added, long changed, long unchanged) {
    assertEquals("", report.reason());
    assertEquals(Verdict.COMPLETE, report.verdict());
    assertEquals(
        List.of(seen, added, changed, unchanged),
        List.of(report.seen(), report.added(), report.changed(), report.unchanged()));
  }

  private RunReport harvest() {
    return harvest(portal());
  }

  private RunReport harvest(Portal portal) {
    return harvest(portal, HarvestOptions.ALL);
  }

  private RunReport harvest(Portal portal, HarvestOptions options) {
    RunWatch watch = new RunWatch(store);
    KeepStep keep = new KeepStep(store, watch);
    FetchSettings settings =
        FetchSettings.defaults("1.0", URI.create("https://winnow.example/"))
            .withNetwork(true, Map.of(), List.of())
            .withSpool(folder);
    try (PoliteFetchers fetchers = new PoliteFetchers(settings);
        HarvestStep step =
            new HarvestStep(
                store, p -> Portals.all().get(p.type()), fetchers, watch, Clock.systemUTC())) {
      return step.harvest(portal, options, Progress.NONE, keep::keep).orElseThrow();
    }
  }

  private Portal portal() {
    return Types.with(
        Portal.of("p", "ckan", server.url("/")).with(rules), Map.of("pageSize", "100"));
  }

  private Portal document() {
    Portal plain = Portal.of("p", "datajson", server.url("/data.json"));
    return new Portal(
        plain.id(),
        plain.name(),
        plain.type(),
        plain.url(),
        plain.schedule(),
        plain.country(),
        plain.sector(),
        plain.language(),
        plain.timeZone(),
        plain.requestsPerSecond(),
        plain.robots(),
        new Portal.Removals(java.time.Duration.ZERO, 1.0),
        rules,
        plain.settings());
  }
}
