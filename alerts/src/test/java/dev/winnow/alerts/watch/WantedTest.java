package dev.winnow.alerts.watch;

import static dev.winnow.alerts.Town.dataset;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.alerts.Town;
import dev.winnow.alerts.event.Event;
import dev.winnow.alerts.event.EventKind;
import dev.winnow.alerts.event.Events;
import dev.winnow.catalogue.Agent;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.DistributionBuilder;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.vocabulary.Licences;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.index.Facet;
import dev.winnow.index.SearchIndex;
import dev.winnow.index.SearchQuery;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WantedTest {

  private static final String BY = "https://creativecommons.org/licenses/by/4.0/";
  private static final String NC = "https://creativecommons.org/licenses/by-nc/4.0/";

  @TempDir Path folder;
  private Town town;
  private SearchIndex index;
  private Wanted wanted;

  @BeforeEach
  void open() {
    town = new Town(folder.resolve("store"));
    index = SearchIndex.open(folder.resolve("index"), town.store());
    wanted = new Wanted(town.store(), index, WantedTest::read);
  }

  @AfterEach
  void close() {
    index.close();
    town.close();
  }

  @Test
  void aDatasetIsToldOfToWhoWatchesItOrItsPortal() {
    town.harvest(List.of(dataset("trees").build(), dataset("wells").build()));
    town.told();

    assertEquals(
        List.of("dataset.added lund/trees"),
        told(watch(new Target.OfDataset(new DatasetId("lund", "trees")), 0)));
    assertEquals(
        List.of("dataset.added lund/trees", "dataset.added lund/wells"),
        told(watch(new Target.OfPortal("lund"), 0)));
    assertEquals(List.of(), told(watch(new Target.OfPortal("malmo"), 0)));
    assertEquals(List.of(), told(watch(new Target.OfOrganisation("lunds-kommun"), 0)));
  }

  @Test
  void aSearchTellsOfWhatItFindsFromThenOn() {
    Watch wells = watch(new Target.OfSearch("q=wells"), 0);
    town.harvest(List.of(dataset("trees").build(), dataset("wells").build()));
    town.told();
    assertEquals(List.of("dataset.added lund/wells"), told(wells));

    town.harvest(List.of(dataset("trees").build(), dataset("deep-wells").build()));
    town.told();
    assertEquals(List.of("dataset.added lund/wells", "dataset.added lund/deep-wells"), told(wells));
    assertEquals(
        List.of("dataset.added lund/deep-wells"), told(watch(new Target.OfSearch("q=wells"), 2)));
  }

  @Test
  void aSearchTellsOfWhatItFindsNoLongerBecauseOfTheChange() {
    Watch open = watch(new Target.OfSearch("may=credit"), 0);
    town.harvest(List.of(licensed(BY)));
    town.harvest(List.of(licensed(NC)));
    town.harvest(
        List.of(licensed(NC).toBuilder().description(Texts.of("About every tree")).build()));
    town.told();

    assertEquals(
        List.of("dataset.added lund/trees", "dataset.licence-changed lund/trees"), told(open));
  }

  @Test
  void onlyTheKindsThatAreWantedAreTold() {
    town.harvest(List.of(licensed(BY)));
    town.harvest(List.of(licensed(NC)));
    town.told();

    Watch licences =
        new Watch(
            "w",
            new Target.OfSearch("q=trees"),
            Set.of(EventKind.LICENCE_CHANGED),
            Rhythm.DAILY,
            "en",
            0);
    assertEquals(List.of("dataset.licence-changed lund/trees"), told(licences));
  }

  @Test
  void theSameQuestionHasTheSameAnswerWhateverCameLater() {
    town.harvest(List.of(dataset("wells").build()));
    town.told();
    Watch wells = watch(new Target.OfSearch("q=wells"), 0);
    assertEquals(List.of("dataset.added lund/wells"), told(wells));

    town.harvest(List.of(dataset("wells").title(Texts.of("Something else")).build()));
    town.told();
    Wanted another = new Wanted(town.store(), index, WantedTest::read);
    assertEquals(
        List.of("dataset.added lund/wells"),
        another.wanted(wells, 0, 1, 100).stream().map(WantedTest::written).toList());
  }

  @Test
  void aHostThatIsDownIsToldOnceToEveryWatchThatHasAddressesOnIt() {
    town.harvest(
        List.of(on("trees", "a.example"), on("wells", "a.example"), on("lamps", "b.example")));
    town.store().links().follow();
    town.told();
    long before = new Events(town.store().events()).last();
    town.hostFails("a.example");
    assertEquals(
        List.of("host.down a.example {since=2026-03-02T03:00:00Z, reason=timeout} x2"),
        town.told());

    List<String> down = List.of("host.down a.example");
    assertEquals(down, told(watch(new Target.OfPortal("lund"), before)));
    assertEquals(down, told(watch(new Target.OfDataset(new DatasetId("lund", "trees")), before)));
    assertEquals(
        List.of(), told(watch(new Target.OfDataset(new DatasetId("lund", "lamps")), before)));
    assertEquals(down, told(watch(new Target.OfSearch("q=wells"), before)));
    assertEquals(List.of(), told(watch(new Target.OfSearch("q=lamps"), before)));
    assertEquals(List.of(), told(watch(new Target.OfPortal("malmo"), before)));
  }

  @Test
  void aHostThatIsDownIsToldToWhoWatchesThePublisher() {
    town.harvest(
        List.of(
            on("trees", "a.example").toBuilder()
                .publisher(
                    Optional.of(new Agent("", Texts.of("Lunds kommun"), "", Optional.empty())))
                .build()));
    town.store().links().follow();
    town.told();
    long before = new Events(town.store().events()).last();
    town.hostFails("a.example");
    town.told();

    assertEquals(
        List.of("host.down a.example"),
        told(watch(new Target.OfOrganisation("lunds-kommun"), before)));
  }

  private static Dataset on(String key, String host) {
    String address = "https://" + host + "/" + key + ".csv";
    return dataset(key)
        .distributions(
            List.of(
                new DistributionBuilder()
                    .downloadUrl(Stated.understood(address, URI.create(address), "an address"))
                    .build()))
        .build();
  }

  private static Dataset licensed(String licence) {
    return dataset("trees").licence(Licences.resolve(List.of(licence))).build();
  }

  private static Watch watch(Target target, long since) {
    return new Watch("w", target, Set.of(), Rhythm.AT_ONCE, "en", since);
  }

  private List<String> told(Watch watch) {
    return wanted.wanted(watch, 0, Long.MAX_VALUE, 100).stream().map(WantedTest::written).toList();
  }

  private static String written(Event event) {
    return event.kind().code() + " " + event.subject().id();
  }

  /** As the search page reads its address, for the two parameters of these tests. */
  private static SearchQuery read(String address) {
    String value = address.substring(address.indexOf('=') + 1);
    boolean text = address.startsWith("q=");
    return new SearchQuery(
        text ? value : "",
        text ? Map.of() : Map.of(Facet.MAY, Set.of(value)),
        Optional.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        SearchQuery.Sort.RELEVANCE,
        1,
        20,
        List.of());
  }
}
