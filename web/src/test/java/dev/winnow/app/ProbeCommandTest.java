package dev.winnow.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.winnow.app.command.Winnow;
import dev.winnow.app.demo.DemoPortals;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code winnow probe} and {@code winnow portals check} as a person or a script uses them. */
@Tag("integration")
class ProbeCommandTest {

  private static final Path CONFIG =
      Path.of(System.getProperty("winnow.root", "..")).resolve("config");

  @TempDir static Path folder;
  private static DemoPortals samples;

  private record Answer(int code, String out, String err) {}

  @BeforeAll
  static void harvestOne() throws IOException {
    samples = DemoPortals.start(CONFIG.resolve("demo"), Clock.systemUTC());
    OwnProfiles.copy(CONFIG, folder.resolve("config"));
    Path portals = Files.createDirectories(folder.resolve("config/portals"));
    Files.writeString(folder.resolve("config/winnow.yaml"), "network: loopback\n");
    Files.writeString(
        portals.resolve("vallby.yaml"),
        "type: dcat\nurl: " + samples.base("vallby") + "/page-1.ttl\n");
    Files.writeString(
        portals.resolve("waiting.yaml"),
        "enabled: false\ntype: ckan\nurl: " + samples.base("vallby") + "/\n");
    Files.writeString(
        portals.resolve("far.yaml"), "enabled: false\ntype: ckan\nurl: https://far.example/\n");
    assertEquals(0, run("harvest").code());
  }

  @AfterAll
  static void stop() {
    samples.close();
  }

  @Test
  void probeAnswersInTheShapeOfTheContract() throws IOException {
    Answer answer = run("probe", samples.base("norrviken-energi") + "/dataset/x", "--json");
    assertEquals(0, answer.code(), answer.err());
    JsonNode json = new ObjectMapper().readTree(answer.out());
    assertEquals(List.of("candidates", "portal"), names(json));
    JsonNode best = json.path("candidates").get(0);
    assertEquals(
        List.of("type", "url", "confidence", "declared", "evidence", "sample"), names(best));
    assertEquals("ckan", best.path("type").asText());
    assertEquals(samples.base("norrviken-energi") + "/", best.path("url").asText());
    assertTrue(best.path("confidence").asDouble() > 0.9, best.toString());
    assertTrue(best.path("declared").asInt() > 0, best.toString());
    assertEquals(5, best.path("sample").size());
    assertTrue(json.path("portal").asText().contains("type: ckan"), json.toString());
  }

  @Test
  void scoreFindsTheCatalogueBehindAnyPageOfAPortal() throws IOException {
    Answer answer = run("score", samples.base("norrviken-energi") + "/dataset/x", "--json");
    JsonNode datasets = new ObjectMapper().readTree(answer.out()).path("datasets");
    assertTrue(datasets.size() > 0, answer.err());
    Answer none = run("score", samples.base("nothing") + "/");
    assertTrue(none.code() != 0, none.out());
  }

  @Test
  void probeSaysHowMuchIsHeldAlready() throws IOException {
    Answer answer = run("probe", samples.base("vallby") + "/page-1.ttl", "--json");
    String evidence =
        new ObjectMapper().readTree(answer.out()).path("candidates").get(0).path("evidence") + "";
    assertTrue(evidence.contains("already come through portal 'vallby'"), evidence);
    assertTrue(evidence.contains("100 %"), evidence);
  }

  @Test
  void whatIsNoPortalIsSaidInWords() {
    Answer answer = run("probe", samples.base("nothing") + "/");
    assertEquals(2, answer.code());
    assertTrue(answer.out().contains("No way to harvest it was found."), answer.out());
    assertTrue(answer.out().contains("requests"), answer.out());
  }

  @Test
  void onLoopbackNothingElseIsAsked() {
    Answer answer = run("probe", "data.example.org");
    assertEquals(2, answer.code());
    assertTrue(answer.out().contains("network: loopback"), answer.out());
    assertEquals(1, run("probe", "not an address at all:").code());
  }

  @Test
  void portalsCheckTellsRightFilesFromWrongOnes() throws IOException {
    Answer all = run("portals", "check", "--all", "--json");
    assertEquals(2, all.code(), all.err());
    JsonNode portals = new ObjectMapper().readTree(all.out()).path("portals");
    assertEquals("far", portals.get(1).path("id").asText() + "", portals.toString());
    assertTrue(portals.get(1).path("words").asText().contains("loopback"), portals.toString());
    assertEquals(0, run("portals", "check").code());
    assertEquals(0, run("portals", "check", "vallby").code());
    assertEquals(2, run("portals", "check", "waiting").code());
    assertEquals(1, run("portals", "check", "valby").code());
  }

  @Test
  void aPortalThatIsNotEnabledIsNotHarvestedByMistake() {
    Answer answer = run("harvest", "waiting");
    assertEquals(1, answer.code());
    assertTrue(answer.err().contains("enabled: false"), answer.err());
  }

  private static List<String> names(JsonNode json) {
    List<String> names = new ArrayList<>();
    json.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static Answer run(String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    List<String> line = new ArrayList<>(List.of(words));
    line.addAll(List.of("--config", "" + folder.resolve("config")));
    line.addAll(List.of("--data", "" + folder.resolve("data")));
    int code = Winnow.run(line.toArray(String[]::new), new PrintWriter(out), new PrintWriter(err));
    return new Answer(code, out.toString(), err.toString());
  }
}
