package dev.winnow.settings;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Opens configuration files written in YAML. */
public final class SettingsFile {

  private SettingsFile() {}

  /** The mapping in a file; an empty one, with a problem, when the file cannot be used. */
  public static Settings read(Path file, Problems problems) {
    return read(file, Map.of(), problems);
  }

  /** The same, where environment variables go before the file. */
  public static Settings read(Path file, Map<String, String> environment, Problems problems) {
    try {
      return parse(file.toString(), Files.readString(file), environment, problems);
    } catch (IOException e) {
      problems.add(file.toString(), 0, "cannot be read: " + e);
      return new Settings(file.toString(), "", Optional.empty(), environment, problems);
    }
  }

  /** The mapping in a text that came from a file. */
  public static Settings parse(
      String file, String yaml, Map<String, String> environment, Problems problems) {
    return new Settings(file, "", mapping(file, yaml, problems), environment, problems);
  }

  static String write(Node node) {
    StringWriter out = new StringWriter();
    new Yaml().serialize(node, out);
    return out.toString();
  }

  private static Optional<MappingNode> mapping(String file, String yaml, Problems problems) {
    try {
      LoaderOptions options = new LoaderOptions();
      Node node = new Yaml(new SafeConstructor(options)).compose(new StringReader(yaml));
      if (node instanceof MappingNode mapping) {
        return Optional.of(mapping);
      }
      if (node != null) {
        problems.add(file, 1, "must hold keys and values, such as 'name: …'");
      }
      return Optional.empty();
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
      problems.add(file, line, "is not YAML: " + e.getProblem());
      return Optional.empty();
    }
  }
}
