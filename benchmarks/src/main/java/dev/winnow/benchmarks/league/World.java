package dev.winnow.benchmarks.league;

import dev.winnow.catalogue.Organisation;
import dev.winnow.catalogue.kind.Spectrum;
import dev.winnow.scoring.benchmark.Among;
import dev.winnow.scoring.benchmark.Benchmark;
import dev.winnow.scoring.benchmark.Benchmark.Measure;
import dev.winnow.scoring.benchmark.Benchmark.Part;
import dev.winnow.scoring.benchmark.Gate;
import dev.winnow.scoring.benchmark.Participant;
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

/**
 * Organisations whose true figures are known, with datasets drawn around them.
 *
 * @param members every organisation
 */
record World(List<Member> members) {

  static final double CENTRE = 200;
  static final double BETWEEN = 25;
  static final double WITHIN = 70;
  static final double MAX = 405;

  /** 77 % of all organisations then have fewer than ten datasets. */
  private static final double PARETO = 0.638;

  /** Which part of all points is not known of somebody at whose addresses nobody has looked. */
  private static final double UNKNOWN = 0.25;

  /** How far that part is from the rest of an organisation's points: a standard deviation. */
  private static final double APART = 60;

  private static final int LARGEST = 5000;
  private static final int LARGEST_CLUSTER = 400;

  static final Benchmark BENCHMARK =
      new Benchmark(
          "simulated",
          "1",
          Map.of("en", "Simulated"),
          Map.of(),
          new Measure("simulated", "1", MAX, true, List.of(new Part("all", 1))),
          List.of(),
          Among.ALL,
          Optional.empty(),
          Optional.empty());

  /** Of which law datasets are drawn. */
  enum Law {
    /** Symmetric, as in the brief's figures. */
    NORMAL,
    /** Most datasets are alike and a few are much worse, as real scores are. */
    SKEWED
  }

  /**
   * What is drawn.
   *
   * @param organisations how many
   * @param likeness how much datasets of one cluster are alike, from 0 to 1
   * @param hidden which share of clusters cannot be told by their titles, only by their moulds
   * @param unseen of which share of organisations a quarter of all points is not known
   */
  record Plan(int organisations, Law law, double likeness, double hidden, double unseen) {}

  /** An organisation with the truth about it. */
  record Member(String id, double truth, List<Figure> figures) {

    Member {
      figures = List.copyOf(figures);
    }

    int records() {
      return figures.size();
    }

    Entrant entrant() {
      Tally tally = Tallying.tally(figures, List.of(BENCHMARK));
      Organisation organisation =
          new Organisation(
              id, id, "", Optional.empty(), Optional.empty(), "", List.of(), Optional.empty());
      return new Entrant(
          new Participant(organisation, List.of("p"), List.of("ckan")),
          tally,
          tally.samples().getFirst(),
          Map.of("p", "ckan"));
    }
  }

  static World draw(Plan plan, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < plan.organisations(); i++) {
      double truth = CENTRE + BETWEEN * random.nextGaussian();
      int size = (int) Math.min(LARGEST, Math.pow(1 - random.nextDouble(), -1 / PARETO));
      List<Figure> figures = figures(plan, truth, size, random);
      boolean unseen = plan.unseen() > 0 && random.nextDouble() < plan.unseen();
      String id = "o%04d".formatted(i);
      members.add(unseen ? unseen(id, truth, figures, random) : new Member(id, truth, figures));
    }
    return new World(members);
  }

  /** Of what is known, figures say what they would; the rest may be better or worse. */
  private static Member unseen(
      String id, double truth, List<Figure> figures, SplittableRandom random) {
    double rest = Math.clamp(truth + APART * random.nextGaussian(), 0, MAX);
    return new Member(
        id,
        (1 - UNKNOWN) * truth + UNKNOWN * rest,
        figures.stream().map(World::partlyKnown).toList());
  }

  private static Figure partlyKnown(Figure figure) {
    Count count = figure.counts().getFirst();
    double known = (1 - UNKNOWN) * count.value();
    return figure.counting(new Count(count.value(), known, known + UNKNOWN * MAX, count.parts()));
  }

  private static List<Figure> figures(Plan plan, double truth, int size, SplittableRandom random) {
    List<Figure> figures = new ArrayList<>();
    while (figures.size() < size) {
      long mark = random.nextLong();
      boolean hidden = random.nextDouble() < plan.hidden();
      int cluster = Math.min(size - figures.size(), clusterSize(random));
      double common = noise(plan.law(), random);
      for (int i = 0; i < cluster; i++) {
        double own = noise(plan.law(), random);
        double value =
            truth
                + WITHIN
                    * (Math.sqrt(plan.likeness()) * common + Math.sqrt(1 - plan.likeness()) * own);
        long series = hidden ? random.nextLong() : mark;
        figures.add(figure(figures.size() + 1, series, mark, value));
      }
    }
    return figures;
  }

  /** Most clusters are of one; some are of hundreds. */
  private static int clusterSize(SplittableRandom random) {
    return (int) Math.min(LARGEST_CLUSTER, Math.pow(1 - random.nextDouble(), -0.8));
  }

  /** Noise with mean 0 and variance 1. */
  private static double noise(Law law, SplittableRandom random) {
    return switch (law) {
      case NORMAL -> random.nextGaussian();
      case SKEWED -> 1 + Math.log(1 - random.nextDouble());
    };
  }

  private static Figure figure(long number, long series, long mould, double value) {
    Looks looks =
        new Looks(
            series,
            mould,
            0,
            Looks.NO_DAY,
            Collections.nCopies(Gate.values().length, Gate.Answer.UNKNOWN),
            Spectrum.UNKNOWN,
            List.of(),
            List.of(),
            false,
            false);
    Count count = new Count(value, value, value, new double[] {value / MAX});
    return new Figure(number, "p", number, OptionalLong.empty(), looks, List.of(count));
  }
}
