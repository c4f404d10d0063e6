package dev.winnow.links;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.http.Fault;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetBuilder;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.DistributionBuilder;
import dev.winnow.catalogue.Portal;
import dev.winnow.catalogue.score.LinkFact.State;
import dev.winnow.catalogue.score.LinkKind;
import dev.winnow.catalogue.vocabulary.FileFormats;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.store.Store;
import dev.winnow.store.StoreSettings;
import dev.winnow.store.link.LinkOrder;
import dev.winnow.store.run.Counters;
import dev.winnow.store.run.Entry;
import dev.winnow.store.run.PageCommit;
import dev.winnow.store.run.Raw;
import dev.winnow.store.run.Run;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole rounds, from what datasets name to what the store knows. */
class LinkRoundTest extends LinkTestBed {

  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void openStore() {
    store = Store.open(StoreSettings.in(folder));
    store.portals().configure(List.of(Portal.of("lillan", "ckan", URI.create(address("/")))));
  }

  @AfterEach
  void closeStore() {
    store.close();
  }

  @Test
  void eachAddressIsLookedAtOnceAndEveryDatasetThatNamesItIsTold() {
    serve("/a.csv", aResponse().withBody(CSV));
    serve("/b.csv", aResponse().withStatus(404));
    keep(dataset("x", address("/a.csv")), dataset("y", address("/a.csv"), address("/b.csv")));
    LinkReport report = round();
    assertEquals(Map.of(State.WORKS, 1L, State.UNSURE, 1L), report.states());
    assertEquals(Map.of(LinkKind.OK, 1L, LinkKind.NOT_FOUND, 1L), report.kinds());
    assertEquals(2, report.changed());
    assertEquals(
        List.of(new DatasetId("lillan", "x"), new DatasetId("lillan", "y")),
        store.links().news(10).datasets());
    assertEquals(0, round().looked(), "nothing is due twice");
  }

  @Test
  void whatIsOutOfReachIsLeftAloneAndNothingIsMadeUp() {
    keep(dataset("x", "https://somewhere-else.example/a.csv"));
    LinkReport report = round();
    assertEquals(1, report.outOfReach());
    assertEquals(0, report.looked());
    assertEquals(Map.of(), store.links().find(List.of("https://somewhere-else.example/a.csv")));
  }

  @Test
  void anOutageIsKeptOnceForTheHost() {
    List<String> addresses = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      serve("/" + i + ".csv", aResponse().withFault(Fault.EMPTY_RESPONSE));
      addresses.add(address("/" + i + ".csv"));
    }
    keep(dataset("x", addresses.toArray(String[]::new)));
    LinkReport report = round();
    assertEquals(1, report.hostsDown());
    assertEquals(Map.of(LinkKind.HOST_DOWN, 3L), report.kinds());
    assertEquals(2, report.left());
    assertEquals(
        1,
        store.links().find(List.of("//data.lillan.example")).values().stream()
            .mapToInt(fact -> fact.trail().failures())
            .sum());
  }

  @Test
  void whenNobodyAnswersItIsOurOwnNetwork() {
    List<String> addresses = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      addresses.add("http://h" + i + ".dead.example/a.csv");
    }
    keep(dataset("x", addresses.toArray(String[]::new)));
    assertEquals(12, round().looked());
    assertTrue(store.links().find(addresses).isEmpty(), "nothing is kept");
  }

  private LinkReport round() {
    return new LinkRound(store.links(), glances, QUICK, CLOCK)
        .look(new LinkOrder(Set.of(), CLOCK.instant(), 100, 100));
  }

  private static Dataset dataset(String key, String... addresses) {
    List<Distribution> files = new ArrayList<>();
    for (String address : addresses) {
      files.add(
          new DistributionBuilder()
              .downloadUrl(Stated.understood(address, URI.create(address), "as it is"))
              .format(FileFormats.resolve("CSV"))
              .build());
    }
    return new DatasetBuilder(new DatasetId("lillan", key), key).distributions(files).build();
  }

  private void keep(Dataset... datasets) {
    Run run = store.runs().start("lillan", CLOCK.instant()).orElseThrow();
    List<Entry> entries = new ArrayList<>();
    for (Dataset dataset : datasets) {
      String key = dataset.id().key();
      entries.add(
          new Entry(dataset, new Raw("sample", key, new byte[] {1}, new byte[0]), List.of()));
    }
    store
        .runs()
        .keep(
            new PageCommit(
                run.id(),
                CLOCK.instant(),
                entries,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                OptionalLong.empty(),
                Counters.ZERO,
                ""));
  }
}
