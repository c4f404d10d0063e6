package dev.winnow.store;

import static dev.winnow.store.Fixture.counters;
import static dev.winnow.store.Samples.DAY_1;
import static dev.winnow.store.Samples.DAY_2;
import static dev.winnow.store.Samples.DAY_3;
import static dev.winnow.store.Samples.dataset;
import static dev.winnow.store.Samples.entry;
import static dev.winnow.store.Samples.id;
import static dev.winnow.store.Samples.score;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.score.Score;
import dev.winnow.catalogue.vocabulary.Moment;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.store.database.StoreException;
import dev.winnow.store.run.Entry;
import dev.winnow.store.run.Fault;
import dev.winnow.store.run.PageCommit;
import dev.winnow.store.run.Raw;
import dev.winnow.store.run.Run;
import dev.winnow.store.run.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
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
class KeepingTest {

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
  void keepsADatasetWithEverythingItWasGiven() {
    Run run = it.start("vallby", DAY_1);
    Score score = score(60, DAY_1, Optional.of(DAY_3));
    Dataset dataset = dataset("vallby", "bad", "Badplatser");
    it.keep(it.page(run).entries(entry(dataset, "{}", score)));
    assertEquals(
        new StoredDataset(
            dataset, Optional.empty(), List.of(score), 1, DAY_1, DAY_1, DAY_1, Optional.empty()),
        it.get("vallby", "bad"));
    assertEquals(
        List.of(new Change(1, id("vallby", "bad"), ChangeKind.ADDED, DAY_1)),
        store.changes().after(0, 10));
    assertEquals(
        Map.of("bad", new Known(id("vallby", "bad"), "{}", false)),
        store.datasets().known("vallby", List.of("bad", "new")));
  }

  @Test
  void givesRawRecordsBackByteForByte() {
    byte[] body = new byte[100_000];
    new Random(1).nextBytes(body);
    byte[] context = {0, 1, 2};
    Run run = it.start("vallby", DAY_1);
    Raw raw = new Raw("dcat-ntriples", "a1", body, context);
    it.keep(it.page(run).entries(new Entry(dataset("vallby", "bad", "Bad"), raw, List.of())));
    Raw kept = store.datasets().raw(id("vallby", "bad")).orElseThrow();
    assertEquals("dcat-ntriples a1", kept.form() + " " + kept.hash());
    assertArrayEquals(body, kept.body());
    assertArrayEquals(context, kept.context());
  }

  @Test
  void countsEachDatasetOnceAsAddedChangedOrUnchanged() {
    it.harvest("vallby", DAY_1, "a", "b", "c");
    Run run = it.start("vallby", DAY_2);
    it.keep(
        it.page(run)
            .entries(entry("vallby", "b", "changed"), entry("vallby", "d", "new"))
            .unchanged(id("vallby", "a"))
            .counted(2, 0, 3, 400));
    assertEquals(counters(3, 1, 1, 1, 0, 0, 2, 0, 3, 400), it.counters(run));
  }

  @Test
  void aChangedRecordIsANewVersion() {
    it.harvest("vallby", DAY_1, "bad");
    Run run = it.start("vallby", DAY_2);
    it.keep(it.page(run).entries(entry("vallby", "bad", "Badplatser")));
    assertEquals(
        List.of(
            new Version(
                2,
                ChangeKind.CONTENT,
                DAY_2,
                Optional.of(dataset("vallby", "bad", "Badplatser")),
                List.of()),
            new Version(
                1,
                ChangeKind.ADDED,
                DAY_1,
                Optional.of(dataset("vallby", "bad", "bad")),
                List.of())),
        store.datasets().history(id("vallby", "bad")));
    assertEquals(DAY_1, it.get("vallby", "bad").firstSeen());
    assertEquals(DAY_2, it.get("vallby", "bad").lastChanged());
  }

  @Test
  void anotherRawRecordThatReadsTheSameIsKeptButIsNoChange() {
    it.harvest("vallby", DAY_1, "bad");
    Run run = it.start("vallby", DAY_2);
    it.keep(it.page(run).entries(entry(dataset("vallby", "bad", "bad"), "same, other spaces")));
    assertEquals(List.of(ChangeKind.ADDED), it.kinds("vallby", "bad"));
    assertEquals(counters(1, 0, 0, 1, 0, 0, 0, 0, 0, 0), it.counters(run));
    assertEquals(
        "same, other spaces", store.datasets().raw(id("vallby", "bad")).orElseThrow().hash());
    assertEquals(DAY_2, it.get("vallby", "bad").lastSeen());
    assertEquals(DAY_1, it.get("vallby", "bad").lastChanged());
  }

  @Test
  void theSameBytesReadOtherwiseAreNoChangeOfTheirPublisher() {
    it.harvest("vallby", DAY_1, "bad");
    Run run = it.start("vallby", DAY_2);
    it.keep(it.page(run).entries(entry(dataset("vallby", "bad", "Better read"), "raw of bad")));
    assertEquals(List.of(ChangeKind.PROFILE, ChangeKind.ADDED), it.kinds("vallby", "bad"));
    assertEquals("Better read", title("bad"));
    assertEquals(DAY_1, it.get("vallby", "bad").lastChanged());
  }

  @Test
  void aRecordThatOnlyMovedItsOwnDateIsNotSeenToChangeItsData() {
    it.harvest("vallby", DAY_1, "bad");
    Dataset touched =
        dataset("vallby", "bad", "bad").toBuilder()
            .recordModified(Stated.understood("2026-03-02", Moment.of(DAY_2), "ISO 8601"))
            .build();
    Run run = it.start("vallby", DAY_2);
    it.keep(it.page(run).entries(entry(touched, "touched")));
    assertEquals(List.of(ChangeKind.CONTENT, ChangeKind.ADDED), it.kinds("vallby", "bad"));
    assertEquals(DAY_1, it.get("vallby", "bad").lastChanged());
    assertEquals(
        List.of(),
        store
            .datasets()
            .facts(List.of(id("vallby", "bad")), DAY_3)
            .get(id("vallby", "bad"))
            .changesSeen());
  }

  @Test
  void keepingTheSamePageAgainChangesNothing() {
    it.harvest("vallby", DAY_1, "a", "b");
    Run run = it.start("vallby", DAY_2);
    PageCommit page =
        it.page(run)
            .entries(entry("vallby", "a", "changed"), entry("vallby", "c", "new"))
            .unchanged(id("vallby", "b"))
            .present("broken")
            .faults(new Fault("no-title", "broken", "it has no title"))
            .cursor("2")
            .declared(4)
            .counted(1, 1, 1, 100)
            .build();
    it.keep(page);
    Run once = store.runs().find(run.id()).orElseThrow();
    long last = store.changes().last();
    it.keep(page);
    it.keep(it.page(run).cursor("3").counted(0, 0, 1, 10)).keep(page);
    Run twice = store.runs().find(run.id()).orElseThrow();
    assertEquals(last, store.changes().last());
    assertEquals("3", twice.cursor());
    assertEquals(once.counters().plus(counters(0, 0, 0, 0, 0, 0, 0, 0, 1, 10)), twice.counters());
    assertEquals(1, store.runs().faults(run.id(), 10).size());
  }

  @Test
  void aPageFetchedAgainAfterACrashAddsOnlyItsRequests() {
    Run run = it.start("vallby", DAY_1);
    it.keep(
        it.page(run)
            .entries(entry("vallby", "a", "a"), entry("vallby", "b", "b"))
            .present("broken")
            .cursor("1")
            .counted(1, 1, 1, 100));
    it.keep(
        it.page(run)
            .entries(entry("vallby", "a", "changed meanwhile"))
            .unchanged(id("vallby", "b"))
            .present("broken")
            .cursor("1")
            .counted(1, 1, 1, 120));
    assertEquals(counters(2, 2, 0, 0, 0, 0, 1, 1, 2, 220), it.counters(run));
    assertEquals(List.of(ChangeKind.CONTENT, ChangeKind.ADDED), it.kinds("vallby", "a"));
  }

  @Test
  void aDatasetListedAgainOnALaterPageIsADuplicate() {
    Run run = it.start("vallby", DAY_1);
    it.keep(it.page(run).entries(entry("vallby", "a", "a")).cursor("1"));
    it.keep(it.page(run).unchanged(id("vallby", "a")).cursor("2"));
    assertEquals(counters(1, 1, 0, 0, 0, 0, 1, 0, 0, 0), it.counters(run));
  }

  @Test
  void ofTwoEntriesWithOneSourceIdTheLastCounts() {
    Run run = it.start("vallby", DAY_1);
    it.keep(it.page(run).entries(entry("vallby", "a", "first"), entry("vallby", "a", "last")));
    assertEquals("last", title("a"));
    assertEquals(1, it.counters(run).seen());
  }

  @Test
  void readingAnewChangesOnlyWhatDiffers() {
    it.harvest("vallby", DAY_1, "a", "b");
    store
        .datasets()
        .reread(
            List.of(
                entry(dataset("vallby", "a", "Read better"), "raw of a"),
                entry(dataset("vallby", "b", "b"), "raw of b"),
                entry(dataset("vallby", "never", "never"), "raw of never")),
            DAY_2);
    assertEquals(
        List.of(new Change(3, id("vallby", "a"), ChangeKind.PROFILE, DAY_2)),
        store.changes().after(2, 10));
    assertEquals("Read better", title("a"));
    assertEquals(DAY_1, it.get("vallby", "a").lastSeen());
    assertEquals("raw of a", store.datasets().raw(id("vallby", "a")).orElseThrow().hash());
  }

  @Test
  void aPageOfAnEndedRunIsRefused() {
    Run run = it.harvest("vallby", DAY_1, "a");
    assertThrows(
        StoreException.class, () -> it.keep(it.page(run).entries(entry("vallby", "b", "b"))));
    assertEquals(Verdict.COMPLETE, run.verdict().orElseThrow());
  }

  private String title(String key) {
    return it.get("vallby", key).dataset().title().first().orElseThrow().value();
  }
}
