package dev.winnow.store;

import static dev.winnow.store.Samples.DAY_1;
import static dev.winnow.store.Samples.DAY_2;
import static dev.winnow.store.Samples.entry;
import static dev.winnow.store.Samples.published;
import static dev.winnow.store.Samples.score;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.catalogue.Agent;
import dev.winnow.catalogue.Organisation;
import dev.winnow.catalogue.Organisation.Level;
import dev.winnow.catalogue.Organisation.Sector;
import dev.winnow.catalogue.Portal;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.score.Score;
import dev.winnow.store.run.Run;
import dev.winnow.store.run.Verdict;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class OrganisationsTest {

  private static final Agent BY_NAME = Agent.named("Vallby kommun");
  private static final Agent BY_BOTH =
      new Agent("https://vallby.example/id", Texts.of("Vallby  Kommun!"), "", Optional.empty());
  private static final Agent BY_ADDRESS =
      new Agent("http://vallby.example/id/", Texts.of("Kommunen"), "", Optional.empty());
  private static final Organisation VALLBY =
      new Organisation(
          "se-vallby-kommun",
          "Vallby kommun",
          "SE",
          Optional.of(Sector.PUBLIC),
          Optional.empty(),
          "",
          List.of(),
          Optional.empty());

  @TempDir static Path folder;
  static Shared shared;

  @Parameter Engine engine;
  Fixture it;
  Store store;

  @BeforeParameterizedClassInvocation
  static void openOnce(Engine engine) {
    shared = Shared.open(engine, folder);
  }

  @AfterParameterizedClassInvocation
  static void closeOnce() {
    shared.close();
  }

  @BeforeEach
  void open() {
    store = shared.wiped();
    it = new Fixture(store);
    store
        .portals()
        .configure(
            List.of(
                portal("vallby", "SE", Optional.of(Sector.PUBLIC)),
                portal("sjobo", "SE", Optional.empty()),
                portal("oslo", "NO", Optional.empty())));
  }

  @Test
  void onePublisherOnSeveralPortalsIsOneOrganisation() {
    keep("vallby", "a", BY_NAME);
    keep("sjobo", "b", BY_BOTH);
    keep("oslo", "c", BY_ADDRESS);
    for (StoredDataset dataset :
        List.of(it.get("vallby", "a"), it.get("sjobo", "b"), it.get("oslo", "c"))) {
      assertEquals(Optional.of(VALLBY), dataset.organisation());
    }
    OrganisationSummary summary = store.organisations().find("se-vallby-kommun").orElseThrow();
    assertEquals(3, summary.datasets());
    assertEquals(List.of("oslo", "sjobo", "vallby"), summary.portals());
  }

  @Test
  void theSameNameInAnotherCountryIsAnotherOrganisation() {
    keep("vallby", "a", BY_NAME);
    keep("oslo", "b", BY_NAME);
    assertEquals("no-vallby-kommun", organisation("oslo", "b").id());
  }

  @Test
  void aTakenAddressGainsANumber() {
    keep("vallby", "a", Agent.named("Åby & Co"));
    keep("vallby", "b", Agent.named("Aby Co"));
    assertEquals("se-aby-co", organisation("vallby", "a").id());
    assertEquals("se-aby-co-2", organisation("vallby", "b").id());
  }

  @Test
  void thePublishersTypeSaysSectorAndLevel() {
    Agent agency =
        new Agent(
            "",
            Texts.of("Vattenverket"),
            "http://purl.org/adms/publishertype/NationalAuthority",
            Optional.empty());
    keep("oslo", "a", agency);
    assertEquals(Optional.of(Sector.PUBLIC), organisation("oslo", "a").sector());
    assertEquals(Optional.of(Level.STATE), organisation("oslo", "a").level());
  }

  @Test
  void aDatasetWithoutPublisherHasNoOrganisation() {
    keep("vallby", "a", new Agent("", Texts.none(), "", Optional.empty()));
    it.harvest("oslo", DAY_1, "b");
    assertEquals(Optional.empty(), it.get("vallby", "a").organisation());
    assertEquals(Optional.empty(), it.get("oslo", "b").organisation());
    assertEquals(List.of(), store.organisations().list());
  }

  @Test
  void countsAndAveragesOverDatasetsThatAreThere() {
    keep("vallby", "a", BY_NAME, score(40, DAY_1, Optional.empty()));
    keep("sjobo", "b", BY_NAME, score(60, DAY_1, Optional.empty()));
    keep("oslo", "c", Agent.named("Oslo"));
    assertEquals(
        List.of(
            new OrganisationSummary(
                new Organisation(
                    "no-oslo",
                    "Oslo",
                    "NO",
                    Optional.empty(),
                    Optional.empty(),
                    "",
                    List.of(),
                    Optional.empty()),
                1,
                List.of("oslo"),
                means(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty()),
                Map.of("unknown", 1L),
                Map.of("unknown", 1L)),
            new OrganisationSummary(
                VALLBY,
                2,
                List.of("sjobo", "vallby"),
                means(OptionalDouble.of(50), OptionalDouble.of(100), OptionalDouble.of(25)),
                Map.of("fresh", 2L),
                Map.of("unknown", 2L))),
        store.organisations().list());
  }

  @Test
  void theOperatorsAliasesMakeOneOfTwoAndOldAddressesLeadThere() {
    keep("vallby", "a", BY_NAME);
    keep("sjobo", "b", Agent.named("Stadshuset i Vallby"));
    Organisation configured =
        new Organisation(
            "vallby",
            "Vallby",
            "SE",
            Optional.of(Sector.PUBLIC),
            Optional.of(Level.MUNICIPALITY),
            "se-region",
            List.of("VALLBY KOMMUN", "Stadshuset i Vallby"),
            Optional.empty());
    store.organisations().configure(List.of(configured));
    assertEquals(configured, organisation("vallby", "a"));
    assertEquals(configured, organisation("sjobo", "b"));
    assertEquals(
        List.of(ChangeKind.MOVED, ChangeKind.MOVED),
        store.changes().after(2, 10).stream().map(Change::kind).toList());
    assertEquals(
        configured, store.organisations().find("se-vallby-kommun").orElseThrow().organisation());
    assertEquals(
        Map.of("se-vallby-kommun", configured, "vallby", configured),
        store.organisations().load(List.of("se-vallby-kommun", "vallby", "never")));
    keep("oslo", "c", BY_BOTH);
    keep("sjobo", "d", Agent.named("vallby kommun"));
    assertEquals("vallby", organisation("sjobo", "d").id());
  }

  @Test
  void theSameConfigurationAgainChangesNothing() {
    keep("vallby", "a", BY_NAME);
    store.organisations().configure(List.of(VALLBY));
    long last = store.changes().last();
    store.organisations().configure(List.of(VALLBY));
    assertEquals(last, store.changes().last());
  }

  @Test
  void aSectorConfiguredLaterReachesThoseFirstSeenThere() {
    keep("oslo", "a", BY_NAME);
    store.portals().configure(List.of(portal("oslo", "NO", Optional.of(Sector.COMPANY))));
    assertEquals(Optional.of(Sector.COMPANY), organisation("oslo", "a").sector());
    assertEquals(List.of(ChangeKind.MOVED, ChangeKind.ADDED), it.kinds("oslo", "a"));
  }

  @Test
  void anotherPublisherMovesTheDataset() {
    keep("vallby", "a", BY_NAME);
    Run run = it.start("vallby", DAY_2);
    it.keep(it.page(run).entries(entry(published("vallby", "a", Agent.named("Hamnen AB")), "2")));
    assertEquals("se-hamnen-ab", organisation("vallby", "a").id());
    assertEquals(0, store.organisations().find("se-vallby-kommun").orElseThrow().datasets());
    assertEquals(Optional.empty(), store.organisations().find("never"));
  }

  private static Map<String, OptionalDouble> means(
      OptionalDouble overall, OptionalDouble licence, OptionalDouble freshness) {
    return Map.of(
        "overall", overall, "quality", overall, "licence", licence, "freshness", freshness);
  }

  private Organisation organisation(String portal, String key) {
    return it.get(portal, key).organisation().orElseThrow();
  }

  private void keep(String portal, String key, Agent publisher, Score... scores) {
    Run run = it.start(portal, DAY_1);
    it.keep(it.page(run).entries(entry(published(portal, key, publisher), key, scores)));
    it.end(run, Verdict.PARTIAL);
  }

  private static Portal portal(String id, String country, Optional<Sector> sector) {
    Portal plain = Portal.of(id, "ckan", URI.create("https://" + id + ".example/"));
    return plain.toBuilder().country(country).sector(sector).build();
  }
}
