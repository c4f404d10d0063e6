package dev.winnow.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * One mapping of a configuration file. Ask for each key it may have, then call {@link #done}, which
 * reports every key that nobody asked for. Faults go to {@link Problems}; a faulty value counts as
 * absent so that reading can go on and find the others.
 */
public final class Settings {

  private final String file;
  private final String path;
  private final int line;
  private final Map<String, Node> nodes;
  private final Map<String, Integer> lines;
  private final Map<String, String> environment;
  private final Problems problems;
  private final Set<String> asked = new LinkedHashSet<>();

  Settings(
      String file,
      String path,
      Optional<MappingNode> mapping,
      Map<String, String> environment,
      Problems problems) {
    this.file = file;
    this.path = path;
    this.line = mapping.map(Settings::lineOf).orElse(0);
    this.nodes = new LinkedHashMap<>();
    this.lines = new LinkedHashMap<>();
    this.environment = environment;
    this.problems = problems;
    mapping.ifPresent(this::take);
  }

  private void take(MappingNode mapping) {
    for (NodeTuple tuple : mapping.getValue()) {
      if (tuple.getKeyNode() instanceof ScalarNode key) {
        if (nodes.put(key.getValue(), tuple.getValueNode()) != null) {
          problems.add(file, lineOf(key), "the key '" + key.getValue() + "' stands here twice");
        }
        lines.put(key.getValue(), lineOf(key));
      } else {
        problems.add(file, lineOf(tuple.getKeyNode()), "a key must be a plain word");
      }
    }
  }

  /** The file it stands in. */
  public String file() {
    return file;
  }

  /** The line it starts on, from 1; 0 when it is not in the file. */
  public int line() {
    return line;
  }

  /** Every key it has, in order. */
  public Set<String> keys() {
    return nodes.keySet();
  }

  /** The text of a key; an environment variable such as WINNOW_SERVER_PORT goes before the file. */
  public Optional<String> text(String key) {
    asked.add(key);
    Optional<String> override = override(key);
    return override.isPresent() ? override : scalar(key);
  }

  /** What an environment variable says for a key, whatever stands in the file. */
  public Optional<String> override(String key) {
    return Optional.ofNullable(environment.get(variable(key)));
  }

  /** The text of a key that must be there; empty and a problem when it is not. */
  public String required(String key) {
    Optional<String> text = text(key);
    if (text.isEmpty()) {
      problems.add(file, line, "the key '" + path + key + "' is missing; add '" + key + ": …'");
    }
    return text.orElse("");
  }

  /**
   * The value of a key, converted.
   *
   * @param wanted what it must be, in words, for the message
   * @param convert throws IllegalArgumentException or a DateTimeException for what it cannot be
   */
  public <T> Optional<T> value(String key, String wanted, Function<String, T> convert) {
    Optional<String> text = text(key);
    try {
      return text.map(convert);
    } catch (RuntimeException e) {
      String detail = e.getMessage() == null ? "" : " (" + e.getMessage() + ")";
      problem(key, "'%s' is not %s%s".formatted(text.orElse(""), wanted, detail));
      return Optional.empty();
    }
  }

  /** One of a few words; anything else is a problem that names the nearest one. */
  public <T> Optional<T> choice(String key, Map<String, T> choices) {
    Optional<String> text = text(key);
    if (text.isPresent() && !choices.containsKey(text.get())) {
      problem(
          key,
          "'%s' is not known. %s"
              .formatted(text.get(), DidYouMean.hint(text.get(), choices.keySet())));
    }
    return text.map(choices::get);
  }

  /** A list of texts; a single text counts as a list of one. */
  public List<String> texts(String key) {
    asked.add(key);
    List<String> texts = new ArrayList<>();
    for (Node item : items(key)) {
      if (item instanceof ScalarNode scalar) {
        texts.add(scalar.getValue());
      } else {
        problems.add(file, lineOf(item), "'" + path + key + "' must list plain texts");
      }
    }
    return texts;
  }

  /** The mapping below a key; an empty one when the key is absent. */
  public Settings child(String key) {
    asked.add(key);
    return below(key, Optional.ofNullable(nodes.get(key)), path + key + ".");
  }

  /** A list of mappings. */
  public List<Settings> children(String key) {
    asked.add(key);
    return items(key).stream()
        .map(item -> below(key, Optional.of(item), path + key + "."))
        .toList();
  }

  /** What stands below a key, as YAML of its own; empty when nothing does. */
  public Optional<String> yaml(String key) {
    asked.add(key);
    return Optional.ofNullable(nodes.get(key)).map(SettingsFile::write);
  }

  /** Whether a key holds a mapping, so that {@link #child} is the way to read it. */
  public boolean isMapping(String key) {
    return nodes.get(key) instanceof MappingNode;
  }

  /** Reports a fault at a key's line. */
  public void problem(String key, String text) {
    problems.add(file, lines.getOrDefault(key, line), path + key + ": " + text);
  }

  /** Reports every key that was not asked for, with the one that was probably meant. */
  public void done() {
    for (String key : nodes.keySet()) {
      if (!asked.contains(key)) {
        problems.add(
            file,
            lines.getOrDefault(key, line),
            "unknown key '%s%s'. %s".formatted(path, key, DidYouMean.hint(key, asked)));
      }
    }
  }

  private Settings below(String key, Optional<Node> node, String childPath) {
    Optional<MappingNode> mapping =
        node.filter(MappingNode.class::isInstance).map(MappingNode.class::cast);
    if (node.isPresent() && mapping.isEmpty() && !isEmptyScalar(node.get())) {
      problem(key, "must be a mapping of keys to values, indented below it");
    }
    return new Settings(file, childPath, mapping, environment, problems);
  }

  private Optional<String> scalar(String key) {
    Node node = nodes.get(key);
    if (node == null || isEmptyScalar(node)) {
      return Optional.empty();
    }
    if (node instanceof ScalarNode scalar) {
      return Optional.of(scalar.getValue());
    }
    problem(key, "must be a single value");
    return Optional.empty();
  }

  private List<Node> items(String key) {
    Node node = nodes.get(key);
    if (node == null || isEmptyScalar(node)) {
      return List.of();
    }
    return node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
  }

  private static boolean isEmptyScalar(Node node) {
    return node instanceof ScalarNode scalar
        && scalar.isPlain()
        && (scalar.getValue().isEmpty() || scalar.getValue().equals("null"));
  }

  private String variable(String key) {
    return "WINNOW_"
        + (path + key)
            .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
            .replace('.', '_')
            .replace('-', '_')
            .toUpperCase(Locale.ROOT);
  }

  private static int lineOf(Node node) {
    return node.getStartMark().getLine() + 1;
  }
}
