package dev.winnow.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** A project's lock file, checked as its own checks would. */
class WatchCommandTest {

  private static final String CC_BY = "https://creativecommons.org/licenses/by/4.0/";
  private static final String FILE = "https://files.example/parks.csv";

  @TempDir Path folder;
  private CommandLine winnow;
  private HttpServer portal;
  private volatile String catalogue = "";

  @BeforeEach
  void start() throws IOException {
    portal = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 16);
    portal.createContext(
        "/",
        exchange -> {
          try (exchange) {
            byte[] body = catalogue.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
          }
        });
    portal.start();
    winnow = CommandLine.in(folder);
    winnow.portal(
        "vallby",
        "type: datajson\nremovals:\n  apart: 0s\n  limit: 1\nurl: http://127.0.0.1:%d/data.json\n"
            .formatted(portal.getAddress().getPort()));
    harvest(parks(CC_BY, "CSV", FILE));
  }

  @AfterEach
  void stop() {
    portal.stop(0);
  }

  @Test
  void aDatasetThatStandsAsItWasLockedPasses() throws IOException {
    lock("\"vallby/parks\"");
    CommandLine.Answer before = watch();
    assertEquals(0, before.code(), before.err());
    assertTrue(before.out().contains("note  not-locked"), before.out());

    assertEquals(0, watch("--update").code());

    assertEquals("datasets: 1, deviations: 0, failing: 0\n", watch().out());
  }

  @Test
  void aDatasetIsFoundByTheAddressOfItsFileAndStaysTheOneThatWasLocked() throws IOException {
    lock("\"http://www.files.example/parks.csv\"");
    assertEquals(0, watch("--update").code());
    harvest(parks(CC_BY, "CSV", "https://files.example/2027/parks.csv"));

    CommandLine.Answer answer = watch();

    assertEquals(2, answer.code(), answer.err());
    assertEquals(
        """
        Parks  http://www.files.example/parks.csv
          FAIL  address-gone: https://files.example/parks.csv is no longer stated.
        datasets: 1, deviations: 1, failing: 1
        """,
        answer.out());
  }

  @Test
  void saysWhatBecameWorseAndFailsOnWhatIsAskedFor() throws IOException {
    lock("\"vallby/parks\"");
    watch("--update");
    harvest(parks("https://creativecommons.org/licenses/by-nc/4.0/", "PDF", FILE));

    JsonNode report = watch("--format", "json").json();
    assertEquals(2, report.path("failures").asInt(), report.toString());
    assertEquals(
        "Its licence was CC-BY-4.0 (credit) and is CC-BY-NC-4.0 (nc).",
        report.at("/deviations/0/message").asText());
    assertEquals("format-gone", report.at("/deviations/1/rule").asText());
    assertEquals(0, watch("--fail-on", "removed,unknown").code());
    assertEquals(2, watch("--fail-on", "licence-worse").code());
    CommandLine.Answer wrong = watch("--fail-on", "sun");
    assertEquals(1, wrong.code());
    assertTrue(wrong.err().contains("--fail-on sun is none of all, none, unknown"), wrong.err());
  }

  @Test
  void sarifPointsAtTheLineOfTheLockFile() throws IOException {
    Files.writeString(file(), "{\"datasets\": [\n  \"vallby/parks\",\n  \"vallby/none\"\n]}\n");

    JsonNode sarif = watch("--format", "sarif").json();

    assertEquals("2.1.0", sarif.path("version").asText());
    JsonNode result = sarif.at("/runs/0/results/1");
    assertEquals("unknown", result.path("ruleId").asText(), sarif.toString());
    assertEquals("error", result.path("level").asText());
    assertEquals(3, result.at("/locations/0/physicalLocation/region/startLine").asInt());
    assertEquals(
        "unknown",
        sarif.at("/runs/0/tool/driver/rules/" + result.path("ruleIndex").asInt() + "/id").asText());
  }

  @Test
  void junitHasATestForEachDataset() throws Exception {
    lock("\"vallby/parks\", \"vallby/none\"");

    CommandLine.Answer answer = watch("--format", "junit");

    assertEquals(2, answer.code());
    Document xml =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(answer.out().getBytes(StandardCharsets.UTF_8)));
    assertEquals(2, xml.getElementsByTagName("testcase").getLength());
    assertEquals(
        "There is no dataset vallby/none.",
        xml.getElementsByTagName("failure").item(0).getTextContent());
  }

  @Test
  void aRemovedDatasetFailsThoughItIsStillKnown() throws IOException {
    lock("\"vallby/parks\"");
    watch("--update");
    harvest(other());
    harvest(other());

    CommandLine.Answer answer = watch();

    assertEquals(2, answer.code());
    assertTrue(answer.out().contains("FAIL  removed: Its portal no longer lists it."));
  }

  @Test
  void aFileThatIsNoLockFileIsRefusedInWords() throws IOException {
    CommandLine.Answer none = watch();
    assertEquals(1, none.code());
    assertTrue(none.err().contains("there is no file"), none.err());
    Files.writeString(file(), "{\"datasets\": [\n");
    assertTrue(watch().err().contains("is not JSON, in line 2"), watch().err());
    Files.writeString(file(), "{\"data\": []}");
    assertTrue(watch().err().contains("has no list \"datasets\""), watch().err());
  }

  @Test
  void tellsWhatHappenedByNumber() {
    harvest(parks("https://creativecommons.org/licenses/by-nc/4.0/", "CSV", FILE));

    JsonNode events = winnow.run("events", "--after", "1", "--json").json();

    assertEquals(2, events.at("/items/0/number").asInt(), events.toString());
    assertEquals("dataset.licence-changed", events.at("/items/0/kind").asText());
    assertEquals("worse", events.at("/items/0/details/turn").asText());
    String text = winnow.run("events", "--kind", "dataset.added").out();
    assertTrue(text.startsWith("1  "), text);
    assertTrue(text.contains("dataset.added  vallby/parks"), text);
    assertEquals(1, winnow.run("events", "--kind", "dataset.eaten").code());
  }

  private Path file() {
    return folder.resolve("winnow.lock");
  }

  private void lock(String datasets) throws IOException {
    Files.writeString(file(), "{\"datasets\": [" + datasets + "]}");
  }

  private CommandLine.Answer watch(String... more) {
    String[] words = new String[more.length + 3];
    words[0] = "watch";
    words[1] = "--lock";
    words[2] = file().toString();
    System.arraycopy(more, 0, words, 3, more.length);
    return winnow.run(words);
  }

  private void harvest(String datasets) {
    catalogue = "{\"dataset\": [" + datasets + "]}";
    CommandLine.Answer answer = winnow.run("harvest", "--json");
    assertEquals(0, answer.code(), answer.err());
  }

  private static String parks(String licence, String format, String file) {
    return """
    {"identifier": "parks", "title": "Parks", "license": "%s",
     "distribution": [{"downloadURL": "%s", "format": "%s"}]}\
    """
        .formatted(licence, file, format);
  }

  private static String other() {
    return "{\"identifier\": \"wells\", \"title\": \"Wells\"}";
  }
}
