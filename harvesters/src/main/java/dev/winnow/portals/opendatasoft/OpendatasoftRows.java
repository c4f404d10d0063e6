package dev.winnow.portals.opendatasoft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.winnow.harvest.Found;
import dev.winnow.harvest.RawRecord;
import dev.winnow.portals.json.Json;
import dev.winnow.portals.reading.Nodes;
import dev.winnow.portals.reading.Said;
import java.net.URI;
import java.util.List;

/** Makes records of the rows of a list or an export. */
final class OpendatasoftRows {

  static final String FORM = "opendatasoft-json";

  private OpendatasoftRows() {}

  static Found found(JsonNode row, URI address, long position) {
    String id = id(row);
    if (!row.isObject() || id.isEmpty()) {
      return Found.nameless(
          "position " + position,
          "no-id",
          "the row at position " + position + " has no dataset_id");
    }
    return new RawRecord(id, address, FORM, Json.canonical(withoutCounters(row)));
  }

  static String id(JsonNode row) {
    return Said.first(Nodes.text(row, "dataset_id"), Nodes.text(row, "datasetid"));
  }

  /** How often a dataset was looked at changes with every visit and is nothing about the data. */
  private static JsonNode withoutCounters(JsonNode row) {
    if (row.at("/metas/explore") instanceof ObjectNode explore) {
      explore.remove(
          List.of(
              "popularity_score",
              "download_count",
              "api_call_count",
              "attachment_download_count",
              "file_field_download_count",
              "reuse_count"));
    }
    return row;
  }
}
