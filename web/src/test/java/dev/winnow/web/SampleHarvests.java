package dev.winnow.web;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Portal.Removals;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.scoring.Scorer;
import dev.winnow.store.ChangeKind;
import dev.winnow.store.Rescored;
import dev.winnow.store.Store;
import dev.winnow.store.StoredDataset;
import dev.winnow.store.run.Counters;
import dev.winnow.store.run.Entry;
import dev.winnow.store.run.Fault;
import dev.winnow.store.run.PageCommit;
import dev.winnow.store.run.Raw;
import dev.winnow.store.run.Reach;
import dev.winnow.store.run.Run;
import dev.winnow.store.run.RunEnd;
import dev.winnow.store.run.Verdict;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Fills a store as harvests of the invented catalogue would. */
final class SampleHarvests {
  private static final Removals AT_ONCE = new Removals(Duration.ZERO, 1);

  private final Store store;
  private final Scorer scorer;

  SampleHarvests(Store store, Scorer scorer) {
    this.store = store;
    this.scorer = scorer;
  }

  void fill() {
    store.portals().configure(Samples.portals());
    store.organisations().configure(Samples.organisations());
    store.links().keep(Samples.linksBefore());
    store.links().keep(Samples.links());
    Instant first = Samples.NOW.minus(Duration.ofDays(200));
    run("vallby", first, List.of(Samples.sensorsBefore(), Samples.tombstone()), List.of());
    Instant second = Samples.NOW.minus(Duration.ofDays(90));
    move(first.plus(Duration.ofDays(1)));
    run("vallby", second, List.of(Samples.sensors()), List.of("badplatser-sommaren-2012"));
    Instant today = Samples.NOW.minus(Duration.ofHours(7));
    Map<String, List<Dataset>> byPortal = new HashMap<>();
    Samples.datasets()
        .forEach(
            dataset ->
                byPortal
                    .computeIfAbsent(dataset.id().portal(), id -> new ArrayList<>())
                    .add(dataset));
    byPortal.forEach((portal, datasets) -> run(portal, today, datasets, List.of()));
    hold("norrviken", today.plusSeconds(600), "utslapp");
    rescore();
    Run running = store.runs().start("rikskatalogen", Samples.NOW.minusSeconds(360)).orElseThrow();
    store.runs().keep(page(running, Samples.NOW.minusSeconds(60), List.of(), List.of()));
  }

  /** What was scored months ago is scored anew, as time alone makes it. */
  void rescore() {
    List<DatasetId> ids = store.datasets().after(Optional.empty(), 1_000);
    Map<DatasetId, Facts> facts = store.datasets().facts(ids, Samples.NOW);
    List<Rescored> scores =
        store.datasets().load(ids).values().stream()
            .map(StoredDataset::dataset)
            .map(
                dataset ->
                    new Rescored(dataset.id(), scorer.score(dataset, facts.get(dataset.id()))))
            .toList();
    store.datasets().rescore(scores, ChangeKind.TIME, Samples.NOW.minusSeconds(3600));
  }

  private void run(String portal, Instant at, List<Dataset> datasets, List<String> deleted) {
    Run run = store.runs().start(portal, at).orElseThrow();
    store.runs().keep(page(run, at.plusSeconds(20), datasets, deleted));
    boolean partial = portal.equals("mellansund");
    store
        .runs()
        .end(
            new RunEnd(
                run.id(),
                at.plusSeconds(40),
                partial ? Verdict.PARTIAL : Verdict.COMPLETE,
                partial ? "Page 7 of 13 did not arrive: the answer broke off three times." : "",
                AT_ONCE));
  }

  /** A dataset comes back under a new id, and a person says that it is the same. */
  private void move(Instant at) {
    DatasetId fresh = new DatasetId("vallby", "badplatser-sommaren-2012");
    Dataset moved = Samples.tombstone().toBuilder().id(fresh).sourceId(fresh.key()).build();
    run("vallby", at, List.of(Samples.sensorsBefore(), moved), List.of());
    store.remaps().apply("vallby", at.plusSeconds(60));
  }

  /** The portal says that a dataset is deleted, but nothing may go. */
  private void hold(String portal, Instant at, String key) {
    Run run = store.runs().start(portal, at).orElseThrow();
    store.runs().keep(page(run, at.plusSeconds(20), List.of(), List.of(key)));
    Removals nothing = new Removals(Duration.ZERO, 0);
    store
        .runs()
        .end(
            new RunEnd(run.id(), at.plusSeconds(40), Verdict.COMPLETE, "", nothing, Reach.CHANGES));
  }

  private PageCommit page(Run run, Instant at, List<Dataset> datasets, List<String> deleted) {
    Map<DatasetId, Facts> facts = store.datasets().factsOf(datasets, at);
    List<Entry> entries =
        datasets.stream()
            .map(
                dataset ->
                    new Entry(
                        dataset,
                        raw(dataset),
                        scorer.score(dataset, facts.getOrDefault(dataset.id(), Facts.at(at)))))
            .toList();
    List<Fault> faults =
        run.portal().equals("mellansund")
            ? List.of(new Fault("no-title", "record 17", "The title is empty; state one."))
            : List.of();
    return new PageCommit(
        run.id(),
        at,
        entries,
        List.of(),
        List.of(),
        deleted,
        faults,
        "",
        OptionalLong.of(run.portal().equals("mellansund") ? 40 : datasets.size()),
        new Counters(0, 0, 0, 0, 0, 0, 0, faults.size(), 3, 12_000));
  }

  private static Raw raw(Dataset dataset) {
    byte[] body =
        "{\"title\":\"%s\"}"
            .formatted(dataset.title().first().map(text -> text.value()).orElse("").hashCode())
            .getBytes(StandardCharsets.UTF_8);
    return new Raw("ckan-json", String.valueOf(dataset.hashCode()), body, new byte[0]);
  }
}
