package dev.winnow.scoring;

import dev.winnow.catalogue.vocabulary.spelling.Table;
import java.util.HashMap;
import java.util.Map;

/**
 * Which metrics of different profiles ask the same, though by different rules: {@code keywords} and
 * MQA's {@code keywordAvailability}, after the table {@code questions.csv}. No profile asks a
 * question twice.
 */
final class Questions {

  private static final Map<String, String> BY_METRIC = new HashMap<>();

  static {
    for (Table.Row row : Table.read(Questions.class, "questions.csv")) {
      row.texts("metrics").forEach(metric -> BY_METRIC.put(metric, row.text("question")));
    }
  }

  private Questions() {}

  /** The question that a metric asks; one that no other asks is a question of its own. */
  static String of(String metric) {
    return BY_METRIC.getOrDefault(metric, metric);
  }

  /** Every metric with a question, which is another metric's id. */
  static Map<String, String> all() {
    return Map.copyOf(BY_METRIC);
  }
}
