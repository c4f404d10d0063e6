package dev.winnow.web.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.alerts.event.Event;
import dev.winnow.alerts.event.EventKind;
import dev.winnow.alerts.event.Subject;
import dev.winnow.alerts.letter.Digest;
import dev.winnow.alerts.letter.Letter;
import dev.winnow.alerts.letter.Silenced;
import dev.winnow.alerts.watch.Rhythm;
import dev.winnow.alerts.watch.Target;
import dev.winnow.alerts.watch.Watch;
import dev.winnow.web.event.EventWords;
import dev.winnow.web.text.Voice;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterWriterTest {

  private static final Instant NOW = Instant.parse("2026-10-19T06:00:00Z");
  private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
  private static final URI SITE = URI.create("https://winnow.example/");
  private static final Watch WATCH =
      new Watch("w1", new Target.OfPortal("vallby"), Set.of(), Rhythm.WEEKLY, "en", 0);

  private final LetterWriter letters =
      new LetterWriter(
          () -> SITE,
          new LetterWriter.Names(LetterWriterTest::named, Event::portal),
          STOCKHOLM,
          Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void tellsWhatHappenedKindByKindTheGravestFirst() throws IOException {
    Letter letter = letters.digest(digest("en"));
    keep("digest-en", letter);

    assertEquals(
        "1 link broken, 1 overdue, 1 licence changed, 1 recovered and more", letter.subject());
    String[] parts = letter.text().split("\n\n-{60}\n");
    assertEquals(
        """
        5 changes in the 2 things you watch

        1 link broken, 1 overdue, 1 licence changed, 1 recovered and more. 12 October – 18 October.\
        """,
        parts[0]);
    assertEquals(
        """
        ■ Link broken

        Realtids-API
        vallby
        An address has failed since 12 October: the server failed.
        We looked again on several days, so it is not a passing fault. Other files may still work.
        https://winnow.example/datasets/vallby/d2\
        """,
        parts[1]);
    assertTrue(
        letter
            .text()
            .contains(
                "Was CC BY 4.0, now CC BY-NC 4.0. What you may do: from “Anything, if you credit”"
                    + " to “Non-commercial only”."),
        letter.text());
    assertTrue(letter.text().contains("Could not look, or looked again:"), letter.text());
    assertTrue(letter.text().contains("\nYou watch: Vallby kommun · “luft”\n"), letter.text());
    assertTrue(letter.text().endsWith("https://winnow.example/alerts/stop/abc\n"));
  }

  @Test
  void namesWhatIsWatchedWhereItIsOneThing() {
    Digest two = digest("en");
    Digest one =
        new Digest(
            "en", two.rhythm(), two.events(), 0, List.of(search("luft")), two.at(), two.links());
    assertTrue(letters.digest(one).text().startsWith("5 changes in “luft”\n"));
  }

  @Test
  void makesNoLinkOfTheWordsWithWhichSomebodyAsksInAnotherOnesName() {
    Letter letter =
        letters.question(
            search("You won! https://evil.example/x or evil.example or me@evil.example now"),
            SITE.resolve("/alerts/confirm/x"));
    assertEquals("Do you want to watch “You won! … or … or … now”?", letter.subject());
    assertFalse(letter.text().contains("evil"), letter.text());
    assertFalse(letter.html().contains("evil"), letter.html());
  }

  private static Watch search(String words) {
    return new Watch("w2", new Target.OfSearch(words), Set.of(), Rhythm.WEEKLY, "en", 0);
  }

  private static String named(Watch watch) {
    return watch.target() instanceof Target.OfSearch search
        ? "“" + search.query() + "”"
        : "Vallby kommun";
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "sv"})
  void saysTheSameInTextAndHtmlInTheSameOrder(String language) throws IOException {
    Letter letter = letters.digest(digest(language));
    keep("digest-" + language, letter);
    String html = Jsoup.parse(letter.html()).body().text();
    int at = 0;
    for (String line : letter.text().split("\n")) {
      boolean sentence = !line.startsWith("http") && !line.startsWith("---") && !line.isBlank();
      if (sentence && !line.endsWith(":")) {
        int found = html.indexOf(line.strip(), at);
        assertTrue(found >= 0, "not in the HTML, or not in this order: " + line + "\n" + html);
        at = found;
      }
    }
  }

  @Test
  void loadsNothingAndTracksNobody() {
    String html = letters.digest(digest("en")).html();

    assertFalse(html.contains("<img"), html);
    assertFalse(html.contains("<script"), html);
    assertFalse(html.contains("<link"), html);
    assertFalse(html.contains("url("), html);
    Jsoup.parse(html)
        .select("a[href]")
        .forEach(link -> assertTrue(link.attr("href").startsWith("https://winnow.example/")));
  }

  @Test
  void takesHostileTitlesAsText() {
    Event hostile = event(9, EventKind.REMOVED, "<script>alert(1)</script>\r\nBcc: x", Map.of());
    Letter letter = letters.digest(digest("en", List.of(hostile)));

    assertFalse(letter.html().contains("<script>"), letter.html());
    assertEquals("1 removed", letter.subject());
    Letter question =
        new LetterWriter(
                () -> SITE,
                new LetterWriter.Names(watch -> "a\r\nBcc: b@example.org", Event::portal),
                STOCKHOLM,
                Clock.fixed(NOW, ZoneOffset.UTC))
            .question(WATCH, SITE);
    assertEquals("Do you want to watch a Bcc: b@example.org?", question.subject());
  }

  @Test
  void tellsManyOfOneKindByTitleAfterTheFirstFive() {
    List<Event> many = new ArrayList<>();
    for (int i = 1; i <= 8; i++) {
      many.add(event(i, EventKind.OVERDUE, "Dataset " + i, Map.of()));
    }
    Letter letter = letters.digest(digest("en", many));

    assertEquals("8 overdue", letter.subject());
    assertTrue(
        letter.text().contains("* Dataset 6 https://winnow.example/datasets/vallby/d6"),
        letter.text());
  }

  @Test
  void asksAndTellsOfASilentWebhook() throws IOException {
    Letter question = letters.question(WATCH, SITE.resolve("/alerts/confirm/x"));
    Letter silenced =
        letters.silenced(
            new Silenced(
                "sv",
                "hooks.example",
                false,
                NOW.minus(Duration.ofDays(3)),
                "HTTP 500",
                SITE.resolve("/alerts/mine/y")));
    keep("question-en", question);
    keep("silenced-sv", silenced);

    assertEquals("Do you want to watch Vallby kommun?", question.subject());
    assertTrue(question.text().contains("https://winnow.example/alerts/confirm/x"));
    assertEquals("Din webhook hos hooks.example är tyst", silenced.subject());
    assertTrue(silenced.text().contains("HTTP 500"), silenced.text());
  }

  @ParameterizedTest
  @EnumSource
  void hasWordsForEveryKindInBothLanguages(EventKind kind) {
    for (String language : List.of("en", "sv")) {
      EventWords words = new EventWords(Voice.of(language, NOW, STOCKHOLM));
      Event event = event(1, kind, "Luft", Map.of());
      assertFalse(words.tell(event).label().isBlank());
      assertFalse(words.tell(event).says().isBlank());
      assertFalse(words.tell(event).means().isBlank());
      assertTrue(words.counts(List.of(event)).contains("1") || kind == EventKind.RESTAMPED);
    }
  }

  private static Digest digest(String language) {
    return digest(
        language,
        List.of(
            event(
                1,
                EventKind.OVERDUE,
                "Luftkvalitetssensorer i Vallby",
                Map.of("from", "due", "to", "overdue")),
            event(
                2,
                EventKind.LINK_BROKEN,
                "Realtids-API",
                Map.of("reason", "server-error", "since", "2026-10-12T10:00:00Z")),
            event(
                3,
                EventKind.LICENCE_CHANGED,
                "Partiklar i gatumiljö",
                Map.of(
                    "from", "CC BY 4.0",
                    "to", "CC BY-NC 4.0",
                    "may-before", "credit",
                    "may-now", "nc",
                    "turn", "worse")),
            event(4, EventKind.RECOVERED, "Luftkvalitet, timvärden", Map.of()),
            new Event(
                5,
                0,
                EventKind.PORTAL_SILENT,
                new Subject(Subject.Type.PORTAL, "vagdata", "Vägdatanätet"),
                "vagdata",
                "",
                NOW.minus(Duration.ofDays(1)),
                Map.of("since", "2026-10-16T03:00:00Z"),
                1)));
  }

  private static Digest digest(String language, List<Event> events) {
    return new Digest(
        language,
        Rhythm.WEEKLY,
        events,
        0,
        List.of(WATCH, search("luft")),
        NOW,
        new Digest.Links(SITE, SITE.resolve("/alerts/mine/xyz"), SITE.resolve("/alerts/stop/abc")));
  }

  private static Event event(int number, EventKind kind, String title, Map<String, String> said) {
    return new Event(
        number,
        number,
        kind,
        new Subject(Subject.Type.DATASET, "vallby/d" + number, title),
        "vallby",
        "vallby-kommun",
        Instant.parse("2026-10-12T08:00:00Z").plus(Duration.ofDays(2L * (number - 1) % 7)),
        said,
        1);
  }

  /** Letters are kept for people to look at, where a folder for them is named. */
  private static void keep(String name, Letter letter) throws IOException {
    String folder = System.getenv("WINNOW_SHOTS");
    if (folder != null) {
      Files.writeString(Path.of(folder, name + ".html"), letter.html());
      Files.writeString(Path.of(folder, name + ".txt"), letter.text());
    }
  }
}
