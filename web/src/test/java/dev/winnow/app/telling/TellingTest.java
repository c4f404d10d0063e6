package dev.winnow.app.telling;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.standardwebhooks.Webhook;
import dev.winnow.alerts.key.AlertKey;
import dev.winnow.app.Parts;
import dev.winnow.app.Serving;
import dev.winnow.app.TestClock;
import dev.winnow.app.config.Configuration;
import dev.winnow.app.config.WinnowSettings;
import dev.winnow.catalogue.Portal;
import dev.winnow.settings.Problems;
import dev.winnow.web.WebServer;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the form to the mailbox and the webhook, with a real mail server and a real receiver. */
class TellingTest {

  private static final Path CONFIG = Path.of(System.getProperty("winnow.root"), "config");
  private static final Pattern LINK = Pattern.compile("https?://\\S+/alerts/\\w+/\\S+");

  @TempDir Path folder;
  private final GreenMail mails = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
  private final WireMockServer receiver =
      new WireMockServer(WireMockConfiguration.options().dynamicPort());
  private final HttpClient client = HttpClient.newHttpClient();
  private final TestClock clock = new TestClock(Instant.parse("2026-11-21T12:00:00Z"));
  private Parts parts;
  private WebServer server;
  private Happening events;

  @BeforeEach
  void start() throws IOException {
    mails.start();
    receiver.start();
    Problems problems = new Problems();
    Path file = folder.resolve("winnow.yaml");
    Files.writeString(
        file,
        """
        server: {port: 0}
        network: {mode: loopback, allow: ["127.0.0.1:%d"]}
        mail: {host: 127.0.0.1, port: %d, tls: none, from: "Winnow <alerts@winnow.example>"}
        """
            .formatted(receiver.port(), mails.getSmtp().getPort()));
    WinnowSettings settings = WinnowSettings.read(file, Map.of(), problems);
    problems.throwIfAny();
    Portal portal = Portal.of("vallby", "ckan", URI.create("http://127.0.0.1:1/"));
    AlertKey key = AlertKey.passing();
    parts =
        new Parts(
            new Configuration(CONFIG, settings, List.of(portal), List.of()),
            folder.resolve("data"),
            clock,
            () -> Optional.of(key));
    server = Serving.start(parts, Optional.of(0), () -> true);
    events = new Happening(folder.resolve("data"));
  }

  @AfterEach
  void stop() {
    server.close();
    parts.close();
    receiver.stop();
    mails.stop();
  }

  @Test
  void goesTheWholeWayFromTheFormToAMailThatCanBeStopped() throws Exception {
    HttpResponse<String> asked = ask("anna@example.org", "", "at-once");
    assertEquals(200, asked.statusCode());
    assertTrue(asked.body().contains("Look into your mail"), asked.body());
    String confirm = link(text(mail(0)), "confirm");
    assertTrue(get(confirm).body().contains("Yes, watch it"));
    events.add("dataset.overdue", "Before anybody said yes", "{}", clock.instant());
    assertTrue(post(confirm, "").body().contains("You are watching"));

    events.add("dataset.overdue", "Luftkvalitet", "{\"from\":\"due\"}", clock.instant());
    events.add(
        "dataset.licence-changed",
        "Vatten <b>",
        "{\"from\":\"CC BY 4.0\",\"to\":\"CC BY-NC 4.0\",\"may-before\":\"credit\",\"may-now\":\"nc\"}",
        clock.instant());
    telling().round();
    telling().round();

    assertEquals(2, mails.getReceivedMessages().length);
    MimeMessage told = mail(1);
    assertEquals("1 overdue, 1 licence changed", told.getSubject());
    assertEquals("auto-generated", told.getHeader("Auto-Submitted", null));
    assertEquals("List-Unsubscribe=One-Click", told.getHeader("List-Unsubscribe-Post", null));
    assertTrue(told.getMessageID().endsWith("-1-3@winnow.example>"), told.getMessageID());
    String text = text(told);
    assertTrue(text.contains("Was CC BY 4.0, now CC BY-NC 4.0."), text);
    assertFalse(text.contains("Before anybody said yes"), text);
    assertTrue(html(told).contains("Vatten &lt;b&gt;"), html(told));
    assertFalse(html(told).contains("<img"), "pictures track");
    assertEquals(link(text, "stop"), stopHeader(told));

    assertTrue(get(link(text, "stop")).body().contains("Stop them"));
    assertEquals(1, parts.store().watches().active().size(), "looking at the page stopped it");
    HttpResponse<String> stopped = post(stopHeader(told), "List-Unsubscribe=One-Click");
    assertEquals(200, stopped.statusCode());
    assertEquals(List.of(), parts.store().watches().active());
    events.add("dataset.removed", "Luftkvalitet", "{}", clock.instant());
    clock.forward(Duration.ofHours(1));
    telling().round();
    assertEquals(2, mails.getReceivedMessages().length);
  }

  @Test
  void keepsTheNameOfAMailWhoeverSendsItAndThreadsTheNext() throws Exception {
    confirmed("anna@example.org", "", "daily");
    events.add("dataset.overdue", "Luft", "{}", clock.instant());
    clock.forward(Duration.ofDays(1));
    telling().round();
    events.add("dataset.recovered", "Luft", "{}", clock.instant());
    clock.forward(Duration.ofDays(1));
    telling().round();

    MimeMessage first = mail(1);
    MimeMessage second = mail(2);
    assertEquals(first.getMessageID(), second.getHeader("In-Reply-To", null));
    assertEquals(first.getMessageID(), second.getHeader("References", null));
    assertEquals(Instant.parse("2026-11-23T12:00:00Z"), second.getSentDate().toInstant());
  }

  @Test
  void signsWebhooksSoThatSomebodyElsesImplementationVerifiesThem() throws Exception {
    receiver.stubFor(WireMock.post(anyUrl()).willReturn(aResponse().withStatus(204)));
    String page = confirmed("anna@example.org", hook("/hook?key=1"), "at-once");
    Matcher secret = Pattern.compile("whsec_[A-Za-z0-9+/=]+").matcher(page.replace("&#43;", "+"));
    assertTrue(secret.find(), page);
    events.add("dataset.link-broken", "Luft", "{}", Instant.now());
    telling().round();

    LoggedRequest got = receiver.findAll(postRequestedFor(anyUrl())).getFirst();
    Map<String, List<String>> headers =
        Map.of(
            "webhook-id", List.of(got.getHeader("webhook-id")),
            "webhook-timestamp", List.of(got.getHeader("webhook-timestamp")),
            "webhook-signature", List.of(got.getHeader("webhook-signature")));
    String signed =
        new Webhook(secret.group())
            .sign(
                got.getHeader("webhook-id"),
                Long.parseLong(got.getHeader("webhook-timestamp")),
                got.getBodyAsString());
    assertEquals(signed, headers.get("webhook-signature").getFirst());
    assertTrue(got.getBodyAsString().contains("\"type\":\"dev.winnow.dataset.link-broken\""));
  }

  @Test
  void tellsNothingToAnAddressInsideTheNetworkAndSaysSoInTheLog() throws Exception {
    confirmed("anna@example.org", "http://127.0.0.1:" + server.port() + "/alerts", "at-once");
    events.add("dataset.overdue", "Luft", "{}", clock.instant());
    telling().round();

    String channel = parts.store().watches().active().getFirst().channel();
    assertEquals(
        "not sent: that address is not on the public internet",
        parts.store().watches().deliveries().of(channel, 1).getFirst().words());
  }

  @Test
  void letsPeopleChangeTestExportAndEraseByTheirLink() throws Exception {
    receiver.stubFor(WireMock.post(anyUrl()).willReturn(aResponse().withStatus(500)));
    confirmed("anna@example.org", hook("/hook"), "at-once");
    String watch = parts.store().watches().active().getFirst().id();
    String mine =
        telling()
            .subscriptions()
            .places()
            .manage(parts.store().watches().active().getFirst().watcher())
            .toString();

    HttpResponse<String> page = get(mine);
    assertEquals("no-store", page.headers().firstValue("Cache-Control").orElse(""));
    assertEquals("same-origin", page.headers().firstValue("Referrer-Policy").orElse(""));
    assertTrue(
        post(mine, "watch=" + watch + "&deed=test").body().contains("The test did not arrive."));
    assertTrue(
        post(mine, "watch=" + watch + "&deed=change&kind=late&rhythm=weekly")
            .body()
            .contains("to a webhook, once a week"));
    assertTrue(
        get(mine + "/export").body().startsWith("{\"address\":\"anna@example.org\",\"language\""));
    assertTrue(post(mine, "deed=erase").body().contains("has been erased"));
    assertEquals(404, get(mine).statusCode());
    assertEquals(Optional.empty(), parts.store().watches().find(watch));
  }

  @Test
  void refusesWhatIsWrongAndTakesFormsOfThisSiteOnly() throws Exception {
    assertEquals(400, ask("nobody", "", "weekly").statusCode());
    assertEquals(400, ask("anna@example.org", "ftp://x/", "weekly").statusCode());
    HttpResponse<String> foreign =
        client.send(
            HttpRequest.newBuilder(URI.create(address("/alerts")))
                .header("Origin", "https://evil.example")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("mail=a@b.example"))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertEquals(403, foreign.statusCode());
    assertEquals(404, get(address("/alerts/mine/abc.def")).statusCode());
    assertEquals(0, mails.getReceivedMessages().length);
  }

  @Test
  void asksOneAddressNoMoreThanFiveTimesInAnHour() throws Exception {
    for (int i = 0; i < 5; i++) {
      assertEquals(200, ask("anna@example.org", "", "weekly").statusCode());
    }
    assertEquals(429, ask("Anna@example.org", "", "weekly").statusCode());
    assertEquals(200, ask("bo@example.org", "", "weekly").statusCode());
    assertEquals(6, mails.getReceivedMessages().length);
  }

  @Test
  void keepsNoAddressInTheClear() throws Exception {
    confirmed("anna.svensson@example.org", hook("/s3cret"), "weekly");
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

  private Telling telling() {
    return parts.telling().orElseThrow();
  }

  private String confirmed(String mail, String webhook, String rhythm) throws Exception {
    assertEquals(200, ask(mail, webhook, rhythm).statusCode());
    MimeMessage[] all = mails.getReceivedMessages();
    return post(link(text(all[all.length - 1]), "confirm"), "").body();
  }

  private HttpResponse<String> ask(String mail, String webhook, String rhythm) throws Exception {
    String form =
        "target=portal&subject=vallby&kind=late&kind=terms&kind=gone&kind=links&rhythm=%s&mail=%s&webhook=%s"
            .formatted(rhythm, encoded(mail), encoded(webhook));
    return post(address("/alerts"), form);
  }

  private String hook(String path) {
    return "http://127.0.0.1:" + receiver.port() + path;
  }

  private String address(String path) {
    return "http://127.0.0.1:" + server.port() + path;
  }

  private HttpResponse<String> get(String address) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String address, String form) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create(address))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private MimeMessage mail(int number) {
    assertTrue(mails.getReceivedMessages().length > number, "no mail " + number);
    return mails.getReceivedMessages()[number];
  }

  private static String text(MimeMessage mail) throws Exception {
    return String.valueOf(((MimeMultipart) mail.getContent()).getBodyPart(0).getContent());
  }

  private static String html(MimeMessage mail) throws Exception {
    return String.valueOf(((MimeMultipart) mail.getContent()).getBodyPart(1).getContent());
  }

  private static String link(String text, String page) {
    Matcher link = LINK.matcher(text);
    while (link.find()) {
      if (link.group().contains("/alerts/" + page + "/")) {
        return link.group();
      }
    }
    throw new AssertionError("no link to " + page + " in " + text);
  }

  private static String stopHeader(MimeMessage mail) throws Exception {
    String header = mail.getHeader("List-Unsubscribe", null);
    assertNotNull(header);
    return header.replaceAll("[<>\\s]", "");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
