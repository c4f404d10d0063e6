package dev.winnow.app.telling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.standardwebhooks.Webhook;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the form to the mailbox and the webhook, with a real mail server and a real receiver. */
@Tag("integration")
class TellingTest {

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
  void goesTheWholeWayFromTheFormToAMailThatCanBeStopped() throws Exception {
    HttpResponse<String> asked = it.ask("anna@example.org", "", "at-once");
    assertEquals(200, asked.statusCode());
    assertTrue(asked.body().contains("Look into your mail"), asked.body());
    String confirm = Household.link(Household.text(it.mail(0)), "confirm");
    assertTrue(it.get(confirm).body().contains("Yes, watch it"));
    it.events.add("dataset.overdue", "Before anybody said yes", "{}", it.clock.instant());
    assertTrue(it.post(confirm, "").body().contains("You are watching"));

    it.events.add("dataset.overdue", "Luftkvalitet", "{\"from\":\"due\"}", it.clock.instant());
    it.events.add(
        "dataset.licence-changed",
        "Vatten <b>",
        "{\"from\":\"CC BY 4.0\",\"to\":\"CC BY-NC"
            + " 4.0\",\"may-before\":\"credit\",\"may-now\":\"nc\"}",
        it.clock.instant());
    it.telling().round();
    it.telling().round();

    assertEquals(2, it.mails());
    MimeMessage told = it.mail(1);
    assertEquals("1 overdue, 1 licence changed", told.getSubject());
    assertEquals("auto-generated", told.getHeader("Auto-Submitted", null));
    assertEquals("List-Unsubscribe=One-Click", told.getHeader("List-Unsubscribe-Post", null));
    assertTrue(told.getMessageID().endsWith("-1-3@winnow.example>"), told.getMessageID());
    String text = Household.text(told);
    assertTrue(text.contains("Was CC BY 4.0, now CC BY-NC 4.0."), text);
    assertFalse(text.contains("Before anybody said yes"), text);
    assertTrue(Household.html(told).contains("Vatten &lt;b&gt;"), Household.html(told));
    assertFalse(Household.html(told).contains("<img"), "pictures track");
    assertEquals(Household.link(text, "stop"), Household.stopHeader(told));

    assertTrue(it.get(Household.link(text, "stop")).body().contains("Stop them"));
    assertEquals(1, it.parts.store().watches().active().size(), "looking at the page stopped it");
    HttpResponse<String> stopped =
        it.post(Household.stopHeader(told), "List-Unsubscribe=One-Click");
    assertEquals(200, stopped.statusCode());
    assertEquals(List.of(), it.parts.store().watches().active());
    it.events.add("dataset.removed", "Luftkvalitet", "{}", it.clock.instant());
    it.clock.forward(Duration.ofHours(1));
    it.telling().round();
    assertEquals(2, it.mails());
  }

  @Test
  void keepsTheNameOfAMailWhoeverSendsItAndThreadsTheNext() throws Exception {
    it.confirmed("anna@example.org", "", "daily");
    it.events.add("dataset.overdue", "Luft", "{}", it.clock.instant());
    it.clock.forward(Duration.ofDays(1));
    it.telling().round();
    it.events.add("dataset.recovered", "Luft", "{}", it.clock.instant());
    it.clock.forward(Duration.ofDays(1));
    it.telling().round();

    MimeMessage first = it.mail(1);
    MimeMessage second = it.mail(2);
    assertEquals(first.getMessageID(), second.getHeader("In-Reply-To", null));
    assertEquals(first.getMessageID(), second.getHeader("References", null));
    assertEquals(Instant.parse("2026-11-23T12:00:00Z"), second.getSentDate().toInstant());
  }

  @Test
  void signsWebhooksSoThatSomebodyElsesImplementationVerifiesThem() throws Exception {
    String page = it.confirmed("anna@example.org", it.hook("/hook?key=1"), "at-once");
    Matcher secret = Pattern.compile("whsec_[A-Za-z0-9+/=]+").matcher(page.replace("&#43;", "+"));
    assertTrue(secret.find(), page);
    it.events.add("dataset.link-broken", "Luft", "{}", Instant.now());
    it.telling().round();

    Receiver.Received got = it.receiver.received().getFirst();
    String signed =
        new Webhook(secret.group())
            .sign(
                got.headers().get("webhook-id"),
                Long.parseLong(got.headers().get("webhook-timestamp")),
                got.body());
    assertEquals(signed, got.headers().get("webhook-signature"));
    assertTrue(got.body().contains("\"type\":\"dev.winnow.dataset.link-broken\""));
  }

  @Test
  void tellsNothingToAnAddressInsideTheNetworkAndSaysSoInTheLog() throws Exception {
    it.confirmed("anna@example.org", "http://127.0.0.1:" + it.server.port() + "/alerts", "at-once");
    it.events.add("dataset.overdue", "Luft", "{}", it.clock.instant());
    it.telling().round();

    String channel = it.parts.store().watches().active().getFirst().channel();
    assertEquals(
        "not sent: that address is not on the public internet",
        it.parts.store().watches().deliveries().of(channel, 1).getFirst().words());
  }

  @Test
  void letsPeopleChangeTestExportAndEraseByTheirLink() throws Exception {
    it.receiver.answer(500);
    it.confirmed("anna@example.org", it.hook("/hook"), "at-once");
    String watch = it.parts.store().watches().active().getFirst().id();
    String mine =
        it.telling()
            .subscriptions()
            .places()
            .manage(it.parts.store().watches().active().getFirst().watcher())
            .toString();

    HttpResponse<String> page = it.get(mine);
    assertEquals("no-store", page.headers().firstValue("Cache-Control").orElse(""));
    assertEquals("same-origin", page.headers().firstValue("Referrer-Policy").orElse(""));
    assertTrue(
        it.post(mine, "watch=" + watch + "&deed=test").body().contains("The test did not arrive."));
    assertTrue(
        it.post(mine, "watch=" + watch + "&deed=change&kind=late&rhythm=weekly")
            .body()
            .contains("to a webhook, once a week"));
    assertTrue(
        it.get(mine + "/export")
            .body()
            .startsWith("{\"address\":\"anna@example.org\",\"language\""));
    assertTrue(it.post(mine, "deed=erase").body().contains("has been erased"));
    assertEquals(404, it.get(mine).statusCode());
    assertEquals(Optional.empty(), it.parts.store().watches().find(watch));
  }

  @Test
  void refusesWhatIsWrongAndTakesFormsOfThisSiteOnly() throws Exception {
    assertEquals(400, it.ask("nobody", "", "weekly").statusCode());
    assertEquals(400, it.ask("anna@example.org", "ftp://x/", "weekly").statusCode());
    HttpResponse<String> foreign =
        it.post(it.address("/alerts"), "mail=a@b.example", "Origin", "https://evil.example");
    assertEquals(403, foreign.statusCode());
    assertEquals(404, it.get(it.address("/alerts/mine/abc.def")).statusCode());
    assertEquals(0, it.mails());
  }

  @Test
  void asksOneAddressNoMoreThanFiveTimesInAnHour() throws Exception {
    for (int i = 0; i < 5; i++) {
      assertEquals(200, it.ask("anna@example.org", "", "weekly").statusCode());
    }
    assertEquals(429, it.ask("Anna@example.org", "", "weekly").statusCode());
    assertEquals(200, it.ask("bo@example.org", "", "weekly").statusCode());
    assertEquals(6, it.mails());
  }

  @Test
  void keepsNoAddressInTheClear() throws Exception {
    it.confirmed("anna.svensson@example.org", it.hook("/s3cret"), "weekly");
    List<Path> files;
    try (Stream<Path> all = Files.list(folder.resolve("data"))) {
      files = all.filter(file -> file.getFileName().toString().startsWith("winnow.db")).toList();
    }
    assertFalse(files.isEmpty());
    for (Path file : files) {
      String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
      assertFalse(bytes.contains("svensson"), "the address stands in " + file);
      assertFalse(bytes.contains("s3cret"), "the webhook stands in " + file);
      assertFalse(bytes.contains("whsec_"), "the secret stands in " + file);
    }
  }
}
