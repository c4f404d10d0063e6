package dev.winnow.app.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.winnow.harvest.RawRecord;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * The CKAN records of a JSON file: an answer of package_search or package_show, a list of packages,
 * one package, or several of these one after the other, as in JSON lines.
 */
final class CkanFile {

  private static final ObjectMapper JSON = new ObjectMapper();

  private CkanFile() {}

  static List<RawRecord> records(URI address, byte[] document) throws IOException {
    List<RawRecord> records = new ArrayList<>();
    try (MappingIterator<JsonNode> answers = JSON.readerFor(JsonNode.class).readValues(document)) {
      while (answers.hasNextValue()) {
        add(records, address, answers.nextValue());
      }
    }
    return records;
  }

  private static void add(List<RawRecord> records, URI address, JsonNode answer)
      throws IOException {
    JsonNode result = answer.has("result") ? answer.path("result") : answer;
    JsonNode packages = result.has("results") ? result.path("results") : result;
    if (packages.isObject()) {
      records.add(record(address, packages));
    } else if (packages.isArray()) {
      for (JsonNode element : packages) {
        records.add(record(address, element));
      }
    }
  }

  private static RawRecord record(URI address, JsonNode element) throws IOException {
    String id = element.path("id").asText(element.path("name").asText("without id"));
    return new RawRecord(id, address, "ckan-json", JSON.writeValueAsBytes(element));
  }
}
