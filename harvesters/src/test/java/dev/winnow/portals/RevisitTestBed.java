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
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A portal of 250 records that is harvested once a day. */
abstract class RevisitTestBed {

  static final HarvestOptions FULL = new HarvestOptions(OptionalLong.empty(), true);

  @TempDir Path folder;

  ListServer server;
  Store store;
  HarvestRules rules = HarvestRules.DEFAULT;
  Instant now = Instant.parse("2026-11-01T03:00:00Z");

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

  String title(String key) {
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

  static void assertNumbers(RunReport report, long seen, long added, long changed, long unchanged) {
    assertEquals("", report.reason());
    assertEquals(Verdict.COMPLETE, report.verdict());
    assertEquals(
        List.of(seen, added, changed, unchanged),
        List.of(report.seen(), report.added(), report.changed(), report.unchanged()));
  }

  RunReport harvest() {
    return harvest(portal());
  }

  RunReport harvest(Portal portal) {
    return harvest(portal, HarvestOptions.ALL);
  }

  RunReport harvest(Portal portal, HarvestOptions options) {
    RunWatch watch = new RunWatch(store);
    KeepStep keep = new KeepStep(store, watch);
    FetchSettings settings =
        FetchSettings.defaults("1.0", URI.create("https://winnow.example/"))
            .withNetwork(true, Map.of(), List.of())
            .withSpool(folder);
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    now = now.plus(Duration.ofDays(1));
    try (PoliteFetchers fetchers = new PoliteFetchers(settings);
        HarvestStep step =
            new HarvestStep(store, p -> Portals.all().get(p.type()), fetchers, watch, clock)) {
      return step.harvest(portal, options, Progress.NONE, keep::keep).orElseThrow();
    }
  }

  Portal portal() {
    return Types.with(
        Portal.of("p", "ckan", server.url("/")).toBuilder().rules(rules).build(),
        Map.of("pageSize", "100"));
  }

  Portal document() {
    Portal plain = Portal.of("p", "datajson", server.url("/data.json"));
    return plain.toBuilder().removals(new Portal.Removals(Duration.ZERO, 1.0)).rules(rules).build();
  }
}
