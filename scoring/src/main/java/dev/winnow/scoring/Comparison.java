package dev.winnow.scoring;

import dev.winnow.catalogue.score.Message;
import dev.winnow.catalogue.score.Score;
import dev.winnow.catalogue.score.ScorePart;
import dev.winnow.catalogue.score.Value;
import dev.winnow.scoring.metrics.mqa.Quirks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One dataset under several profiles, and where they differ.
 *
 * @param columns the profiles, in the order of the scores
 * @param rows the questions that several profiles ask and answer differently, in the order in which
 *     they are first asked; empty when all agree
 */
public record Comparison(List<Column> columns, List<Row> rows) {

  public Comparison {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * A profile.
   *
   * @param score what it says
   * @param rule how it counts
   */
  public record Column(Score score, Message rule) {}

  /**
   * A question.
   *
   * @param metric the id of the metric that asks it, or of the first of several
   * @param cells one for each column; empty where the profile does not ask
   */
  public record Row(String metric, List<Optional<Cell>> cells) {

    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * An answer.
   *
   * @param points on the profile's own scale
   * @param reason why
   */
  public record Cell(Value points, Message reason) {}

  static Comparison of(List<Score> scores, List<Profile> profiles) {
    List<Column> columns = new ArrayList<>();
    List<Map<String, ScorePart>> leaves = new ArrayList<>();
    Map<String, List<String>> asked = new LinkedHashMap<>();
    for (int i = 0; i < scores.size(); i++) {
      columns.add(new Column(scores.get(i), rule(profiles.get(i))));
      leaves.add(
          scores
              .get(i)
              .leaves()
              .collect(Collectors.toMap(leaf -> Questions.of(leaf.id()), leaf -> leaf)));
      scores
          .get(i)
          .leaves()
          .forEach(
              leaf ->
                  asked
                      .computeIfAbsent(Questions.of(leaf.id()), one -> new ArrayList<>())
                      .add(leaf.id()));
    }
    List<Row> rows =
        asked.entrySet().stream()
            .filter(question -> question.getValue().size() > 1)
            .map(
                question ->
                    new Row(question.getValue().getFirst(), cells(question.getKey(), leaves)))
            .filter(Comparison::differs)
            .toList();
    return new Comparison(columns, rows);
  }

  private static List<Optional<Cell>> cells(String question, List<Map<String, ScorePart>> leaves) {
    return leaves.stream()
        .map(all -> Optional.ofNullable(all.get(question)).map(Comparison::cell))
        .toList();
  }

  private static Cell cell(ScorePart leaf) {
    return new Cell(leaf.value(), leaf.measurement().orElseThrow().reason());
  }

  /** What share of the points is earned counts, not what the points are. */
  private static boolean differs(Row row) {
    return row.cells().stream()
            .flatMap(Optional::stream)
            .map(cell -> share(cell.points().low(), cell) + "-" + share(cell.points().high(), cell))
            .distinct()
            .count()
        > 1;
  }

  private static long share(double points, Cell cell) {
    return Math.round(1000 * points / cell.points().max());
  }

  private static Message rule(Profile profile) {
    return switch (profile.rule()) {
      case WEIGHTED_MEAN -> Message.of("compare.weighted-mean");
      case PROPORTIONAL -> Message.of("compare.proportional");
      case BEST_DISTRIBUTION ->
          profile.quirks().chosenBy() == Quirks.ChosenBy.MERGED
              ? Message.of("compare.merged")
              : Message.of("compare.best-distribution");
    };
  }
}
