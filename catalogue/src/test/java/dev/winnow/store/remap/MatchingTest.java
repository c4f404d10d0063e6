package dev.winnow.store.remap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class MatchingTest {

  private static final Instant MONDAY = Instant.parse("2026-03-02T03:00:00Z");
  private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));

  private static Trace old(long row, long title, Set<Long> paths, Set<Long> files) {
    return new Trace(row, "old " + row, MONDAY, MONDAY, Optional.of(title), paths, files);
  }

  private static Trace fresh(long row, long title, Set<Long> paths, Set<Long> files) {
    return new Trace(row, "new " + row, TUESDAY, TUESDAY, Optional.of(title), paths, files);
  }

  private static String words(List<Matching.Pair> pairs) {
    return String.join(
        "; ",
        pairs.stream()
            .map(
                pair ->
                    "%d=%d %.3f %s"
                        .formatted(
                            pair.old().row(),
                            pair.fresh().row(),
                            pair.confidence(),
                            pair.evidence()))
            .toList());
  }

  @Test
  void everyPieceOfEvidenceLeavesLessDoubt() {
    List<Trace> vanished =
        List.of(
            old(1, 11, Set.of(), Set.of()),
            old(2, 12, Set.of(102L), Set.of()),
            old(3, 13, Set.of(), Set.of(203L, 204L)),
            old(4, 14, Set.of(104L), Set.of(205L, 206L, 207L)));
    List<Trace> appeared =
        List.of(
            fresh(5, 11, Set.of(), Set.of()),
            fresh(6, 12, Set.of(102L), Set.of()),
            fresh(7, 99, Set.of(), Set.of(203L, 204L)),
            fresh(8, 98, Set.of(104L), Set.of(205L)));
    assertEquals(
        "1=5 0.600 [title]; 2=6 0.940 [path, title]; 3=7 0.800 [files 2 of 2];"
            + " 4=8 0.925 [path, files 1 of 3]",
        words(Matching.pairs(vanished, appeared)));
  }

  @Test
  void aSharedTitleOnlyConfirms() {
    List<Trace> vanished =
        List.of(old(1, 7, Set.of(101L), Set.of()), old(2, 7, Set.of(), Set.of()));
    List<Trace> appeared =
        List.of(fresh(3, 7, Set.of(101L), Set.of()), fresh(4, 7, Set.of(), Set.of()));
    assertEquals("1=3 0.895 [path, shared title]", words(Matching.pairs(vanished, appeared)));
  }

  @Test
  void whereTwoComeEqualNobodyIsChosen() {
    List<Trace> vanished = List.of(old(1, 7, Set.of(101L, 102L), Set.of()));
    List<Trace> appeared =
        List.of(fresh(2, 8, Set.of(101L), Set.of()), fresh(3, 9, Set.of(102L), Set.of()));
    assertEquals("", words(Matching.pairs(vanished, appeared)));
  }

  @Test
  void theOrderOfTheDatasetsDoesNotMatter() {
    Random random = new Random(42);
    List<Trace> vanished = new ArrayList<>();
    List<Trace> appeared = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      vanished.add(
          old(i, random.nextInt(150), Set.of(random.nextLong(180)), Set.of(random.nextLong(300))));
      appeared.add(
          fresh(
              1000 + i,
              random.nextInt(150),
              Set.of(random.nextLong(180)),
              Set.of(random.nextLong(300))));
    }
    List<Matching.Pair> pairs = Matching.pairs(vanished, appeared);
    assertTrue(pairs.size() > 20, words(pairs));
    assertEquals(pairs.size(), pairs.stream().map(Matching.Pair::old).distinct().count());
    assertEquals(pairs.size(), pairs.stream().map(Matching.Pair::fresh).distinct().count());
    for (int round = 0; round < 5; round++) {
      Collections.shuffle(vanished, random);
      Collections.shuffle(appeared, random);
      assertEquals(pairs, Matching.pairs(vanished, appeared));
    }
  }

  @Test
  void aHundredThousandAreMatchedInSeconds() {
    List<Trace> vanished =
        LongStream.range(0, 100_000)
            .mapToObj(i -> old(i, i % 50_000, Set.of(1_000_000 + i), Set.of(-i - 1)))
            .toList();
    List<Trace> appeared =
        LongStream.range(0, 100_000)
            .mapToObj(i -> fresh(200_000 + i, i % 50_000, Set.of(1_000_000 + i), Set.of(-i - 1)))
            .toList();
    long start = System.nanoTime();
    assertEquals(100_000, Matching.pairs(vanished, appeared).size());
    assertTrue(System.nanoTime() - start < 20_000_000_000L, "it takes time with their square");
  }
}
