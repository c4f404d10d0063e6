package dev.winnow.harvest.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.catalogue.DatasetId;
import dev.winnow.harvest.Cursor;
import dev.winnow.harvest.FetchException.Kind;
import dev.winnow.harvest.Found;
import dev.winnow.store.run.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class HarvestRunTest extends RunTestBed {

  @Test
  void keepsEverythingPageByPage() {
    SamplePortal sample = SamplePortal.of(250);
    List<Long> progress = new ArrayList<>();

    try (HarvestStep step = step(sample)) {
      RunReport report =
          step.harvest(
                  portal(),
                  HarvestOptions.ALL,
                  (portal, records, declared, perSecond) -> progress.add(records),
                  keep::keep)
              .orElseThrow();

      assertEquals(Verdict.COMPLETE, report.verdict(), report.reason());
      assertEquals(List.of(250L, 250L, 0L, 0L), numbers(report));
      assertEquals(OptionalLong.of(250), report.declared());
    }
    assertEquals(List.of("0+100", "100+100", "200+100"), sample.asked);
    assertEquals(List.of(100L, 200L, 250L), progress);
    assertEquals(Map.of("p", 250L), store.datasets().counts());
  }

  @Test
  void passesOverWhatDidNotChange() {
    SamplePortal sample = SamplePortal.of(150);
    harvest(sample);
    sample.found.set(3, SamplePortal.record("d3", "two"));
    sample.found.add(SamplePortal.record("new", "one"));

    RunReport again = harvest(sample);

    assertEquals(List.of(151L, 1L, 1L, 149L), numbers(again));
    assertEquals(
        "d3 two",
        store
            .datasets()
            .find(new DatasetId("p", "d3"))
            .orElseThrow()
            .dataset()
            .title()
            .first()
            .orElseThrow()
            .value());
  }

  @Test
  void countsRecordsThatCannotBeReadAndGoesOn() {
    SamplePortal sample = SamplePortal.of(10);
    sample.found.add(SamplePortal.record("bad1", ""));
    sample.found.add(SamplePortal.record("bug1", ""));
    sample.found.add(new Found.Unfetched("lost", "http-500", "its own request failed"));

    RunReport report = harvest(sample);

    assertEquals(Verdict.COMPLETE, report.verdict(), report.reason());
    assertEquals(3, report.failed());
    assertEquals(
        Map.of("no-title", 1L, "reader-defect", 1L, "http-500", 1L), report.faultsByKind());
  }

  @Test
  void whatCannotBeReadIsNoAbsence() {
    SamplePortal sample = SamplePortal.of(3);
    harvest(sample);
    sample.found.set(0, new Found.Unfetched("d0", "http-500", "its own request failed"));
    sample.found.remove(1);

    harvest(sample);
    RunReport third = harvest(sample);

    assertEquals(1, third.removed());
    assertTrue(store.datasets().find(new DatasetId("p", "d0")).orElseThrow().removed().isEmpty());
    assertTrue(store.datasets().find(new DatasetId("p", "d1")).orElseThrow().removed().isPresent());
  }

  @Test
  void aReturningDatasetKeepsItsAddress() {
    SamplePortal sample = SamplePortal.of(2);
    harvest(sample);
    Found gone = sample.found.remove(1);
    harvest(sample);
    harvest(sample);
    sample.found.add(gone);

    RunReport report = harvest(sample);

    assertEquals(1, report.added());
    assertTrue(store.datasets().find(new DatasetId("p", "d1")).orElseThrow().removed().isEmpty());
  }

  @Test
  void countsRepeatedIdsOnceAndDoubtsTheRest() {
    SamplePortal sample = SamplePortal.of(150);
    sample.found.set(120, SamplePortal.record("d5", "one"));

    RunReport report = harvest(sample);

    assertEquals(Verdict.PARTIAL, report.verdict());
    assertEquals(
        "the portal declares 150 datasets, 149 different ones were found and 1 repeated",
        report.reason());
    assertEquals(1, report.duplicates());
  }

  @Test
  void skipsWhatIsNoDatasetButCountsItAsThere() {
    SamplePortal sample = SamplePortal.of(3);
    sample.found.add(new Found.Skipped("showcase"));

    RunReport report = harvest(sample);

    assertEquals(Verdict.COMPLETE, report.verdict(), report.reason());
    assertEquals(3, report.seen());
    assertEquals(0, report.failed());
  }

  @Test
  void findsTheOneRecordThatSpoilsAPage() {
    SamplePortal sample = SamplePortal.of(300);
    sample.poison.add(137L);

    RunReport report = harvest(sample);

    assertEquals(Verdict.PARTIAL, report.verdict());
    assertEquals("1 record could not be fetched, whatever the size of the page", report.reason());
    assertEquals(299, report.seen());
    assertEquals(
        List.of("server-error", "position 137"),
        store.runs().faults(1, 10).stream()
            .flatMap(f -> List.of(f.kind(), f.where()).stream())
            .toList());
    assertEquals("200+100", sample.asked.getLast());
  }

  @Test
  void findsASpoilingRecordAtTheVeryStart() {
    SamplePortal sample = SamplePortal.of(120);
    sample.poison.add(0L);

    assertEquals(119, harvest(sample).seen());
  }

  @Test
  void staysWithSmallerPagesWhereOnlyLargeOnesFail() {
    SamplePortal sample = SamplePortal.of(300);
    sample.largestPage = 50;

    RunReport report = harvest(sample);

    assertEquals(Verdict.COMPLETE, report.verdict(), report.reason());
    assertEquals("100+10", sample.asked.get(11));
  }

  @Test
  void givesUpWhenThePortalGoesDown() {
    SamplePortal sample = SamplePortal.of(300);
    for (long position = 100; position < 300; position++) {
      sample.poison.add(position);
    }

    RunReport report = harvest(sample);

    assertEquals(Verdict.PARTIAL, report.verdict());
    assertTrue(
        report.reason().startsWith("5 records in a row could not be fetched"), report.reason());
    assertEquals(100, report.seen());
  }

  @Test
  void failsWhenNothingCanBeHad() {
    SamplePortal sample = SamplePortal.of(10);
    for (long position = 0; position < 100; position++) {
      sample.poison.add(position);
    }

    RunReport report = harvest(sample);

    assertEquals(Verdict.FAILED, report.verdict());
    assertEquals("the server failed", report.reason());
  }

  @Test
  void neverSplitsWhatIsNoFailureOfTheServer() {
    SamplePortal sample = SamplePortal.of(300);
    sample.poison.add(100L);
    sample.poisonKind = Kind.HTML;

    RunReport report = harvest(sample);

    assertEquals(Verdict.PARTIAL, report.verdict());
    assertEquals(List.of("0+100", "100+100"), sample.asked);
    assertEquals(Map.of("html-instead-of-data", 1L), report.faultsByKind());
  }

  @Test
  void aLastPageThatRepeatsAnotherProvesNoEnd() {
    SamplePortal sample = SamplePortal.of(150);
    sample.declares = cursor -> OptionalLong.empty();
    sample.serves = cursor -> cursor.at(0);
    sample.splittable = false;

    RunReport report = harvest(sample);

    assertEquals(Verdict.PARTIAL, report.verdict());
    assertEquals(100, report.seen());
    assertEquals(
        "the list repeats itself (100 of 200 entries) and states no total: there may be more",
        report.reason());
  }

  @Test
  void noticesThatPagesGoRoundInCircles() {
    SamplePortal sample = SamplePortal.of(300);
    sample.splittable = false;
    sample.next =
        cursor -> Optional.of(cursor.at(cursor.position() == 100 ? 0 : cursor.position() + 100));

    RunReport report = harvest(sample);

    assertEquals(Verdict.PARTIAL, report.verdict());
    assertEquals(
        "the pages go round in circles: the page at position 0 is named again", report.reason());
  }

  @Test
  void noticesThatAPageRepeatsAnother() {
    SamplePortal sample = SamplePortal.of(300);
    sample.serves = cursor -> new Cursor(cursor.scope(), 0, cursor.size(), Optional.empty());

    RunReport report = harvest(sample);

    assertEquals(Verdict.PARTIAL, report.verdict());
    assertEquals(
        "the pages go round in circles: the page at position 100 repeats the page at position 0",
        report.reason());
    assertEquals(100, report.duplicates());
  }

  @Test
  void doubtsAPortalThatShrinksOnTheWay() {
    SamplePortal sample = SamplePortal.of(250);
    sample.declares = cursor -> OptionalLong.of(cursor.position() == 0 ? 251 : 250);

    assertEquals(
        "the portal shrank from 251 to 250 datasets while it was walked, so that some may have been"
            + " passed over",
        harvest(sample).reason());
  }

  @Test
  void doubtsAnEndThatComesTooSoon() {
    SamplePortal sample = SamplePortal.of(100);
    sample.declares = cursor -> OptionalLong.of(1000);

    assertEquals(
        "the portal declares 1,000 datasets, 100 different ones were found",
        harvest(sample).reason());
  }

  private static List<Long> numbers(RunReport report) {
    return List.of(report.seen(), report.added(), report.changed(), report.unchanged());
  }
}
