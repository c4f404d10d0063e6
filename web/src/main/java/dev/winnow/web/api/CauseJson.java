package dev.winnow.web.api;

import dev.winnow.scoring.ScoreWords;
import dev.winnow.scoring.causes.RootCause;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A root cause for machines, the same from the API and from the command line. */
public final class CauseJson {

  private CauseJson() {}

  /** The deed in a language, and what it brings to whom. */
  public static Map<String, Object> of(RootCause cause, Locale locale) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("fix", ScoreWords.say(cause.fix().deed(), locale));
    json.put("metric", cause.metric());
    json.put("datasets", cause.datasets());
    json.put("of", cause.of());
    json.put("where", cause.where());
    json.put("gain", cause.points());
    json.put("meanGain", Math.round(cause.meanGain() * 100) / 100.0);
    json.put("systemic", cause.systemic());
    json.put("who", cause.who().code());
    return json;
  }
}
