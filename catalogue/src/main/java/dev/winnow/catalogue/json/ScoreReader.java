package dev.winnow.catalogue.json;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Reads what {@link ScoreWriter} wrote. What a newer one added at the end of a list is passed over.
 */
final class ScoreReader {

  private static final Message NO_WORDS = new Message("", List.of());

  private final JsonParser in;
  private final boolean withWords;

  private ScoreReader(JsonParser in, boolean withWords) {
    this.in = in;
    this.withWords = withWords;
  }

  static Score read(JsonParser in) throws IOException {
    in.nextToken();
    return new ScoreReader(in, true).score();
  }

  /** The same without what is only said to people: reasons, evidence, fixes and gains. */
  static Score readFigures(JsonParser in) throws IOException {
    in.nextToken();
    return new ScoreReader(in, false).score();
  }

  /** How one element of a list is read; its first token is the current one. */
  private interface Reading<T> {
    T read() throws IOException;
  }

  private Score score() throws IOException {
    begin();
    Score score =
        new Score(
            text(),
            text(),
            next(this::value),
            text(),
            next(() -> list(this::part)),
            next(() -> words(this::gain)),
            optionalText().map(FreshnessStage::valueOf),
            Instant.parse(text()),
            optionalText().map(Instant::parse));
    end();
    return score;
  }

  private ScorePart part() throws IOException {
    begin();
    String id = text();
    Value value = next(this::value);
    double weight = next(in::getDoubleValue);
    List<ScorePart> parts = next(() -> list(this::part));
    Optional<Measurement> measurement = last(() -> measurement(id));
    return new ScorePart(id, value, weight, parts, measurement);
  }

  private Measurement measurement(String part) throws IOException {
    begin();
    String metric = optionalText().orElse(part);
    Measurement.State state = Measurement.State.valueOf(text());
    double[] shares = next(this::range);
    Message reason = next(this::message);
    List<Evidence> evidence = next(() -> words(this::evidence));
    Optional<Fix> fix = withWords ? last(this::fix) : none();
    return new Measurement(metric, state, shares[0], shares[1], shares[2], reason, evidence, fix);
  }

  private Evidence evidence() throws IOException {
    begin();
    String field = text();
    String said = text();
    Evidence evidence = new Evidence(field, said, optionalText().orElse(said), text());
    end();
    return evidence;
  }

  private Gain gain() throws IOException {
    begin();
    Gain gain = new Gain(next(this::fix), text(), next(in::getDoubleValue));
    end();
    return gain;
  }

  private Fix fix() throws IOException {
    begin();
    Fix fix = new Fix(next(this::message), Fix.Who.valueOf(text()));
    end();
    return fix;
  }

  private Message message() throws IOException {
    begin();
    if (!withWords) {
      end();
      return NO_WORDS;
    }
    String key = text();
    List<String> arguments = new ArrayList<>(2);
    while (in.nextToken() != JsonToken.END_ARRAY) {
      arguments.add(in.getText());
    }
    return new Message(key, arguments);
  }

  private Value value() throws IOException {
    begin();
    double max = next(in::getDoubleValue);
    Value value;
    if (in.nextToken() == JsonToken.VALUE_NULL) {
      value =
          new Value(
              OptionalDouble.empty(), next(in::getDoubleValue), next(in::getDoubleValue), max);
    } else {
      double[] range = range();
      value = new Value(OptionalDouble.of(range[0]), range[1], range[2], max);
    }
    end();
    return value;
  }

  private double[] range() throws IOException {
    if (in.currentToken() != JsonToken.START_ARRAY) {
      double all = in.getDoubleValue();
      return new double[] {all, all, all};
    }
    double[] range = {next(in::getDoubleValue), next(in::getDoubleValue), next(in::getDoubleValue)};
    end();
    return range;
  }

  private <T> List<T> list(Reading<T> element) throws IOException {
    begin();
    List<T> list = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      list.add(element.read());
    }
    return list;
  }

  /** A list of what is only said to people. */
  private <T> List<T> words(Reading<T> element) throws IOException {
    if (withWords) {
      return list(element);
    }
    begin();
    end();
    return List.of();
  }

  private <T> T next(Reading<T> element) throws IOException {
    in.nextToken();
    return element.read();
  }

  /** The last element of a list, which may be left out, and the list's end. */
  private <T> Optional<T> last(Reading<T> element) throws IOException {
    if (in.nextToken() == JsonToken.END_ARRAY) {
      return Optional.empty();
    }
    Optional<T> value = Optional.of(element.read());
    end();
    return value;
  }

  private <T> Optional<T> none() throws IOException {
    end();
    return Optional.empty();
  }

  private String text() throws IOException {
    return optionalText().orElseThrow(() -> new JsonParseException(in, "a text is missing"));
  }

  private Optional<String> optionalText() throws IOException {
    in.nextToken();
    return Optional.ofNullable(in.getValueAsString());
  }

  private void begin() throws IOException {
    if (in.currentToken() != JsonToken.START_ARRAY) {
      throw new JsonParseException(in, "a list was expected, found " + in.currentToken());
    }
  }

  private void end() throws IOException {
    while (in.nextToken() != JsonToken.END_ARRAY) {
      if (in.currentToken() == null) {
        throw new JsonParseException(in, "it ends too early");
      }
      in.skipChildren();
    }
  }
}
