package dev.winnow.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Portal.Removals;
import dev.winnow.catalogue.copies.Clusters;
import dev.winnow.catalogue.copies.Judgement;
import dev.winnow.catalogue.copies.Pair;
import dev.winnow.catalogue.copies.SampleRecord;
import dev.winnow.catalogue.copies.Traits;
import dev.winnow.store.copies.Copy;
import dev.winnow.store.run.Reach;
import dev.winnow.store.run.Run;
import dev.winnow.store.run.RunEnd;
import dev.winnow.store.run.Verdict;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random datasets that share titles, identifiers and addresses come, change, go and return; after
 * each step the clusters are those that comparing everything with everything gives.
 */
class CopiesRandomTest {

  private static final Instant START = Instant.parse("2026-03-01T03:30:00Z");
  private static final int STEPS = 60;

  @TempDir Path folder;

  private final Map<DatasetId, Dataset> there = new TreeMap<>();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void clustersDoNotDependOnTheOrderInWhichDatasetsCame(long seed) {
    Random random = new Random(seed);
    boolean some = false;
    try (Store store = Store.open(StoreSettings.in(folder))) {
      for (int step = 0; step < STEPS; step++) {
        Instant at = START.plus(Duration.ofHours(step));
        change(store, random, at);
        if (random.nextInt(3) > 0) {
          store.copies().find(at);
          Set<Set<DatasetId>> expected = expected();
          some |= !expected.isEmpty();
          assertEquals(expected, kept(store), "seed " + seed + ", step " + step);
          assertEquals(0, store.copies().find(at));
        }
      }
      store.copies().findAnew(START.plus(Duration.ofDays(9)));
      assertEquals(expected(), kept(store), "seed " + seed + ", found anew");
    }
    assertEquals(true, some, "no clusters with seed " + seed);
  }

  /** A page of one portal: some datasets come or change, some are deleted. */
  private void change(Store store, Random random, Instant at) {
    String portal = "portal-" + random.nextInt(4);
    Map<DatasetId, Dataset> seen = new TreeMap<>();
    Set<String> deleted = new HashSet<>();
    for (int i = random.nextInt(6); i >= 0; i--) {
      Dataset dataset = dataset(random, portal, String.valueOf(random.nextInt(12)));
      seen.put(dataset.id(), dataset);
    }
    for (DatasetId id : List.copyOf(there.keySet())) {
      if (id.portal().equals(portal) && !seen.containsKey(id) && random.nextInt(4) == 0) {
        deleted.add(id.key());
        there.remove(id);
      }
    }
    there.putAll(seen);
    Fixture it = new Fixture(store);
    Run run = it.start(portal, at);
    it.keep(
        it.page(run)
            .entries(
                seen.values().stream()
                    .map(dataset -> Samples.entry(dataset, dataset.toString()))
                    .toList())
            .deleted(deleted.toArray(String[]::new)));
    Removals any = new Removals(Duration.ZERO, 1);
    store.runs().end(new RunEnd(run.id(), at, Verdict.PARTIAL, "", any, Reach.EVERYTHING));
  }

  private static Dataset dataset(Random random, String portal, String key) {
    int thing = random.nextInt(7);
    SampleRecord record =
        SampleRecord.on(
            portal, key, "Sak " + "abcdefg".charAt(thing) + (random.nextInt(5) == 0 ? " 2" : ""));
    if (random.nextBoolean()) {
      record.by("Organisation " + random.nextInt(2));
    }
    if (random.nextInt(3) == 0) {
      record.says("En lång beskrivning av sak nummer " + thing);
    }
    if (random.nextInt(2) == 0) {
      record.named("https://id.example/" + thing, "10.1234/" + random.nextInt(14));
    }
    if (random.nextInt(2) == 0) {
      record.files("https://files.example/" + thing, "https://files.example/shared");
    }
    if (random.nextInt(4) == 0) {
      record.page("https://pages.example/" + random.nextInt(9));
    }
    return record.build();
  }

  private Set<Set<DatasetId>> expected() {
    List<Traits> all = there.values().stream().map(Traits::of).toList();
    Map<String, List<DatasetId>> holders = new HashMap<>();
    all.forEach(
        some ->
            some.keys()
                .forEach(
                    key -> holders.computeIfAbsent(key, none -> new ArrayList<>()).add(some.id())));
    List<Pair> pairs = new ArrayList<>();
    for (Traits one : all) {
      for (Traits other : all) {
        if (one.id().compareTo(other.id()) < 0) {
          Judgement.judge(one, other, key -> counts(holders.get(key)))
              .ifPresent(why -> pairs.add(Pair.of(one.id(), other.id(), why)));
        }
      }
    }
    Set<Set<DatasetId>> clusters = new HashSet<>(Clusters.of(there.keySet(), pairs));
    clusters.removeIf(cluster -> cluster.size() < 2);
    return clusters;
  }

  private static boolean counts(List<DatasetId> holders) {
    Map<String, Integer> byPortal = new HashMap<>();
    holders.forEach(id -> byPortal.merge(id.portal(), 1, Integer::sum));
    return holders.size() <= 50 && byPortal.values().stream().allMatch(count -> count <= 3);
  }

  private Set<Set<DatasetId>> kept(Store store) {
    Set<Set<DatasetId>> clusters = new HashSet<>();
    store
        .copies()
        .of(there.keySet())
        .forEach(
            (id, copies) -> {
              Set<DatasetId> cluster = new HashSet<>(copies.stream().map(Copy::id).toList());
              cluster.add(id);
              clusters.add(cluster);
            });
    return clusters;
  }
}
