package dev.winnow.store;

import static dev.winnow.store.Samples.DAY_1;
import static dev.winnow.store.Samples.DAY_2;
import static dev.winnow.store.Samples.dataset;
import static dev.winnow.store.Samples.entry;
import static dev.winnow.store.Samples.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetBuilder;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.store.run.Fault;
import dev.winnow.store.run.Run;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
class IdentityTest {

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
  }

  @Test
  void aSourceIdMayHoldAnythingAndBeOfAnyLength() {
    String hostile = "a\u0000b\ud800 ö\n'; DROP TABLE dataset; --" + "x".repeat(20_000);
    DatasetId name = DatasetId.firstSeen("vallby", hostile);
    Run run = it.start("vallby", DAY_1);
    it.keep(
        it.page(run)
            .entries(entry(new DatasetBuilder(name, hostile).build(), "r"))
            .faults(new Fault("odd\u0000", hostile, hostile)));
    assertEquals(
        Map.of(hostile, new Known(name, "r", false)),
        store.datasets().known("vallby", List.of(hostile)));
    assertEquals(hostile, store.datasets().find(name).orElseThrow().dataset().sourceId());
    assertEquals(Set.of("odd\uFFFD"), store.runs().faultsByKind(run.id()).keySet());
  }

  @Test
  void aKeyThatBelongsToAnotherSourceIdIsNotTakenFromIt() {
    DatasetId taken = DatasetId.firstSeen("vallby", "a long id with blanks");
    Run run = it.start("vallby", DAY_1);
    it.keep(
        it.page(run)
            .entries(
                entry(new DatasetBuilder(taken, "a long id with blanks").build(), "1"),
                entry(new DatasetBuilder(taken, taken.key()).build(), "2")));
    Map<String, Known> known =
        store.datasets().known("vallby", List.of("a long id with blanks", taken.key()));
    assertEquals(taken, known.get("a long id with blanks").id());
    assertEquals(DatasetId.digested("vallby", taken.key()), known.get(taken.key()).id());
    assertEquals(
        known.get(taken.key()).id(),
        store.datasets().find(known.get(taken.key()).id()).orElseThrow().dataset().id());
  }

  @Test
  void aRemapChangesTheSourceIdButNeverTheKey() {
    it.harvest("vallby", DAY_1, "bad");
    Run run = it.start("vallby", DAY_2);
    Dataset remapped = new DatasetBuilder(id("vallby", "bad"), "urn:x:bad").build();
    it.keep(it.page(run).entries(entry(remapped, "2")));
    assertEquals(
        Map.of("urn:x:bad", new Known(id("vallby", "bad"), "2", false)),
        store.datasets().known("vallby", List.of("bad", "urn:x:bad")));
    assertEquals(List.of(ChangeKind.CONTENT, ChangeKind.ADDED), it.kinds("vallby", "bad"));
  }

  @Test
  void refusesADatasetOfAnotherPortal() {
    Run run = it.start("vallby", DAY_1);
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> it.keep(it.page(run).entries(entry("sjobo", "a", "a"))));
    assertEquals("run 1 is of portal vallby and cannot keep sjobo/a", refused.getMessage());
  }

  @Test
  void refusesAnUnknownDatasetAsUnchangedAndKeepsNothingOfThePage() {
    Run run = it.start("vallby", DAY_1);
    assertThrows(
        IllegalArgumentException.class,
        () ->
            it.keep(it.page(run).entries(entry("vallby", "a", "a")).unchanged(id("vallby", "b"))));
    assertEquals(Optional.empty(), store.datasets().find(id("vallby", "a")));
    assertEquals(0, store.changes().last());
  }

  @Test
  void loadsManyAtOnceInTheOrderAskedFor() {
    it.harvest("vallby", DAY_1, "a", "b");
    it.harvest("sjobo", DAY_1, "a");
    Map<DatasetId, StoredDataset> loaded =
        store.datasets().load(List.of(id("sjobo", "a"), id("vallby", "x"), id("vallby", "b")));
    assertEquals(List.of(id("sjobo", "a"), id("vallby", "b")), List.copyOf(loaded.keySet()));
    assertEquals(dataset("vallby", "b", "b"), loaded.get(id("vallby", "b")).dataset());
  }

  @Test
  void walksThroughWhatIsThereInOrderOfId() {
    it.harvest("vallby", DAY_1, "b", "A", "a~1", "a.1", "a-1", "Z");
    it.harvest("sjobo", DAY_1, "z");
    List<DatasetId> first = store.datasets().after(Optional.empty(), 4);
    List<DatasetId> second = store.datasets().after(Optional.of(first.getLast()), 4);
    assertEquals(
        List.of(id("sjobo", "z"), id("vallby", "A"), id("vallby", "Z"), id("vallby", "a-1")),
        first);
    assertEquals(List.of(id("vallby", "a.1"), id("vallby", "a~1"), id("vallby", "b")), second);
    assertEquals(Map.of("sjobo", 1L, "vallby", 6L), store.datasets().counts());
  }
}
