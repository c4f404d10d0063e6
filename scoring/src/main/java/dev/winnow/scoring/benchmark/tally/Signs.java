package dev.winnow.scoring.benchmark.tally;

import dev.winnow.scoring.benchmark.Sign;
import dev.winnow.scoring.benchmark.figure.Figure;
import dev.winnow.scoring.benchmark.figure.Figure.Looks;
import dev.winnow.scoring.benchmark.tally.Units.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/** Looks for what seems to be there for the points only. */
final class Signs {

  /** Fewer than this show no habit. */
  private static final int ENOUGH = 10;

  private static final double MOST = 0.5;
  private static final double NEARLY_ALL = 0.9;
  private static final double MANY = 0.1;

  private Signs() {}

  static List<Sign> of(List<Unit> units) {
    List<Figure> figures = units.stream().map(Unit::first).toList();
    List<Sign> signs = new ArrayList<>();
    sameKeywords(figures).ifPresent(signs::add);
    sameDay(figures).ifPresent(signs::add);
    share(Sign.Kind.DUMMY_FILES, figures, figure -> figure.looks().dummies()).ifPresent(signs::add);
    share(Sign.Kind.ABSURD_PERIOD, figures, figure -> figure.looks().absurd())
        .ifPresent(signs::add);
    return signs;
  }

  private static Optional<Sign> sameKeywords(List<Figure> figures) {
    List<Figure> stated =
        figures.stream().filter(figure -> figure.looks().keywords() != 0).toList();
    return most(stated, figure -> figure.looks().keywords(), MOST)
        .map(
            same ->
                new Sign(
                    Sign.Kind.SAME_KEYWORDS,
                    same.size(),
                    stated.size(),
                    String.join(", ", same.getFirst().looks().topics())));
  }

  private static Optional<Sign> sameDay(List<Figure> figures) {
    List<Figure> dated =
        figures.stream().filter(figure -> figure.looks().day() != Looks.NO_DAY).toList();
    return most(dated, figure -> figure.looks().day(), NEARLY_ALL)
        .map(
            same ->
                new Sign(
                    Sign.Kind.SAME_DAY,
                    same.size(),
                    dated.size(),
                    LocalDate.ofEpochDay(same.getFirst().looks().day()).toString()));
  }

  /** The largest group of units with the same answer, when it is so large a share of enough. */
  private static Optional<List<Figure>> most(
      List<Figure> figures, ToLongFunction<Figure> answer, double share) {
    Map<Long, List<Figure>> groups = new HashMap<>();
    figures.forEach(
        figure ->
            groups
                .computeIfAbsent(answer.applyAsLong(figure), none -> new ArrayList<>())
                .add(figure));
    return groups.values().stream()
        .max(
            Comparator.<List<Figure>>comparingInt(List::size)
                .thenComparing(group -> -group.getFirst().dataset()))
        .filter(group -> group.size() >= ENOUGH && group.size() >= share * figures.size());
  }

  private static Optional<Sign> share(
      Sign.Kind kind, List<Figure> figures, Predicate<Figure> shows) {
    long showing = figures.stream().filter(shows).count();
    boolean told = showing >= 1 && showing >= MANY * figures.size();
    return told ? Optional.of(new Sign(kind, showing, figures.size(), "")) : Optional.empty();
  }
}
