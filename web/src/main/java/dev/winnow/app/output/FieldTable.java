package dev.winnow.app.output;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.json.CatalogueJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A dataset field by field: what was said, what was understood by it, and what was not found. */
public final class FieldTable {

  private static final Set<String> NOT_SHOWN = Set.of("id", "findings", "distributions");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST = 100;
  private static final String NOTHING = "–";

  private final Map<String, String> dataset;
  private final List<Map<String, String>> files;

  private FieldTable(Map<String, String> dataset, List<Map<String, String>> files) {
    this.dataset = dataset;
    this.files = files;
  }

  /** The fields of one dataset, in the order of the catalogue's words. */
  public static FieldTable of(Dataset dataset) {
    JsonNode node = json(dataset);
    List<Map<String, String>> files = new ArrayList<>();
    node.path("distributions").forEach(file -> files.add(fields(Distribution.class, file)));
    return new FieldTable(fields(Dataset.class, node), files);
  }

  /** The names of the fields that say something, those of files once for all. */
  public List<String> found() {
    return Stream.concat(
            said(dataset).map(name -> name),
            files.stream().flatMap(file -> said(file).map(name -> "distribution." + name)))
        .distinct()
        .toList();
  }

  /** Every field there is, in the same words. */
  public static List<String> names() {
    return Stream.concat(
            names(Dataset.class), names(Distribution.class).map(name -> "distribution." + name))
        .toList();
  }

  /** The table as lines for people, indented. */
  public String text() {
    StringBuilder text = new StringBuilder();
    dataset.forEach((name, said) -> line(text, "  ", name, said));
    for (int i = 0; i < files.size(); i++) {
      text.append("  distribution %d of %d%n".formatted(i + 1, files.size()));
      files
          .get(i)
          .forEach(
              (name, said) -> {
                if (!said.equals(NOTHING)) {
                  line(text, "    ", name, said);
                }
              });
    }
    return text.toString();
  }

  private static void line(StringBuilder text, String indent, String name, String said) {
    text.append("%s%-22s %s%n".formatted(indent, name, said));
  }

  private static Stream<String> said(Map<String, String> fields) {
    return fields.entrySet().stream()
        .filter(field -> !field.getValue().equals(NOTHING))
        .map(Map.Entry::getKey);
  }

  private static Stream<String> names(Class<?> type) {
    return Stream.of(type.getRecordComponents())
        .map(RecordComponent::getName)
        .filter(name -> !NOT_SHOWN.contains(name));
  }

  private static Map<String, String> fields(Class<?> type, JsonNode node) {
    Map<String, String> fields = new LinkedHashMap<>();
    names(type).forEach(name -> fields.put(name, words(node.path(name))));
    return fields;
  }

  private static String words(JsonNode said) {
    if (said.isMissingNode() || said.isNull() || said.isContainerNode() && said.isEmpty()) {
      return NOTHING;
    }
    if (said.has("raw") || said.has("rule")) {
      return stated(said);
    }
    if (said.isArray()) {
      List<String> parts = new ArrayList<>();
      said.forEach(part -> parts.add(words(part)));
      return shortened(String.join(" · ", parts));
    }
    if (said.isObject() && said.has("value")) {
      String language = said.path("language").asText("");
      return (language.isEmpty() ? "" : language + ": ") + shortened(said.path("value").asText());
    }
    if (said.isObject()) {
      List<String> parts = new ArrayList<>();
      said.properties().forEach(part -> parts.add(part.getKey() + " " + words(part.getValue())));
      return shortened(String.join(", ", parts));
    }
    return shortened(said.asText());
  }

  /** What was said and what is understood by it, once where both are the same. */
  private static String stated(JsonNode said) {
    String raw = shortened(said.path("raw").asText());
    JsonNode value = said.path("value");
    if (value.isMissingNode() || value.isNull()) {
      return "\"" + raw + "\", not understood";
    }
    String understood = value.has("from") ? value.path("from").asText() : words(value);
    return understood.equals(raw)
        ? raw
        : "%s, said \"%s\" (%s)".formatted(understood, raw, said.path("rule").asText());
  }

  private static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.length() <= MOST ? line : line.substring(0, MOST - 1) + "…";
  }

  private static JsonNode json(Dataset dataset) {
    try {
      return JSON.readTree(CatalogueJson.write(dataset));
    } catch (IOException e) {
      throw new UncheckedIOException("what was written cannot be read", e);
    }
  }
}
