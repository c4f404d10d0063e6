package dev.winnow.app.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.RawRecord;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * The CKAN records of a JSON file: an answer of package_search or package_show, a list of packages,
 * one package, or several of these one after the other, as in JSON lines. Of an organisation or
 * group, the packages that it lists.
 */
final class CkanFile {

  private static final ObjectMapper JSON = new ObjectMapper();

  private CkanFile() {}

  /**
   * The records of a document.
   *
   * @throws FetchException when it is an answer about something else than datasets
   */
  static List<RawRecord> records(URI address, byte[] document) throws IOException, FetchException {
    List<RawRecord> records = new ArrayList<>();
    try (MappingIterator<JsonNode> answers = JSON.readerFor(JsonNode.class).readValues(document)) {
      while (answers.hasNextValue()) {
        add(records, address, answers.nextValue());
      }
    }
    return records;
  }

  private static void add(List<RawRecord> records, URI address, JsonNode answer)
      throws IOException, FetchException {
    JsonNode result = answer.has("result") ? answer.path("result") : answer;
    JsonNode packages = result.has("results") ? result.path("results") : result;
    if (isGroup(packages) && !packages.path("packages").isEmpty()) {
      packages = packages.path("packages");
    }
    if (packages.isObject()) {
      records.add(record(address, packages));
    } else if (packages.isArray()) {
      for (JsonNode element : packages) {
        records.add(record(address, element));
      }
    }
  }

  /** CKAN describes organisations and groups much as it does packages, but they have no files. */
  private static boolean isGroup(JsonNode element) {
    return element.has("is_organization")
        || element.has("package_count") && !element.has("resources");
  }

  private static RawRecord record(URI address, JsonNode element)
      throws IOException, FetchException {
    if (isGroup(element) || !element.isObject()) {
      String name = element.path("name").asText(element.asText());
      throw new FetchException(
          FetchException.Kind.UNPARSABLE,
          address,
          ("'%s' in %s is an organisation, a group or a mere name, and no dataset; give an answer"
                  + " that has datasets, such as that of package_search?fq=organization:%s")
              .formatted(name, address, name));
    }
    String id = element.path("id").asText(element.path("name").asText("without id"));
    return new RawRecord(id, address, "ckan-json", JSON.writeValueAsBytes(element));
  }
}
