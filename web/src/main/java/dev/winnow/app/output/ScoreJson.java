package dev.winnow.app.output;

import com.fasterxml.jackson.databind.node.NullNode;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.score.Gain;
import dev.winnow.catalogue.score.Score;
import dev.winnow.catalogue.score.ScorePart;
import dev.winnow.catalogue.score.Value;
import dev.winnow.scoring.ScoreChange;
import dev.winnow.scoring.ScoreWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** A score in the shape that {@code winnow score --format json} promises. */
public final class ScoreJson {

  private ScoreJson() {}

  /** The score of a dataset under one profile. */
  public static Map<String, Object> of(Dataset dataset, Score score) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", dataset.sourceId());
    json.put("title", dataset.title().first().map(Text::value).orElse(""));
    json.put("profile", score.profile());
    putValue(json, score.overall());
    json.put("band", score.band());
    Map<String, Object> dimensions = new LinkedHashMap<>();
    List<Map<String, Object>> measurements = new ArrayList<>();
    for (ScorePart dimension : score.dimensions()) {
      Map<String, Object> value = new LinkedHashMap<>();
      putValue(value, dimension.value());
      dimensions.put(dimension.id(), value);
      dimension.leaves().map(leaf -> measurement(dimension.id(), leaf)).forEach(measurements::add);
    }
    json.put("dimensions", dimensions);
    json.put("measurements", measurements);
    json.put("fixes", score.gains().stream().map(ScoreJson::fix).toList());
    return json;
  }

  /** What changed between two scores of a dataset. */
  public static Map<String, Object> of(Dataset dataset, ScoreChange change) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", dataset.sourceId());
    json.put("title", title(dataset));
    json.put("profile", change.after().profile());
    json.put("comparable", change.comparable());
    json.put("before", dated(change.before()));
    json.put("after", dated(change.after()));
    json.put("changes", change.metrics().stream().map(ScoreJson::change).toList());
    json.put(
        "rest", Map.of("low", round(change.rest().low()), "high", round(change.rest().high())));
    return json;
  }

  /** What people call a dataset. */
  public static String title(Dataset dataset) {
    return dataset.title().first().map(Text::value).orElse(dataset.sourceId());
  }

  private static Map<String, Object> dated(Score score) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("asOf", score.asOf().toString());
    json.put("version", score.version());
    putValue(json, score.overall());
    return json;
  }

  private static Map<String, Object> change(ScoreChange.Change change) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("metric", change.metric());
    json.put("before", number(change.before().value()));
    json.put("after", number(change.after().value()));
    json.put("max", round(change.after().max()));
    json.put("low", round(change.low()));
    json.put("high", round(change.high()));
    json.put("was", ScoreWords.say(change.was(), Locale.ENGLISH));
    json.put("is", ScoreWords.say(change.is(), Locale.ENGLISH));
    return json;
  }

  private static Map<String, Object> measurement(String dimension, ScorePart leaf) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("metric", leaf.id());
    json.put("dimension", dimension);
    leaf.measurement().ifPresent(measurement -> json.put("state", measurement.state().code()));
    json.put("points", number(leaf.value().value()));
    json.put("max", round(leaf.value().max()));
    leaf.measurement()
        .ifPresent(
            measurement ->
                json.put("reason", ScoreWords.say(measurement.reason(), Locale.ENGLISH)));
    return json;
  }

  private static Map<String, Object> fix(Gain gain) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("fix", ScoreWords.say(gain.fix().deed(), Locale.ENGLISH));
    json.put("gain", round(gain.points()));
    json.put("who", gain.fix().who().code());
    return json;
  }

  private static void putValue(Map<String, Object> json, Value value) {
    json.put("value", number(value.value()));
    json.put("max", round(value.max()));
    json.put("low", round(value.low()));
    json.put("high", round(value.high()));
  }

  /** JSON's null says that nothing can be known; our own code has no null. */
  private static Object number(OptionalDouble value) {
    return value.isPresent() ? round(value.getAsDouble()) : NullNode.getInstance();
  }

  /** Rounded to what is shown. */
  public static double round(double value) {
    return Math.round(value * 100) / 100.0;
  }
}
