package dev.winnow.alerts.making;

import static dev.winnow.alerts.Town.dataset;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DistributionBuilder;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.score.FreshnessStage;
import dev.winnow.catalogue.score.Message;
import dev.winnow.catalogue.vocabulary.FileFormats;
import dev.winnow.catalogue.vocabulary.Licences;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.store.ChangeKind;
import dev.winnow.store.run.Run;
import dev.winnow.store.run.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EventFollowerTest extends TownTestBed {

  @Test
  void tellsOfNewDatasetsOnce() {
    town.harvest(List.of(dataset("trees").build(), dataset("wells").build()));

    assertEquals(List.of("dataset.added lund/trees", "dataset.added lund/wells"), town.told());
    assertEquals(List.of(), town.told());
  }

  @Test
  void tellsNothingOfARunUntilItHasEnded() {
    Run run = town.begin();
    town.keep(run, List.of(dataset("trees").build()));
    assertEquals(List.of(), town.told());

    town.end(run, Verdict.PARTIAL);

    assertEquals(List.of("dataset.added lund/trees"), town.told());
  }

  @Test
  void saysWhatChangedByItsKind() {
    town.harvest(List.of(dataset("trees").build()));
    town.told();

    town.harvest(
        List.of(
            dataset("trees")
                .licence(Licences.resolve(List.of("https://creativecommons.org/licenses/by/4.0/")))
                .distributions(
                    List.of(
                        new DistributionBuilder()
                            .format(Stated.understood("CSV", FileFormats.get("CSV"), "by its code"))
                            .build()))
                .description(Texts.of("Every tree"))
                .build()));

    assertEquals(
        List.of(
            "dataset.licence-changed lund/trees {to=Creative Commons Attribution 4.0"
                + " International, may-before=none, may-now=credit, turn=better}",
            "dataset.format-changed lund/trees {new=CSV}",
            "dataset.changed lund/trees {fields=description, distributions}"),
        town.told());
  }

  @Test
  void tellsThatItIsLateOnceItsPortalWasLookedAtAgain() {
    List<Dataset> trees = List.of(dataset("trees").build());
    town.harvest(trees, town.score(80, FreshnessStage.FRESH));
    town.told();

    town.rescore("trees", town.score(75, FreshnessStage.DUE), ChangeKind.TIME);
    assertEquals(List.of(), town.told());
    town.rescore("trees", town.score(60, FreshnessStage.OVERDUE), ChangeKind.TIME);
    assertEquals(
        List.of("dataset.score-fell lund/trees {from=75, to=60, reason=age}"), town.told());
    town.harvest(trees);
    assertEquals(List.of("dataset.overdue lund/trees {since=2026-03-02T03:00:00Z}"), town.told());

    town.rescore("trees", town.score(58, FreshnessStage.OVERDUE), ChangeKind.TIME);
    town.harvest(trees);
    assertEquals(List.of(), town.told());
    town.rescore("trees", town.score(52, FreshnessStage.DELINQUENT), ChangeKind.TIME);
    town.harvest(trees);
    assertEquals(
        List.of("dataset.delinquent lund/trees {since=2026-03-04T03:00:00Z}"), town.told());

    town.rescore("trees", town.score(52, FreshnessStage.FRESH), ChangeKind.PROFILE);
    assertEquals(List.of(), town.told());
  }

  @Test
  void tellsThatItIsLaterThanItEverWasOnceItsPortalWasLookedAtAgain() {
    List<Dataset> trees = List.of(dataset("trees").build(), dataset("wells").build());
    town.harvest(trees, town.score(80, FreshnessStage.UNKNOWN));
    town.told();

    Message late = Message.of("as-usual.late", "6", "frequency.MONTHLY", "2026-01-01", "2");
    town.rescore("trees", town.score(75, FreshnessStage.UNKNOWN, late), ChangeKind.TIME);
    town.rescore("wells", town.score(75, FreshnessStage.OVERDUE, late), ChangeKind.TIME);
    assertEquals(List.of(), town.told());
    town.harvest(trees);
    assertEquals(
        List.of(
            "dataset.overdue lund/wells {since=2026-03-02T03:00:00Z}",
            "dataset.predicted-late lund/trees {since=2026-03-02T03:00:00Z}"),
        town.told());

    town.rescore("trees", town.score(74, FreshnessStage.UNKNOWN, late), ChangeKind.TIME);
    town.harvest(trees);
    assertEquals(List.of(), town.told());
  }

  @Test
  void anUpdateThatCameAfterAllIsNotLaterThanUsual() {
    town.harvest(List.of(dataset("trees").build()), town.score(80, FreshnessStage.UNKNOWN));
    town.told();
    Message late = Message.of("as-usual.late", "6", "frequency.MONTHLY", "2026-01-01", "2");
    town.rescore("trees", town.score(75, FreshnessStage.UNKNOWN, late), ChangeKind.TIME);

    town.harvest(
        List.of(dataset("trees").description(Texts.of("Updated")).build()),
        town.score(80, FreshnessStage.UNKNOWN));

    assertEquals(List.of("dataset.changed lund/trees {fields=description}"), town.told());
  }

  @Test
  void nobodyIsLateWhosePortalCannotBeReached() {
    town.harvest(List.of(dataset("trees").build()), town.score(80, FreshnessStage.FRESH));
    town.told();
    town.rescore("trees", town.score(74, FreshnessStage.OVERDUE), ChangeKind.TIME);
    Run run = town.begin();
    town.end(run, Verdict.FAILED);
    assertEquals(List.of(), town.told());

    town.harvest(
        List.of(dataset("trees").description(Texts.of("Meanwhile updated")).build()),
        town.score(80, FreshnessStage.FRESH));
    assertEquals(List.of("dataset.changed lund/trees {fields=description}"), town.told());
  }

  @Test
  void aDatasetThatIsUpdatedAgainHasRecovered() {
    town.harvest(List.of(dataset("trees").build()), town.score(50, FreshnessStage.DELINQUENT));
    town.told();

    town.harvest(
        List.of(dataset("trees").description(Texts.of("New")).build()),
        town.score(90, FreshnessStage.FRESH));

    assertEquals(
        List.of(
            "dataset.changed lund/trees {fields=description}",
            "dataset.recovered lund/trees {from=delinquent, to=fresh}",
            "dataset.score-rose lund/trees {from=50, to=90, reason=age}"),
        town.told());
  }

  @Test
  void tellsOfRemovalAndReturn() {
    town.harvest(List.of(dataset("trees").build(), dataset("wells").build()));
    town.harvest(List.of(dataset("wells").build()));
    town.told();
    town.harvest(List.of(dataset("wells").build()));
    assertEquals(List.of("dataset.removed lund/trees"), town.told());

    town.harvest(List.of(dataset("wells").build(), dataset("trees").build()));
    assertEquals(List.of("dataset.returned lund/trees"), town.told());
  }

  @Test
  void aProcessThatDiesLosesNothingAndDoublesNothing() {
    town.harvest(List.of(dataset("trees").build()));
    town.dieAndReturn();
    assertEquals(List.of("dataset.added lund/trees"), town.told());
    town.dieAndReturn();
    assertEquals(List.of(), town.told());
  }

  /** However early it is closed, and however often: what is left is told the next time. */
  @Test
  void aProcessThatIsClosedAmongManyChangesEndsInOrderAndLosesNothing() {
    List<Dataset> many =
        IntStream.range(0, 600).mapToObj(tree -> dataset("tree-" + tree).build()).toList();
    town.harvest(many);
    List<Long> steps = new ArrayList<>();
    for (int asks = 0; steps.stream().mapToLong(step -> step).sum() < 600; asks++) {
      AtomicInteger left = new AtomicInteger(asks);
      steps.add(town.follow(() -> left.getAndDecrement() > 0));
    }
    assertTrue(steps.stream().anyMatch(step -> step > 0 && step < 600), steps.toString());
    assertEquals(
        many.stream().map(one -> "dataset.added " + one.id()).collect(Collectors.toSet()),
        Set.copyOf(town.told()));
  }
}
