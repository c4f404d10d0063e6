package dev.winnow.scoring.benchmark.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.scoring.benchmark.Estimate;
import dev.winnow.scoring.benchmark.statistics.CrossedEffects.Cell;
import dev.winnow.scoring.benchmark.statistics.CrossedEffects.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class StatisticsTest {

  @Test
  void intervalsAreThoseOfTheTextbooks() {
    Estimate mean = Interval.of(new Observation("a", 10, 4, 9));
    assertEquals(10 - 2.262157 * 2, mean.low(), 1e-5);
    Estimate share = Interval.share(3, 20);
    assertEquals(0.0439, share.low(), 1e-3);
    assertEquals(0.3486, share.high(), 1e-3);
    assertEquals(new Estimate(0, 0, Interval.share(0, 20).high()), Interval.share(0, 20));
  }

  @Test
  void unitsOfOneMouldThatAreAllTheSameSayAsMuchAsOne() {
    Likeness same = Likeness.of(List.of(new Likeness.Group(20, 2, 200, 0, 500)));
    assertEquals(1, same.correlation(), 1e-9);
    assertEquals(10, same.inflation(20, 200), 1e-9);
    Likeness free = Likeness.of(List.of(new Likeness.Group(20, 20, 20, 0, 500)));
    assertEquals(0, free.correlation());
  }

  @Test
  void aSpreadIsFoundAgain() {
    SplittableRandom random = new SplittableRandom(1);
    List<Spread.Observed> observed = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      double sum = 0;
      for (int k = 0; k < 5; k++) {
        sum += Math.pow(7 * random.nextGaussian(), 2);
      }
      observed.add(new Spread.Observed(sum / 5, 5));
    }
    Spread spread = Spread.fit(observed);
    assertEquals(49, spread.typical(), 6);
    assertTrue(spread.freedom() >= 48);
    assertEquals(spread.typical(), spread.moderated(0, 0), 1e-9);
  }

  @Test
  void aPoolFindsCentreAndSpread() {
    SplittableRandom random = new SplittableRandom(2);
    List<Observation> group = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      double truth = 50 + 8 * random.nextGaussian();
      group.add(new Observation("o" + i, truth + 4 * random.nextGaussian(), 16, 50));
    }
    Pool pool = Pool.of(group, 50);
    assertEquals(50, pool.centre(), 1.5);
    assertEquals(8, pool.spread(), 1);
    assertEquals(0.8, pool.weight(16), 0.05);
    assertArrayEquals(
        pool.draws("g", 50).of(group.getFirst()), pool.draws("g", 50).of(group.getFirst()));
  }

  @Test
  void ranksCountWhoIsAbove() {
    List<float[]> draws =
        List.of(new float[] {3, 3, 3}, new float[] {2, 2, 2}, new float[] {1, 1, 1});
    Ranks ranks = Ranks.among(draws);
    assertEquals(new Ranks.Place(1, 1, 1), ranks.of(draws.getFirst()));
    assertEquals(new Ranks.Place(3, 3, 0), ranks.of(draws.getLast()));
    assertEquals(new Ranks.Place(1, 1, 1), ranks.instead(draws.getLast(), new float[] {9, 9, 9}));
    assertEquals(1, Ranks.above(draws.getFirst(), draws.getLast()));
  }

  @Test
  void whatSoftwareDoesIsToldApartFromWhatOrganisationsDo() {
    SplittableRandom random = new SplittableRandom(3);
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      double own = 50 + 5 * random.nextGaussian();
      double software = i % 2 == 0 ? 10 : -10;
      cells.add(
          new Cell(
              "o" + i, i % 2 == 0 ? "ckan" : "dcat", own + software + random.nextGaussian(), 1));
    }
    Map<String, Effect> effects = CrossedEffects.of(cells, 5);
    assertEquals(10, effects.get("ckan").points(), 1.5);
    assertEquals(-10, effects.get("dcat").points(), 1.5);
    assertEquals(Map.of(), CrossedEffects.of(cells.subList(0, 1), 5));
  }

  @Test
  void anOrganisationMayBeCalledLikeASoftware() {
    List<Cell> cells =
        List.of(
            new Cell("vallby", "ckan", 60, 1),
            new Cell("vallby", "dcat", 40, 1),
            new Cell("ckan", "dcat", 45, 1),
            new Cell("dcat", "ckan", 65, 1));
    List<Cell> renamed =
        cells.stream()
            .map(cell -> new Cell("x" + cell.organisation(), cell.circumstance(), cell.mean(), 1))
            .toList();
    assertEquals(CrossedEffects.of(renamed, 5), CrossedEffects.of(cells, 5));
  }

  @Test
  void otherWeightsScatterAroundTheChosenOnes() {
    double[][] draws = WeightDraws.around(new double[] {0.5, 0.3, 0.2}, 2000);
    double[] means = new double[3];
    for (double[] draw : draws) {
      assertEquals(1, draw[0] + draw[1] + draw[2], 1e-9);
      for (int i = 0; i < 3; i++) {
        means[i] += draw[i] / draws.length;
      }
    }
    assertArrayEquals(new double[] {0.5, 0.3, 0.2}, means, 0.01);
  }
}
