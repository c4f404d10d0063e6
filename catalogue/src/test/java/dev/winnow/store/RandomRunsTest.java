package dev.winnow.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Portal.Removals;
import dev.winnow.store.run.Counters;
import dev.winnow.store.run.Entry;
import dev.winnow.store.run.PageCommit;
import dev.winnow.store.run.Run;
import dev.winnow.store.run.RunEnd;
import dev.winnow.store.run.Verdict;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Harvests invented portals through runs of every kind (killed, taken up, repeated, partial, empty)
 * and holds the store to {@link PortalModel} after every step. Every seed is a portal of its own.
 */
@ParameterizedClass
@EnumSource
class RandomRunsTest {

  private static final String SEED = "winnow.seed";
  private static final int SEEDS_SQLITE = 60;
  private static final int SEEDS_POSTGRES = 8;

  @Parameter Engine engine;
  @TempDir Path folder;

  @Test
  void theStoreHoldsWhatTheModelHolds() {
    int seeds = engine == Engine.SQLITE ? SEEDS_SQLITE : SEEDS_POSTGRES;
    long[] all =
        Optional.ofNullable(Long.getLong(SEED))
            .map(seed -> new long[] {seed})
            .orElseGet(() -> LongStream.range(0, seeds).toArray());
    try (Store store = Store.open(engine.fresh(folder))) {
      for (long seed : all) {
        play(store, seed);
      }
    }
  }

  private static void play(Store store, long seed) {
    try {
      new Walk(store, seed).go();
    } catch (AssertionError | RuntimeException e) {
      throw new AssertionError(
          "seed %d fails; repeat with ./mvnw test -pl catalogue -Dtest=RandomRunsTest"
                  .formatted(seed)
              + " -D%s=%d".formatted(SEED, seed),
          e);
    }
  }

  /** One portal's life. */
  private static final class Walk {

    private final Store store;
    private final Random random;
    private final String portal;
    private final PortalModel model = new PortalModel();
    private final Map<String, Integer> source = new TreeMap<>();
    private long changes;
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    Walk(Store store, long seed) {
      this.store = store;
      this.random = new Random(seed);
      this.portal = "p" + seed;
      this.changes = store.changes().last();
    }

    void go() {
      for (int runs = 0; runs < 6; runs++) {
        now = now.plus(Duration.ofHours(random.nextInt(1, 40)));
        changeSource();
        harvest();
      }
    }

    private void changeSource() {
      for (int i = 0; i < 12; i++) {
        String key = "k" + i;
        switch (random.nextInt(6)) {
          case 0 -> source.remove(key);
          case 1, 2 -> source.put(key, random.nextInt(4));
          default -> {}
        }
      }
      if (random.nextInt(8) == 0) {
        source.clear();
      }
    }

    private void harvest() {
      model.start();
      Run run = store.runs().start(portal, now).orElseThrow();
      assertEquals(Optional.empty(), store.runs().start(portal, now));
      List<String> keys = new ArrayList<>(source.keySet());
      Collections.shuffle(keys, random);
      int cursor = 0;
      while (!keys.isEmpty()) {
        int size = Math.min(keys.size(), random.nextInt(1, 5));
        List<String> some = new ArrayList<>(keys.subList(0, size));
        keys = keys.subList(size, keys.size());
        if (random.nextInt(4) == 0) {
          some.add(source.keySet().iterator().next());
        }
        run = page(run, some, String.valueOf(++cursor));
      }
      end(run);
    }

    private Run page(Run run, List<String> keys, String cursor) {
      PortalModel.Page page = draw(keys, cursor);
      PageCommit commit = commit(run, page);
      keep(commit, page);
      if (random.nextInt(3) == 0) {
        keep(commit, page);
      }
      if (random.nextInt(4) > 0) {
        return run;
      }
      now = now.plus(Duration.ofMinutes(6));
      Run takenUp = store.runs().start(portal, now).orElseThrow();
      assertEquals(run.id(), takenUp.id());
      assertEquals(model.cursor(), takenUp.cursor());
      assertEquals(model.counters(), takenUp.counters());
      if (random.nextBoolean()) {
        keep(commit(takenUp, page), page);
      }
      return takenUp;
    }

    private PortalModel.Page draw(List<String> keys, String cursor) {
      Map<String, Integer> listed = new TreeMap<>();
      Set<String> unread = new TreeSet<>();
      Set<String> deleted = new TreeSet<>();
      for (String key : keys) {
        if (random.nextInt(10) == 0) {
          unread.add(key);
        } else {
          listed.put(key, source.get(key));
        }
      }
      if (random.nextInt(4) == 0) {
        String key = "k" + random.nextInt(12);
        if (!source.containsKey(key)) {
          deleted.add(key);
        }
      }
      return new PortalModel.Page(listed, unread, deleted, cursor);
    }

    /** As a harvest would: known hashes are unchanged, everything else is an entry. */
    private PageCommit commit(Run run, PortalModel.Page page) {
      Map<String, Known> known = store.datasets().known(portal, page.listed().keySet());
      List<Entry> entries = new ArrayList<>();
      List<DatasetId> unchanged = new ArrayList<>();
      page.listed()
          .forEach(
              (key, content) -> {
                Entry entry = Samples.entry(portal, key, "content " + content);
                Optional<Known> held = Optional.ofNullable(known.get(key));
                if (held.filter(one -> one.hash().equals(entry.raw().hash())).isPresent()) {
                  unchanged.add(held.get().id());
                } else {
                  entries.add(entry);
                }
              });
      return new PageBuilder(run, now)
          .entries(entries)
          .unchanged(unchanged)
          .present(page.unread().toArray(String[]::new))
          .deleted(page.deleted().toArray(String[]::new))
          .cursor(page.cursor())
          .counted(0, page.unread().size(), 1, 0)
          .build();
    }

    private void keep(PageCommit commit, PortalModel.Page page) {
      store.runs().keep(commit);
      List<Object> fingerprint =
          List.of(
              page,
              commit.entries().stream().map(entry -> entry.dataset().id()).toList(),
              commit.unchanged());
      assertChanges(model.keep(page, fingerprint));
      assertEquals(model.counters(), counters(commit.run()));
      assertHeld();
    }

    private void end(Run run) {
      Verdict verdict = Verdict.values()[Math.max(0, random.nextInt(5) - 2)];
      Removals removals =
          new Removals(Duration.ofHours(random.nextInt(30)), random.nextInt(11) / 10.0);
      Run ended = store.runs().end(new RunEnd(run.id(), now, verdict, "", removals));
      Set<String> removed = model.end(verdict, now, removals.apart(), removals.limit());
      assertChanges(removed.stream().map(key -> ChangeKind.REMOVED).toList());
      assertEquals(model.counters(), ended.counters());
      assertEquals(
          ended.counters().held() > 0, ended.reason().contains(" are held"), ended.reason());
      assertEquals(OptionalLong.empty(), ended.declared());
      assertHeld();
    }

    /** Numbers rise by one without a gap, and say what the model says. */
    private void assertChanges(List<ChangeKind> expected) {
      List<Change> found = store.changes().after(changes, 100);
      assertEquals(
          LongStream.rangeClosed(changes + 1, changes + expected.size()).boxed().toList(),
          found.stream().map(Change::number).toList());
      assertEquals(
          expected.stream().sorted().toList(), found.stream().map(Change::kind).sorted().toList());
      changes += expected.size();
    }

    private void assertHeld() {
      assertEquals(
          List.copyOf(model.there()),
          store.datasets().after(Optional.of(new DatasetId(portal, "-")), 100).stream()
              .filter(id -> id.portal().equals(portal))
              .map(DatasetId::key)
              .toList());
      Map<String, Known> tombstones = store.datasets().known(portal, model.tombstones());
      assertEquals(model.tombstones(), new TreeSet<>(tombstones.keySet()));
      tombstones.values().forEach(known -> assertEquals(true, known.removed()));
    }

    private Counters counters(long run) {
      return store.runs().find(run).orElseThrow().counters();
    }
  }
}
