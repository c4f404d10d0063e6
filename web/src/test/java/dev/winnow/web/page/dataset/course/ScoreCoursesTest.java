package dev.winnow.web.page.dataset.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.catalogue.score.Measurement;
import dev.winnow.catalogue.score.Message;
import dev.winnow.catalogue.score.Score;
import dev.winnow.catalogue.score.ScorePart;
import dev.winnow.catalogue.score.Value;
import dev.winnow.store.ChangeKind;
import dev.winnow.store.Version;
import dev.winnow.web.page.dataset.course.ScoreCourse.Move;
import dev.winnow.web.page.dataset.course.ScoreCourse.Part;
import dev.winnow.web.page.dataset.course.ScoreCourses.Days;
import dev.winnow.web.text.Voice;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How a dataset's score moved, as its page tells it. */
class ScoreCoursesTest {

  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
  private static final Days NONE = new Days("", "");

  /** The newest first: another profile, a title written, and how it began. */
  private static final List<Version> VERSIONS =
      List.of(
          version(3, ChangeKind.PROFILE, "2026-11-20T09:00:00Z", score("1.1", 10)),
          version(2, ChangeKind.CONTENT, "2026-11-10T09:00:00Z", score("1.0", 10)),
          version(1, ChangeKind.ADDED, "2026-11-01T09:00:00Z", score("1.0", 4)));

  @Test
  void everyMoveTellsWhichAnswerDidHowMuch() {
    ScoreCourse course = course(NONE);
    assertEquals(
        List.of(
            new Move(
                "yesterday 09:00",
                "We changed how we score",
                "5 → 5",
                "The way of counting changed from version 1.0 to 1.1:"
                    + " the two scores must not be compared.",
                List.of(),
                "",
                ""),
            new Move(
                "10 November",
                "The record changed",
                "2 → 5",
                "",
                List.of(
                    new Part(
                        "Title", "+3.0", "A licence text is stated.", "A licence text is stated.")),
                "",
                "")),
        course.moves());
    assertTrue(course.drawing().isPresent());
  }

  @Test
  void twoDaysAreComparedByTheScoresThatHeldWhenTheyEnded() {
    Move move = course(new Days("2026-11-12", "2026-11-01")).between().answer().orElseThrow();
    assertEquals("1 November to 12 November:", move.when());
    assertEquals("2 → 5", move.points());
    assertEquals("", move.broken());
  }

  @Test
  void whatCannotBeComparedSaysWhy() {
    assertEquals(
        "It had no score on 1 October or before.",
        course(new Days("2026-10-01", "2026-11-12")).between().problem());
    assertEquals(
        "“soon” is no day; write days as 2026-10-01.",
        course(new Days("2026-11-01", "soon")).between().problem());
  }

  private static ScoreCourse course(Days days) {
    return new ScoreCourses("winnow", Voice.of("en", NOW, ZoneOffset.UTC)).of(VERSIONS, days);
  }

  private static Version version(long number, ChangeKind kind, String at, Score score) {
    return new Version(number, kind, Instant.parse(at), Optional.empty(), List.of(score));
  }

  private static Score score(String version, double title) {
    Measurement answer =
        Measurement.declared("title", title / 10, Message.of("licence-stated.good"));
    ScorePart leaf =
        new ScorePart("title", Value.exact(title, 10), 1, List.of(), Optional.of(answer));
    ScorePart found =
        new ScorePart("found", Value.exact(title, 10), 0.5, List.of(leaf), Optional.empty());
    return new Score(
        "winnow",
        version,
        Value.exact(title / 2, 100),
        "",
        List.of(found),
        List.of(),
        Optional.empty(),
        NOW,
        Optional.empty());
  }
}
