package dev.winnow.portals.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.portals.Portals;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How often the probe is right, over invented portals of every type and sites that are none. */
final class ProbeConfusionTest {

  private static final Logger LOG = LoggerFactory.getLogger(ProbeConfusionTest.class);

  private static final double NEVER_WRONG_ABOVE = 0.7;
  private static final List<Case> CASES =
      Stream.of(FakePortals.all(), FakeCatalogues.all(), FakeLongTail.all(), NoPortals.all())
          .flatMap(List::stream)
          .toList();
  private static final List<Outcome> OUTCOMES = new ArrayList<>();

  /** A case and what the probe made of it. */
  private record Outcome(Case probed, Probed answer) {

    String taken() {
      return answer.sure().map(Candidate::type).orElse("none");
    }

    String url() {
      return answer.sure().map(candidate -> candidate.url().toString()).orElse("");
    }
  }

  @BeforeAll
  static void probeEverything() throws IOException {
    try (World world = new World(CASES.stream().map(Case::fake).toList())) {
      CASES.forEach(one -> OUTCOMES.add(new Outcome(one, world.probe(one.typed()))));
    }
  }

  @AfterAll
  static void printTheTable() {
    Map<String, Map<String, Integer>> table = new TreeMap<>();
    OUTCOMES.forEach(
        outcome ->
            table
                .computeIfAbsent(outcome.probed().type(), type -> new TreeMap<>())
                .merge(outcome.taken(), 1, Integer::sum));
    LOG.info("what it is -> what the probe takes it for");
    table.forEach((type, taken) -> LOG.info("{} -> {}", type, taken));
    LOG.info(
        "{} cases, macro-average {} %, requests: mean {}, most {}",
        OUTCOMES.size(),
        100 * macroAverage(),
        OUTCOMES.stream().mapToLong(outcome -> outcome.answer().requests()).average().orElse(0),
        OUTCOMES.stream().mapToLong(outcome -> outcome.answer().requests()).max().orElse(0));
  }

  @Test
  void everyTypeIsRecognisedAlmostAlways() {
    List<String> wrong =
        OUTCOMES.stream()
            .filter(outcome -> !outcome.taken().equals(outcome.probed().type()))
            .map(ProbeConfusionTest::words)
            .toList();
    assertTrue(macroAverage() >= 0.95, () -> macroAverage() + ", wrong: " + wrong);
  }

  @Test
  void noWrongTypeIsBelieved() {
    List<String> wrong = new ArrayList<>();
    for (Outcome outcome : OUTCOMES) {
      for (Candidate candidate : outcome.answer().candidates()) {
        if (candidate.confidence() > NEVER_WRONG_ABOVE
            && !candidate.type().equals(outcome.probed().type())) {
          wrong.add(words(outcome));
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void everyTypeButWhatOnlyAnOperatorCanDescribeIsAmongTheCases() {
    assertEquals(
        Portals.all().types().stream()
            .filter(type -> !type.equals("mapping") && !type.equals("camel"))
            .sorted()
            .toList(),
        CASES.stream()
            .map(Case::type)
            .filter(type -> !type.equals("none"))
            .distinct()
            .sorted()
            .toList());
  }

  @Test
  void theInterfaceIsFoundFromAnyPage() {
    List<String> wrong =
        OUTCOMES.stream()
            .filter(outcome -> outcome.taken().equals(outcome.probed().type()))
            .filter(outcome -> !outcome.url().equals(outcome.probed().url()))
            .map(outcome -> outcome.probed().typed() + ": " + outcome.url())
            .toList();
    assertEquals(List.of(), wrong);
  }

  @Test
  void whatIsNoPortalIsSaidToBeSomethingElse() {
    for (Outcome outcome : OUTCOMES) {
      assertEquals(
          outcome.answer().sure().isEmpty(),
          !outcome.answer().instead().isEmpty(),
          outcome.probed().typed());
    }
    assertTrue(NoPortals.all().size() >= 20);
  }

  @Test
  void fewRequestsAreEnough() {
    for (Outcome outcome : OUTCOMES) {
      assertTrue(
          outcome.answer().requests() <= Probe.MOST_REQUESTS + 5,
          outcome.probed().typed() + " took " + outcome.answer().requests());
    }
  }

  private static String words(Outcome outcome) {
    return "%s is %s: %s (%s)"
        .formatted(
            outcome.probed().typed(),
            outcome.probed().type(),
            outcome.answer().candidates().stream()
                .map(
                    one ->
                        one.type()
                            + " "
                            + one.confidence()
                            + " "
                            + one.url()
                            + " "
                            + one.evidence())
                .toList(),
            outcome.answer().instead());
  }

  private static double macroAverage() {
    Map<String, List<Outcome>> byType = new TreeMap<>();
    OUTCOMES.forEach(
        outcome ->
            byType.computeIfAbsent(outcome.probed().type(), t -> new ArrayList<>()).add(outcome));
    return byType.values().stream()
        .mapToDouble(
            outcomes ->
                outcomes.stream().filter(one -> one.taken().equals(one.probed().type())).count()
                    / (double) outcomes.size())
        .average()
        .orElse(0);
  }
}
