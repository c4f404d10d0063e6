package dev.winnow.scoring.benchmark;

import dev.winnow.catalogue.Organisation;
import dev.winnow.catalogue.kind.Spectrum;
import dev.winnow.scoring.benchmark.Benchmark.Measure;
import dev.winnow.scoring.benchmark.Benchmark.Part;
import dev.winnow.scoring.benchmark.figure.Count;
import dev.winnow.scoring.benchmark.figure.Figure;
import dev.winnow.scoring.benchmark.figure.Figure.Looks;
import dev.winnow.scoring.benchmark.league.Entrant;
import dev.winnow.scoring.benchmark.tally.Tally;
import dev.winnow.scoring.benchmark.tally.Tallying;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SplittableRandom;

/** Figures and entrants for tests, drawn by chance that can be repeated. */
public final class Drawn {

  /** Two parts of the same weight, 100 points. */
  public static final Benchmark BENCHMARK =
      new Benchmark(
          "drawn",
          "1",
          Map.of("en", "Drawn"),
          Map.of(),
          new Measure("drawn", "1", 100, true, List.of(new Part("a", 0.5), new Part("b", 0.5))),
          List.of(),
          Among.ALL,
          Optional.empty(),
          Optional.empty());

  private Drawn() {}

  /** A dataset of its own, with this value of which so much is unknown. */
  public static Figure figure(long number, double value, double unknown) {
    return figure(number, number, value, unknown);
  }

  /** A part of a series, of which everything is known. */
  public static Figure part(long number, long series, double value) {
    return figure(number, series, value, 0);
  }

  private static Figure figure(long number, long series, double value, double unknown) {
    Looks looks =
        new Looks(
            series,
            series,
            0,
            Looks.NO_DAY,
            Collections.nCopies(Gate.values().length, Gate.Answer.PASSES),
            Spectrum.OPEN,
            List.of("ENVI"),
            List.of("water"),
            false,
            false);
    Count count =
        new Count(
            value,
            Math.max(0, value - unknown),
            Math.min(100, value + unknown),
            new double[] {value / 100, value / 100});
    return new Figure(number, "anna", number, OptionalLong.empty(), looks, List.of(count));
  }

  /** So many datasets around a mean. */
  public static List<Figure> figures(int count, double mean, double unknown, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Figure> figures = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double value = Math.clamp(mean + 10 * random.nextGaussian(), 0, 100);
      figures.add(figure(i + 1, value, unknown));
    }
    return figures;
  }

  /** An organisation with these datasets. */
  public static Entrant entrant(String id, List<Figure> figures) {
    Tally tally = Tallying.tally(figures, List.of(BENCHMARK));
    Organisation organisation =
        new Organisation(
            id,
            id,
            "SE",
            Optional.of(Organisation.Sector.PUBLIC),
            Optional.empty(),
            "",
            List.of(),
            Optional.empty());
    return new Entrant(
        new Participant(organisation, List.of("anna"), List.of("ckan")),
        tally,
        tally.samples().getFirst(),
        Map.of("anna", "ckan"));
  }
}
