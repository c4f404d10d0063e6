package dev.winnow.alerts.making;

import static dev.winnow.alerts.Town.dataset;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.catalogue.DistributionBuilder;
import dev.winnow.catalogue.score.FreshnessStage;
import dev.winnow.catalogue.score.LinkContent;
import dev.winnow.catalogue.score.LinkFact;
import dev.winnow.catalogue.score.LinkKind;
import dev.winnow.catalogue.score.LinkTrail;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.store.ChangeKind;
import dev.winnow.store.run.Run;
import dev.winnow.store.run.Verdict;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class StandingEventsTest extends TownTestBed {

  @Test
  void addressesAreToldWhenTheyBreakForGoodAndWhenTheyWorkAgain() {
    String address = "https://lund.example/trees.csv";
    town.harvest(
        List.of(
            dataset("trees")
                .distributions(
                    List.of(
                        new DistributionBuilder()
                            .downloadUrl(
                                Stated.understood(address, URI.create(address), "an address"))
                            .build()))
                .build()),
        town.score(80, FreshnessStage.FRESH));
    town.told();
    town.store().links().follow();

    look(address, LinkFact.State.UNSURE, LinkKind.NOT_FOUND, 79);
    assertEquals(List.of(), town.told());
    look(address, LinkFact.State.BROKEN, LinkKind.NOT_FOUND, 78);
    assertEquals(
        List.of(
            "dataset.link-broken lund/trees {address=https://lund.example/trees.csv,"
                + " reason=not-found, since=2026-03-02T03:00:00Z}"),
        town.told());
    look(address, LinkFact.State.BROKEN, LinkKind.NOT_FOUND, 77);
    assertEquals(List.of(), town.told());
    look(address, LinkFact.State.WORKS, LinkKind.OK, 80);
    assertEquals(
        List.of("dataset.link-repaired lund/trees {address=https://lund.example/trees.csv}"),
        town.told());
    look(address, LinkFact.State.BROKEN, LinkKind.HOST_DOWN, 60);
    assertEquals(
        List.of("dataset.score-fell lund/trees {from=80, to=60, reason=age}"), town.told());
  }

  @Test
  void aHostThatIsDownIsOneEvent() {
    town.hostFails("lund.example");
    assertEquals(
        List.of("host.down lund.example {since=2026-03-01T03:00:00Z, reason=timeout} x0"),
        town.told());
    assertEquals(List.of(), town.told());

    look("//lund.example", LinkFact.State.WORKS, LinkKind.OK);
    assertEquals(List.of("host.back lund.example {since=2026-03-01T03:00:00Z} x0"), town.told());
  }

  @Test
  void aPortalIsSilentAfterThreePeriodsAndBackWithACompleteRun() {
    town.harvest(List.of(dataset("trees").build()));
    town.told();
    town.now = town.now.plus(Duration.ofDays(3));
    assertEquals(List.of(), town.told());

    Run run = town.begin();
    town.end(run, Verdict.FAILED);
    assertEquals(
        List.of("portal.silent lund {since=2026-03-02T03:00:00Z, why=failed}"), town.told());
    assertEquals(List.of(), town.told());

    town.harvest(List.of(dataset("trees").build()));
    assertEquals(List.of("portal.back lund {since=2026-03-02T03:00:00Z}"), town.told());
  }

  private void look(String address, LinkFact.State state, LinkKind kind, double points) {
    look(address, state, kind);
    town.rescore("trees", town.score(points, FreshnessStage.FRESH), ChangeKind.LINKS);
  }

  private void look(String address, LinkFact.State state, LinkKind kind) {
    town.now = town.now.plusSeconds(1);
    LinkFact fact =
        new LinkFact(
            state,
            OptionalInt.empty(),
            town.now,
            LocalDate.of(2026, 3, 2).atTime(3, 0).toInstant(ZoneOffset.UTC),
            "",
            Optional.empty(),
            new LinkTrail(kind, Optional.empty(), Optional.empty(), 0, LinkContent.NONE));
    town.store().links().keep(Map.of(address, fact));
  }
}
