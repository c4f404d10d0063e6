package dev.winnow.catalogue.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.winnow.catalogue.score.Evidence;
import dev.winnow.catalogue.score.Fix;
import dev.winnow.catalogue.score.FreshnessStage;
import dev.winnow.catalogue.score.Gain;
import dev.winnow.catalogue.score.Measurement;
import dev.winnow.catalogue.score.Message;
import dev.winnow.catalogue.score.Score;
import dev.winnow.catalogue.score.ScorePart;
import dev.winnow.catalogue.score.Value;
import java.io.IOException;
import java.time.Instant;
import java.util.List;

/**
 * Writes a score as nested lists. A score has about a hundred parts and every dataset has several
 * scores: names would be most of their bytes, and writing them most of the work of keeping. What is
 * exact is written once instead of as value, low and high.
 */
final class ScoreWriter {

  private static final double LARGEST_WHOLE = 1e9;

  private final JsonGenerator out;

  private ScoreWriter(JsonGenerator out) {
    this.out = out;
  }

  static void write(Score score, JsonGenerator out) throws IOException {
    new ScoreWriter(out).score(score);
  }

  private void score(Score score) throws IOException {
    out.writeStartArray();
    out.writeString(score.profile());
    out.writeString(score.version());
    value(score.overall());
    out.writeString(score.band());
    parts(score.dimensions());
    out.writeStartArray();
    for (Gain gain : score.gains()) {
      gain(gain);
    }
    out.writeEndArray();
    out.writeString(score.freshness().map(FreshnessStage::name).orElse(null));
    out.writeString(score.asOf().toString());
    out.writeString(score.validUntil().map(Instant::toString).orElse(null));
    out.writeEndArray();
  }

  private void parts(List<ScorePart> parts) throws IOException {
    out.writeStartArray();
    for (ScorePart part : parts) {
      part(part);
    }
    out.writeEndArray();
  }

  private void part(ScorePart part) throws IOException {
    out.writeStartArray();
    out.writeString(part.id());
    value(part.value());
    number(part.weight());
    parts(part.parts());
    if (part.measurement().isPresent()) {
      measurement(part.measurement().get(), part.id());
    }
    out.writeEndArray();
  }

  private void measurement(Measurement measurement, String part) throws IOException {
    String metric = measurement.metric();
    out.writeStartArray();
    out.writeString(metric.equals(part) ? null : metric);
    out.writeString(measurement.state().name());
    range(measurement.share(), measurement.low(), measurement.high());
    message(measurement.reason());
    out.writeStartArray();
    for (Evidence evidence : measurement.evidence()) {
      evidence(evidence);
    }
    out.writeEndArray();
    if (measurement.fix().isPresent()) {
      fix(measurement.fix().get());
    }
    out.writeEndArray();
  }

  private void evidence(Evidence evidence) throws IOException {
    out.writeStartArray();
    out.writeString(evidence.field());
    out.writeString(evidence.said());
    // Mostly we understood exactly what was said.
    out.writeString(evidence.understood().equals(evidence.said()) ? null : evidence.understood());
    out.writeString(evidence.rule());
    out.writeEndArray();
  }

  private void gain(Gain gain) throws IOException {
    out.writeStartArray();
    fix(gain.fix());
    out.writeString(gain.metric());
    number(gain.points());
    out.writeEndArray();
  }

  private void fix(Fix fix) throws IOException {
    out.writeStartArray();
    message(fix.deed());
    out.writeString(fix.who().name());
    out.writeEndArray();
  }

  private void message(Message message) throws IOException {
    out.writeStartArray();
    out.writeString(message.key());
    for (String argument : message.arguments()) {
      out.writeString(argument);
    }
    out.writeEndArray();
  }

  private void value(Value value) throws IOException {
    out.writeStartArray();
    number(value.max());
    if (value.value().isPresent()) {
      range(value.value().getAsDouble(), value.low(), value.high());
    } else {
      out.writeNull();
      number(value.low());
      number(value.high());
    }
    out.writeEndArray();
  }

  /** One number when all three are the same, else a list. */
  private void range(double value, double low, double high) throws IOException {
    if (Double.compare(value, low) == 0 && Double.compare(value, high) == 0) {
      number(value);
      return;
    }
    out.writeStartArray();
    number(value);
    number(low);
    number(high);
    out.writeEndArray();
  }

  /** Whole numbers are written quicker and shorter as such; zero below zero is not one. */
  private void number(double value) throws IOException {
    long whole = (long) value;
    if (Math.abs(value) < LARGEST_WHOLE && Double.compare(whole, value) == 0) {
      out.writeNumber(whole);
    } else {
      out.writeNumber(value);
    }
  }
}
