package dev.winnow.app.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.winnow.harvest.RawRecord;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * The CKAN records of a JSON file: an answer of package_search or package_show, a list of packages,
 * or one package.
 */
final class CkanFile {

  private static final ObjectMapper JSON = new ObjectMapper();

  private CkanFile() {}

  static List<RawRecord> records(URI address, byte[] document) throws IOException {
    JsonNode answer = JSON.readTree(document);
    JsonNode result = answer.has("result") ? answer.path("result") : answer;
    JsonNode packages = result.has("results") ? result.path("results") : result;
    List<RawRecord> records = new ArrayList<>();
    if (packages.isObject()) {
      records.add(record(address, packages));
    }
    if (packages.isArray()) {
      for (JsonNode element : packages) {
        records.add(record(address, element));
      }
    }
    return records;
  }

  private static RawRecord record(URI address, JsonNode element) throws IOException {
    String id = element.path("id").asText(element.path("name").asText("without id"));
    return new RawRecord(id, address, "ckan-json", JSON.writeValueAsBytes(element));
  }
}
