package dev.winnow.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.winnow.app.command.Winnow;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The steps of docs/walkthrough.md, one after the other: files are saved, commands are run. */
@Tag("integration")
class WalkthroughTest {

  private static final Path ROOT = Path.of(System.getProperty("winnow.root", ".."));
  private static final Path SITES = Path.of("src/test/resources/walkthrough");
  private static final Pattern BLOCK =
      Pattern.compile("```(yaml|console)\n(.*?)```", Pattern.DOTALL);
  private static final Pattern FILE =
      Pattern.compile("# (config/portals/\\w+\\.yaml)\n(.*)", Pattern.DOTALL);

  @TempDir Path folder;
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 16);
    server.createContext("/", WalkthroughTest::answer);
    server.start();
    OwnProfiles.copy(ROOT.resolve("config"), folder.resolve("config"));
    Files.createDirectories(folder.resolve("config/portals"));
    StringBuilder connect = new StringBuilder("network:\n  mode: loopback\n  connect:\n");
    try (Stream<Path> sites = Files.list(SITES)) {
      sites.forEach(
          site ->
              connect.append(
                  "    %s: \"127.0.0.1:%d\"\n"
                      .formatted(site.getFileName(), server.getAddress().getPort())));
    }
    Files.writeString(folder.resolve("config/winnow.yaml"), connect);
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void everyStepDoesWhatThePageSays() throws IOException {
    String page = Files.readString(ROOT.resolve("docs/walkthrough.md"));
    Matcher blocks = BLOCK.matcher(page);
    List<String> commands = new ArrayList<>();
    while (blocks.find()) {
      if (blocks.group(1).equals("yaml")) {
        save(blocks.group(2), page);
      } else {
        for (String step : blocks.group(2).split("(?m)^\\$ \\./winnow ")) {
          if (!step.isBlank()) {
            commands.add(run(step));
          }
        }
      }
    }
    assertEquals(11, commands.size(), commands.toString());
  }

  private void save(String block, String page) throws IOException {
    Matcher file = FILE.matcher(block);
    assertTrue(file.matches(), block);
    Files.writeString(folder.resolve(file.group(1)), file.group(2));
    assertTrue(
        page.contains("| %d | ".formatted(file.group(2).lines().count())),
        "the table tells another number of lines than " + file.group(1) + " has");
  }

  /** Runs a command; whatever line the page shows of its answer must be in it. */
  private String run(String step) {
    List<String> lines = step.lines().toList();
    List<String> words = new ArrayList<>();
    for (String word : lines.get(0).split(" ")) {
      boolean path = word.startsWith("config/") || word.endsWith("-today");
      words.add(path ? folder.resolve(word).toString() : word);
    }
    words.addAll(List.of("--config", folder.resolve("config").toString()));
    words.addAll(List.of("--data", folder.resolve("data").toString()));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Winnow.run(words.toArray(String[]::new), new PrintWriter(out), new PrintWriter(err));
    String said = out.toString();
    for (String line : lines.subList(1, lines.size())) {
      assertTrue(
          said.contains(line),
          () -> lines.get(0) + " does not say '" + line + "' but:\n" + said + err);
    }
    return lines.get(0);
  }

  private static void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Optional<Path> file = file(exchange);
      if (file.isEmpty()) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      byte[] body = Files.readAllBytes(file.get());
      boolean json = file.get().toString().endsWith(".json");
      exchange
          .getResponseHeaders()
          .set("Content-Type", json ? "application/json" : "text/html; charset=utf-8");
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  /** A page is the file of its name, its number, or the index of its folder. */
  private static Optional<Path> file(HttpExchange exchange) {
    String host = exchange.getRequestHeaders().getFirst("Host").replaceFirst(":.*", "");
    String path = exchange.getRequestURI().getPath().replaceFirst("/+$", "");
    Matcher page =
        Pattern.compile("page=(\\d+)").matcher(String.valueOf(exchange.getRequestURI().getQuery()));
    String number = page.find() ? page.group(1) : "1";
    return Stream.of(".page-" + number + ".json", ".json", ".html", "/index.html")
        .map(ending -> SITES.resolve(host + path + ending))
        .filter(Files::isRegularFile)
        .findFirst();
  }
}
