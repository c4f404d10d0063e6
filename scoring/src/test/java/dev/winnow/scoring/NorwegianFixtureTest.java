package dev.winnow.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.catalogue.score.Measurement;
import dev.winnow.catalogue.score.Message;
import dev.winnow.catalogue.score.Score;
import dev.winnow.scoring.Profile.Dimension;
import dev.winnow.scoring.Profile.Group;
import dev.winnow.scoring.Profile.Weighted;
import dev.winnow.scoring.metrics.Metric;
import dev.winnow.scoring.metrics.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The rule of the profile mqa-v1-fdk over answers that data.norge.no's own tests hold. */
@Tag("integration")
final class NorwegianFixtureTest {

  private static final String FOLDER = "quality-reference/data.norge.no MQA scoring";
  private static final Pattern TRIPLE =
      Pattern.compile("(<[^>]*>|_:\\w+) <([^>]*)> (<[^>]*>|_:\\w+|\"[^\"]*\")(?:\\S*) \\.");

  /** Who answered yes to what: the metrics that are true, by dataset and distribution. */
  private record Answers(Map<String, Set<String>> yes) {

    boolean said(String about, String metric) {
      return yes.getOrDefault(about, Set.of()).contains(metric);
    }
  }

  /** A metric that repeats what the fixture says, dataset and distribution merged. */
  private record Recorded(String id, Answers answers) implements Metric {

    @Override
    public Measurement measure(Subject subject) {
      boolean yes =
          answers.said("dataset", id)
              || subject.dataset().distributions().stream()
                  .anyMatch(file -> answers.said(file.id(), id));
      return Measurement.declared(id, yes ? 1 : 0, Message.of("mqa.stated", id));
    }
  }

  @Test
  void theRecordedAssessmentScoresAsRecorded() throws IOException {
    Path folder = corpus().resolve(FOLDER);
    assumeTrue(Files.isDirectory(folder), "no " + folder + "; set WINNOW_CORPUS");
    Answers answers = read(Files.readString(folder.resolve("assessment.ttl")));
    JsonNode expected =
        new ObjectMapper().readTree(Files.readString(folder.resolve("scores.json")));
    Profile profile = answering(answers);
    assertEquals(435, expected.path("dataset").path("max_score").asInt());
    assertEquals(
        expected.path("dataset").path("score").asDouble() + " of 435.0", points(profile, "a", "b"));
    Map<String, Integer> files = new HashMap<>();
    expected
        .path("distributions")
        .forEach(
            one ->
                files.put(
                    one.path("id").asText().replace("https://distribution.", ""),
                    one.path("score").asInt()));
    assertEquals(files, Map.of("a", own(answers, profile, "a"), "b", own(answers, profile, "b")));
    assertTrue(files.get("a") == 50, "the fixture is the one we know");
  }

  /** Their unit test: three metrics of 50, 20 and 20; the dataset has 20, a has 50, b has 20. */
  @Test
  void seventyOfNinety() {
    Answers answers =
        new Answers(
            Map.of(
                "dataset", Set.of("downloadUrlAvailability"),
                "a", Set.of("accessUrlStatusCode"),
                "b", Set.of("formatAvailability")));
    Set<String> three =
        Set.of("accessUrlStatusCode", "downloadUrlAvailability", "formatAvailability");
    Profile profile = only(three, answering(answers));
    assertEquals("70.0 of 90.0", points(profile, "a", "b"));
    assertEquals(50, own(answers, profile, "a"));
    assertEquals(20, own(answers, profile, "b"));
  }

  @Test
  void theLastOfEquallyGoodDistributionsCounts() {
    Answers answers =
        new Answers(Map.of("a", Set.of("licenceAvailability"), "b", Set.of("formatAvailability")));
    Score score = score(answering(answers), "a", "b");
    assertEquals(20, score.dimension("interoperability").orElseThrow().value().low());
    assertEquals(0, score.dimension("reusability").orElseThrow().value().low());
  }

  private static String points(Profile profile, String... files) {
    Score score = score(profile, files);
    return score.overall().low() + " of " + score.overall().max();
  }

  private static Score score(Profile profile, String... files) {
    String listed = List.of(files).stream().map(one -> "{}").collect(Collectors.joining(", "));
    Dataset plain = Notation.dataset("distributions: [" + listed + "]");
    Dataset named =
        plain.toBuilder()
            .distributions(
                List.of(files).stream()
                    .map(id -> plain.distributions().getFirst().toBuilder().id(id).build())
                    .toList())
            .build();
    return Scorer.of(profile).score(profile.id(), named, Facts.at(Notation.NOW));
  }

  /** What a distribution earns without its dataset. */
  private static int own(Answers answers, Profile profile, String file) {
    Answers alone = new Answers(Map.of(file, answers.yes().getOrDefault(file, Set.of())));
    return (int) score(with(profile, alone), file).overall().low();
  }

  private static Profile answering(Answers answers) {
    Profile profile =
        Scorer.load(Samples.PROFILES).all().stream()
            .filter(one -> one.id().equals("mqa-v1-fdk"))
            .findFirst()
            .orElseThrow();
    return with(profile, answers);
  }

  private static Profile with(Profile profile, Answers answers) {
    return changed(
        profile,
        one -> Optional.of(new Weighted(new Recorded(one.metric().id(), answers), one.points())));
  }

  private static Profile only(Set<String> metrics, Profile profile) {
    return changed(profile, one -> Optional.of(one).filter(w -> metrics.contains(w.metric().id())));
  }

  private static Profile changed(
      Profile profile, java.util.function.Function<Weighted, Optional<Weighted>> change) {
    List<Dimension> dimensions =
        profile.dimensions().stream()
            .map(
                dimension ->
                    new Dimension(
                        dimension.id(),
                        1,
                        dimension.groups().stream()
                            .map(
                                group ->
                                    new Group(
                                        group.id(),
                                        group.metrics().stream()
                                            .map(change)
                                            .flatMap(Optional::stream)
                                            .toList()))
                            .toList()))
            .filter(dimension -> dimension.points() > 0)
            .toList();
    return new Profile(
        profile.id(),
        profile.version(),
        profile.rule(),
        true,
        profile.quirks(),
        profile.bands(),
        dimensions);
  }

  private static Answers read(String ntriples) {
    Map<String, Map<String, String>> nodes = new HashMap<>();
    Map<String, Set<String>> measured = new HashMap<>();
    Matcher triples = TRIPLE.matcher(ntriples);
    while (triples.find()) {
      String property = triples.group(2).replaceAll(".*[/#]", "");
      if (property.equals("containsQualityMeasurement")) {
        measured
            .computeIfAbsent(name(triples.group(1)), k -> new HashSet<>())
            .add(triples.group(3));
      }
      nodes.computeIfAbsent(triples.group(1), k -> new HashMap<>()).put(property, triples.group(3));
    }
    Map<String, Set<String>> yes = new HashMap<>();
    measured.forEach(
        (about, all) ->
            all.stream()
                .map(nodes::get)
                .filter(NorwegianFixtureTest::isYes)
                .map(node -> node.get("isMeasurementOf").replaceAll(".*#|>", ""))
                .map(NorwegianFixtureTest::ours)
                .forEach(metric -> yes.computeIfAbsent(about, k -> new HashSet<>()).add(metric)));
    return new Answers(yes);
  }

  /** A yes, or the status of an address that answers. */
  private static boolean isYes(Map<String, String> node) {
    String value = node.getOrDefault("value", "");
    boolean status = node.getOrDefault("isMeasurementOf", "").contains("StatusCode");
    return value.equals("\"true\"") || status && value.matches("\"2\\d\\d\"");
  }

  /** They spell licence with an s. */
  private static String ours(String metric) {
    return metric.replace("License", "Licence").replace("license", "licence");
  }

  private static String name(String assessment) {
    return assessment.contains("dataset")
        ? "dataset"
        : assessment.replaceAll("<https://distribution.assessment.|>", "");
  }

  private static Path corpus() {
    return Path.of(
        Optional.ofNullable(System.getenv("WINNOW_CORPUS"))
            .orElse(Samples.PROFILES.resolve("../../../shared/corpus").toString()));
  }
}
