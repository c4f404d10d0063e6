package dev.winnow.harvest.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.store.run.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HarvestOptionsTest extends RunTestBed {

  @Test
  void stopsAfterAsManyRecordsAsAsked() {
    SamplePortal sample = SamplePortal.of(300);

    RunReport report = harvest(sample, HarvestOptions.first(20), keep::keep);

    assertEquals(Verdict.PARTIAL, report.verdict());
    assertEquals("stopped after 20 records as asked", report.reason());
    assertEquals(20, report.seen());
    assertEquals(List.of("0+20"), sample.asked);
  }

  @Test
  void previewsWithoutWritingAnything() {
    SamplePortal sample = SamplePortal.of(30);
    harvest(sample);
    sample.found.set(3, SamplePortal.record("d3", "two"));
    sample.found.add(SamplePortal.record("new", "one"));
    sample.found.add(SamplePortal.record("bad", "one"));

    try (HarvestStep step = step(sample)) {
      Preview preview = step.preview(portal(), HarvestOptions.ALL, Progress.NONE);

      assertEquals(List.of(31L, 1L, 1L, 29L), numbers(preview.report()));
      assertEquals(Verdict.COMPLETE, preview.report().verdict(), preview.report().reason());
      assertEquals(
          Set.of("d3", "new"),
          Set.copyOf(preview.samples().stream().map(d -> d.sourceId()).toList()));
      assertEquals("no-title", preview.faults().get(0).kind());
    }
    assertEquals(Map.of("p", 30L), store.datasets().counts());
    assertEquals(1, store.runs().of("p", 10).size());
  }

  private static List<Long> numbers(RunReport report) {
    return List.of(report.seen(), report.added(), report.changed(), report.unchanged());
  }
}
