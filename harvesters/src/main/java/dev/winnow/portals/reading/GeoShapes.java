package dev.winnow.portals.reading;

import com.fasterxml.jackson.databind.JsonNode;
import dev.winnow.catalogue.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads schema.org's shapes: corners of a box, a point, polygons and lines. */
final class GeoShapes {

  private GeoShapes() {}

  /**
   * The extent of a box or a point. Polygons are written in either order of coordinates, so none is
   * read off them.
   */
  static Optional<Place.Box> box(JsonNode shape) {
    List<Double> corners = numbers(Nodes.text(shape, "box"));
    if (corners.size() == 4) {
      return box(corners);
    }
    List<Double> point =
        numbers(Nodes.text(shape, "latitude") + " " + Nodes.text(shape, "longitude"));
    return point.size() == 2
        ? Said.box(point.get(1), point.get(0), point.get(1), point.get(0))
        : Optional.empty();
  }

  /** Latitude comes first; where that is impossible, somebody wrote longitude first. */
  private static Optional<Place.Box> box(List<Double> corners) {
    double a = corners.get(0);
    double b = corners.get(1);
    double c = corners.get(2);
    double d = corners.get(3);
    boolean latitudeFirst = Math.abs(a) <= 90 && Math.abs(c) <= 90;
    return latitudeFirst
        ? Said.box(b, Math.min(a, c), d, Math.max(a, c))
        : Said.box(a, Math.min(b, d), c, Math.max(b, d));
  }

  /** The shape as stated; empty when it is none. */
  static String geometry(JsonNode shape) {
    return Said.first(
        Nodes.text(shape, "polygon"), Nodes.text(shape, "line"), Nodes.text(shape, "circle"));
  }

  private static List<Double> numbers(String text) {
    List<Double> numbers = new ArrayList<>();
    for (String part : text.strip().split("[\\s,]+")) {
      try {
        numbers.add(Double.parseDouble(part));
      } catch (NumberFormatException e) {
        return List.of();
      }
    }
    return numbers;
  }
}
