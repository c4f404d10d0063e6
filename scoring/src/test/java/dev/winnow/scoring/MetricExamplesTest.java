package dev.winnow.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.winnow.catalogue.score.Measurement;
import dev.winnow.scoring.metrics.Metric;
import dev.winnow.scoring.metrics.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One table of examples per metric: a dataset, and what the metric must say about it. */
final class MetricExamplesTest {

  private static final Path FOLDER = Path.of("src/test/resources/metrics");

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("examples")
  void saysWhatTheTableSays(String metric, String name, JsonNode example) {
    Measurement measured =
        metric(metric)
            .measure(
                new Subject(
                    Notation.dataset(example.path("dataset")),
                    Notation.facts(example.path("facts"))));
    assertEquals(expected(example), said(measured));
  }

  @Test
  void everyMetricOfWinnowHasATable() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertEquals(
          Metrics.all().stream()
              .map(Metric::id)
              .filter(id -> id.equals(id.toLowerCase(Locale.ROOT)))
              .distinct()
              .sorted()
              .toList(),
          files
              .map(file -> file.getFileName().toString().replace(".yaml", ""))
              .distinct()
              .sorted()
              .toList());
    }
  }

  @Test
  void everyTableHasAGoodAndABadExample() throws IOException {
    List<String> poor = new ArrayList<>();
    for (Path file : files()) {
      List<Double> shares = new ArrayList<>();
      Notation.yaml(Files.readString(file))
          .forEach(one -> shares.add(one.path("share").asDouble()));
      // five stars cannot be seen from outside
      boolean ladder = file.endsWith("stars.yaml");
      if (!ladder && !shares.contains(1.0) || shares.stream().noneMatch(share -> share < 1)) {
        poor.add(file.toString());
      }
    }
    assertTrue(poor.isEmpty(), poor::toString);
  }

  static List<Arguments> examples() throws IOException {
    List<Arguments> examples = new ArrayList<>();
    for (Path file : files()) {
      String metric = file.getFileName().toString().replace(".yaml", "");
      for (JsonNode example : Notation.yaml(Files.readString(file))) {
        examples.add(Arguments.of(metric, example.path("example").asText(), example));
      }
    }
    return examples;
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    }
  }

  private static Metric metric(String id) {
    return Metrics.all().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  /** Share, interval where there is one, state, reason, and who can mend it. */
  private static String said(Measurement measured) {
    String interval =
        measured.low() == measured.high()
            ? ""
            : " " + two(measured.low()) + "-" + two(measured.high());
    return "%s%s %s %s %s"
        .formatted(
            two(measured.share()),
            interval,
            measured.state().code(),
            measured.reason().key(),
            measured.fix().map(fix -> fix.who().code()).orElse("-"));
  }

  private static String expected(JsonNode example) {
    String interval = example.has("interval") ? " " + example.path("interval").asText() : "";
    return "%s%s %s %s %s"
        .formatted(
            two(example.path("share").asDouble()),
            interval,
            example.path("state").asText(),
            example.path("reason").asText(),
            example.path("who").asText("-"));
  }

  private static String two(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }
}
