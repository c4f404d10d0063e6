package dev.winnow.web.page.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.catalogue.score.LinkFact;
import dev.winnow.catalogue.score.LinkFact.State;
import dev.winnow.catalogue.score.LinkTrail;
import dev.winnow.web.page.dataset.link.LinkStrip;
import dev.winnow.web.page.dataset.link.LinkStrip.Stroke;
import dev.winnow.web.text.Voice;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class LinkStripTest {
  private static final Instant NOW = Instant.parse("2026-11-21T13:32:00Z");
  private static final Voice VOICE = Voice.of("en", NOW, ZoneOffset.UTC);

  @Test
  void drawsWhatNobodyLookedAtAsUnknown() {
    assertEquals(
        new LinkStrip(List.of(new Stroke("", "0%", "100%")), "not checked"),
        LinkStrip.of(List.of(), VOICE));
  }

  @Test
  void countsNoDaysOnTheFirst() {
    assertEquals(
        "first checked today 13:32", LinkStrip.of(List.of(look(State.WORKS, 0, 0)), VOICE).words());
  }

  @Test
  void holdsAStateUntilItChanges() {
    assertEquals(
        new LinkStrip(
            List.of(new Stroke("up", "0%", "50%"), new Stroke("down", "50%", "50%")),
            "45 of 90 days worked"),
        LinkStrip.of(List.of(look(State.BROKEN, 45, 1), look(State.WORKS, 200, 100)), VOICE));
  }

  @Test
  void knowsNothingBeforeTheFirstLook() {
    assertEquals(
        new LinkStrip(
            List.of(new Stroke("", "0%", "90%"), new Stroke("up", "90%", "10%")),
            "9 of 90 days worked"),
        LinkStrip.of(List.of(look(State.WORKS, 9, 9)), VOICE));
  }

  private static LinkFact look(State state, int sinceDays, int checkedDays) {
    return new LinkFact(
        state,
        OptionalInt.empty(),
        NOW.minus(Duration.ofDays(checkedDays)),
        NOW.minus(Duration.ofDays(sinceDays)),
        "",
        Optional.empty(),
        LinkTrail.NONE);
  }
}
