package dev.winnow.web.api;

import dev.winnow.catalogue.score.Score;
import dev.winnow.scoring.ScoreChange;
import dev.winnow.scoring.ScoreWords;
import dev.winnow.store.Version;
import dev.winnow.web.source.ScoreHistory;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes what the API says about why a score moved. */
final class ScoreMoves {

  private final Locale locale;

  /** Speaks this language. */
  ScoreMoves(Locale locale) {
    this.locale = locale;
  }

  /** The moment at which a day ended that a parameter names. */
  static Instant endOf(Context context, String parameter) {
    String day = Parameters.value(context, parameter).orElse("");
    try {
      return LocalDate.parse(day).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    } catch (DateTimeParseException e) {
      throw Parameters.wrong(parameter, day, "It is a day such as 2026-10-01.");
    }
  }

  /**
   * What lies between two moments.
   *
   * @param versions of one dataset, the newest first
   */
  Map<String, Object> between(List<Version> versions, String profile, Instant from, Instant to) {
    return ScoreHistory.asOf(versions, profile, from)
        .flatMap(
            before ->
                ScoreHistory.asOf(versions, profile, to)
                    .map(after -> json(ScoreChange.between(before, after))))
        .orElseThrow(
            () ->
                Parameters.wrong(
                    "from",
                    from.minusSeconds(1).atZone(ZoneOffset.UTC).toLocalDate().toString(),
                    "There was no score yet at the end of that day."));
  }

  /** The answers that changed. */
  List<Map<String, Object>> answers(ScoreChange change) {
    return change.metrics().stream().map(this::answer).toList();
  }

  private Map<String, Object> json(ScoreChange change) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("profile", change.after().profile());
    json.put("comparable", change.comparable());
    json.put("before", dated(change.before()));
    json.put("after", dated(change.after()));
    json.put("answers", answers(change));
    json.put(
        "rest",
        Map.of(
            "low", Items.rounded(change.rest().low()),
            "high", Items.rounded(change.rest().high())));
    return json;
  }

  private static Map<String, Object> dated(Score score) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("version", score.version());
    json.put("asOf", score.asOf());
    json.put("points", Items.points(score.overall()));
    return json;
  }

  private Map<String, Object> answer(ScoreChange.Change change) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("metric", change.metric());
    json.put("low", Items.rounded(change.low()));
    json.put("high", Items.rounded(change.high()));
    json.put("before", Items.points(change.before()));
    json.put("after", Items.points(change.after()));
    json.put("was", ScoreWords.say(change.was(), locale));
    json.put("is", ScoreWords.say(change.is(), locale));
    return json;
  }
}
