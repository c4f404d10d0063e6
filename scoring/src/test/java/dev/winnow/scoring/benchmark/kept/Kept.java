package dev.winnow.scoring.benchmark.kept;

import dev.winnow.catalogue.Agent;
import dev.winnow.catalogue.ContactPoint;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetBuilder;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.DistributionBuilder;
import dev.winnow.catalogue.Portal;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.catalogue.vocabulary.FileFormats;
import dev.winnow.catalogue.vocabulary.Licences;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.scoring.Scorer;
import dev.winnow.scoring.benchmark.Among;
import dev.winnow.scoring.benchmark.Benchmark;
import dev.winnow.scoring.benchmark.BenchmarkFolder;
import dev.winnow.scoring.benchmark.Standing;
import dev.winnow.store.Store;
import dev.winnow.store.StoreSettings;
import dev.winnow.store.run.Counters;
import dev.winnow.store.run.Entry;
import dev.winnow.store.run.PageCommit;
import dev.winnow.store.run.Raw;
import dev.winnow.store.run.RunEnd;
import dev.winnow.store.run.Verdict;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** A real store with two portals, the shipped profiles, and a clock that the test turns. */
final class Kept implements AutoCloseable {

  private static final Path CONFIG =
      Path.of(System.getProperty("winnow.root", "..")).resolve("config");
  private static final Scorer SCORER = Scorer.load(CONFIG.resolve("profiles"));
  private static final Set<String> PLAYED = Set.of("winnow", "licence-clarity", "five-star");

  private final Turned clock = new Turned();
  private final Store store;
  private final Benchmarks benchmarks;
  private int records;

  Kept(Path folder) {
    store = Store.open(StoreSettings.in(folder));
    store.portals().configure(List.of(portal("anna", "ckan"), portal("bert", "dcat")));
    benchmarks = benchmarks("1.0");
  }

  private static Portal portal(String id, String type) {
    return Portal.of(id, type, URI.create("https://" + id + ".example/")).toBuilder()
        .country("SE")
        .build();
  }

  /** The time, until somebody turns it. */
  static final class Turned extends Clock {
    private Instant now = Instant.parse("2026-11-21T12:00:00Z");
    private Duration tick = Duration.ZERO;

    /** From now on so much passes between two looks. */
    void tick(Duration each) {
      tick = each;
    }

    void turn(Duration by) {
      now = now.plus(by);
    }

    @Override
    public Instant instant() {
      now = now.plus(tick);
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  Store store() {
    return store;
  }

  Turned clock() {
    return clock;
  }

  Benchmarks benchmarks() {
    return benchmarks;
  }

  /** The shipped benchmarks under this version. */
  Benchmarks benchmarks(String version) {
    List<Benchmark> played =
        BenchmarkFolder.read(CONFIG.resolve("benchmarks"), SCORER).stream()
            .filter(one -> PLAYED.contains(one.id()))
            .map(
                one ->
                    new Benchmark(
                        one.id(),
                        version,
                        one.titles(),
                        one.abouts(),
                        one.measure(),
                        one.peers(),
                        one.among(),
                        one.from(),
                        one.until()))
            .toList();
    return new Benchmarks(
        store, SCORER, played, () -> Map.of("anna", "ckan", "bert", "dcat"), clock);
  }

  /** Finds copies, counts, and looks. */
  Standing standing(String benchmark, String organisation) {
    store.copies().find(clock.instant());
    benchmarks.follow();
    return benchmarks.league(benchmark, Among.ALL).find(organisation).orElseThrow();
  }

  double points(String id) {
    DatasetId parsed = DatasetId.parse(id);
    return store
        .datasets()
        .find(parsed)
        .orElseThrow()
        .score("winnow")
        .orElseThrow()
        .overall()
        .value()
        .orElseThrow();
  }

  /** A run that brings these datasets. */
  void keep(String portal, Dataset... datasets) {
    Instant now = clock.instant();
    long run = store.runs().start(portal, now).orElseThrow().id();
    List<Entry> entries = new ArrayList<>();
    for (Dataset dataset : datasets) {
      Raw raw = new Raw("ckan-json", "raw-" + records++, new byte[] {1}, new byte[0]);
      entries.add(new Entry(dataset, raw, SCORER.score(dataset, Facts.at(now))));
    }
    store
        .runs()
        .keep(
            new PageCommit(
                run,
                now,
                entries,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                OptionalLong.empty(),
                Counters.ZERO,
                ""));
    store.runs().end(new RunEnd(run, now, Verdict.PARTIAL, "a part", Portal.Removals.DEFAULT));
  }

  /** A dataset with nearly everything that is asked for. */
  Dataset good(String key, String title) {
    return poor(key, title).toBuilder()
        .description(Texts.of("en", title + " are measured every week by our own people."))
        .licence(
            Stated.understood(
                "https://creativecommons.org/licenses/by/4.0/",
                Licences.get("CC-BY-4.0"),
                "by its address"))
        .contactPoints(
            List.of(
                new ContactPoint(
                    "Office",
                    Stated.understood("a@b.example", "a@b.example", "an address"),
                    Stated.nothing(),
                    "")))
        .distributions(List.of(file("CSV", "https://data.example/" + key + ".csv", 5000)))
        .build();
  }

  /** A dataset with hardly more than a title and a document. */
  Dataset poor(String key, String title) {
    return new DatasetBuilder(DatasetId.parse("anna/" + key), key)
        .title(Texts.of("en", title))
        .publisher(Optional.of(Agent.named("Vallby kommun")))
        .distributions(List.of(file("PDF", "https://data.example/" + key + ".pdf", 5000)))
        .build();
  }

  /** The same dataset by another publisher. */
  static Dataset by(String publisher, Dataset dataset) {
    return dataset.toBuilder().publisher(Optional.of(Agent.named(publisher))).build();
  }

  static Distribution file(String format, String address, long bytes) {
    return new DistributionBuilder()
        .downloadUrl(Stated.understood(address, URI.create(address), "an address"))
        .format(Stated.understood(format, FileFormats.get(format), "by its code"))
        .byteSize(OptionalLong.of(bytes))
        .build();
  }

  @Override
  public void close() {
    store.close();
  }
}
