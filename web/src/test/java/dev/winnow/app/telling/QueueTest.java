package dev.winnow.app.telling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.store.watch.ChannelState;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the operator sees of channels that fail, and does about them. */
@Tag("integration")
class QueueTest {

  @TempDir Path folder;
  private Household it;

  @BeforeEach
  void open() throws IOException {
    it = new Household(folder);
  }

  @AfterEach
  void close() {
    it.close();
  }

  @Test
  void isShownToWhoHasTheTokenOnly() throws Exception {
    String channel = failing();
    assertFalse(it.get(it.address("/alerts/queue")).body().contains(channel));
    HttpResponse<String> wrong = queue("show", "", "wrong");
    assertEquals(403, wrong.statusCode());
    assertTrue(wrong.body().contains("That is not the token."), wrong.body());
    assertFalse(wrong.body().contains(channel));
    HttpResponse<String> foreign =
        it.post(it.address("/alerts/queue"), "deed=show", "Origin", "https://evil.example");
    assertEquals(403, foreign.statusCode());
  }

  @Test
  void tellsWhatFailsSinceWhenAndWhyButNeverAnAddress() throws Exception {
    failing();
    HttpResponse<String> answer = queue("show", "", Household.TOKEN);
    Document page = Jsoup.parse(answer.body());

    assertEquals("open 1 · paused 0 · stopped 0 · muted 0", page.select(".head .num").text());
    assertEquals(1, page.select("tbody tr").size());
    assertEquals("to a webhook, at once", page.select("tbody th .opt").text().split(" ", 2)[1]);
    String failing = page.select("tbody td").get(1).text();
    assertTrue(failing.startsWith("once since 2"), failing);
    assertEquals("HTTP 500", page.select("tbody td").get(3).text());
    assertFalse(answer.body().contains("anna@"), "an address is shown");
    assertFalse(answer.body().contains("s3cret"), "a webhook's address is shown");
    assertFalse(answer.body().contains(Household.TOKEN), "the token is shown");
  }

  @Test
  void mutesAndSendsAgain() throws Exception {
    String channel = failing();
    assertTrue(queue("mute", channel, Household.TOKEN).body().contains("1 channel changed."));
    assertEquals(ChannelState.MUTED, state(channel));
    it.receiver.answer(204);
    it.clock.forward(Duration.ofDays(1));
    it.telling().round();
    assertEquals(1, it.receiver.received().size(), "a muted channel is told nothing");

    queue("resend", channel, Household.TOKEN);
    it.telling().round();
    assertEquals(2, it.receiver.received().size());
    assertEquals(
        it.receiver.received().getFirst().headers().get("webhook-id"),
        it.receiver.received().getLast().headers().get("webhook-id"));
    assertTrue(
        queue("show", "", Household.TOKEN).body().contains("Nothing waits or fails."),
        "what was sent still waits");
  }

  @Test
  void changesNothingForAnUnknownChannelOrDeed() throws Exception {
    String channel = failing();
    assertEquals(200, queue("mute", "unknown", Household.TOKEN).statusCode());
    assertEquals(200, queue("burn", channel, Household.TOKEN).statusCode());
    assertEquals(ChannelState.OPEN, state(channel));
  }

  /** A channel to a webhook that answered 500. */
  private String failing() throws Exception {
    it.receiver.answer(500);
    it.confirmed("anna@example.org", it.hook("/s3cret"), "at-once");
    it.events.add("dataset.overdue", "Luft", "{}", it.clock.instant());
    it.telling().round();
    return it.parts.store().watches().active().getFirst().channel();
  }

  private ChannelState state(String channel) {
    return it.parts.store().watches().channels().find(channel).orElseThrow().state();
  }

  private HttpResponse<String> queue(String deed, String channel, String token) throws Exception {
    return it.post(
        it.address("/alerts/queue"), "token=" + token + "&deed=" + deed + "&channel=" + channel);
  }
}
