package dev.winnow.app.output;

import dev.winnow.catalogue.score.Evidence;
import dev.winnow.catalogue.score.Gain;
import dev.winnow.catalogue.score.Measurement;
import dev.winnow.catalogue.score.Score;
import dev.winnow.catalogue.score.ScorePart;
import dev.winnow.catalogue.score.Value;
import dev.winnow.scoring.ScoreWords;
import java.io.PrintWriter;
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
