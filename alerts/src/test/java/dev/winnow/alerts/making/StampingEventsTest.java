package dev.winnow.alerts.making;

import static dev.winnow.alerts.Town.dataset;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.score.FreshnessStage;
import dev.winnow.catalogue.score.Message;
import dev.winnow.catalogue.score.Score;
import dev.winnow.catalogue.vocabulary.Moment;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.store.ChangeKind;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Portals that give everything the day as its date, whether it was updated or not. */
class StampingEventsTest extends TownTestBed {

  @Test
  void aStampingOfEverythingIsOneEventUntilItEnds() {
    town.harvest(dated("2026-01-01"));
    town.told();

    town.harvest(dated("2026-03-03"));
    assertEquals(List.of("portal.restamped lund {changed=12} x12"), town.told());
    town.harvest(dated("2026-03-04"));
    assertEquals(List.of(), town.told());

    List<Dataset> others = dated("2026-03-04").stream().map(StampingEventsTest::retitled).toList();
    town.harvest(others);
    assertEquals(12, town.told().size());
    town.harvest(
        others.stream().map(one -> one.toBuilder().modified(day("2026-03-06")).build()).toList());
    assertEquals(List.of("portal.restamped lund {changed=12} x12"), town.told());
  }

  @Test
  void aStampingThatNobodyCouldSeeThatDayIsOneEventToo() {
    town.harvest(dated("2026-01-01"));
    town.told();

    town.harvest(dated("2026-02-20"));

    assertEquals(List.of("portal.restamped lund {changed=12} x12"), town.told());
  }

  @Test
  void whatAStampingHidesAndBringsBackHasNotHappened() {
    town.harvest(dated("2026-01-01"), town.score(80, FreshnessStage.FRESH));
    town.rescore("d0", town.score(60, FreshnessStage.OVERDUE), ChangeKind.TIME);
    town.harvest(dated("2026-01-01"));
    town.told();

    town.harvest(dated("2026-03-04"), town.score(80, FreshnessStage.FRESH));
    assertEquals(List.of("portal.restamped lund {changed=12} x12"), town.told());
    town.rescore("d0", town.score(60, FreshnessStage.OVERDUE), ChangeKind.TIME);
    assertEquals(List.of(), town.told());
    List<Dataset> others = dated("2026-03-04").stream().map(StampingEventsTest::retitled).toList();
    town.harvest(others.subList(1, 12));
    assertEquals(11, town.told().size());
  }

  @Test
  void anUpdateAfterAStampingIsARecovery() {
    town.harvest(dated("2026-01-01"), town.score(80, FreshnessStage.FRESH));
    town.rescore("d0", town.score(60, FreshnessStage.OVERDUE), ChangeKind.TIME);
    town.harvest(dated("2026-01-01"));
    town.told();
    town.harvest(dated("2026-03-04"), town.score(80, FreshnessStage.FRESH));
    town.told();
    town.rescore("d0", town.score(79, FreshnessStage.DUE), ChangeKind.TIME);
    assertEquals(List.of(), town.told());

    List<Dataset> all = dated("2026-03-04");
    Dataset updated = dated("2026-03-05").getFirst();
    town.harvest(
        IntStream.range(0, 12).mapToObj(i -> i == 0 ? updated : all.get(i)).toList(),
        town.score(80, FreshnessStage.FRESH));

    assertEquals(
        List.of(
            "dataset.changed lund/d0 {fields=modified, from=2026-03-04, to=2026-03-05}",
            "dataset.recovered lund/d0 {from=overdue, to=fresh}",
            "dataset.score-rose lund/d0 {from=60, to=80, reason=age}"),
        town.told());
  }

  /** What time made late after the last look was not told: a stamp then hides nothing. */
  @Test
  void whatWasNotYetToldAsLateHasNotRecoveredByAStamp() {
    town.harvest(dated("2026-01-01"), town.score(80, FreshnessStage.DUE));
    town.rescore("d0", town.score(79, FreshnessStage.OVERDUE), ChangeKind.TIME);
    town.told();

    town.harvest(dated("2026-03-03"), town.score(80, FreshnessStage.FRESH));
    assertEquals(List.of("portal.restamped lund {changed=12} x12"), town.told());
    List<Dataset> all = dated("2026-03-03");
    Dataset updated = dated("2026-03-05").getFirst();
    town.harvest(
        IntStream.range(0, 12).mapToObj(i -> i == 0 ? updated : all.get(i)).toList(),
        town.score(80, FreshnessStage.FRESH));

    assertEquals(
        List.of("dataset.changed lund/d0 {fields=modified, from=2026-03-03, to=2026-03-05}"),
        town.told());
  }

  /** That it was overdue was told; that it became delinquent after the last look was not. */
  @Test
  void whatBecameLaterBeforeAStampIsToldAsLateFromTheStageThatWasTold() {
    town.harvest(dated("2026-01-01"), town.score(80, FreshnessStage.FRESH));
    town.rescore("d0", town.score(79, FreshnessStage.OVERDUE), ChangeKind.TIME);
    town.harvest(dated("2026-01-01"));
    town.told();
    town.rescore("d0", town.score(78, FreshnessStage.DELINQUENT), ChangeKind.TIME);
    town.told();

    town.harvest(dated("2026-03-04"), town.score(80, FreshnessStage.FRESH));
    assertEquals(List.of("portal.restamped lund {changed=12} x12"), town.told());
    List<Dataset> all = dated("2026-03-04");
    Dataset updated = dated("2026-03-06").getFirst();
    town.harvest(
        IntStream.range(0, 12).mapToObj(i -> i == 0 ? updated : all.get(i)).toList(),
        town.score(80, FreshnessStage.FRESH));

    assertEquals(
        List.of(
            "dataset.changed lund/d0 {fields=modified, from=2026-03-04, to=2026-03-06}",
            "dataset.recovered lund/d0 {from=overdue, to=fresh}"),
        town.told());
  }

  /** The stamp seemed to break the silence, and another one seemed to begin. */
  @Test
  void aSilenceThatAStampSeemedToBreakIsToldOnceUntilAnUpdateComes() {
    Score good = town.score(80, FreshnessStage.UNKNOWN);
    town.harvest(dated("2026-01-01"), good);
    town.told();
    fallSilent();
    town.harvest(dated("2026-01-01"));
    assertEquals(
        List.of("dataset.predicted-late lund/d0 {since=2026-03-02T03:00:00Z}"), town.told());

    town.harvest(dated("2026-03-04"), good);
    assertEquals(List.of("portal.restamped lund {changed=12} x12"), town.told());
    fallSilent();
    town.harvest(dated("2026-03-04"));
    assertEquals(List.of(), town.told());

    List<Dataset> all = dated("2026-03-04");
    Dataset updated = dated("2026-03-06").getFirst();
    List<Dataset> then =
        IntStream.range(0, 12).mapToObj(i -> i == 0 ? updated : all.get(i)).toList();
    town.harvest(then, good);
    assertEquals(
        List.of("dataset.changed lund/d0 {fields=modified, from=2026-03-04, to=2026-03-06}"),
        town.told());
    fallSilent();
    town.harvest(then);
    assertEquals(
        List.of("dataset.predicted-late lund/d0 {since=2026-03-06T03:00:00Z}"), town.told());
  }

  private void fallSilent() {
    Message late = Message.of("as-usual.late", "6", "frequency.MONTHLY", "2026-01-01", "2");
    town.rescore("d0", town.score(75, FreshnessStage.UNKNOWN, late), ChangeKind.TIME);
    town.told();
  }

  @Test
  void whatCameWithOtherDataOnTheDayOfAStampIsARecovery() {
    town.harvest(dated("2026-01-01"), town.score(80, FreshnessStage.FRESH));
    town.rescore("d0", town.score(79, FreshnessStage.OVERDUE), ChangeKind.TIME);
    town.harvest(dated("2026-01-01"));
    town.told();

    town.harvest(
        dated("2026-03-04").stream()
            .map(one -> one.sourceId().equals("d0") ? ofVersion("2", one) : one)
            .toList(),
        town.score(80, FreshnessStage.FRESH));

    assertEquals(
        List.of(
            "dataset.changed lund/d0 {fields=modified, version, from=2026-01-01, to=2026-03-04}",
            "dataset.recovered lund/d0 {from=overdue, to=fresh}",
            "portal.restamped lund {changed=12} x11"),
        town.told());
  }

  @Test
  void anUpdateOfSomeIsToldOneByOneThoughItIsOfToday() {
    List<Dataset> all = dated("2026-01-01");
    town.harvest(all);
    town.told();
    List<Dataset> next = dated("2026-03-03").subList(0, 2);

    town.harvest(IntStream.range(0, 12).mapToObj(i -> i < 2 ? next.get(i) : all.get(i)).toList());

    assertEquals(
        List.of(
            "dataset.changed lund/d0 {fields=modified, from=2026-01-01, to=2026-03-03}",
            "dataset.changed lund/d1 {fields=modified, from=2026-01-01, to=2026-03-03}"),
        town.told());
  }

  private static List<Dataset> dated(String date) {
    return IntStream.range(0, 12)
        .mapToObj(i -> dataset("d" + i).modified(day(date)).build())
        .toList();
  }

  private static Stated<Moment> day(String date) {
    return Stated.understood(date, Moment.of(LocalDate.parse(date)), "a day");
  }

  private static Dataset ofVersion(String version, Dataset dataset) {
    return dataset.toBuilder().version(version).build();
  }

  private static Dataset retitled(Dataset dataset) {
    return dataset.toBuilder().title(Texts.of("Other " + dataset.sourceId())).build();
  }
}
