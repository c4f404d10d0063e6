package dev.winnow.store;

import static dev.winnow.store.Samples.DAY_1;
import static dev.winnow.store.Samples.DAY_2;
import static dev.winnow.store.Samples.DAY_3;
import static dev.winnow.store.Samples.dataset;
import static dev.winnow.store.Samples.entry;
import static dev.winnow.store.Samples.id;
import static dev.winnow.store.Samples.score;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.catalogue.Portal;
import dev.winnow.catalogue.PortalBuilder;
import dev.winnow.catalogue.score.Score;
import dev.winnow.store.run.Run;
import dev.winnow.store.run.Verdict;
import dev.winnow.store.trend.PortalDay;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** How the scores of portals go, and how scores of another version of a profile are found. */
@ParameterizedClass
@EnumSource
class TrendsTest {

  @TempDir static Path folder;
  static Shared shared;

  @Parameter Engine engine;
  Store store;

  @BeforeParameterizedClassInvocation
  static void openOnce(Engine engine) {
    shared = Shared.open(engine, folder);
  }

  @AfterParameterizedClassInvocation
  static void closeOnce() {
    shared.close();
  }

  @BeforeEach
  void twoDatasetsOfVallby() {
    store = shared.wiped();
    store.portals().configure(List.of(portal("vallby"), portal("nothing-yet")));
    Fixture it = new Fixture(store);
    Run run = it.start("vallby", DAY_1);
    it.keep(
        it.page(run)
            .entries(
                entry(dataset("vallby", "a", "a"), "a", score(50, DAY_1, Optional.empty())),
                entry(dataset("vallby", "b", "b"), "b", score(70, DAY_1, Optional.empty()))));
    it.end(run, Verdict.COMPLETE);
  }

  @Test
  void aPortalIsNotedOnceADay() {
    assertEquals(1, store.trends().note(DAY_1));
    rescore("a", score(90, DAY_1, Optional.empty()));
    assertEquals(0, store.trends().note(DAY_1.plusSeconds(60)));
    assertEquals(1, store.trends().note(DAY_2));
    assertEquals(
        List.of(day(DAY_1, "1", 60), day(DAY_2, "1", 80)), store.trends().ofPortal("vallby"));
    assertEquals(List.of(), store.trends().ofPortal("nothing-yet"));
  }

  @Test
  void whileSomeAreScoredByAnotherVersionNothingIsNoted() {
    rescore("a", ofVersion("2", 90));
    assertEquals(0, store.trends().note(DAY_2));
    rescore("b", ofVersion("2", 80));
    assertEquals(1, store.trends().note(DAY_3));
    assertEquals(List.of(day(DAY_3, "2", 85)), store.trends().ofPortal("vallby"));
  }

  @Test
  void whatAnotherVersionScoredIsDue() {
    assertFalse(store.datasets().outdate(Map.of("winnow", "1"), DAY_2));
    assertEquals(List.of(), store.datasets().due(DAY_2, 10));
    rescore("a", ofVersion("2", 90));
    assertTrue(store.datasets().outdate(Map.of("winnow", "2"), DAY_2));
    assertEquals(List.of(id("vallby", "b")), store.datasets().due(DAY_2, 10));
  }

  @Test
  void whatHasNoScoreUnderAProfileIsDue() {
    assertTrue(store.datasets().outdate(Map.of("winnow", "1", "mqa-v1", "1"), DAY_2));
    assertEquals(List.of(id("vallby", "a"), id("vallby", "b")), store.datasets().due(DAY_2, 10));
  }

  private static PortalDay day(Instant at, String version, double overall) {
    return new PortalDay(
        LocalDate.ofInstant(at, ZoneOffset.UTC),
        version,
        2,
        OptionalDouble.of(overall),
        overall,
        overall,
        OptionalDouble.of(overall),
        OptionalDouble.of(100),
        OptionalDouble.of(overall / 2));
  }

  private static Portal portal(String id) {
    return new PortalBuilder(id, "ckan", URI.create("https://data.example/"))
        .language("sv")
        .country("SE")
        .build();
  }

  private static Score ofVersion(String version, double points) {
    Score score = score(points, DAY_2, Optional.empty());
    return new Score(
        score.profile(),
        version,
        score.overall(),
        score.band(),
        score.dimensions(),
        score.gains(),
        score.freshness(),
        score.asOf(),
        score.validUntil());
  }

  private void rescore(String key, Score score) {
    store
        .datasets()
        .rescore(
            List.of(new Rescored(id("vallby", key), List.of(score))),
            ChangeKind.PROFILE,
            score.asOf());
  }
}
