package dev.winnow.scoring.benchmark.league;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.scoring.benchmark.Among;
import dev.winnow.scoring.benchmark.Drawn;
import dev.winnow.scoring.benchmark.League;
import dev.winnow.scoring.benchmark.Standing;
import dev.winnow.scoring.benchmark.Standing.Unranked;
import dev.winnow.scoring.benchmark.figure.Figure;
import dev.winnow.scoring.benchmark.tally.Sample;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ArenaTest {

  private static League league(List<Entrant> entrants) {
    return new Arena(Drawn.BENCHMARK, entrants).league(Among.ALL, 1, Instant.EPOCH);
  }

  private static List<Entrant> twelve() {
    List<Entrant> entrants = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      entrants.add(Drawn.entrant("o" + i, Drawn.figures(5 + 10 * i, 40 + 3 * i, 2, i)));
    }
    return entrants;
  }

  @Test
  void theOrderOfOrganisationsAndDatasetsChangesNothing() {
    League straight = league(twelve());
    List<Entrant> shuffled = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      List<Figure> figures = new ArrayList<>(Drawn.figures(5 + 10 * i, 40 + 3 * i, 2, i));
      Collections.shuffle(figures, new Random(i));
      shuffled.add(Drawn.entrant("o" + i, figures));
    }
    Collections.shuffle(shuffled, new Random(1));
    assertEquals(straight.standings(), league(shuffled).standings());
  }

  @Test
  void fewerThanTenEffectiveDatasetsGiveNoRank() {
    League league = league(twelve());
    assertEquals(11, league.ranked().size());
    Standing few = league.find("o0").orElseThrow();
    assertEquals(Optional.of(Unranked.TOO_FEW_DATASETS), few.place().why());
    assertTrue(few.figure().isPresent());
    assertEquals(few, league.standings().getLast());
  }

  @Test
  void ranksAreIntervalsAndWhoCannotBeToldApartIsTied() {
    League league = league(twelve());
    Standing best = league.standings().getFirst();
    assertEquals(1, best.place().rank().orElseThrow().from());
    assertEquals(1, best.place().tie());
    int before = 1;
    for (Standing standing : league.ranked()) {
      assertTrue(standing.place().tie() >= before);
      before = standing.place().tie();
    }
    List<Entrant> alike = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      alike.add(Drawn.entrant("o" + i, Drawn.figures(30, 50, 0, 7)));
    }
    for (Standing standing : league(alike).standings()) {
      assertEquals(1, standing.place().tie());
      assertEquals(1, standing.place().rank().orElseThrow().from());
      assertEquals(9, standing.place().rank().orElseThrow().to());
    }
  }

  @Test
  void whatIsUnknownWidensTheIntervalAndIsNeverZero() {
    List<Entrant> entrants = twelve();
    entrants.add(Drawn.entrant("sure", Drawn.figures(30, 60, 0, 3)));
    entrants.add(Drawn.entrant("unsure", Drawn.figures(30, 60, 20, 3)));
    League league = league(entrants);
    Standing sure = league.find("sure").orElseThrow();
    Standing unsure = league.find("unsure").orElseThrow();
    Standing.Level one = sure.figure().orElseThrow();
    Standing.Level other = unsure.figure().orElseThrow();
    assertEquals(one.mean().value(), other.mean().value());
    assertEquals(one.mean().width() + 40, other.widened().width(), 1);
    assertEquals(0, sure.basis().unknown());
    assertEquals(0.4, unsure.basis().unknown(), 0.01);
    Entrant nothing = Drawn.entrant("nothing", List.of(Drawn.figure(1, Double.NaN, 0)));
    entrants.add(nothing);
    Standing dark = league(entrants).find("nothing").orElseThrow();
    assertEquals(Optional.empty(), dark.figure());
    assertEquals(Optional.of(Unranked.NOTHING_KNOWN), dark.place().why());
  }

  @Test
  void poolingLeansTheMoreTheLessIsKnown() {
    League league = league(twelve());
    Standing.Level few = league.find("o0").orElseThrow().figure().orElseThrow();
    Standing.Level many = league.find("o11").orElseThrow().figure().orElseThrow();
    assertTrue(few.weight() < many.weight());
    assertTrue(few.pooled().value() > few.mean().value());
    assertTrue(few.pooled().width() < few.mean().width());
  }

  @Test
  void aBetterSampleGivesABetterStandingAndNobodyElseMoves() {
    Arena arena = new Arena(Drawn.BENCHMARK, twelve());
    Sample better = Drawn.entrant("o3", Drawn.figures(35, 90, 2, 3)).sample();
    Standing now = arena.league(Among.ALL, 1, Instant.EPOCH).find("o3").orElseThrow();
    Standing then = arena.instead("o3", List.of(better)).getFirst();
    assertEquals(1, then.place().rank().orElseThrow().to());
    assertTrue(now.place().rank().orElseThrow().from() > 1);
  }
}
