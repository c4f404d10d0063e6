package dev.winnow.app.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Serves the sample portals on a free port of loopback: files as they are, and {@code
 * packages.jsonl} as a CKAN portal with paging. The hosts that their records name answer, too.
 */
public final class DemoPortals implements AutoCloseable {

  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "ttl", "text/turtle",
          "rdf", "application/rdf+xml",
          "jsonld", "application/ld+json",
          "json", "application/json");

  private final Path folder;
  private final Clock clock;
  private final ObjectMapper json = new ObjectMapper();
  private final Map<String, List<String>> packages = new ConcurrentHashMap<>();
  private final Javalin server;
  private final DemoAddresses addresses;

  private DemoPortals(Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
    this.addresses = DemoAddresses.start(folder);
    this.server =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.routes.get("/{portal}/api/3/action/package_search", this::packageSearch);
              config.routes.get("/{portal}/{file}", this::file);
            });
  }

  /** Starts serving the sample portals of a folder. */
  public static DemoPortals start(Path folder, Clock clock) {
    DemoPortals portals = new DemoPortals(folder, clock);
    portals.server.start("127.0.0.1", 0);
    return portals;
  }

  /** Where a portal is. */
  public String base(String portal) {
    return "http://127.0.0.1:" + server.port() + "/" + portal;
  }

  /** By host that the sample records name: where it is reached instead. */
  public Map<String, String> connect() {
    return addresses.connect();
  }

  private void packageSearch(Context context) {
    List<String> all =
        packages.computeIfAbsent(
            context.pathParam("portal"),
            portal ->
                read(portal, "packages.jsonl").lines().filter(line -> !line.isBlank()).toList());
    int start = number(context, "start", 0);
    int rows = Math.min(number(context, "rows", 10), 50);
    ObjectNode answer = json.createObjectNode();
    answer.put("success", true);
    ObjectNode result = answer.putObject("result");
    result.put("count", distinct(all));
    ArrayNode results = result.putArray("results");
    all.stream().skip(start).limit(rows).map(this::parse).forEach(results::add);
    context
        .contentType("application/json")
        .result(answer.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void file(Context context) {
    String name = context.pathParam("file");
    String ending = name.substring(name.lastIndexOf('.') + 1);
    if (!MEDIA_TYPES.containsKey(ending) || !served(context.pathParam("portal"), name)) {
      context.status(404).result("no such file: " + name);
      return;
    }
    context
        .contentType(MEDIA_TYPES.get(ending))
        .result(read(context.pathParam("portal"), name).getBytes(StandardCharsets.UTF_8));
  }

  /** Names are compared with what is in the folder, so that none can lead out of it. */
  private boolean served(String portal, String name) {
    Path directory = folder.resolve(portal).normalize();
    Path file = directory.resolve(name).normalize();
    return directory.getParent().equals(folder.normalize())
        && file.getParent().equals(directory)
        && Files.isRegularFile(file);
  }

  private String read(String portal, String name) {
    try {
      String text = Files.readString(folder.resolve(portal).resolve(name));
      return DemoDates.fillIn(text.replace("{base}", base(portal)), clock.instant());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the sample portal " + portal + "/" + name, e);
    }
  }

  /** A real CKAN counts each id once. */
  private int distinct(List<String> lines) {
    Set<String> ids = new TreeSet<>();
    lines.forEach(line -> ids.add(parse(line).path("id").asText(line)));
    return ids.size();
  }

  private JsonNode parse(String line) {
    try {
      return json.readTree(line);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("a line of packages.jsonl is not JSON: " + line, e);
    }
  }

  private static int number(Context context, String name, int otherwise) {
    String text = context.queryParam(name);
    return text == null ? otherwise : Integer.parseInt(text);
  }

  @Override
  public void close() {
    server.stop();
    addresses.close();
  }
}
