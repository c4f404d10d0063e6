package dev.winnow.harvest.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.store.run.Verdict;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class RepetitionTest extends RunTestBed {

  @Test
  void aLastPageThatRepeatsAnotherIsNoticedAcrossProcesses() {
    SamplePortal sample = SamplePortal.of(150);
    sample.declares = cursor -> OptionalLong.empty();
    sample.serves = cursor -> cursor.at(0);
    sample.splittable = false;
    killAfter(1, sample);

    RunReport report = inNewProcess(sample);

    assertEquals(Verdict.PARTIAL, report.verdict());
    assertEquals(
        "the list repeats itself at its end and states no total: there may be more",
        report.reason());
    assertEquals(100, report.seen());
  }

  @Test
  void pagesInACircleAreNoticedAcrossProcesses() {
    SamplePortal sample = SamplePortal.of(500);
    sample.serves = cursor -> cursor.at(cursor.position() % 200);
    killAfter(2, sample);

    RunReport report = inNewProcess(sample);

    assertEquals(Verdict.PARTIAL, report.verdict());
    assertEquals(
        "the pages go round in circles: the page at position 200 repeats the page at position 0",
        report.reason());
    assertEquals(200, report.seen());
  }

  @Test
  void aWalkThatBeginsAnewMayListWhatTheOneBeforeListed() {
    SamplePortal sample = SamplePortal.of(350);
    sample.declares = cursor -> OptionalLong.empty();
    killAfter(2, sample);
    laterProcess();
    HarvestOptions full = new HarvestOptions(OptionalLong.empty(), true);
    killAfter(1, sample, full);

    RunReport report = inNewProcess(sample);

    assertEquals(Verdict.COMPLETE, report.verdict(), report.reason());
    assertEquals(350, report.seen());
  }
}
