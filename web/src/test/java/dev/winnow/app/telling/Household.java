package dev.winnow.app.telling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Winnow with a real mail server and a real receiver of webhooks, and somebody who uses it. */
final class Household implements AutoCloseable {

  private static final Path CONFIG = Path.of(System.getProperty("winnow.root"), "config");
  private static final Pattern LINK = Pattern.compile("https?://\\S+/alerts/\\w+/\\S+");

  static final String TOKEN = "an-operator-s-token";

  final TestClock clock = new TestClock(Instant.parse("2026-11-21T12:00:00Z"));
  final Receiver receiver = new Receiver();
  final Parts parts;
  final WebServer server;
  final Happening events;
  private final GreenMail mails = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
  private final HttpClient client = HttpClient.newHttpClient();

  Household(Path folder) throws IOException {
    mails.start();
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
    server = Serving.start(parts, Optional.of(0), () -> true, Optional.of(TOKEN));
    events = new Happening(folder.resolve("data"));
  }

  @Override
  public void close() {
    server.close();
    parts.close();
    receiver.close();
    mails.stop();
  }

  Telling telling() {
    return parts.telling().orElseThrow();
  }

  String confirmed(String mail, String webhook, String rhythm) throws Exception {
    assertEquals(200, ask(mail, webhook, rhythm).statusCode());
    return post(link(text(mail(mails() - 1)), "confirm"), "").body();
  }

  HttpResponse<String> ask(String mail, String webhook, String rhythm) throws Exception {
    String form =
        "target=portal&subject=vallby&kind=late&kind=terms&kind=gone&kind=links&rhythm=%s&mail=%s&webhook=%s"
            .formatted(rhythm, encoded(mail), encoded(webhook));
    return post(address("/alerts"), form);
  }

  String hook(String path) {
    return "http://127.0.0.1:" + receiver.port() + path;
  }

  String address(String path) {
    return "http://127.0.0.1:" + server.port() + path;
  }

  HttpResponse<String> get(String address) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
  }

  HttpResponse<String> post(String address, String form, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  int mails() {
    return mails.getReceivedMessages().length;
  }

  MimeMessage mail(int number) {
    assertTrue(mails() > number, "no mail " + number);
    return mails.getReceivedMessages()[number];
  }

  static String text(MimeMessage mail) throws Exception {
    return part(mail, 0);
  }

  static String html(MimeMessage mail) throws Exception {
    return part(mail, 1);
  }

  private static String part(MimeMessage mail, int number) throws Exception {
    MimeMultipart parts = (MimeMultipart) mail.getContent();
    return String.valueOf(parts.getBodyPart(number).getContent()).replace("\r\n", "\n");
  }

  static String link(String text, String page) {
    Matcher link = LINK.matcher(text);
    while (link.find()) {
      if (link.group().contains("/alerts/" + page + "/")) {
        return link.group();
      }
    }
    throw new AssertionError("no link to " + page + " in " + text);
  }

  static String stopHeader(MimeMessage mail) throws Exception {
    String header = mail.getHeader("List-Unsubscribe", null);
    assertNotNull(header);
    return header.replaceAll("[<>\\s]", "");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
