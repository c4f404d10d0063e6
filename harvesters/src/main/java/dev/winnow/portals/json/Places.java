package dev.winnow.portals.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.winnow.catalogue.Place;
import dev.winnow.catalogue.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** How places are understood: GeoJSON, corner coordinates, names, addresses in a gazetteer. */
public final class Places {

  private static final Pattern FOUR_NUMBERS =
      Pattern.compile("\\s*[-+]?[\\d.]+\\s*([,;\\s]\\s*[-+]?[\\d.]+\\s*){3}");
  private static final int MOST_GEOMETRY = 20_000;

  private Places() {}

  /** The place that a node names or draws; empty when it says nothing. */
  public static Optional<Place> of(JsonNode said) {
    if (said.isTextual()) {
      return ofText(Words.trim(said.textValue()));
    }
    if (said.isArray() && said.size() == 4 && said.get(0).isNumber()) {
      return Optional.of(drawn(said, corners(numbers(said))));
    }
    if (!said.isObject()) {
      return Optional.empty();
    }
    boolean geoJson = said.has("coordinates") || said.has("geometries") || said.has("geometry");
    return geoJson ? Optional.of(drawn(said, extent(said))) : ofObject(new JsonRecord(said));
  }

  /** A box from its four sides; empty when they are no box on earth. */
  public static Optional<Place.Box> box(double west, double south, double east, double north) {
    try {
      return Optional.of(new Place.Box(west, south, east, north));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<Place> ofText(String text) {
    boolean brokenJson = text.startsWith("{") || text.startsWith("[");
    if (text.isEmpty() || brokenJson) {
      return Optional.empty();
    }
    if (FOUR_NUMBERS.matcher(text).matches()) {
      List<Double> numbers = new ArrayList<>();
      for (String part : text.strip().split("[,;\\s]+")) {
        number(part).ifPresent(numbers::add);
      }
      return Optional.of(new Place(Texts.none(), "", corners(numbers), text));
    }
    return Optional.of(
        text.startsWith("http://") || text.startsWith("https://")
            ? new Place(Texts.none(), text, Optional.empty(), "")
            : Place.named(Words.clean(text)));
  }

  private static Optional<Place> ofObject(JsonRecord said) {
    Texts label =
        Words.map(said.languages("text", "label", "prefLabel", "name", "title"), Words::clean);
    String concept = said.text("uri", "@id", "identifier");
    JsonNode shape = said.get("bbox", "geom", "geometry", "centroid");
    Optional<Place> drawn = shape.isMissingNode() ? Optional.empty() : of(shape);
    if (label.isEmpty() && concept.isEmpty() && drawn.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Place(
            label, concept, drawn.flatMap(Place::box), drawn.map(Place::geometry).orElse("")));
  }

  private static Place drawn(JsonNode shape, Optional<Place.Box> box) {
    String text = shape.toString();
    return new Place(Texts.none(), "", box, text.length() <= MOST_GEOMETRY ? text : "");
  }

  private static Optional<Place.Box> extent(JsonNode shape) {
    double[] sides = {
      Double.POSITIVE_INFINITY,
      Double.POSITIVE_INFINITY,
      Double.NEGATIVE_INFINITY,
      Double.NEGATIVE_INFINITY
    };
    for (String part : List.of("coordinates", "geometries", "geometry")) {
      stretch(shape.path(part), sides);
    }
    return Double.isFinite(sides[0])
        ? box(sides[0], sides[1], sides[2], sides[3])
        : Optional.empty();
  }

  private static void stretch(JsonNode part, double[] sides) {
    if (part.isObject()) {
      stretch(part.path("coordinates"), sides);
      stretch(part.path("geometries"), sides);
    } else if (part.isArray()
        && part.size() >= 2
        && part.get(0).isNumber()
        && part.get(1).isNumber()) {
      sides[0] = Math.min(sides[0], part.get(0).doubleValue());
      sides[1] = Math.min(sides[1], part.get(1).doubleValue());
      sides[2] = Math.max(sides[2], part.get(0).doubleValue());
      sides[3] = Math.max(sides[3], part.get(1).doubleValue());
    } else if (part.isArray()) {
      part.forEach(element -> stretch(element, sides));
    }
  }

  private static List<Double> numbers(JsonNode array) {
    List<Double> numbers = new ArrayList<>();
    array.forEach(element -> numbers.add(element.asDouble(Double.NaN)));
    return numbers;
  }

  private static Optional<Place.Box> corners(List<Double> n) {
    return n.size() == 4 ? box(n.get(0), n.get(1), n.get(2), n.get(3)) : Optional.empty();
  }

  private static Optional<Double> number(String text) {
    try {
      return Optional.of(Double.parseDouble(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
