package dev.winnow.app.demo;

import dev.winnow.settings.Problems;
import dev.winnow.settings.Settings;
import dev.winnow.settings.SettingsFile;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Answers for every invented host that the sample records name, so that links can be looked at: a
 * small file of the ending asked for, and what {@code answers.yaml} says is wrong.
 */
final class DemoAddresses implements AutoCloseable {

  private static final Pattern HOST = Pattern.compile("https?://([a-z0-9.-]+\\.example)\\b");
  private static final Pattern SERVICE = Pattern.compile("[?&]service=(wfs|wms)\\b");
  private static final Pattern VERSIONED = Pattern.compile("^[^/]+/v\\d+/.*");
  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "csv", "text/csv; charset=utf-8",
          "json", "application/json",
          "geojson", "application/geo+json",
          "wfs", "application/xml",
          "wms", "application/xml",
          "xml", "application/xml",
          "pdf", "application/pdf");

  private final Path samples;
  private final Faults faults;
  private final Set<String> hosts;
  private final Javalin server;

  /**
   * What is wrong with addresses, by how they begin.
   *
   * @param missing answer 404
   * @param pages answer with a web page where a file is promised
   * @param unavailable answer 503
   */
  private record Faults(List<String> missing, List<String> pages, List<String> unavailable) {

    static Faults read(Path file) {
      Problems problems = new Problems();
      Settings settings = SettingsFile.read(file, problems);
      Faults faults =
          new Faults(
              settings.texts("missing"), settings.texts("page"), settings.texts("unavailable"));
      settings.done();
      problems.throwIfAny();
      return faults;
    }
  }

  private DemoAddresses(Path folder) {
    this.samples = folder.resolve("files");
    this.faults = Faults.read(folder.resolve("answers.yaml"));
    this.hosts = hosts(folder);
    this.server =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.routes.get("/<path>", this::answer);
            });
  }

  /** Starts to answer on a free port of loopback. */
  static DemoAddresses start(Path folder) {
    DemoAddresses addresses = new DemoAddresses(folder);
    addresses.server.start("127.0.0.1", 0);
    return addresses;
  }

  /** By host: where it is reached instead. */
  Map<String, String> connect() {
    String here = "127.0.0.1:" + server.port();
    return hosts.stream().collect(Collectors.toMap(Function.identity(), host -> here));
  }

  private void answer(Context context) {
    String query = context.queryString();
    String asked = context.host() + context.path() + (query == null ? "" : "?" + query);
    if (begins(asked, faults.unavailable())) {
      context.status(503).result("closed for maintenance");
      return;
    }
    if (context.path().equals("/robots.txt") || begins(asked, faults.missing())) {
      context.status(404).result("no such file");
      return;
    }
    String ending = begins(asked, faults.pages()) ? "html" : ending(asked);
    context
        .contentType(MEDIA_TYPES.getOrDefault(ending, "application/octet-stream"))
        .result(sample(ending));
  }

  private static boolean begins(String asked, List<String> beginnings) {
    return beginnings.stream().anyMatch(asked::startsWith);
  }

  private String ending(String asked) {
    Matcher service = SERVICE.matcher(asked.toLowerCase(Locale.ROOT));
    if (service.find()) {
      return service.group(1);
    }
    String ending = asked.substring(asked.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (ending.matches("[a-z0-9]+") && Files.exists(file(ending))) {
      return ending;
    }
    return VERSIONED.matcher(asked).matches() ? "json" : "html";
  }

  private byte[] sample(String ending) {
    try {
      return Files.readAllBytes(file(ending));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the sample file " + file(ending), e);
    }
  }

  private Path file(String ending) {
    return samples.resolve("sample." + ending);
  }

  private static Set<String> hosts(Path folder) {
    try (Stream<Path> files = Files.find(folder, 2, (file, about) -> about.isRegularFile())) {
      Set<String> hosts = new TreeSet<>();
      for (Path file : files.filter(DemoAddresses::holdsRecords).toList()) {
        HOST.matcher(Files.readString(file)).results().forEach(host -> hosts.add(host.group(1)));
      }
      return hosts;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the sample portals of " + folder, e);
    }
  }

  private static boolean holdsRecords(Path file) {
    return file.toString().matches(".*\\.(ttl|rdf|jsonld|json|jsonl)")
        && !file.getFileName().toString().startsWith("sample.");
  }

  @Override
  public void close() {
    server.stop();
  }
}
