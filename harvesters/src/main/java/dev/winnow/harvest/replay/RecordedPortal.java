package dev.winnow.harvest.replay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.winnow.catalogue.Portal;
import dev.winnow.catalogue.PortalBuilder;
import dev.winnow.harvest.Scope;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is walked: kept beside the exchanges in {@code portal.json}.
 *
 * @param portal under the name that all recorded portals have
 * @param scope everything, or what changed since a moment
 * @param size how many records a page is asked for
 * @param limit after how many records the walk stops
 */
public record RecordedPortal(Portal portal, Scope scope, int size, long limit) {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
  private static final String FILE = "portal.json";
  private static final String ID = "golden";
  private static final int SIZE = 100;

  /** The first records of a portal, to be recorded. */
  public static RecordedPortal of(Portal portal, long limit) {
    int size = (int) Math.max(1, Math.min(SIZE, limit));
    return new RecordedPortal(
        named(portal.type(), portal.url(), portal.language(), portal.settings()),
        Scope.EVERYTHING,
        size,
        limit);
  }

  /** What a folder says. */
  public static RecordedPortal read(String type, Path folder) throws IOException {
    JsonNode said = JSON.readTree(Files.readString(folder.resolve(FILE)));
    Map<String, String> settings = new LinkedHashMap<>();
    said.path("settings")
        .properties()
        .forEach(entry -> settings.put(entry.getKey(), entry.getValue().textValue()));
    return new RecordedPortal(
        named(
            type,
            URI.create(said.path("url").textValue()),
            said.path("language").asText(""),
            settings),
        said.has("since")
            ? new Scope.Since(Instant.parse(said.path("since").textValue()))
            : Scope.EVERYTHING,
        said.path("size").asInt(SIZE),
        said.path("limit").asLong(Long.MAX_VALUE));
  }

  /** Keeps it beside the exchanges. */
  public void write(Path folder) throws IOException {
    ObjectNode said = JSON.createObjectNode().put("url", portal.url().toString()).put("size", size);
    if (limit < Long.MAX_VALUE) {
      said.put("limit", limit);
    }
    if (!portal.language().isEmpty()) {
      said.put("language", portal.language());
    }
    if (!portal.settings().isEmpty()) {
      ObjectNode settings = said.putObject("settings");
      new TreeMap<>(portal.settings()).forEach(settings::put);
    }
    Files.writeString(folder.resolve(FILE), JSON.writeValueAsString(said) + "\n");
  }

  /** The same walk of another portal's file, such as a mended one. */
  public RecordedPortal with(Portal other) {
    return new RecordedPortal(of(other, limit).portal(), scope, size, limit);
  }

  private static Portal named(String type, URI url, String language, Map<String, String> settings) {
    return new PortalBuilder(ID, type, url).language(language).settings(settings).build();
  }
}
