package dev.winnow.store;

import static dev.winnow.catalogue.copies.SampleRecord.on;
import static dev.winnow.store.Samples.DAY_1;
import static dev.winnow.store.Samples.DAY_2;
import static dev.winnow.store.Samples.DAY_3;
import static dev.winnow.store.Samples.id;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Portal.Removals;
import dev.winnow.catalogue.copies.Evidence;
import dev.winnow.catalogue.copies.Evidence.Kind;
import dev.winnow.store.copies.Copies;
import dev.winnow.store.copies.Copy;
import dev.winnow.store.run.Reach;
import dev.winnow.store.run.Run;
import dev.winnow.store.run.RunEnd;
import dev.winnow.store.run.Verdict;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
class CopiesTest {

  private static final String BAD = "https://data.vallby.example/bad";
  private static final DatasetId VALLBY = id("vallby", "bad");
  private static final DatasetId REGION = id("region", "77");
  private static final DatasetId NATION = id("nation", "se-1");

  @TempDir static Path folder;
  static Shared shared;

  @Parameter Engine engine;
  Fixture it;
  Store store;
  Copies copies;

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
    copies = store.copies();
    it = new Fixture(store);
  }

  @Test
  void findsTheCopyOnAnotherPortalAndSaysWhy() {
    keep(DAY_1, bad(VALLBY), bad(REGION));
    assertEquals(2, copies.find(DAY_2));
    List<Evidence> why =
        List.of(
            new Evidence(Kind.IDENTIFIER, "data.vallby.example/bad"), new Evidence(Kind.TITLE, ""));
    assertEquals(
        Map.of(
            VALLBY,
            List.of(new Copy(REGION, VALLBY, why)),
            REGION,
            List.of(new Copy(VALLBY, REGION, why))),
        copies.of(List.of(VALLBY, REGION, id("vallby", "unknown"))));
  }

  @Test
  void everyDatasetOfANewClusterHasAChangeThatItsHistoryDoesNotTell() {
    keep(DAY_1, bad(VALLBY), bad(REGION));
    copies.find(DAY_2);
    assertEquals(
        List.of(
            new Change(3, REGION, ChangeKind.COPIES, DAY_2),
            new Change(4, VALLBY, ChangeKind.COPIES, DAY_2)),
        store.changes().after(2, 10));
    assertEquals(List.of(ChangeKind.ADDED), it.kinds("vallby", "bad"));
    assertEquals(4, it.get("vallby", "bad").change());
  }

  @Test
  void askedAgainItFindsNothingNew() {
    keep(DAY_1, bad(VALLBY), bad(REGION));
    copies.find(DAY_2);
    assertEquals(0, copies.find(DAY_3));
    assertEquals(0, copies.findAnew(DAY_3));
    assertEquals(4, store.changes().last());
  }

  @Test
  void aThirdPortalJoinsTheClusterUnderItsName() {
    keep(DAY_1, bad(VALLBY), bad(REGION));
    copies.find(DAY_1);
    keep(DAY_2, bad(NATION));
    assertEquals(1, copies.find(DAY_2));
    assertEquals(
        Map.of(VALLBY, 3L, REGION, 3L, NATION, 3L),
        copies.clusters(List.of(VALLBY, REGION, NATION)));
    assertEquals(List.of(NATION, REGION), others(VALLBY));
  }

  @Test
  void aCopyThatIsJoinedByAThirdRecordSaysByWhich() {
    keep(
        DAY_1,
        on("vallby", "bad", "Badplatser").named(BAD).build(),
        on("region", "77", "Badplatser").named(BAD, "10.1234/bad").build(),
        on("nation", "se-1", "Badplatser").named("10.1234/bad").build());
    copies.find(DAY_1);
    assertEquals(
        List.of(
            new Copy(
                NATION,
                REGION,
                List.of(
                    new Evidence(Kind.IDENTIFIER, "doi:10.1234/bad"),
                    new Evidence(Kind.TITLE, ""))),
            new Copy(
                REGION,
                VALLBY,
                List.of(
                    new Evidence(Kind.IDENTIFIER, "data.vallby.example/bad"),
                    new Evidence(Kind.TITLE, "")))),
        copies.of(List.of(VALLBY)).get(VALLBY));
  }

  @Test
  void aRemovedCopyIsGoneAndItsReturnFindsTheSameCluster() {
    keep(DAY_1, bad(VALLBY), bad(REGION), other("region"));
    copies.find(DAY_1);
    Map<DatasetId, Long> before = copies.clusters(List.of(VALLBY, REGION));
    remove(DAY_2, REGION);
    assertEquals(List.of(), others(VALLBY));
    copies.find(DAY_2);
    assertEquals(List.of(), others(VALLBY));
    keep(DAY_3, bad(REGION));
    copies.find(DAY_3);
    assertEquals(List.of(REGION), others(VALLBY));
    assertEquals(before, copies.clusters(List.of(VALLBY, REGION)));
  }

  @Test
  void aRecordThatBecomesAnotherDatasetLeavesTheCluster() {
    keep(DAY_1, bad(VALLBY), bad(REGION));
    copies.find(DAY_1);
    keep(DAY_2, on("region", "77", "Cykelvägar").named(BAD).build());
    assertEquals(1, copies.find(DAY_2));
    assertEquals(Map.of(), copies.of(List.of(VALLBY, REGION)));
  }

  @Test
  void anAddressThatManyDatasetsOfAPortalGetCountsForNobodyAnyMore() {
    keep(DAY_1, bad(VALLBY), bad(REGION));
    copies.find(DAY_1);
    assertEquals(List.of(REGION), others(VALLBY));
    keep(DAY_2, template("1"), template("2"), template("3"));
    copies.find(DAY_2);
    assertEquals(List.of(), others(VALLBY));
  }

  @Test
  void whatIsNotKeptIsRecognisedWhenAnotherPortalHasIt() {
    keep(DAY_1, bad(VALLBY), bad(REGION));
    copies.find(DAY_1);
    DatasetId probed = id("probed", "x");
    List<Evidence> why =
        List.of(
            new Evidence(Kind.IDENTIFIER, "data.vallby.example/bad"), new Evidence(Kind.TITLE, ""));
    assertEquals(
        Map.of(probed, List.of(new Copy(REGION, probed, why), new Copy(VALLBY, probed, why))),
        copies.held(List.of(bad(probed), on("probed", "y", "Badplatser").named("1").build())));
    assertEquals(4, store.changes().last());
  }

  @Test
  void whatAllOfAProbedPortalShareIsNoSignOfCopies() {
    keep(DAY_1, bad(VALLBY));
    copies.find(DAY_1);
    assertEquals(
        Map.of(),
        copies.held(
            List.of(
                bad(id("probed", "1")),
                bad(id("probed", "2")),
                bad(id("probed", "3")),
                bad(id("probed", "4")))));
  }

  private static Dataset bad(DatasetId id) {
    return on(id.portal(), id.key(), "Badplatser").named(BAD).build();
  }

  private static Dataset template(String key) {
    return on("region", key, "Dataset " + key).named(BAD).build();
  }

  private static Dataset other(String portal) {
    return on(portal, "other", "Något annat").build();
  }

  private List<DatasetId> others(DatasetId id) {
    return copies.of(List.of(id)).getOrDefault(id, List.of()).stream().map(Copy::id).toList();
  }

  private void keep(Instant at, Dataset... datasets) {
    for (Dataset dataset : datasets) {
      Run run = it.start(dataset.id().portal(), at);
      it.keep(it.page(run).entries(Samples.entry(dataset, dataset.toString())));
      end(run, at);
    }
  }

  private void remove(Instant at, DatasetId id) {
    Run run = it.start(id.portal(), at);
    it.keep(it.page(run).deleted(store.datasets().find(id).orElseThrow().dataset().sourceId()));
    end(run, at);
  }

  private void end(Run run, Instant at) {
    store
        .runs()
        .end(
            new RunEnd(
                run.id(),
                at,
                Verdict.PARTIAL,
                "",
                new Removals(Duration.ZERO, 1),
                Reach.EVERYTHING));
  }
}
