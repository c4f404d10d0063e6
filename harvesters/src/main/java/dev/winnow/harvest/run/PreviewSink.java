package dev.winnow.harvest.run;

import dev.winnow.catalogue.Dataset;
import dev.winnow.harvest.run.HarvestMessage.Batch;
import dev.winnow.store.Datasets;
import dev.winnow.store.run.Counters;
import dev.winnow.store.run.Entry;
import dev.winnow.store.run.Fault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Takes the batches of a dry run: counts, collects a few samples, writes nothing. */
final class PreviewSink {

  private static final int MOST_SAMPLES = 20;
  private static final int MOST_FAULTS = 100;

  private final Datasets datasets;
  private final List<Dataset> samples = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private final Map<String, Long> kinds = new LinkedHashMap<>();
  private OptionalLong declared = OptionalLong.empty();
  private Counters counters = Counters.ZERO;

  PreviewSink(Datasets datasets) {
    this.datasets = datasets;
  }

  void accept(Batch batch) {
    var page = batch.page();
    List<String> ids = page.entries().stream().map(entry -> entry.dataset().sourceId()).toList();
    long held =
        ids.isEmpty()
            ? 0
            : datasets.known(batch.portal(), ids).values().stream()
                .filter(k -> !k.removed())
                .count();
    long entries = ids.size();
    long unchanged = page.unchanged().size();
    counters =
        counters
            .plus(page.counted())
            .plus(
                new Counters(
                    entries + unchanged, entries - held, held, unchanged, 0, 0, 0, 0, 0, 0));
    declared = page.declared().isPresent() ? page.declared() : declared;
    page.faults().forEach(fault -> kinds.merge(fault.kind(), 1L, Long::sum));
    page.faults().stream().limit(MOST_FAULTS - faults.size()).forEach(faults::add);
    page.entries().stream()
        .map(Entry::dataset)
        .limit(MOST_SAMPLES - samples.size())
        .forEach(samples::add);
  }

  Preview preview(String portal, Outcome outcome, double seconds) {
    Verdicts.Judgement judgement = Verdicts.of(outcome, counters);
    return new Preview(
        new RunReport(
            portal, judgement.verdict(), judgement.reason(), declared, counters, seconds, sorted()),
        samples,
        faults);
  }

  private Map<String, Long> sorted() {
    Map<String, Long> sorted = new LinkedHashMap<>();
    kinds.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }
}
