package dev.winnow.harvest.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.harvest.FetchException.Kind;
import dev.winnow.harvest.Found;
import dev.winnow.harvest.run.HarvestMessage.Batch;
import dev.winnow.store.run.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class ResumeTest extends RunTestBed {

  @Test
  void goesOnAtThePageWhereAKilledProcessStopped() {
    SamplePortal sample = SamplePortal.of(450);
    killAfter(2, sample);
    sample.asked.clear();

    RunReport report = inNewProcess(sample);

    assertEquals("200+100", sample.asked.get(0));
    assertEquals(Verdict.COMPLETE, report.verdict(), report.reason());
    assertEquals(450, report.seen());
    assertEquals(450, report.added());
    assertEquals(0, report.duplicates());
    assertEquals(Map.of("p", 450L), store.datasets().counts());
  }

  @Test
  void goesOnInTheMiddleOfALargeDocument() {
    SamplePortal sample = oneDocument(1800);
    sample.found.set(10, SamplePortal.record("bad", ""));
    killAfter(2, sample);

    RunReport report = inNewProcess(sample);

    assertEquals(Verdict.COMPLETE, report.verdict(), report.reason());
    assertEquals(List.of(1799L, 1799L, 1L, 0L), numbers(report));
    assertEquals(Map.of("no-title", 1L), report.faultsByKind());
  }

  @Test
  void startsAgainWhenTheDocumentHasChanged() {
    SamplePortal sample = oneDocument(1800);
    killAfter(2, sample);
    sample.found.set(5, SamplePortal.record("other", "one"));
    Collections.swap(sample.found, 0, 1700);

    RunReport report = inNewProcess(sample);

    assertEquals(1801, store.datasets().counts().get("p"));
    assertEquals(0, report.duplicates());
    assertEquals(Verdict.COMPLETE, report.verdict(), report.reason());
  }

  @Test
  void startsAgainWhenTheDocumentHasBecomeShort() {
    SamplePortal sample = oneDocument(1800);
    killAfter(1, sample);
    List<Found> few = List.copyOf(sample.found.subList(0, 300));
    sample.found.clear();
    sample.found.addAll(few);

    RunReport report = inNewProcess(sample);

    assertEquals(Verdict.COMPLETE, report.verdict(), report.reason());
    assertEquals(500, report.seen());
  }

  @Test
  void onlyEndsWhatHadReachedTheEnd() {
    SamplePortal sample = SamplePortal.of(150);
    killAfter(2, sample);
    sample.asked.clear();

    RunReport report = inNewProcess(sample);

    assertEquals(List.of(), sample.asked);
    assertEquals(Verdict.COMPLETE, report.verdict(), report.reason());
    assertEquals(150, report.seen());
  }

  @Test
  void startsAtTheBeginningWhenAPersonSaysSo() {
    SamplePortal sample = SamplePortal.of(250);
    killAfter(2, sample);
    sample.asked.clear();
    laterProcess();

    RunReport report = harvest(sample, new HarvestOptions(OptionalLong.empty(), true), keep::keep);

    assertEquals("0+100", sample.asked.get(0));
    assertEquals(Verdict.COMPLETE, report.verdict(), report.reason());
    assertEquals(250, report.seen());
  }

  @Test
  void aRepeatedIdIsNoticedAcrossProcesses() {
    SamplePortal sample = SamplePortal.of(250);
    sample.found.set(220, SamplePortal.record("d5", "one"));
    killAfter(2, sample);

    RunReport report = inNewProcess(sample);

    assertEquals(249, report.seen());
    assertEquals(Verdict.PARTIAL, report.verdict());
  }

  @Test
  void anInterruptedRunStaysOpen() {
    SamplePortal sample = SamplePortal.of(450);
    Consumer<HarvestMessage> interrupting =
        message -> {
          keep.keep(message);
          Thread.currentThread().interrupt();
        };

    RunReport report = harvest(sample, HarvestOptions.ALL, interrupting);

    assertTrue(Thread.interrupted());
    assertEquals(Verdict.PARTIAL, report.verdict());
    assertEquals("cancelled; it goes on from here next time", report.reason());
    assertEquals(Optional.empty(), store.runs().newest().get("p").ended());
    assertEquals(450, inNewProcess(sample).seen());
  }

  @Test
  void aBatchHandedOverTwiceCountsOnce() {
    RunReport report =
        harvest(
            SamplePortal.of(250),
            HarvestOptions.ALL,
            message -> {
              keep.keep(message);
              keep.keep(message);
            });

    assertEquals(Verdict.COMPLETE, report.verdict(), report.reason());
    assertEquals(250, report.seen());
  }

  @Test
  void aLostBatchIsNeverTakenForAnAbsence() {
    SamplePortal sample = SamplePortal.of(350);
    sample.declares = cursor -> OptionalLong.empty();
    List<String> refused = new ArrayList<>();

    RunReport report =
        harvest(
            sample,
            HarvestOptions.ALL,
            message -> {
              boolean second =
                  message instanceof Batch batch && batch.page().cursor().contains("\"batch\":2");
              try {
                if (!second) {
                  keep.keep(message);
                }
              } catch (IllegalStateException e) {
                refused.add(e.getMessage());
              }
            });

    assertEquals(Verdict.PARTIAL, report.verdict());
    assertEquals(
        "a part of what was harvested could not be kept; the log says why", report.reason());
    assertEquals(2, refused.size());
  }

  @Test
  void whatTheStoreRefusesIsToldAsItIs() {
    SamplePortal sample = SamplePortal.of(10);
    sample.poison.add(0L);
    sample.poisonKind = Kind.UNREACHABLE;

    IllegalStateException thrown =
        assertThrows(
            IllegalStateException.class,
            () ->
                harvest(
                    sample,
                    HarvestOptions.ALL,
                    message -> {
                      throw new IllegalStateException("the disk is full");
                    }));

    assertEquals("the disk is full", thrown.getMessage());
  }

  @Test
  void onlyOneProcessHarvestsAPortal() {
    SamplePortal sample = SamplePortal.of(10);
    List<Optional<RunReport>> second = new ArrayList<>();

    try (HarvestStep other = step(sample)) {
      harvest(
          sample,
          HarvestOptions.ALL,
          message -> {
            second.add(other.harvest(portal(), HarvestOptions.ALL, Progress.NONE, keep::keep));
            keep.keep(message);
          });
    }

    assertEquals(Optional.empty(), second.get(0));
  }

  private static SamplePortal oneDocument(int datasets) {
    SamplePortal sample = SamplePortal.of(datasets);
    sample.splittable = false;
    sample.declares = cursor -> OptionalLong.empty();
    sample.serves =
        cursor -> new dev.winnow.harvest.Cursor(cursor.scope(), 0, 1_000_000, Optional.empty());
    sample.next = cursor -> Optional.empty();
    return sample;
  }

  private static List<Long> numbers(RunReport report) {
    return List.of(report.seen(), report.added(), report.failed(), report.duplicates());
  }
}
