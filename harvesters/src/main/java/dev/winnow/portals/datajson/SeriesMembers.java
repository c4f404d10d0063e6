package dev.winnow.portals.datajson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.winnow.portals.json.JsonRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes the datasets out that DCAT-US 3.0 describes inside of their series. */
final class SeriesMembers {

  private static final Set<String> PLACES = Set.of("first", "last", "prev");
  private static final String MEMBERS = "seriesMember";

  private SeriesMembers() {}

  /** The record itself, with the ids of its members in their places, and then the members. */
  static List<JsonNode> apart(JsonNode record) {
    if (!(record instanceof ObjectNode series) || !record.has(MEMBERS)) {
      return List.of(record);
    }
    Map<String, JsonNode> members = new LinkedHashMap<>();
    ArrayNode ids = series.arrayNode();
    JsonNode said = series.path(MEMBERS);
    for (JsonNode member : said.isArray() ? said : List.of(said)) {
      ids.add(reference(member, members));
    }
    series.set(MEMBERS, ids);
    for (String place : PLACES) {
      if (series.path(place).isObject()) {
        series.set(place, reference(series.path(place), members));
      }
    }
    List<JsonNode> all = new ArrayList<>();
    all.add(series);
    all.addAll(members.values());
    return all;
  }

  private static JsonNode reference(JsonNode member, Map<String, JsonNode> members) {
    boolean described = member.isObject() && member.has("title");
    if (!described) {
      return member;
    }
    String id = DataJsonIds.of(new JsonRecord(member)).id();
    members.putIfAbsent(id, member);
    return com.fasterxml.jackson.databind.node.TextNode.valueOf(id);
  }
}
