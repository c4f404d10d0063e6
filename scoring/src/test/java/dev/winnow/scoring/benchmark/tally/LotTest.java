package dev.winnow.scoring.benchmark.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.scoring.benchmark.Drawn;
import dev.winnow.scoring.benchmark.figure.Figure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Which datasets are looked at when there are too many. */
class LotTest {

  private static double mean(List<Figure> figures) {
    return Tallying.tally(figures, List.of(Drawn.BENCHMARK)).samples().getFirst().mean();
  }

  @Test
  void fewAreAllLookedAt() {
    List<Figure> few = Drawn.figures(30, 50, 0, 1);
    assertEquals(few, Lot.draw(few, 30));
  }

  @Test
  void ofManyAPartIsDrawnThatIsLikeTheWhole() {
    List<Figure> many = Drawn.figures(20_000, 50, 0, 2);
    List<Figure> drawn = Lot.draw(many, 1_000);
    assertEquals(1_000, new HashSet<>(drawn).size());
    // the error of the mean of 1,000 with a spread of 10 is 0.3
    assertEquals(mean(many), mean(drawn), 1.2);
  }

  @Test
  void theSameAreDrawnWhateverTheirOrder() {
    List<Figure> many = Drawn.figures(500, 50, 0, 3);
    List<Figure> shuffled = new ArrayList<>(many);
    Collections.shuffle(shuffled, new Random(4));
    assertEquals(Lot.draw(many, 100), Lot.draw(shuffled, 100));
  }

  @Test
  void aLargeSeriesLeavesRoomForTheOthers() {
    List<Figure> figures = new ArrayList<>(Drawn.figures(60, 50, 0, 5));
    for (int part = 1; part <= 5_000; part++) {
      figures.add(Drawn.part(100 + part, 7_000, 90));
    }
    List<Figure> drawn = Lot.draw(figures, 200);
    long parts = drawn.stream().filter(one -> one.looks().series() == 7_000).count();
    assertTrue(parts >= 1 && parts <= 20, "drew " + parts + " parts of the series");
    assertEquals(60, drawn.size() - parts);
  }

  @Test
  void aSampleMovesAsItsPartDoes() {
    Sample whole =
        Tallying.tally(Drawn.figures(400, 50, 5, 6), List.of(Drawn.BENCHMARK)).samples().getFirst();
    Sample before =
        Tallying.tally(Drawn.figures(40, 52, 5, 7), List.of(Drawn.BENCHMARK)).samples().getFirst();
    assertEquals(whole, whole.moved(before, before, 100));
    Sample after =
        Tallying.tally(Drawn.figures(40, 62, 5, 7), List.of(Drawn.BENCHMARK)).samples().getFirst();
    assertEquals(
        whole.mean() + after.mean() - before.mean(), whole.moved(before, after, 100).mean(), 1e-9);
  }
}
