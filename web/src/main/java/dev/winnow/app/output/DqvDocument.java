package dev.winnow.app.output;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.score.Score;
import dev.winnow.catalogue.score.ScorePart;
import dev.winnow.scoring.ScoreWords;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Scores in the W3C's Data Quality Vocabulary, as Turtle: one {@code dqv:QualityMeasurement} for
 * the headline, for each dimension and for each metric, in points of the profile. What is unknown
 * has no value. Metrics of the MQA carry the names of its vocabulary.
 */
final class DqvDocument implements ScoreDocument {

  private static final String OURS = "urn:x-winnow:";

  private final PrintWriter out;

  DqvDocument(PrintWriter out) {
    this.out = out;
    out.println("@prefix dqv: <http://www.w3.org/ns/dqv#> .");
    out.println("@prefix dct: <http://purl.org/dc/terms/> .");
    out.println("@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .");
    out.println("@prefix pv: <https://piveau.eu/ns/voc#> .");
    out.println("@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .");
  }

  @Override
  public void add(Dataset dataset, List<Score> scores) {
    String subject = "<" + address(dataset) + ">";
    for (Score score : scores) {
      measurement(subject, score, "overall", score.overall().value(), "");
      for (ScorePart dimension : score.dimensions()) {
        measurement(subject, score, dimension.id(), dimension.value().value(), "");
      }
      score.leaves().forEach(leaf -> leaf(subject, score, leaf));
    }
  }

  private void leaf(String subject, Score score, ScorePart leaf) {
    String reason =
        leaf.measurement()
            .map(measurement -> ScoreWords.say(measurement.reason(), Locale.ENGLISH))
            .orElse("");
    measurement(subject, score, leaf.id(), leaf.value().value(), reason);
  }

  private void measurement(
      String subject, Score score, String metric, OptionalDouble value, String reason) {
    out.printf("%n%s dqv:hasQualityMeasurement [%n", subject);
    out.println("  a dqv:QualityMeasurement ;");
    out.printf("  dqv:isMeasurementOf %s ;%n", metric(score, metric));
    if (!reason.isEmpty()) {
      out.printf("  rdfs:comment %s@en ;%n", text(reason));
    }
    value.ifPresent(
        points ->
            out.printf(
                "  dqv:value \"%s\"^^xsd:double ;%n",
                String.format(Locale.ROOT, "%.6f", points).replaceAll("\\.?0+$", "")));
    out.printf("  dct:date \"%s\"^^xsd:dateTime%n] .%n", score.asOf());
  }

  private static String metric(Score score, String metric) {
    boolean mqa = score.profile().startsWith("mqa-") && metric.matches("[a-zA-Z]+");
    String name = metric.equals("overall") ? "scoring" : metric;
    return mqa ? "pv:" + name : "<" + OURS + "metric:" + score.profile() + ":" + metric + ">";
  }

  /** Its own address where that is one, else a name of ours. */
  private static String address(Dataset dataset) {
    String own = dataset.source().map(URI::toString).orElse(dataset.sourceId());
    return own.matches("[a-z][a-z0-9+.-]*:[^\\x00-\\x20<>\"{}|^`\\\\]+")
        ? own
        : OURS
            + "dataset:"
            + URLEncoder.encode(dataset.sourceId(), StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static String text(String text) {
    return "\""
        + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "")
        + "\"";
  }

  @Override
  public void close() {
    out.flush();
  }
}
