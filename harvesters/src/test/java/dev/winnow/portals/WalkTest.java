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
import dev.winnow.harvest.Found;
import dev.winnow.harvest.Harvester;
import dev.winnow.harvest.Page;
import dev.winnow.harvest.RawRecord;
import dev.winnow.harvest.Scope;
import dev.winnow.harvest.UnreadableRecordException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A folder per walk: which requests a harvester makes from the first page to the last, and what it
 * reads. {@code portal.json} says where it starts, {@code exchanges.txt} what the portal answers.
 * Run with {@code -Dgolden.update=true} to write what is read now, then look at the difference.
 */
class WalkTest {

  private static final Path FOLDER =
      Path.of(System.getProperty("winnow.root", ".."), "harvesters/src/test/resources/golden");
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  private static final int MOST_PAGES = 20;

  static List<Path> walks() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER, 3)) {
      return files
          .filter(file -> file.endsWith("exchanges.txt"))
          .map(Path::getParent)
          .filter(folder -> Types.has(type(folder)))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("walks")
  void walksAndReadsAsBefore(Path folder) throws IOException {
    Exchanges exchanges = new Exchanges(folder);
    JsonNode actual = walk(folder, exchanges);
    Path expected = folder.resolve("expected.json");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, JSON.writeValueAsString(actual) + "\n");
    }
    assertEquals(
        JSON.writeValueAsString(JSON.readTree(Files.readString(expected))),
        JSON.writeValueAsString(actual));
    assertEquals(List.of(), exchanges.unused());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("walks")
  void twoWalksOfTheSamePortalAreEqual(Path folder) throws IOException {
    assertEquals(walk(folder, new Exchanges(folder)), walk(folder, new Exchanges(folder)));
  }

  private static JsonNode walk(Path folder, Exchanges exchanges) throws IOException {
    JsonNode said = JSON.readTree(Files.readString(folder.resolve("portal.json")));
    Harvester harvester = Types.get(type(folder));
    Portal portal = portal(harvester.type(), said);
    Scope scope =
        said.has("since")
            ? new Scope.Since(Instant.parse(said.path("since").textValue()))
            : Scope.EVERYTHING;
    ArrayNode pages = JSON.createArrayNode();
    Optional<Cursor> next = Optional.of(Cursor.start(scope, said.path("size").asInt(100)));
    while (next.isPresent() && pages.size() < MOST_PAGES) {
      ObjectNode result = pages.addObject();
      next = page(harvester, portal, next.get(), exchanges, result);
    }
    return JSON.readTree(JSON.writeValueAsBytes(pages));
  }

  private static Optional<Cursor> page(
      Harvester harvester, Portal portal, Cursor cursor, Exchanges exchanges, ObjectNode result)
      throws IOException {
    ArrayNode found = result.putArray("found");
    try (Page page = harvester.fetch(portal, cursor, exchanges)) {
      for (Iterator<Found> all = page.found().iterator(); all.hasNext(); ) {
        found.add(read(harvester, portal, all.next()));
      }
      page.declared().ifPresent(declared -> result.put("declared", declared));
      page.next().ifPresent(after -> result.put("next", after.position()));
      return page.next();
    } catch (FetchException e) {
      result.put("failed", e.kind().code()).put("message", e.getMessage());
    } catch (UncheckedIOException e) {
      result.put("broken", e.getCause().getMessage());
    }
    return Optional.empty();
  }

  private static JsonNode read(Harvester harvester, Portal portal, Found found) throws IOException {
    return switch (found) {
      case Found.Unfetched lost ->
          JSON.createObjectNode()
              .put("unfetched", lost.sourceId())
              .put("kind", lost.kind())
              .put("message", lost.message());
      case Found.Deleted gone -> JSON.createObjectNode().put("deleted", gone.sourceId());
      case Found.Skipped skipped -> JSON.createObjectNode().put("skipped", skipped.sourceId());
      case RawRecord record -> {
        try {
          yield JSON.readTree(CatalogueJson.write(harvester.read(portal, record)));
        } catch (UnreadableRecordException e) {
          yield JSON.createObjectNode()
              .put("unreadable", e.kind())
              .put("id", record.sourceId())
              .put("message", e.getMessage());
        }
      }
    };
  }

  private static Portal portal(String type, JsonNode said) {
    Portal plain = Portal.of("golden", type, URI.create(said.path("url").textValue()));
    Map<String, String> settings = new HashMap<>();
    said.path("settings")
        .properties()
        .forEach(entry -> settings.put(entry.getKey(), entry.getValue().textValue()));
    return Types.with(plain, settings);
  }

  private static String type(Path folder) {
    return folder.getParent().getFileName().toString();
  }
}
