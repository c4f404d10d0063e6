package dev.winnow.web.question;

import dev.winnow.index.Facet;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** Writes a question as it stands in an address; the same question is always the same address. */
final class QuestionWriter {
  private QuestionWriter() {}

  static String write(Question question) {
    StringJoiner address = new StringJoiner("&");
    if (!question.text().isBlank()) {
      address.add(pair("q", question.text()));
    }
    for (Map.Entry<Facet, List<String>> filter : question.filters().entrySet()) {
      filter.getValue().forEach(value -> address.add(pair(filter.getKey().code(), value)));
    }
    question.since().ifPresent(since -> address.add(pair("since", since.said())));
    question.from().ifPresent(year -> address.add(pair("from", String.valueOf(year))));
    question.to().ifPresent(year -> address.add(pair("to", String.valueOf(year))));
    question.sort().ifPresent(sort -> address.add(pair("sort", sort.code())));
    if (question.page() > 1) {
      address.add(pair("page", String.valueOf(question.page())));
    }
    if (question.size() != Question.USUAL_SIZE) {
      address.add(pair("size", String.valueOf(question.size())));
    }
    return address.toString();
  }

  private static String pair(String name, String value) {
    return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
