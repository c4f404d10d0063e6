package dev.winnow.benchmarks.relevance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** The files of judged queries in one folder. */
record JudgedFiles(Path folder) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The lines of a file as cells. */
  List<List<String>> table(String file, String separator) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (String line : lines(file)) {
      rows.add(List.of(line.split(separator, -1)));
    }
    return rows;
  }

  /** The lines of a file as JSON objects. */
  List<JsonNode> objects(String file) throws IOException {
    List<JsonNode> objects = new ArrayList<>();
    for (String line : lines(file)) {
      objects.add(JSON.readTree(line));
    }
    return objects;
  }

  private List<String> lines(String file) throws IOException {
    Path path = folder.resolve(file);
    if (!file.endsWith(".gz")) {
      return Files.readAllLines(path);
    }
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(path)), StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    }
  }
}
