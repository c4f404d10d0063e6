package dev.winnow.benchmarks.league;

import dev.winnow.app.Parts;
import dev.winnow.app.Serving;
import dev.winnow.benchmarks.Workbench;
import dev.winnow.catalogue.Agent;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetBuilder;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.DistributionBuilder;
import dev.winnow.catalogue.Portal;
import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.catalogue.vocabulary.FileFormats;
import dev.winnow.catalogue.vocabulary.Licences;
import dev.winnow.catalogue.vocabulary.Moment;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.scoring.benchmark.Among;
import dev.winnow.scoring.benchmark.Benchmark;
import dev.winnow.scoring.benchmark.kept.Benchmarks;
import dev.winnow.store.run.Counters;
import dev.winnow.store.run.Entry;
import dev.winnow.store.run.PageCommit;
import dev.winnow.store.run.Raw;
import dev.winnow.store.run.RunEnd;
import dev.winnow.store.run.Verdict;
import dev.winnow.web.comparing.Comparisons;
import dev.winnow.web.gathering.Gathering;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * {@code benchmarks/run league.Counting [datasets] [organisations] [changed]}: how long it takes to
 * count all datasets for all shipped benchmarks and to make all leagues, and again after a day's
 * changes. A few organisations have most of the datasets.
 */
public final class Counting {

  private static final int PAGE = 500;
  private static final List<String> FORMATS = List.of("CSV", "JSON", "PDF", "XLSX", "GEOJSON");
  private static final List<String> LICENCES = List.of("CC-BY-4.0", "CC0-1.0", "CC-BY", "");

  /** What is changed gets this licence, so that figures become different. */
  private static final String CHANGED = "CC0-1.0";

  private final PrintStream out = System.out;
  private final Parts parts;
  private final int organisations;
  private final AtomicLong peak = new AtomicLong();

  private Counting(Parts parts, int organisations) {
    this.parts = parts;
    this.organisations = organisations;
  }

  /** Runs it. */
  public static void main(String[] arguments) throws IOException {
    int datasets = number(arguments, 0, 100_000);
    int organisations = number(arguments, 1, 5_000);
    int changed = number(arguments, 2, datasets / 100);
    Path data = Files.createTempDirectory("winnow-counting");
    Portal portal =
        Portal.of("many", "ckan", URI.create("https://many.example/")).toBuilder()
            .country("SE")
            .build();
    try (Parts parts = Workbench.parts(Path.of("config"), data, List.of(portal))) {
      new Counting(parts, organisations).run(datasets, changed);
    }
    System.exit(0);
  }

  private static int number(String[] arguments, int at, int otherwise) {
    return arguments.length > at ? Integer.parseInt(arguments[at]) : otherwise;
  }

  private void run(int datasets, int changed) {
    watchHeap();
    Start start = Start.now();
    keep(IntStream.range(0, datasets), 0);
    say("kept %,d datasets of %,d organisations".formatted(datasets, organisations), start);
    measure("all", parts.benchmarks());
    keep(IntStream.range(0, changed), 1);
    measure("after %,d changes".formatted(changed), parts.benchmarks());
    largest(datasets);
    System.gc();
    out.printf("live heap: %,d MB now, %,d MB at most%n", Workbench.liveHeap(), peak.get());
  }

  /** Looks every second what the last collection of garbage left. */
  private void watchHeap() {
    Thread watching =
        new Thread(
            () -> {
              while (!Thread.currentThread().isInterrupted()) {
                peak.accumulateAndGet(Workbench.liveHeap(), Math::max);
                LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
              }
            },
            "heap");
    watching.setDaemon(true);
    watching.start();
  }

  private void measure(String what, Benchmarks benchmarks) {
    Start start = Start.now();
    long counted = benchmarks.follow();
    say("%s: %,d datasets counted and added up".formatted(what, counted), start);
    Start all = Start.now();
    for (Benchmark benchmark : benchmarks.list()) {
      Start before = Start.now();
      int standings = benchmarks.league(benchmark.id(), Among.ALL).standings().size();
      say("  %s: %,d standings".formatted(benchmark.id(), standings), before);
    }
    say("%s: all leagues".formatted(what), all);
    Start peers = Start.now();
    benchmarks.follow(() -> true);
    say("%s: all leagues among peers".formatted(what), peers);
  }

  /** What one change of the largest organisation costs, and its page. */
  private void largest(int datasets) {
    int[] own = IntStream.range(0, datasets).filter(number -> organisation(number) == 0).toArray();
    keep(IntStream.of(own).limit(1), 2);
    Start start = Start.now();
    parts.benchmarks().follow(() -> true);
    say("one of %,d datasets of the largest organisation".formatted(own.length), start);
    Comparisons comparisons = new Comparisons(parts.benchmarks(), Optional.empty(), parts.clock());
    Gathering gathering = new Gathering(Serving.sources(parts), comparisons);
    for (String time : List.of("first", "second")) {
      Start asked = Start.now();
      gathering.known(gathering.called("Organisation 0", 1).getFirst(), "winnow", Optional.empty());
      say("what its page shows, asked for the %s time".formatted(time), asked);
    }
  }

  /** Where others work on the same machine, processor time says more than the clock. */
  private void say(String what, Start start) {
    Duration took = Duration.between(start.at(), Instant.now());
    out.printf(
        "%s in %.1f s, %.1f s of processor time%n",
        what, took.toMillis() / 1000.0, Workbench.cpuSeconds() - start.cpu());
  }

  /** When something began, by the clock and by the processor. */
  private record Start(Instant at, double cpu) {
    static Start now() {
      return new Start(Instant.now(), Workbench.cpuSeconds());
    }
  }

  private void keep(IntStream numbers, int version) {
    Instant now = Instant.now();
    long run = parts.store().runs().start("many", now).orElseThrow().id();
    List<Entry> entries = new ArrayList<>();
    numbers.forEach(
        number -> {
          Dataset dataset = dataset(number, version);
          Raw raw = new Raw("ckan-json", number + "-" + version, new byte[] {1}, new byte[0]);
          entries.add(new Entry(dataset, raw, parts.scorer().score(dataset, Facts.at(now))));
          if (entries.size() == PAGE) {
            parts.store().runs().keep(page(run, now, entries));
            entries.clear();
          }
        });
    parts.store().runs().keep(page(run, now, entries));
    parts
        .store()
        .runs()
        .end(new RunEnd(run, now, Verdict.PARTIAL, "a part", Portal.Removals.DEFAULT));
  }

  private static PageCommit page(long run, Instant now, List<Entry> entries) {
    return new PageCommit(
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
        "");
  }

  private int organisation(int number) {
    return organisation(new SplittableRandom(number).nextDouble());
  }

  private int organisation(double share) {
    return (int) (organisations * Math.pow(share, 3));
  }

  private Dataset dataset(int number, int version) {
    SplittableRandom random = new SplittableRandom(number);
    int organisation = organisation(random.nextDouble());
    String drawn = LICENCES.get(random.nextInt(LICENCES.size()));
    String licence = version == 0 ? drawn : CHANGED;
    String title = "Mätningar av " + words(random, 2) + number;
    LocalDate day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300));
    DatasetBuilder dataset =
        new DatasetBuilder(new DatasetId("many", "d" + number), "d" + number)
            .title(Texts.of("sv", title))
            .description(Texts.of("sv", "Version " + version + ". " + words(random, 60)))
            .keywords(List.of(Text.of(word(random)), Text.of(word(random))))
            .publisher(Optional.of(Agent.named("Organisation " + organisation)))
            .modified(Stated.understood(day.toString(), Moment.of(day), "a date"))
            .distributions(List.of(file(number, 0, random), file(number, 1, random)));
    if (!licence.isEmpty()) {
      dataset.licence(Stated.understood(licence, Licences.get(licence), "by its id"));
    }
    return dataset.build();
  }

  private static Distribution file(int number, int part, SplittableRandom random) {
    String format = FORMATS.get(random.nextInt(FORMATS.size()));
    String address = "https://many.example/%d/%d".formatted(number, part);
    return new DistributionBuilder()
        .downloadUrl(Stated.understood(address, URI.create(address), "an address"))
        .format(Stated.understood(format, FileFormats.get(format), "by its code"))
        .build();
  }

  private static String words(SplittableRandom random, int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(word(random)).append(' ');
    }
    return words.toString();
  }

  private static String word(SplittableRandom random) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      word.append("bdfgklmnprst".charAt(random.nextInt(12)))
          .append("aeiouy".charAt(random.nextInt(6)));
    }
    return word.toString();
  }
}
