package dev.winnow.app.command.option;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.winnow.app.Parts;
import dev.winnow.app.config.Configuration;
import dev.winnow.catalogue.Portal;
import dev.winnow.catalogue.json.CatalogueJson;
import dev.winnow.portals.Portals;
import dev.winnow.settings.DidYouMean;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every command understands, and where it writes its answer. */
public final class CommonOptions {

  private static final ObjectMapper JSON =
      CatalogueJson.mapper().enable(SerializationFeature.INDENT_OUTPUT);

  @Option(
      names = "--config",
      paramLabel = "DIR",
      description = "The folder of winnow.yaml, portals and profiles (default: config).")
  private Optional<Path> config = Optional.empty();

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "The folder of store and index (default: data).")
  private Optional<Path> data = Optional.empty();

  @Option(names = "--json", description = "Answer in JSON on standard output.")
  private boolean json;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  /** Whether the answer is for machines. */
  public boolean json() {
    return json;
  }

  /** The checked configuration. */
  public Configuration configuration() {
    return Configuration.read(
        config.orElseGet(() -> here("config")), System.getenv(), Portals.all().types());
  }

  /** The configured portal of this id. */
  public Portal portal(Configuration configuration, String name) {
    return configuration
        .portal(name)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no portal '%s' in %s. %s"
                        .formatted(
                            name,
                            configuration.folder().resolve("portals"),
                            DidYouMean.hint(
                                name, configuration.portals().stream().map(Portal::id).toList()))));
  }

  /** The folder of store and index. */
  public Path data() {
    return data.orElseGet(() -> here("data"));
  }

  /** The parts of a Winnow in the chosen folders. */
  public Parts parts() {
    return new Parts(configuration(), data(), Clock.systemUTC());
  }

  /** Where the answer goes. */
  public PrintWriter out() {
    return command.commandLine().getOut();
  }

  /** Where progress and words to the operator go. */
  public PrintWriter err() {
    return command.commandLine().getErr();
  }

  /** Answers in JSON. */
  public void answer(Object value) {
    try {
      out().println(JSON.writeValueAsString(value));
      out().flush();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the answer cannot be written as JSON: " + value, e);
    }
  }

  /** A folder of the working directory when it is there, else beside the program. */
  private static Path here(String name) {
    Path local = Path.of(name);
    String home = System.getProperty("winnow.home", ".");
    return Files.isDirectory(local) ? local : Path.of(home).resolve(name);
  }
}
