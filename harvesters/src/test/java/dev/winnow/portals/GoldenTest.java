package dev.winnow.portals;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.winnow.catalogue.Portal;
import dev.winnow.catalogue.json.CatalogueJson;
import dev.winnow.harvest.Cursor;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.Fetcher;
import dev.winnow.harvest.Found;
import dev.winnow.harvest.Harvester;
import dev.winnow.harvest.Headers;
import dev.winnow.harvest.Page;
import dev.winnow.harvest.RawRecord;
import dev.winnow.harvest.Response;
import dev.winnow.harvest.Scope;
import dev.winnow.harvest.UnreadableRecordException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A folder per case: what a portal answered and what is read from it. Run with {@code
 * -Dgolden.update=true} to write what is read now, then look at the difference.
 */
class GoldenTest {

  private static final Path FOLDER =
      Path.of(System.getProperty("winnow.root", ".."), "harvesters/src/test/resources/golden");
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  static List<Path> cases() throws IOException {
    try (Stream<Path> types = Files.list(FOLDER)) {
      return types
          .flatMap(GoldenTest::folders)
          .filter(folder -> Portals.all().find(type(folder)).isPresent())
          .filter(folder -> Files.exists(folder.resolve("response.json")))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void readsWhatItReadBefore(Path folder) throws IOException, FetchException {
    Path expected = folder.resolve("expected.json");
    JsonNode actual = harvest(folder);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, JSON.writeValueAsString(actual) + "\n");
    }
    assertEquals(
        JSON.writeValueAsString(JSON.readTree(Files.readString(expected))),
        JSON.writeValueAsString(actual));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void twoHarvestsOfTheSamePortalAreEqual(Path folder) throws IOException, FetchException {
    assertEquals(harvest(folder), harvest(folder));
  }

  private static JsonNode harvest(Path folder) throws IOException, FetchException {
    Harvester harvester = Portals.all().get(type(folder));
    Portal portal =
        Portal.of("golden", harvester.type(), URI.create("https://data.norrvik.example/"));
    byte[] answer = Files.readAllBytes(folder.resolve("response.json"));
    Fetcher fetcher =
        request ->
            new Response(
                request.uri(),
                200,
                "application/json",
                Optional.empty(),
                Optional.empty(),
                answer,
                Headers.NONE);
    Cursor start = Cursor.start(Scope.EVERYTHING, 100);
    Cursor cursor =
        folder.endsWith("dkan") ? start.at(0, "current_package_list_with_resources") : start;
    ObjectNode result = JSON.createObjectNode();
    try (Page page = harvester.fetch(portal, cursor, fetcher)) {
      ArrayNode found = result.putArray("found");
      try {
        for (Iterator<Found> all = page.found().iterator(); all.hasNext(); ) {
          found.add(read(harvester, portal, all.next()));
        }
      } catch (UncheckedIOException e) {
        result.put("broken", e.getCause().getMessage().lines().findFirst().orElse(""));
      }
      page.declared().ifPresent(declared -> result.put("declared", declared));
      page.next().ifPresent(next -> result.put("next", next.position()));
    }
    return JSON.readTree(JSON.writeValueAsBytes(result));
  }

  private static JsonNode read(Harvester harvester, Portal portal, Found found) throws IOException {
    if (!(found instanceof RawRecord record)) {
      return JSON.createObjectNode().put(found.getClass().getSimpleName(), found.sourceId());
    }
    try {
      return withoutRules(JSON.readTree(CatalogueJson.write(harvester.read(portal, record))));
    } catch (UnreadableRecordException e) {
      return JSON.createObjectNode().put("unreadable", e.kind()).put("id", found.sourceId());
    }
  }

  /** By which rule a word was understood is the vocabulary's matter, and tested there. */
  private static JsonNode withoutRules(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.remove("rule");
    }
    node.forEach(GoldenTest::withoutRules);
    return node;
  }

  private static String type(Path folder) {
    return folder.getParent().getFileName().toString();
  }

  private static Stream<Path> folders(Path type) {
    try (Stream<Path> cases = Files.list(type)) {
      return cases.toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
