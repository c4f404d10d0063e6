package dev.winnow.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import dev.winnow.web.http.Json;
import dev.winnow.web.question.Question;
import dev.winnow.web.source.Found;
import dev.winnow.web.source.Sources;
import dev.winnow.web.text.Voice;
import java.time.ZoneOffset;

/** The answer of {@code /api/v1/datasets} for those who ask without a server. */
public final class SearchAnswer {
  private SearchAnswer() {}

  /** What was found for a question, as the API would say it in English. */
  public static JsonNode of(Sources sources, Question question, Found found) {
    Voice voice = Voice.of("en", sources.now(), ZoneOffset.UTC);
    return Json.tree(DatasetsApi.answer(sources, question, voice, found));
  }
}
