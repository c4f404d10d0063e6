package dev.winnow.web.page.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.catalogue.score.LinkContent;
import dev.winnow.catalogue.score.LinkFact;
import dev.winnow.catalogue.score.LinkFact.State;
import dev.winnow.catalogue.score.LinkKind;
import dev.winnow.catalogue.score.LinkTrail;
import dev.winnow.catalogue.vocabulary.FileFormats;
import dev.winnow.web.page.dataset.link.LinkStory;
import dev.winnow.web.text.Voice;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class LinkStoryTest {
  private static final Instant NOW = Instant.parse("2026-11-21T13:32:00Z");

  @Test
  void tellsSinceWhenALinkFailsAndWhenItLastWorked() {
    LinkFact failing = look(State.UNSURE, 404, LinkKind.NOT_FOUND, 1, "CSV");
    assertEquals(
        "Failing since 20 November | answers 404: there is nothing;"
            + " last worked 11 November; checked today 13:32",
        story(failing, "en"));
    assertEquals(
        "Fel sedan 20 november | svarar 404: där finns ingenting;"
            + " fungerade senast 11 november; kontrollerad i dag 13:32",
        story(failing, "sv"));
  }

  @Test
  void tellsWhenSomethingElseComesThanIsStated() {
    assertEquals(
        "Works | stated as CSV, what comes is HTML; checked today 13:32",
        story(look(State.WORKS, 200, LinkKind.PAGE_INSTEAD_OF_DATA, 0, "HTML"), "en"));
    assertEquals(
        "Works | checked today 13:32", story(look(State.WORKS, 200, LinkKind.OK, 0, "CSV"), "en"));
  }

  @Test
  void tellsWhyItCannotTell() {
    assertEquals(
        "Could not tell | answers 429: found our requests too many;"
            + " last worked 11 November; checked today 13:32",
        story(look(State.UNSURE, 429, LinkKind.RATE_LIMITED, 0, "CSV"), "en"));
  }

  private static String story(LinkFact look, String language) {
    LinkStory story = new LinkStory(look, Voice.of(language, NOW, ZoneOffset.UTC));
    return story.state() + " | " + story.detail(FileFormats.find("CSV"));
  }

  private static LinkFact look(State state, int status, LinkKind kind, int failures, String came) {
    LinkContent content =
        new LinkContent(
            FileFormats.find(came),
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            OptionalLong.empty(),
            Optional.empty());
    return new LinkFact(
        state,
        OptionalInt.of(status),
        NOW,
        NOW.minus(Duration.ofDays(1)),
        "",
        Optional.empty(),
        new LinkTrail(
            kind,
            Optional.of(NOW.minus(Duration.ofDays(10))),
            failures == 0 ? Optional.empty() : Optional.of(NOW.minus(Duration.ofDays(1))),
            failures,
            content));
  }
}
