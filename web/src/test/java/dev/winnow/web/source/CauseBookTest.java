package dev.winnow.web.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetBuilder;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.scoring.Scorer;
import dev.winnow.store.Store;
import dev.winnow.store.StoreSettings;
import dev.winnow.store.run.Counters;
import dev.winnow.store.run.Entry;
import dev.winnow.store.run.PageCommit;
import dev.winnow.store.run.Raw;
import dev.winnow.store.run.Run;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Root causes of many datasets, gathered at once or beside. */
class CauseBookTest {

  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
  private static final int DATASETS = 12;

  @TempDir Path folder;
  private final List<Runnable> beside = new ArrayList<>();
  private Instant now = NOW;

  @Test
  void fewAreGatheredAtOnceAndManyBeside() {
    Scorer scorer =
        Scorer.load(
            Path.of(System.getProperty("winnow.root", "..")).resolve("config").resolve("profiles"));
    try (Store store = Store.open(StoreSettings.in(folder))) {
      keep(store, scorer);
      Causes causes = new Causes(store, "winnow");
      InstantSource time = () -> now;
      assertEquals(DATASETS, book(causes, time, 100).ofPortal("vallby", DATASETS).datasets());
      assertEquals(List.of(), beside);
      CauseBook book = book(causes, time, 5);
      assertEquals(5, book.ofPortal("vallby", DATASETS).datasets());
      assertEquals(5, book.ofPortal("vallby", DATASETS).datasets());
      assertEquals(1, beside.size(), "gathered once, however many ask");
      beside.removeFirst().run();
      assertEquals(DATASETS, book.ofPortal("vallby", DATASETS).datasets());
      assertEquals(List.of(), beside);
      now = NOW.plus(Duration.ofHours(2));
      assertEquals(DATASETS, book.ofPortal("vallby", DATASETS).datasets());
      assertEquals(1, beside.size(), "what is older than an hour is gathered anew");
      assertEquals(0, causes.gather(Optional.of("elsewhere"), Optional.empty()).datasets());
      assertEquals(DATASETS, causes.gather(Optional.empty(), Optional.empty()).datasets());
    }
  }

  private CauseBook book(Causes causes, InstantSource time, int atOnce) {
    return new CauseBook(causes, time.withZone(ZoneOffset.UTC), beside::add, atOnce);
  }

  private static void keep(Store store, Scorer scorer) {
    Run run = store.runs().start("vallby", NOW).orElseThrow();
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < DATASETS; i++) {
      String key = "d" + i;
      Dataset dataset =
          new DatasetBuilder(new DatasetId("vallby", key), key).title(Texts.of(key)).build();
      Raw raw = new Raw("json", key, new byte[0], new byte[0]);
      entries.add(new Entry(dataset, raw, scorer.score(dataset, Facts.at(NOW))));
    }
    store
        .runs()
        .keep(
            new PageCommit(
                run.id(),
                NOW,
                entries,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                OptionalLong.empty(),
                Counters.ZERO,
                ""));
  }
}
