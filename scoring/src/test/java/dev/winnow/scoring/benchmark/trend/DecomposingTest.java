package dev.winnow.scoring.benchmark.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.scoring.benchmark.Decomposition;
import dev.winnow.scoring.benchmark.Decomposition.Cause;
import dev.winnow.scoring.benchmark.Decomposition.Part;
import dev.winnow.scoring.benchmark.Drawn;
import dev.winnow.scoring.benchmark.figure.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DecomposingTest {

  @Test
  void eachCauseIsTold() {
    List<Figure> before =
        List.of(Drawn.figure(1, 40, 0), Drawn.figure(2, 60, 0), Drawn.figure(3, 20, 0));
    List<Figure> after =
        List.of(Drawn.figure(1, 40, 0), changed(Drawn.figure(2, 70, 0)), Drawn.figure(4, 85, 0));
    Decomposition why = Decomposing.between(before, after, 0).orElseThrow();
    assertEquals(40, why.before(), 1e-9);
    assertEquals(65, why.after(), 1e-9);
    double stayed = (40 + 65) / 2.0;
    assertEquals((85 - stayed) / 3, part(why, Cause.ADDED).points(), 1e-9);
    assertEquals((stayed - 20) / 3, part(why, Cause.REMOVED).points(), 1e-9);
    assertEquals(10 / 3.0, part(why, Cause.CHANGED).points(), 1e-9);
    assertEquals(0, part(why, Cause.MEASURED).points());
    assertEquals(1, part(why, Cause.CHANGED).datasets());
  }

  private static Part part(Decomposition why, Cause cause) {
    return why.parts().stream().filter(one -> one.cause() == cause).findFirst().orElseThrow();
  }

  private static Figure changed(Figure figure) {
    return new Figure(
        figure.dataset(),
        figure.portal(),
        figure.content() + 1000,
        figure.cluster(),
        figure.looks(),
        figure.counts());
  }

  /** Whatever comes, goes, changes, joins clusters and turns unknown. */
  @Test
  void thePartsAlwaysAddUp() {
    for (int seed = 1; seed <= 300; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      List<Figure> before = drawn(random);
      List<Figure> after = drawn(random);
      int shown = seed;
      Decomposing.between(before, after, 0)
          .ifPresent(
              why ->
                  assertEquals(
                      why.difference(),
                      why.parts().stream().mapToDouble(Part::points).sum(),
                      1e-9,
                      "seed " + shown));
    }
  }

  private static List<Figure> drawn(SplittableRandom random) {
    List<Figure> figures = new ArrayList<>();
    for (int number = 1; number <= 12; number++) {
      if (random.nextInt(3) > 0) {
        double value = random.nextInt(6) == 0 ? Double.NaN : random.nextInt(101);
        Figure figure = Drawn.figure(number, value, 0);
        figures.add(
            new Figure(
                number,
                "anna",
                random.nextInt(2),
                random.nextInt(3) == 0
                    ? OptionalLong.of(1 + random.nextInt(3))
                    : OptionalLong.empty(),
                figure.looks(),
                figure.counts()));
      }
    }
    return figures;
  }
}
