package dev.winnow.store;

import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Portal.Removals;
import dev.winnow.store.run.Counters;
import dev.winnow.store.run.PageCommit;
import dev.winnow.store.run.Reach;
import dev.winnow.store.run.Run;
import dev.winnow.store.run.RunEnd;
import dev.winnow.store.run.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Says in a word what tests of the store do again and again. */
record Fixture(Store store) {

  /** At most this share may go; absences a day apart. */
  static final Removals HALF = new Removals(Duration.ofDays(1), 0.5);

  Run start(String portal, Instant at) {
    return store.runs().start(portal, at).orElseThrow();
  }

  /** A page of a run at its start. */
  PageBuilder page(Run run) {
    return new PageBuilder(run, run.started());
  }

  Fixture keep(PageBuilder page) {
    return keep(page.build());
  }

  Fixture keep(PageCommit page) {
    store.runs().keep(page);
    return this;
  }

  Run end(Run run, Verdict verdict) {
    return end(run, verdict, Reach.EVERYTHING);
  }

  Run end(Run run, Verdict verdict, Reach reach) {
    return store.runs().end(new RunEnd(run.id(), run.started(), verdict, "", HALF, reach));
  }

  /** A complete run that sees these datasets, each with its key as title. */
  Run harvest(String portal, Instant at, String... keys) {
    Run run = start(portal, at);
    keep(
        page(run)
            .entries(List.of(keys).stream().map(key -> Samples.entry(portal, key, key)).toList()));
    return end(run, Verdict.COMPLETE);
  }

  Counters counters(Run run) {
    return store.runs().find(run.id()).orElseThrow().counters();
  }

  List<ChangeKind> kinds(String portal, String key) {
    return store.datasets().history(new DatasetId(portal, key)).stream()
        .map(Version::kind)
        .toList();
  }

  StoredDataset get(String portal, String key) {
    return store.datasets().find(new DatasetId(portal, key)).orElseThrow();
  }

  boolean isRemoved(String portal, String key) {
    return get(portal, key).removed().isPresent();
  }

  /** Seen, added, changed, unchanged, removed, held, duplicates, failed, requests, bytes. */
  static Counters counters(long... numbers) {
    return new Counters(
        numbers[0],
        numbers[1],
        numbers[2],
        numbers[3],
        numbers[4],
        numbers[5],
        numbers[6],
        numbers[7],
        numbers[8],
        numbers[9]);
  }
}
