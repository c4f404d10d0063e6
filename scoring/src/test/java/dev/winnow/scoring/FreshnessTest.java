package dev.winnow.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetBuilder;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.catalogue.score.FreshnessStage;
import dev.winnow.catalogue.score.Score;
import dev.winnow.catalogue.vocabulary.Moment;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.scoring.metrics.freshness.Freshness;
import dev.winnow.scoring.metrics.freshness.Thresholds;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Promises of updates, and what time makes of them. */
final class FreshnessTest {

  private static final Scorer SCORER = Scorer.load(Samples.PROFILES);

  /** The published cases of the Humanitarian Data Exchange: period, then days and stage. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1   | 0 0, 1 1, 2 2, 3 3",
        "7   | 0 0, 1 0, 6 0, 7 1, 8 1, 13 1, 14 2, 20 2, 21 3",
        "14  | 13 0, 14 1, 20 1, 21 2, 29 3",
        "30  | 29 0, 30 1, 45 2, 60 3",
        "90  | 30 0, 45 0, 60 0, 89 0, 90 1, 90 1, 120 2, 150 3",
        "180 | 179 0, 180 1, 210 2, 240 3",
        "365 | 0 0, 210 0, 240 0, 364 0, 365 1, 425 2, 455 3"
      })
  void agreesWithTheHumanitarianDataExchange(int period, String cases) {
    for (String one : cases.split(", ")) {
      int days = Integer.parseInt(one.substring(0, one.indexOf(' ')));
      int stage = Integer.parseInt(one.substring(one.indexOf(' ') + 1));
      Instant asOf = Instant.parse("2026-11-21T00:00:00Z");
      Dataset dataset = promising(period, LocalDate.parse("2026-11-21").minusDays(days));
      assertEquals(
          FreshnessStage.values()[stage],
          Freshness.of(dataset, Facts.at(asOf)).stage(),
          "every " + period + " days, after " + days);
    }
  }

  @Test
  void theSameDatasetAgesExactlyAtTheAnnouncedMoments() {
    assertEquals(
        List.of(
            "2026-10-04T00:00:00Z fresh 50.0",
            "2026-10-11T00:00:00Z due 45.0",
            "2026-10-12T04:00:00Z due 42.5",
            "2026-10-13T08:00:00Z due 40.0",
            "2026-10-14T12:00:00Z due 37.5",
            "2026-10-15T16:00:00Z due 35.0",
            "2026-10-16T20:00:00Z due 32.5",
            "2026-10-18T00:00:00Z overdue 30.0",
            "2026-10-18T21:00:00Z overdue 27.5",
            "2026-10-19T18:00:00Z overdue 25.0",
            "2026-10-20T15:00:00Z overdue 22.5",
            "2026-10-21T12:00:00Z overdue 20.0",
            "2026-10-22T09:00:00Z overdue 17.5",
            "2026-10-23T06:00:00Z overdue 15.0",
            "2026-10-24T03:00:00Z overdue 12.5",
            "2026-10-25T00:00:00Z delinquent 10.0",
            "2026-11-01T00:00:00Z delinquent 7.5",
            "2026-11-08T00:00:00Z delinquent 5.0",
            "2026-11-15T00:00:00Z delinquent 2.5",
            "2026-11-22T00:00:00Z delinquent 0.0"),
        life(promising(7, LocalDate.parse("2026-10-04")), Instant.parse("2026-10-04T00:00:00Z")));
  }

  @Test
  void aDateInTheFutureIsBelievedWhenItsTimeHasCome() {
    Dataset dataset = Notation.dataset("{frequency: WEEKLY, modified: 2026-12-24}");
    Score before = SCORER.score("winnow", dataset, Facts.at(Notation.NOW));
    assertEquals(Optional.of(FreshnessStage.UNKNOWN), before.freshness());
    assertEquals(Optional.of(Instant.parse("2026-12-24T00:00:00Z")), before.validUntil());
    Score after = SCORER.score("winnow", dataset, Facts.at(before.validUntil().get()));
    assertEquals(Optional.of(FreshnessStage.FRESH), after.freshness());
  }

  @Test
  void endsWhenTheCoveredPeriodIsOver() {
    Dataset dataset = Notation.dataset("{frequency: NEVER, temporal: [2020-01-01/2026-12-31]}");
    Score before = SCORER.score("winnow", dataset, Facts.at(Notation.NOW));
    assertEquals(Optional.of(FreshnessStage.UNKNOWN), before.freshness());
    assertEquals(Optional.of(Instant.parse("2027-01-01T00:00:00Z")), before.validUntil());
    Score after = SCORER.score("winnow", dataset, Facts.at(before.validUntil().get()));
    assertEquals(Optional.of(FreshnessStage.ENDED), after.freshness());
    assertEquals(Optional.empty(), after.validUntil());
  }

  @Test
  void timeDoesNotTouchMqa() {
    Dataset dataset = promising(7, LocalDate.parse("2026-10-04"));
    Score score = SCORER.score("mqa-v1", dataset, Facts.at(Notation.NOW));
    assertEquals(Optional.empty(), score.validUntil());
    assertEquals(Optional.empty(), score.freshness());
  }

  @Test
  void theTwelvePublishedStepsAreMetExactly() {
    assertEquals(thresholds(30, 44, 60), Thresholds.of(Duration.ofDays(30)));
    assertEquals(thresholds(120, 147, 174), Thresholds.of(Duration.ofDays(120)));
    assertEquals(thresholds(730, 785, 840), Thresholds.of(Duration.ofDays(730)));
  }

  @Test
  void nothingIsJudgedMoreStrictlyThanDaily() {
    assertEquals(thresholds(1, 2, 3), Thresholds.of(Duration.ofMinutes(5)));
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 10, 15, 61, 91, 122, 182, 366, 1095, 3652, 10957})
  void thresholdsBetweenAndBeyondTheStepsKeepTheirOrder(int days) {
    Thresholds thresholds = Thresholds.of(Duration.ofDays(days));
    assertEquals(Duration.ofDays(days), thresholds.due());
    assertTrue(thresholds.due().compareTo(thresholds.overdue()) < 0);
    assertTrue(thresholds.overdue().compareTo(thresholds.delinquent()) < 0);
    assertTrue(thresholds.delinquent().compareTo(Duration.ofDays(4L * days)) <= 0);
  }

  /** Jumps from one announced moment to the next, and sees that each one changes something. */
  private static List<String> life(Dataset dataset, Instant start) {
    Instant now = start;
    List<String> life = new ArrayList<>();
    Score score = SCORER.score("winnow", dataset, Facts.at(now));
    life.add(now + " " + score.freshness().get().code() + " " + onTime(score));
    while (score.validUntil().isPresent()) {
      now = score.validUntil().get();
      Score before = SCORER.score("winnow", dataset, Facts.at(now.minusNanos(1)));
      assertEquals(score.overall(), before.overall());
      Score after = SCORER.score("winnow", dataset, Facts.at(now));
      assertTrue(after.overall().low() < score.overall().low(), "nothing happened at " + now);
      life.add(now + " " + after.freshness().get().code() + " " + onTime(after));
      score = after;
    }
    return life;
  }

  private static double onTime(Score score) {
    return score
        .leaves()
        .filter(leaf -> leaf.id().equals("update-on-time"))
        .findFirst()
        .orElseThrow()
        .value()
        .low();
  }

  private static Thresholds thresholds(int due, int overdue, int delinquent) {
    return new Thresholds(
        Duration.ofDays(due), Duration.ofDays(overdue), Duration.ofDays(delinquent));
  }

  private static Dataset promising(int days, LocalDate modified) {
    return new DatasetBuilder(new DatasetId("vallby", "luft"), "luft")
        .frequency(Stated.understood("often", Samples.everyDays(days), "by its name"))
        .modified(Stated.understood(modified.toString(), Moment.of(modified), "ISO date"))
        .build();
  }
}
