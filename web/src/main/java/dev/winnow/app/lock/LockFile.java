package dev.winnow.app.lock;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.winnow.web.lock.LockState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The datasets that a project depends on, with how they stood when somebody last said that it was
 * good: {@code {"datasets": ["lund/trees", "https://…/trees.csv"]}}, filled in by {@code --update}.
 *
 * @param entries in the order of the file
 */
public record LockFile(List<Entry> entries) {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  public LockFile {
    entries = List.copyOf(entries);
  }

  /**
   * One dataset.
   *
   * @param asked its id, or an address of it or of one of its files
   * @param locked how it stood; empty before the first update
   */
  public record Entry(String asked, Optional<LockState> locked) {

    /** Its id when it is known, else what it is asked by. */
    public String wanted() {
      return locked.map(LockState::dataset).orElse(asked);
    }
  }

  /**
   * Reads a file.
   *
   * @throws IllegalArgumentException in words with a remedy, when it is no such file
   */
  public static LockFile read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException(
          "there is no file %s; write one with the datasets you depend on, such as".formatted(file)
              + " {\"datasets\": [\"portal/key\", \"https://…\"]}");
    }
    try {
      JsonNode datasets = JSON.readTree(Files.readString(file)).path("datasets");
      if (!datasets.isArray()) {
        throw new IllegalArgumentException(
            file + " has no list \"datasets\"; write {\"datasets\": [\"portal/key\"]}");
      }
      List<Entry> entries = new ArrayList<>();
      for (JsonNode dataset : datasets) {
        entries.add(entry(dataset, file));
      }
      return new LockFile(entries);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "%s is not JSON, in line %d: %s"
              .formatted(file, e.getLocation().getLineNr(), e.getOriginalMessage()),
          e);
    }
  }

  private static Entry entry(JsonNode node, Path file) throws JsonProcessingException {
    if (node.isTextual() && !node.asText().isBlank()) {
      return new Entry(node.asText().strip(), Optional.empty());
    }
    String asked = node.path("asked").asText("");
    if (asked.isBlank()) {
      throw new IllegalArgumentException(
          "%s has a dataset that is neither an id or address nor has \"asked\": %s"
              .formatted(file, node));
    }
    return node.hasNonNull("locked")
        ? new Entry(asked, Optional.of(JSON.treeToValue(node.get("locked"), LockState.class)))
        : new Entry(asked, Optional.empty());
  }

  /** Writes the file in place of what was there. */
  public void write(Path file) throws IOException {
    ObjectNode root = JSON.createObjectNode();
    ArrayNode datasets = root.putArray("datasets");
    for (Entry entry : entries) {
      ObjectNode node = datasets.addObject().put("asked", entry.asked());
      entry.locked().ifPresent(state -> node.set("locked", JSON.valueToTree(state)));
    }
    Files.writeString(file, JSON.writeValueAsString(root) + "\n");
  }
}
