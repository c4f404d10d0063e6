package dev.winnow.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.winnow.app.command.Winnow;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program in a folder of its own: words in, answer and exit code out. */
record CommandLine(Path folder) {

  private static final Path CONFIG =
      Path.of(System.getProperty("winnow.root", "..")).resolve("config");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What a command answered. */
  record Answer(int code, String out, String err) {

    JsonNode json() {
      try {
        return JSON.readTree(out);
      } catch (IOException e) {
        throw new UncheckedIOException(out + err, e);
      }
    }
  }

  /** A configuration with the project's own profiles and no portal yet. */
  static CommandLine in(Path folder) {
    try {
      OwnProfiles.copy(CONFIG, folder.resolve("config"));
      Files.createDirectories(folder.resolve("config/portals"));
      Files.writeString(folder.resolve("config/winnow.yaml"), "network: loopback\n");
      return new CommandLine(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds a portal, or changes it. */
  void portal(String id, String yaml) {
    try {
      Files.writeString(folder.resolve("config/portals/" + id + ".yaml"), yaml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path data() {
    return folder.resolve("data");
  }

  Answer run(String... words) {
    List<String> line = new ArrayList<>(List.of(words));
    line.addAll(List.of("--config", folder.resolve("config").toString()));
    line.addAll(List.of("--data", data().toString()));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Winnow.run(line.toArray(String[]::new), new PrintWriter(out), new PrintWriter(err));
    return new Answer(code, out.toString(), err.toString());
  }
}
