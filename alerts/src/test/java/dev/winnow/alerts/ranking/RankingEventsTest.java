package dev.winnow.alerts.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.alerts.Town;
import dev.winnow.alerts.ranking.Ranking.Place;
import dev.winnow.alerts.ranking.Ranking.Rank;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RankingEventsTest {

  private static final Instant FIRST = Instant.parse("2026-03-01T06:00:00Z");

  @TempDir Path folder;
  private Town town;

  @BeforeEach
  void open() {
    town = new Town(folder);
  }

  @AfterEach
  void close() {
    town.close();
  }

  @Test
  void anOrganisationIsToldWhenItsFigureHasNothingInCommonWithThatOfBefore() {
    assertEquals(List.of(), town.told(edition(0, place(60, 68, 10, 20, 50))));
    assertEquals(List.of(), town.told(edition(25, place(66, 74, 8, 18, 50))));
    assertEquals(
        List.of(
            "organisation.standing-rose lunds-kommun {benchmark=overall,"
                + " since=2026-03-01T06:00:00Z, from=60.0-68.0, to=69.5-77.0, rank-from=10-20/50,"
                + " rank-to=7-15/50}"),
        town.told(edition(50, place(69.5, 77, 7, 15, 50))));
    town.dieAndReturn();
    assertEquals(List.of(), town.told(edition(51, place(69.5, 77, 7, 15, 50))));
    assertEquals(
        List.of(
            "organisation.standing-fell lunds-kommun {benchmark=overall,"
                + " since=2026-03-03T08:00:00Z, from=69.5-77.0, to=60.0-69.4, rank-from=7-15/50,"
                + " rank-to=9-30/50}"),
        town.told(edition(75, place(60, 69.4, 9, 30, 50))));
  }

  @Test
  void anOrganisationIsToldWhenOthersPassedIt() {
    town.told(edition(0, place(60, 68, 10, 20, 50)));
    assertEquals(
        List.of(
            "organisation.standing-fell lunds-kommun {benchmark=overall,"
                + " since=2026-03-01T06:00:00Z, from=60.0-68.0, to=60.0-68.0, rank-from=10-20/50,"
                + " rank-to=24-34/53}"),
        town.told(edition(48, place(60, 68, 24, 34, 53))));
  }

  @Test
  void placesThatThoseWhoJoinedOrLeftMayExplainAreNoMove() {
    town.told(edition(0, place(60, 68, 10, 20, 50)));
    assertEquals(List.of(), town.told(edition(48, place(60, 68, 24, 34, 54))));
    assertEquals(List.of(), town.told(edition(72, place(60, 68, 1, 6, 46))));
  }

  @Test
  void figuresThatStillComeTogetherAreNoMove() {
    town.told(edition(0, place(20, 30, 40, 50, 50)));
    assertEquals(List.of(), town.told(edition(1, place(60, 68, 10, 20, 50))));
    assertEquals(List.of(), town.told(edition(23, place(70, 78, 1, 3, 50))));
    assertEquals(List.of(), town.told(edition(30, place(69, 79, 1, 3, 50))));
  }

  @Test
  void figuresOfAnotherMethodAreNotCompared() {
    town.told(edition(0, place(60, 68, 10, 20, 50)));
    Ranking other = edition(48, place(20, 30, 40, 50, 50));
    assertEquals(
        List.of(), town.told(new Ranking(other.benchmark(), "3-1", other.at(), other.places())));
  }

  private static Ranking edition(int hours, Place place) {
    return new Ranking("overall", "2-1", FIRST.plus(Duration.ofHours(hours)), List.of(place));
  }

  private static Place place(double low, double high, int from, int to, int of) {
    return new Place("lunds-kommun", "Lunds kommun", low, high, new Rank(from, to, of));
  }
}
