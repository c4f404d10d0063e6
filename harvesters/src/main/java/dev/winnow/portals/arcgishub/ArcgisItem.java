package dev.winnow.portals.arcgishub;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What is lasting about an item of an ArcGIS Hub site. */
final class ArcgisItem {

  private ArcgisItem() {}

  /** Without what changes with every visit and is nothing about the data. */
  static JsonNode stable(JsonNode row) {
    if (row.path("properties") instanceof ObjectNode properties) {
      properties.remove(
          List.of("numViews", "views", "avgRating", "numRatings", "numComments", "searchScore"));
    }
    if (row instanceof ObjectNode item) {
      item.remove("links");
    }
    return row;
  }
}
