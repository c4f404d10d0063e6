package dev.winnow.scoring;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetBuilder;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.score.Measurement;
import dev.winnow.catalogue.score.ScorePart;
import dev.winnow.catalogue.score.Value;
import dev.winnow.scoring.Profile.Dimension;
import dev.winnow.scoring.metrics.Metric;
import dev.winnow.scoring.metrics.Subject;
import dev.winnow.scoring.metrics.mqa.Quirks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Points are added up, and of the distributions only one counts: the one whose own points, without
 * the dataset's, are the most; of equal ones the first. It serves all dimensions. A profile's
 * quirks may choose by the points together with the dataset's, and take the last of equal ones.
 * Metrics about the whole description are asked about all of it.
 *
 * <p>Where addresses are unchecked, several distributions may turn out to be the best. The tree
 * shows the one that is best with everything unknown taken as failed; the interval of the headline
 * and of each dimension spans all that may still win.
 */
final class BestDistribution implements Rule.Way {

  @Override
  public Rule.Result apply(Profile profile, Subject subject) {
    List<Distribution> files = subject.dataset().distributions();
    Case all = new Case(profile, subject, new HashMap<>());
    if (files.size() < 2) {
      List<Tree> trees = all.grow(subject);
      return result(List.of(new Candidate(sum(trees), trees)));
    }
    List<Points> own = files.stream().map(all::own).toList();
    int best = 0;
    for (int i = 1; i < own.size(); i++) {
      if (beats(own.get(i), own.get(best), profile.quirks())) {
        best = i;
      }
    }
    List<Candidate> winners = new ArrayList<>();
    winners.add(new Candidate(own.get(best), all.with(files.get(best))));
    for (int i = 0; i < own.size(); i++) {
      if (i != best && own.get(i).high() > own.get(best).low()) {
        winners.add(new Candidate(own.get(i), all.with(files.get(i))));
      }
    }
    return result(winners);
  }

  private static boolean beats(Points one, Points best, Quirks quirks) {
    return quirks.ties() == Quirks.Ties.LAST ? one.low() >= best.low() : one.low() > best.low();
  }

  @Override
  public double worth(Profile profile, Dimension dimension) {
    return 1;
  }

  /**
   * A distribution that may win.
   *
   * @param own what it earns by itself, measured on a dataset that has nothing else
   * @param trees the dimensions of the dataset with only this distribution
   */
  private record Candidate(Points own, List<Tree> trees) {

    Points merged() {
      return sum(trees);
    }

    /** The fewest points at which it wins: it must have as many of its own as the best has. */
    double low(Candidate best) {
      return Math.max(own.low(), best.own.low()) + merged().low() - own.low();
    }
  }

  /**
   * A dataset to be scored.
   *
   * @param subject all of it
   * @param whole what metrics said about all of it, by their ids
   */
  private record Case(Profile profile, Subject subject, Map<String, Measurement> whole) {

    /** The dimensions of the dataset with only this distribution. */
    List<Tree> with(Distribution file) {
      return grow(part(merged(file)));
    }

    private Dataset merged(Distribution file) {
      return subject.dataset().toBuilder().distributions(List.of(file)).build();
    }

    Points own(Distribution file) {
      return sum(grow(part(judged(file))));
    }

    /** What a file is chosen by: alone, or together with its dataset. */
    private Dataset judged(Distribution file) {
      if (profile.quirks().chosenBy() == Quirks.ChosenBy.MERGED) {
        return merged(file);
      }
      return new DatasetBuilder(subject.dataset().id(), subject.dataset().sourceId())
          .distributions(List.of(file))
          .build();
    }

    private Subject part(Dataset dataset) {
      return new Subject(dataset, subject.facts());
    }

    List<Tree> grow(Subject part) {
      return profile.dimensions().stream()
          .map(dimension -> Tree.grow(dimension, 1, 1, metric -> answer(metric, part)))
          .toList();
    }

    private Measurement answer(Metric metric, Subject part) {
      return metric.isAboutWhole()
          ? whole.computeIfAbsent(metric.id(), first -> metric.measure(subject))
          : metric.measure(part);
    }
  }

  private static Points sum(List<Tree> trees) {
    Points sum = Points.NONE;
    for (Tree tree : trees) {
      sum = sum.plus(tree.points());
    }
    return sum;
  }

  private static Rule.Result result(List<Candidate> winners) {
    Candidate best = winners.getFirst();
    double low = winners.stream().mapToDouble(one -> one.low(best)).min().orElse(0);
    double high = winners.stream().mapToDouble(one -> one.merged().high()).max().orElse(0);
    List<ScorePart> parts = new ArrayList<>();
    for (int i = 0; i < best.trees().size(); i++) {
      int at = i;
      List<Points> all = winners.stream().map(one -> one.trees().get(at).points()).toList();
      ScorePart part = best.trees().get(i).part();
      parts.add(
          new ScorePart(
              part.id(),
              within(
                  part.value(),
                  all.stream().mapToDouble(Points::low).min().orElse(0),
                  all.stream().mapToDouble(Points::high).max().orElse(0)),
              part.weight(),
              part.parts(),
              part.measurement()));
    }
    return new Rule.Result(within(best.merged().value(), low, high), parts);
  }

  /** The value of the best within the interval of all. */
  private static Value within(Value best, double low, double high) {
    return new Value(
        best.value(),
        Math.min(best.low(), Points.round(low)),
        Math.max(best.high(), Points.round(high)),
        best.max());
  }
}
