package dev.winnow.app.output;

import dev.winnow.catalogue.score.Evidence;
import dev.winnow.catalogue.score.Gain;
import dev.winnow.catalogue.score.Measurement;
import dev.winnow.catalogue.score.Score;
import dev.winnow.catalogue.score.ScorePart;
import dev.winnow.catalogue.score.Value;
import dev.winnow.scoring.Comparison;
import dev.winnow.scoring.ScoreChange;
import dev.winnow.scoring.ScoreWords;
import java.io.PrintWriter;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;

/** A score as an indented tree for people: every point with its reason, then what to fix first. */
public final class ScoreText {

  private static final Locale LANGUAGE = Locale.ENGLISH;

  private final PrintWriter out;

  /** Prints to this writer. */
  public ScoreText(PrintWriter out) {
    this.out = out;
  }

  /** Prints one score under a title. */
  public void print(String title, Score score) {
    out.printf(
        "%s%n  %s: %s%s%n",
        title,
        ScoreWords.name(score.profile(), LANGUAGE),
        points(score.overall()),
        score.band().isEmpty() ? "" : ", " + ScoreWords.name(score.band(), LANGUAGE));
    score.dimensions().forEach(part -> part(part, 2));
    if (!score.gains().isEmpty()) {
      out.println("  What to fix first:");
      score.gains().stream().limit(7).forEach(this::gain);
    }
    out.println();
  }

  /** Prints several scores of one dataset side by side, and where they differ. */
  public void print(String title, Comparison comparison) {
    Table table = new Table("profile", "points", "word", "how it counts");
    for (Comparison.Column column : comparison.columns()) {
      table.row(
          ScoreWords.name(column.score().profile(), LANGUAGE),
          points(column.score().overall()),
          ScoreWords.name(column.score().band(), LANGUAGE),
          ScoreWords.say(column.rule(), LANGUAGE));
    }
    out.println(title);
    out.println(table.toString().indent(2).stripTrailing());
    comparison.rows().forEach(row -> difference(row, comparison));
    out.println();
  }

  /** Prints why a score is another one than before. */
  public void print(String title, ScoreChange change) {
    out.printf(
        "%s%n  %s: %s on %tF, %s on %tF%n",
        title,
        ScoreWords.name(change.after().profile(), LANGUAGE),
        points(change.before().overall()),
        day(change.before()),
        points(change.after().overall()),
        day(change.after()));
    if (!change.comparable()) {
      out.printf(
          "  The profile changed from version %s to %s; the two cannot be compared.%n",
          change.before().version(), change.after().version());
    }
    if (change.metrics().isEmpty()) {
      out.println("  No answer changed.");
    }
    for (ScoreChange.Change one : change.metrics()) {
      out.printf(
          "  %s: %s (%s → %s)%n    was: %s%n    is:  %s%n",
          ScoreWords.name(one.metric(), LANGUAGE),
          effect(one.low(), one.high()),
          points(one.before()),
          points(one.after()),
          ScoreWords.say(one.was(), LANGUAGE),
          ScoreWords.say(one.is(), LANGUAGE));
    }
    ScoreChange.Rest rest = change.rest();
    if (rest.isSeen()) {
      String why =
          change.comparable()
              ? "only the best file counts, and another one may be it now"
              : "the way of counting changed";
      out.printf("  no single answer: %s (%s)%n", effect(rest.low(), rest.high()), why);
    }
  }

  /** What an answer did to the whole score; two numbers where something is unknown. */
  private static String effect(double worst, double best) {
    String low = "%+.1f".formatted(worst);
    String high = "%+.1f".formatted(best);
    return low.equals(high) ? low : low + " to " + high;
  }

  private static ZonedDateTime day(Score score) {
    return score.asOf().atZone(ZoneId.systemDefault());
  }

  private void difference(Comparison.Row row, Comparison comparison) {
    out.printf("  %s%n", ScoreWords.name(row.metric(), LANGUAGE));
    for (int i = 0; i < row.cells().size(); i++) {
      String profile = comparison.columns().get(i).score().profile();
      row.cells()
          .get(i)
          .ifPresent(
              cell ->
                  out.printf(
                      "    %s: %s. %s%n",
                      ScoreWords.name(profile, LANGUAGE),
                      points(cell.points()),
                      ScoreWords.say(cell.reason(), LANGUAGE)));
    }
  }

  private void part(ScorePart part, int depth) {
    String indent = "  ".repeat(depth);
    out.printf("%s%s: %s%n", indent, ScoreWords.name(part.id(), LANGUAGE), points(part.value()));
    part.measurement().ifPresent(measurement -> measurement(measurement, indent + "  "));
    part.parts().forEach(below -> part(below, depth + 1));
  }

  private void measurement(Measurement measurement, String indent) {
    out.printf(
        "%s%s (%s)%n",
        indent, ScoreWords.say(measurement.reason(), LANGUAGE), measurement.state().code());
    for (Evidence evidence : measurement.evidence()) {
      if (!evidence.said().isEmpty() && !evidence.said().equals(evidence.understood())) {
        out.printf(
            "%ssaid \"%s\", understood %s%s%n",
            indent,
            shortened(evidence.said()),
            evidence.understood().isEmpty() ? "nothing" : shortened(evidence.understood()),
            evidence.rule().isEmpty() ? "" : " (" + evidence.rule() + ")");
      }
    }
  }

  private void gain(Gain gain) {
    out.printf(
        "    +%.1f  %s (%s)%n",
        gain.points(), ScoreWords.say(gain.fix().deed(), LANGUAGE), gain.fix().who().code());
  }

  private static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() <= 80 ? line : line.substring(0, 79) + "…";
  }

  /** Points of their most, as an interval where something is unknown. */
  public static String points(Value value) {
    if (value.value().isEmpty()) {
      return "– of %.0f, nothing can be known".formatted(value.max());
    }
    return value.isExact()
        ? "%.1f of %.0f".formatted(value.low(), value.max())
        : "%.1f–%.1f of %.0f".formatted(value.low(), value.high(), value.max());
  }
}
