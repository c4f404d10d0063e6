package dev.winnow.harvest.run;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Portal;
import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.comparison.Differences;
import dev.winnow.catalogue.comparison.FieldChange;
import dev.winnow.harvest.run.HarvestMessage.Batch;
import dev.winnow.store.Datasets;
import dev.winnow.store.Known;
import dev.winnow.store.Store;
import dev.winnow.store.StoredDataset;
import dev.winnow.store.absence.Foresight;
import dev.winnow.store.diff.Diff;
import dev.winnow.store.diff.Diff.Kind;
import dev.winnow.store.run.Counters;
import dev.winnow.store.run.Entry;
import dev.winnow.store.run.Fault;
import dev.winnow.store.run.PageCommit;
import dev.winnow.store.run.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/** Takes the batches of a dry run: compares them with what is kept, writes nothing. */
final class PreviewSink {

  private static final int MOST_SAMPLES = 20;
  private static final int MOST_FAULTS = 100;
  private static final int MOST_CHANGES = 10_000;
  private static final int LONGEST_VALUE = 500;
  private static final int LEAVING_AT_ONCE = 500;

  private final Store store;
  private final Portal portal;
  private final Set<String> seen = new HashSet<>();
  private final Set<String> deleted = new HashSet<>();
  private final List<Diff> changes = new ArrayList<>();
  private final List<Dataset> samples = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private final Map<String, Long> kinds = new LinkedHashMap<>();
  private OptionalLong declared = OptionalLong.empty();
  private Counters counters = Counters.ZERO;

  PreviewSink(Store store, Portal portal) {
    this.store = store;
    this.portal = portal;
  }

  void accept(Batch batch) {
    PageCommit page = batch.page();
    Datasets datasets = store.datasets();
    List<String> ids = page.entries().stream().map(entry -> entry.dataset().sourceId()).toList();
    Map<String, Known> known = datasets.known(portal.id(), ids);
    Map<DatasetId, StoredDataset> before =
        datasets.load(known.values().stream().map(Known::id).toList());
    for (Entry entry : page.entries()) {
      Optional<Known> kept = Optional.ofNullable(known.get(entry.dataset().sourceId()));
      compare(entry.dataset(), kept, kept.map(one -> before.get(one.id())));
    }
    page.unchanged().forEach(id -> seen.add(id.key()));
    seen.addAll(keys(page.present()));
    deleted.addAll(keys(page.deleted()));
    count(page.counted());
    long unchanged = page.unchanged().size();
    count(new Counters(unchanged, 0, 0, unchanged, 0, 0, 0, 0, 0, 0));
    declared = page.declared().isPresent() ? page.declared() : declared;
    page.faults().forEach(fault -> kinds.merge(fault.kind(), 1L, Long::sum));
    page.faults().stream().limit(MOST_FAULTS - faults.size()).forEach(faults::add);
  }

  private Set<String> keys(List<String> sourceIds) {
    Set<String> keys = new HashSet<>();
    store
        .datasets()
        .known(portal.id(), sourceIds)
        .values()
        .forEach(known -> keys.add(known.id().key()));
    return keys;
  }

  private void compare(Dataset read, Optional<Known> kept, Optional<StoredDataset> before) {
    Dataset now = kept.map(known -> read.withId(known.id())).orElse(read);
    seen.add(now.id().key());
    if (before.isEmpty()) {
      change(now, Kind.ADDED, List.of(), new Counters(1, 1, 0, 0, 0, 0, 0, 0, 0, 0));
      return;
    }
    Dataset then = before.get().dataset();
    if (kept.filter(Known::removed).isPresent()) {
      change(
          now,
          Kind.RETURNED,
          Differences.between(then, now),
          new Counters(1, 1, 0, 0, 0, 0, 0, 0, 0, 0));
    } else if (then.equals(now)) {
      count(new Counters(1, 0, 0, 1, 0, 0, 0, 0, 0, 0));
    } else {
      change(
          now,
          Kind.CHANGED,
          Differences.between(then, now),
          new Counters(1, 0, 1, 0, 0, 0, 0, 0, 0, 0));
    }
  }

  private void change(Dataset now, Kind kind, List<FieldChange> fields, Counters counted) {
    count(counted);
    if (samples.size() < MOST_SAMPLES) {
      samples.add(now);
    }
    tell(now, kind, fields);
  }

  private void tell(Dataset dataset, Kind kind, List<FieldChange> fields) {
    if (changes.size() < MOST_CHANGES) {
      String title = dataset.title().first().map(Text::value).orElse("");
      changes.add(
          new Diff(
              changes.size() + 1L,
              dataset.id(),
              title,
              kind,
              fields.stream().map(PreviewSink::cut).toList()));
    }
  }

  private static FieldChange cut(FieldChange change) {
    return new FieldChange(change.field(), cut(change.before()), cut(change.after()));
  }

  private static String cut(String text) {
    return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE) + "…";
  }

  private void count(Counters more) {
    counters = counters.plus(more);
  }

  Preview preview(Outcome outcome, double seconds, Instant at) {
    Verdicts.Judgement judgement = Verdicts.of(outcome, counters);
    long missed = judgement.verdict() == Verdict.COMPLETE ? foresee(at) : 0;
    return new Preview(
        new RunReport(
            portal.id(),
            judgement.verdict(),
            judgement.reason(),
            declared,
            counters,
            seconds,
            sorted()),
        changes,
        missed,
        samples,
        faults);
  }

  /** Tells what would be removed or held; returns how many would be missed for the first time. */
  private long foresee(Instant at) {
    Foresight foresight =
        store
            .absences()
            .foresee(portal.id(), new Foresight.Sighted(seen, deleted), portal.removals(), at);
    List<DatasetId> leaving = foresight.leaving();
    Kind kind = foresight.held() ? Kind.HELD : Kind.REMOVED;
    long count = leaving.size();
    count(
        new Counters(
            0, 0, 0, 0, foresight.held() ? 0 : count, foresight.held() ? count : 0, 0, 0, 0, 0));
    Stream.iterate(0, from -> from < leaving.size(), from -> from + LEAVING_AT_ONCE)
        .map(from -> leaving.subList(from, Math.min(leaving.size(), from + LEAVING_AT_ONCE)))
        .takeWhile(some -> changes.size() < MOST_CHANGES)
        .flatMap(some -> store.datasets().load(some).values().stream())
        .forEach(stored -> tell(stored.dataset(), kind, List.of()));
    return foresight.missed();
  }

  private Map<String, Long> sorted() {
    Map<String, Long> sorted = new LinkedHashMap<>();
    kinds.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }
}
