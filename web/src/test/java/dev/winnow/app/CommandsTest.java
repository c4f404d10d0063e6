package dev.winnow.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

/** The commands as a person or a script uses them: words in, answer and exit code out. */
@Tag("integration")
class CommandsTest {

  private static final Path CONFIG =
      Path.of(System.getProperty("winnow.root", "..")).resolve("config");
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path folder;
  private static DemoPortals samples;
  private static Answer harvest;

  /** What a command answered. */
  private record Answer(int code, String out, String err) {

    JsonNode json() throws IOException {
      return JSON.readTree(out);
    }
  }

  @BeforeAll
  static void harvestTwoPortals() throws IOException {
    samples = DemoPortals.start(CONFIG.resolve("demo"), Clock.systemUTC());
    OwnProfiles.copy(CONFIG, folder.resolve("config"));
    Path portals = Files.createDirectories(folder.resolve("config/portals"));
    Files.writeString(folder.resolve("config/winnow.yaml"), "network: loopback\n");
    Files.writeString(
        portals.resolve("vallby.yaml"),
        "name: Vallby kommun\ntype: dcat\ncountry: SE\nlanguage: sv\nurl: "
            + samples.base("vallby")
            + "/page-1.ttl\n");
    Files.writeString(
        portals.resolve("gone.yaml"), "type: datajson\nurl: " + samples.base("gone") + "/x.json\n");
    harvest = run("harvest", "--json");
  }

  @AfterAll
  static void stop() {
    samples.close();
  }

  @Test
  void harvestReportsEachPortalAndItsExitCodeSaysThatOneFailed() throws IOException {
    JsonNode portals = harvest.json().path("portals");
    assertEquals(2, harvest.code(), harvest.err());
    assertEquals("failed", portals.get(0).path("verdict").asText(), portals.toString());
    assertTrue(portals.get(0).path("reason").asText().contains("404"), portals.toString());
    assertEquals("complete", portals.get(1).path("verdict").asText());
    assertEquals(51, portals.get(1).path("declared").asInt());
    assertEquals(50, portals.get(1).path("seen").asInt());
    assertEquals(50, portals.get(1).path("added").asInt());
    assertEquals(50, harvest.json().path("datasets").asInt());
  }

  @Test
  void aDryRunWritesNothing() throws IOException {
    Answer answer = run("harvest", "vallby", "--dry-run", "--data", "" + folder.resolve("dry"));
    assertEquals(0, answer.code(), answer.err());
    assertTrue(answer.out().contains("Nothing was written."), answer.out());
    assertFalse(answer.out().contains("are kept"), answer.out());
    assertEquals(
        0,
        run("search", "--json", "--data", "" + folder.resolve("dry")).json().path("total").asInt());
  }

  @Test
  void aSearchShowsAsManyAsAreAskedFor() throws IOException {
    assertEquals(2, run("search", "--limit", "2", "--json").json().path("items").size());
    assertTrue(run("search", "--limit", "0").err().contains("size=0"));
  }

  @Test
  void aLimitedHarvestIsPartialAndSaysWhy() throws IOException {
    Answer answer =
        run("harvest", "vallby", "--limit", "5", "--json", "--data", "" + folder.resolve("few"));
    assertEquals(2, answer.code(), answer.err());
    JsonNode report = answer.json().path("portals").get(0);
    assertEquals("partial", report.path("verdict").asText());
    assertEquals(5, report.path("seen").asInt(), report.toString());
    assertTrue(report.path("reason").asText().contains("5"), report.toString());
  }

  @Test
  void anUnknownPortalIsAnErrorThatNamesTheNearestOne() {
    Answer answer = run("harvest", "valby");
    assertEquals(1, answer.code());
    assertTrue(answer.err().contains("Did you mean 'vallby'?"), answer.err());
  }

  @Test
  void portalsListsTypeLastVerdictAndNextRun() throws IOException {
    JsonNode portal = run("portals", "--json").json().path("portals").get(1);
    assertEquals("vallby", portal.path("id").asText());
    assertEquals("dcat", portal.path("type").asText());
    assertEquals("complete", portal.path("verdict").asText());
    assertEquals(50, portal.path("datasets").asInt());
    assertTrue(run("portals").out().contains("by hand"));
  }

  @Test
  void searchAnswersAsTheApiDoes() throws IOException {
    JsonNode answer = run("search", "cykel", "--with", "format=csv", "--format", "json").json();
    assertTrue(answer.path("total").asInt() > 0, answer.toString());
    JsonNode hit = answer.path("items").get(0);
    assertEquals("Vallby kommun", hit.path("organisation").path("name").asText());
    assertTrue(hit.path("scores").path("overall").has("low"), hit.toString());
    assertTrue(answer.path("facets").has("licence"));
    assertEquals(1, run("search", "--with", "colour=red").code());
  }

  @Test
  void explainShowsEveryPointAndWhatToFix() throws IOException {
    String id = run("search", "cykel", "--json").json().path("items").get(0).path("id").asText();
    String text = run("explain", id).out();
    assertTrue(text.contains("What to fix first:"), text);
    JsonNode score = run("explain", id, "--profile", "mqa-v1", "--json").json();
    assertEquals(405, score.path("datasets").get(0).path("max").asInt());
    assertEquals(1, run("explain", "vallby/nothing-there").code());
  }

  @Test
  void exportWritesEveryDatasetInEachFormat() {
    assertEquals(50, run("export", "--format", "jsonl").out().lines().count());
    assertTrue(run("export", "--format", "csv").out().startsWith("id,title,organisation"));
    String turtle = run("export", "--format", "ttl").out();
    assertTrue(turtle.contains("dcat:Dataset"), turtle.substring(0, 500));
  }

  @Test
  void whatIsKeptCanBeReadScoredAndIndexedAgain() throws IOException {
    assertEquals(50, run("reread", "--json").json().path("reread").asInt());
    assertEquals(50, run("rescore", "--json").json().path("rescored").asInt());
    assertTrue(run("reindex", "--json").json().path("change").asInt() >= 50);
    assertTrue(run("search", "cykel", "--json").json().path("total").asInt() > 0);
  }

  @Test
  void configCheckTellsAllFaultsWithFileAndLine() throws IOException {
    Path wrong = folder.resolve("wrong");
    Files.createDirectories(wrong.resolve("portals"));
    Files.writeString(wrong.resolve("winnow.yaml"), "server:\n  prot: 1\n");
    Files.writeString(
        wrong.resolve("portals/a.yaml"), "url: here\ntype: dcatt\nschedule: every day\n");
    Answer answer = run("config", "check", "--config", wrong.toString());
    assertEquals(1, answer.code());
    assertTrue(answer.err().contains("winnow.yaml:2: unknown key 'server.prot'"), answer.err());
    assertTrue(answer.err().contains("Did you mean 'port'?"), answer.err());
    assertTrue(answer.err().contains("a.yaml:1: url: 'here' is not an absolute"), answer.err());
    assertEquals(0, run("config", "check").code());
  }

  @Test
  void scoreJudgesAFileBeforeItIsPublished() throws IOException {
    String file = CONFIG.resolve("demo/ekefors/catalog.rdf").toString();
    JsonNode json = run("score", file, "--format", "json").json();
    assertEquals(36, json.path("datasets").size());
    JsonNode first = json.path("datasets").get(0);
    assertEquals("winnow", first.path("profile").asText());
    assertTrue(first.path("dimensions").has("licence"), first.toString());
    assertTrue(first.path("measurements").get(0).has("reason"));
    assertEquals(2, run("score", file, "--fail-under", "99").code());
    assertEquals(1, run("score", folder.resolve("no-such-file").toString()).code());
  }

  @Test
  void scoreReadsEveryLineOfAFileOfCkanRecords() throws IOException {
    String file = CONFIG.resolve("demo/norrviken-energi/packages.jsonl").toString();
    assertEquals(40, run("score", file, "--format", "json").json().path("datasets").size());
  }

  @Test
  void fixesAreGroupedByCauseOverAPortal() throws IOException {
    JsonNode json = run("fixes", "--portal", "vallby", "--json").json();
    assertEquals(50, json.path("datasets").asInt());
    JsonNode first = json.path("fixes").get(0);
    assertTrue(first.path("datasets").asInt() > 0, json.toString());
    assertEquals(50, first.path("of").asInt());
    assertTrue(run("fixes").out().contains("what to do"));
    JsonNode hit = run("search", "cykel", "--json").json().path("items").get(0);
    String organisation = hit.path("organisation").path("id").asText();
    JsonNode mine = run("fixes", "--organisation", organisation, "--json").json();
    assertTrue(mine.path("datasets").asInt() > 0, mine.toString());
    assertTrue(mine.path("fixes").get(0).has("where"), mine.toString());
    assertEquals(1, run("fixes", "--portal", "nowhere").code());
  }

  @Test
  void licencesTellsHowManyAreUnderstoodAndWhichWordsAreNot() throws IOException {
    JsonNode json = run("licences", "--json").json();
    assertEquals(50, json.path("datasets").asInt());
    int answers = 0;
    for (JsonNode count : json.path("answers")) {
      answers += count.asInt();
    }
    assertEquals(50, answers, json.toString());
    assertTrue(json.path("licences").path("CC0-1.0").asInt() > 0, json.toString());
    Answer text = run("licences", "--portal", "vallby");
    assertTrue(text.out().contains("one licence, exactly"), text.out());
    assertTrue(text.out().contains("licence of a file"), text.out());
    Answer words = run("licences", "--unresolved");
    assertTrue(words.out().startsWith("datasets"), words.out());
    assertEquals(1, run("licences", "--portal", "nowhere").code());
  }

  @Test
  void compareTellsRanksAsRangesAndWhatCanBeSaid() throws IOException {
    String text = run("compare", "Vallby kommun").out();
    assertTrue(text.contains("Winnow overall"), text);
    assertTrue(text.contains("Vallby kommun"), text);
    JsonNode json = run("compare", "Vallby kommun", "--json").json();
    assertEquals("Vallby kommun", json.path("rows").get(0).path("name").asText());
    assertTrue(run("compare", "--format", "csv").out().startsWith("benchmark,id,name,sector"));
    assertEquals(1, run("compare", "Nobody at all").code());
    assertTrue(run("compare", "--benchmark", "winow").err().contains("Did you mean 'winnow'?"));
    assertTrue(run("benchmarks").out().contains("mqa-v1"));
  }

  @Test
  void combineAnswersForKeptDatasets() throws IOException {
    JsonNode items = run("search", "cykel", "--json").json().path("items");
    String one = items.get(0).path("id").asText();
    String other = items.get(1).path("id").asText();
    JsonNode json = run("combine", one, other, "--json").json();
    assertTrue(
        List.of("allowed", "with-obligations", "blocked", "unknown")
            .contains(json.path("result").asText()),
        json.toString());
    assertTrue(json.path("attribution").asText().contains("Vallby kommun"), json.toString());
    assertTrue(run("combine", one, other).out().contains("not legal advice"));
  }

  @Test
  void explainSaysWhatChangedSinceADay() throws IOException {
    String id = run("search", "cykel", "--json").json().path("items").get(0).path("id").asText();
    String today = java.time.LocalDate.now().toString();
    JsonNode json = run("explain", id, "--since", today, "--json").json();
    assertTrue(json.path("comparable").asBoolean(), json.toString());
    assertTrue(json.path("before").has("value"));
    Answer early = run("explain", id, "--since", "2001-01-01");
    assertTrue(early.err().contains("no score from 2001-01-01"), early.err());
  }

  @Test
  void versionAndHelpAnswer() {
    assertTrue(run("--version").out().startsWith("winnow "));
    assertTrue(run("help").out().contains("harvest"));
    assertTrue(run("help", "score").out().contains("--fail-under"));
  }

  private static Answer run(String... words) {
    List<String> line = new ArrayList<>(List.of(words));
    if (!words[0].equals("help") && !words[0].startsWith("--")) {
      if (!line.contains("--config")) {
        line.addAll(List.of("--config", folder.resolve("config").toString()));
      }
      if (!line.contains("--data")) {
        line.addAll(List.of("--data", folder.resolve("data").toString()));
      }
    }
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Winnow.run(line.toArray(String[]::new), new PrintWriter(out), new PrintWriter(err));
    return new Answer(code, out.toString(), err.toString());
  }
}
