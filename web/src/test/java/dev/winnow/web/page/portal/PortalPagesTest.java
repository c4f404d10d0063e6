package dev.winnow.web.page.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.store.run.Counters;
import dev.winnow.store.run.Run;
import dev.winnow.store.run.Verdict;
import dev.winnow.web.page.Icon;
import dev.winnow.web.page.portal.PortalsPage.VerdictView;
import dev.winnow.web.page.portal.RunStrip.Stroke;
import dev.winnow.web.text.Voice;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class PortalPagesTest {
  private static final Instant NOW = Instant.parse("2026-11-21T13:32:00Z");
  private static final Voice VOICE = Voice.of("en", NOW, ZoneOffset.UTC);
  private static final RunWords WORDS = new RunWords(VOICE);

  @Test
  void drawsTheOldestRunFirstAndWorseOnesTaller() {
    List<Run> runs =
        List.of(
            run(Optional.empty(), 0),
            run(Optional.of(Verdict.FAILED), 0),
            run(Optional.of(Verdict.PARTIAL), 0),
            run(Optional.of(Verdict.COMPLETE), 0));
    assertEquals(
        new RunStrip(
            List.of(
                new Stroke("up", "0%", "10", "6"),
                new Stroke("late", "3.33%", "5", "11"),
                new Stroke("down", "6.67%", "0", "16")),
            "1 complete, 1 partial, 1 failed of 3"),
        RunStrip.of(runs, VOICE));
  }

  @Test
  void tellsHowARunEnded() {
    assertEquals(
        new VerdictView(Icon.OK, "", "Complete", ""),
        WORDS.verdict(Optional.of(run(Optional.of(Verdict.COMPLETE), 0))));
    assertEquals(
        new VerdictView(
            Icon.WARN,
            "warn",
            "Removals held",
            "412 records are gone, more than the limit allows. Kept until a person decides."),
        WORDS.verdict(Optional.of(run(Optional.of(Verdict.COMPLETE), 412))));
    assertEquals(
        new VerdictView(Icon.BAD, "bad", "Failed", "A sign-in page came."),
        WORDS.verdict(Optional.of(run(Optional.of(Verdict.FAILED), 0))));
    assertEquals(
        new VerdictView(Icon.UNKNOWN, "", "Never run", ""), WORDS.verdict(Optional.empty()));
  }

  @Test
  void tellsWhatARunChanged() {
    assertEquals("no change", WORDS.change(Counters.ZERO));
    assertEquals(
        "3 new, 1,200 changed, 2 removed, 7 held",
        WORDS.change(new Counters(0, 3, 1_200, 0, 2, 7, 0, 0, 0, 0)));
  }

  private static Run run(Optional<Verdict> verdict, long held) {
    return new Run(
        1,
        "vallby",
        NOW.minusSeconds(60),
        verdict.map(ended -> NOW),
        verdict,
        verdict.equals(Optional.of(Verdict.FAILED)) ? "A <b>sign-in</b> page came." : "",
        "",
        OptionalLong.empty(),
        new Counters(0, 0, 0, 0, 0, held, 0, 0, 0, 0));
  }
}
