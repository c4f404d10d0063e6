package dev.winnow.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.catalogue.score.Score;
import dev.winnow.scoring.causes.RootCause;
import dev.winnow.scoring.causes.RootCauses;
import dev.winnow.scoring.whatif.Assumption;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a score would be, what many datasets lack for one reason, and why a score changed. */
final class WhatIfTest {

  private static final Scorer SCORER = Scorer.load(Samples.PROFILES);
  private static final String POOR = "{title: Luft, distributions: [{accessUrl: \"? a\"}]}";

  @Test
  void anAssumedLicenceCountsOnTheDatasetAndItsFiles() {
    Dataset poor = Notation.dataset(POOR);
    Dataset assumed = Assumption.parse("licence=CC0-1.0").applyTo(poor);
    assertEquals(0, dimension(poor, "licence"));
    assertEquals(100, dimension(assumed, "licence"));
  }

  static List<String> fields() {
    return Assumption.fields();
  }

  @ParameterizedTest
  @MethodSource("fields")
  void noAssumptionLowersAScore(String field) {
    Dataset poor = Notation.dataset(POOR);
    Dataset assumed = Assumption.of(field, Assumption.example(field)).applyTo(poor);
    assertTrue(!assumed.equals(poor), field);
    double before = score(poor).overall().low();
    double after = score(assumed).overall().low();
    assertTrue(after >= before, () -> field + ": " + before + " → " + after);
  }

  @Test
  void aWrongAssumptionIsAnErrorThatSaysHow() {
    assertEquals(
        "'licens' is no field that can be assumed. Did you mean 'licence'?", fault("licens=CC0"));
    assertEquals(
        "'my own' is not understood as licence, so nothing would be gained; write it as in"
            + " licence=CC0-1.0",
        fault("licence=my own"));
    assertEquals(
        "'licence' is no assumption; write field=value, such as licence=CC0-1.0", fault("licence"));
  }

  @Test
  void whatNearlyAllLackIsMendedByOneChange() {
    RootCauses causes = new RootCauses();
    for (int i = 0; i < 10; i++) {
      String themes = i == 0 ? "" : "themes: [ENVI], ";
      causes.add(score(Notation.dataset("{title: Luft, " + themes + "distributions: [{}]}")));
    }
    List<RootCause> list = causes.list();
    RootCause licence =
        list.stream().filter(one -> one.fix().deed().key().equals("fix.licence")).findFirst().get();
    assertEquals(List.of(10L, 10L), List.of(licence.datasets(), licence.of()));
    assertTrue(licence.systemic());
    assertEquals("portal", licence.who().code());
    RootCause theme = list.stream().filter(one -> one.metric().equals("theme")).findFirst().get();
    assertEquals(1, theme.datasets());
    assertEquals("publisher", theme.who().code());
    assertTrue(list.indexOf(licence) < list.indexOf(theme));
    assertEquals(theme.points() / 10, theme.meanGain(), 1e-9);
  }

  @Test
  void noExporterIsToBlameForDescriptionsThatAreShort() {
    assertEquals(
        "fix.description-more publisher false",
        description("{title: Luft, description: Halter av kvävedioxid i luften}"));
    assertEquals("fix.description portal true", description("{title: Luft}"));
  }

  private static String description(String dataset) {
    RootCauses causes = new RootCauses();
    for (int i = 0; i < 10; i++) {
      causes.add(score(Notation.dataset(dataset)));
    }
    RootCause cause =
        causes.list().stream().filter(one -> one.metric().equals("description")).findFirst().get();
    return "%s %s %s".formatted(cause.fix().deed().key(), cause.who().code(), cause.systemic());
  }

  @Test
  void whatOnePlaceLacksAndOthersDoNotIsACauseOfItsOwn() {
    RootCauses causes = new RootCauses();
    String full = "{title: Luft, themes: [ENVI], distributions: [{}]}";
    for (int i = 0; i < 6; i++) {
      causes.add(score(Notation.dataset("{title: Luft, distributions: [{}]}")), "norrviken");
      causes.add(score(Notation.dataset(i == 0 ? "{distributions: [{}]}" : full)), "vallby");
    }
    List<RootCause> themes =
        causes.list().stream().filter(one -> one.metric().equals("theme")).toList();
    assertEquals(
        List.of("Optional[norrviken] 6 of 6 true portal", "Optional.empty 1 of 12 false publisher"),
        themes.stream()
            .map(
                one ->
                    "%s %d of %d %s %s"
                        .formatted(
                            one.where(),
                            one.datasets(),
                            one.of(),
                            one.systemic(),
                            one.who().code()))
            .toList());
    assertEquals(themes.getFirst().points() / 2, themes.getFirst().meanGain(), 1e-9);
  }

  @Test
  void aDeedOfSeveralDatasetsNamesOnlyWhatTheyShare() {
    String late = "{title: Luft, frequency: %s, modified: 2020-01-01, distributions: [{}]}";
    assertEquals(
        "fix.update-on-time [frequency.DAILY]",
        updating(List.of(late.formatted("DAILY"), late.formatted("DAILY"))));
    assertEquals(
        "fix.update-on-time-several []",
        updating(List.of(late.formatted("DAILY"), late.formatted("MONTHLY"))));
  }

  private static String updating(List<String> datasets) {
    RootCauses causes = new RootCauses();
    datasets.forEach(dataset -> causes.add(score(Notation.dataset(dataset))));
    return causes.list().stream()
        .filter(one -> one.metric().equals("update-on-time"))
        .map(one -> one.fix().deed().key() + " " + one.fix().deed().arguments())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aChangeOfAScoreIsExplainedByItsMetrics() {
    Score before = score(Notation.dataset(POOR));
    Score after = score(Notation.dataset(POOR.replace("Luft", "Luftens kvalitet i hela Vallby")));
    ScoreChange change = ScoreChange.between(before, after);
    assertTrue(change.comparable());
    assertEquals(List.of("title"), change.metrics().stream().map(one -> one.metric()).toList());
    assertTrue(
        !ScoreWords.say(change.metrics().getFirst().was(), Locale.ENGLISH)
            .equals(ScoreWords.say(change.metrics().getFirst().is(), Locale.ENGLISH)));
    assertEquals(List.of(), ScoreChange.between(after, after).metrics());
  }

  @ParameterizedTest
  @ValueSource(strings = {"winnow", "mqa-v1-proportional", "ml-readiness"})
  void theAnswersThatChangedAddUpToTheChange(String profile) {
    RandomDatasets random = new RandomDatasets(7);
    Facts facts = Facts.at(Notation.NOW);
    for (int i = 0; i < 200; i++) {
      Score before = SCORER.score(profile, random.dataset(), facts);
      Score after = SCORER.score(profile, random.dataset(), facts);
      List<ScoreChange.Change> answers = ScoreChange.between(before, after).metrics();
      assertEquals(
          after.overall().low() - before.overall().low(),
          answers.stream().mapToDouble(ScoreChange.Change::low).sum(),
          1e-3);
      assertEquals(
          after.overall().high() - before.overall().high(),
          answers.stream().mapToDouble(ScoreChange.Change::high).sum(),
          1e-3);
    }
  }

  @Test
  void whereOnlyTheBestFileCountsWhatAnotherOneMayStillWinIsTheRest() {
    String works = "{accessUrl: \"https://data.example/a\"}";
    String unchecked = "{accessUrl: \"https://data.example/b\", licence: \"? x\"}";
    Facts facts = Notation.facts(Notation.yaml("links: {\"https://data.example/a\": works}"));
    Score before =
        SCORER.score("mqa-v1", Notation.dataset("{distributions: [" + works + "]}"), facts);
    Score after =
        SCORER.score(
            "mqa-v1",
            Notation.dataset("{distributions: [" + works + ", " + unchecked + "]}"),
            facts);
    ScoreChange change = ScoreChange.between(before, after);
    assertEquals(List.of(), change.metrics());
    assertEquals(new ScoreChange.Rest(0, 20), change.rest());
    assertTrue(!change.isNothing());
  }

  @Test
  void scoresOfTwoVersionsOfAProfileAreNotComparable() {
    Score before = score(Notation.dataset(POOR));
    Score other =
        new Score(
            before.profile(),
            "another",
            before.overall(),
            before.band(),
            before.dimensions(),
            before.gains(),
            before.freshness(),
            before.asOf(),
            before.validUntil());
    ScoreChange change = ScoreChange.between(before, other);
    assertEquals(List.of(false, false), List.of(change.comparable(), change.isNothing()));
    assertTrue(ScoreChange.between(before, before).isNothing());
  }

  private static String fault(String assumption) {
    return assertThrows(IllegalArgumentException.class, () -> Assumption.parse(assumption))
        .getMessage();
  }

  private static double dimension(Dataset dataset, String id) {
    return score(dataset).dimension(id).orElseThrow().value().low();
  }

  private static Score score(Dataset dataset) {
    return SCORER.score("winnow", dataset, Facts.at(Notation.NOW));
  }
}
