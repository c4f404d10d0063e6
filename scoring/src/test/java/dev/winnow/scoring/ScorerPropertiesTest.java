package dev.winnow.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.catalogue.score.Measurement;
import dev.winnow.catalogue.score.Score;
import dev.winnow.catalogue.score.ScorePart;
import dev.winnow.scoring.metrics.Metric;
import dev.winnow.scoring.metrics.Subject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every score of any dataset. */
final class ScorerPropertiesTest {

  private static final int DATASETS = 400;
  private static final Scorer SCORER = Scorer.load(Samples.PROFILES);

  @ParameterizedTest
  @ValueSource(longs = {1, 20261121, -77})
  void scoringTwiceGivesTheSame(long seed) {
    forEach(
        seed,
        (dataset, facts) ->
            assertEquals(SCORER.score(dataset, facts), SCORER.score(dataset, facts)));
  }

  @ParameterizedTest
  @ValueSource(longs = {2, 30})
  void everyPartLiesWithinItsBoundsAndAddsUp(long seed) {
    forEach(
        seed,
        (dataset, facts) -> {
          for (String profile : SCORER.profiles()) {
            Score score = SCORER.score(profile, dataset, facts);
            score.dimensions().forEach(ScorerPropertiesTest::checkPart);
            assertTrue(score.overall().high() <= score.overall().max());
            assertFalse(score.overall().value().isPresent() && score.band().isEmpty());
            score.gains().forEach(gain -> assertTrue(gain.points() > 0, gain::toString));
          }
        });
  }

  @ParameterizedTest
  @ValueSource(longs = {3, 31})
  void everyAnswerHasAReasonInBothLanguages(long seed) {
    forEach(
        seed,
        (dataset, facts) -> {
          for (Metric metric : Metrics.all()) {
            Measurement answer = metric.measure(new Subject(dataset, facts));
            assertEquals(metric.id(), answer.metric());
            for (Locale language : List.of(Locale.ENGLISH, Locale.of("sv"))) {
              assertFalse(ScoreWords.say(answer.reason(), language).isBlank());
              answer
                  .fix()
                  .ifPresent(fix -> assertFalse(ScoreWords.say(fix.deed(), language).isBlank()));
            }
          }
        });
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 32})
  void theOrderOfDistributionsDoesNotMatterToWinnow(long seed) {
    forEach(
        seed,
        (dataset, facts) -> {
          List<Distribution> turned = new ArrayList<>(dataset.distributions());
          Collections.reverse(turned);
          Dataset other = dataset.toBuilder().distributions(turned).build();
          assertEquals(shape(dataset, facts), shape(other, facts));
        });
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 33})
  void nothingChangesBeforeValidUntil(long seed) {
    forEach(
        seed,
        (dataset, facts) -> {
          Score now = SCORER.score("winnow", dataset, facts);
          Instant just =
              now.validUntil()
                  .map(until -> until.minusMillis(1))
                  .orElse(Instant.parse("2036-01-01T00:00:00Z"));
          Score later = SCORER.score("winnow", dataset, at(facts, just));
          assertEquals(now.overall(), later.overall());
          assertEquals(now.freshness(), later.freshness());
          assertEquals(now.dimensions(), later.dimensions());
          assertEquals(now.validUntil(), later.validUntil());
        });
  }

  @Test
  void everyMetricIsWeightedAndEveryWeightIsAMetric() {
    assertEquals(
        Metrics.all().stream().map(Metric::id).distinct().sorted().toList(),
        SCORER.all().stream()
            .flatMap(profile -> profile.metrics().stream())
            .map(weighted -> weighted.metric().id())
            .filter(id -> !id.startsWith("shapes-"))
            .distinct()
            .sorted()
            .toList());
  }

  @Test
  void idsOfMetricsAreUnique() {
    List<String> ids = Metrics.all().stream().map(Metric::id).toList();
    assertEquals(ids.stream().distinct().toList(), ids);
  }

  /** Leaves by metric, with share and state: what may not depend on order. */
  private static List<String> shape(Dataset dataset, Facts facts) {
    return SCORER
        .score("winnow", dataset, facts)
        .leaves()
        .map(leaf -> leaf.id() + leaf.value() + leaf.measurement().get().state())
        .toList();
  }

  private static void checkPart(ScorePart part) {
    assertTrue(part.value().max() > 0, part::id);
    part.value().value().ifPresent(value -> assertTrue(value <= part.value().max(), part::id));
    if (!part.parts().isEmpty()) {
      double max = part.parts().stream().mapToDouble(one -> one.value().max()).sum();
      assertEquals(part.value().max(), max, 0.001, part.id());
      double low = part.parts().stream().mapToDouble(one -> one.value().low()).sum();
      assertTrue(part.value().low() <= low + 0.001, part.id());
      part.parts().forEach(ScorerPropertiesTest::checkPart);
    }
  }

  private static Facts at(Facts facts, Instant asOf) {
    return new Facts(asOf, facts.firstSeen(), facts.history(), facts.links());
  }

  private interface Check {
    void on(Dataset dataset, Facts facts);
  }

  private static void forEach(long seed, Check check) {
    RandomDatasets random = new RandomDatasets(seed);
    for (int i = 0; i < DATASETS; i++) {
      Dataset dataset = random.dataset();
      check.on(dataset, random.facts(dataset, Notation.NOW));
    }
  }
}
