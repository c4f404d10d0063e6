package dev.winnow.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.winnow.app.command.Winnow;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A publisher scores catalogues before anybody harvests them. */
@Tag("integration")
class ScoreCommandTest {

  private static final Path CONFIG =
      Path.of(System.getProperty("winnow.root", "..")).resolve("config");
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path files;

  /** What the command answered. */
  private record Answer(int code, String out, String err) {

    JsonNode json() throws IOException {
      return JSON.readTree(out);
    }
  }

  @Test
  void scoreShowsSeveralProfilesSideBySideWithTheirDifferences() throws IOException {
    String file = CONFIG.resolve("demo/ekefors/catalog.rdf").toString();
    String text = run("score", file, "--profile", "mqa-v1,mqa-v2").out();
    assertTrue(text.contains("MQA, version 1"), text);
    assertTrue(text.contains("how it counts"), text);
    JsonNode datasets =
        run("score", file, "--profile", "mqa-v1,mqa-v2", "--json").json().path("datasets");
    assertEquals(72, datasets.size());
    assertEquals("mqa-v2", datasets.get(1).path("profile").asText());
    assertTrue(run("score", file, "--profile", "mqa-v3").err().contains("there are: winnow"));
  }

  @Test
  void scoreReadsAFolderAndTellsWhatIsNoCatalogue() throws IOException {
    Path below = Files.createDirectories(files.resolve("below"));
    Files.copy(CONFIG.resolve("demo/vallby/page-3.ttl"), below.resolve("a.ttl"));
    Files.writeString(files.resolve("page.html"), "<!doctype html><p>Hej</p>");
    Answer answer = run("score", files.toString(), "--format", "junit");
    assertEquals(2, answer.code(), answer.err());
    assertTrue(answer.out().contains("<error type="), answer.out());
    assertTrue(answer.out().contains("classname=\"winnow.winnow\""), answer.out());
    assertTrue(!answer.out().contains("<failure"), answer.out());
    assertTrue(
        run("score", below.toString(), "--format", "junit", "--fail-under", "99")
            .out()
            .contains("<failure message="));
  }

  @Test
  void scoreTellsAnOrganisationFromADatasetAndReadsWhatItLists() throws IOException {
    String organisation =
        """
        {"success": true, "result": {"name": "vallby", "title": "Vallby kommun",
          "is_organization": true, "package_count": 1%s}}
        """;
    Path bare = Files.writeString(files.resolve("bare.json"), organisation.formatted(""));
    Answer refused = run("score", bare.toString());
    assertEquals(1, refused.code());
    assertTrue(
        refused.err().contains("'vallby' in")
            && refused.err().contains("package_search?fq=organization:vallby"),
        refused.err());
    String listed = ", \"packages\": [{\"id\": \"a\", \"title\": \"Luft\"}]";
    Path full = Files.writeString(files.resolve("full.json"), organisation.formatted(listed));
    JsonNode datasets = run("score", full.toString(), "--json").json().path("datasets");
    assertEquals(1, datasets.size(), datasets.toString());
    Path names = Files.writeString(files.resolve("names.json"), "{\"result\": [\"luft\"]}");
    assertTrue(run("score", names.toString()).err().contains("'luft' in"));
  }

  @Test
  void scoreWritesMeasurementsInTheVocabularyOfTheW3c() {
    String file = CONFIG.resolve("demo/vallby/page-3.ttl").toString();
    String turtle = run("score", file, "--format", "dqv", "--profile", "winnow,mqa-v1").out();
    Model model = ModelFactory.createDefaultModel();
    model.read(new StringReader(turtle), null, "TTL");
    long datasets = model.listSubjectsWithProperty(hasMeasurement(model)).toList().size();
    assertEquals(15, datasets, "datasets of the file");
    assertTrue(turtle.contains("pv:knownLicence"), turtle.substring(0, 500));
  }

  private static Property hasMeasurement(Model model) {
    return model.createProperty("http://www.w3.org/ns/dqv#hasQualityMeasurement");
  }

  @Test
  void scoreSaysWhatAnAssumptionWouldBring() {
    String file = CONFIG.resolve("demo/vallby/page-3.ttl").toString();
    Answer answer = run("score", file, "--assume", "licence=CC0-1.0", "--assume", "version=2");
    assertEquals(0, answer.code(), answer.err());
    assertTrue(answer.err().contains("assuming licence=CC0-1.0, version=2: "), answer.err());
    Answer wrong = run("score", file, "--assume", "licens=CC0");
    assertTrue(wrong.err().contains("Did you mean 'licence'?"), wrong.err());
  }

  private static Answer run(String... words) {
    List<String> line = new ArrayList<>(List.of(words));
    line.addAll(List.of("--config", CONFIG.toString()));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Winnow.run(line.toArray(String[]::new), new PrintWriter(out), new PrintWriter(err));
    return new Answer(code, out.toString(), err.toString());
  }
}
