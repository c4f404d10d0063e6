package dev.winnow.catalogue.dcat.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.winnow.catalogue.Place.Box;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the extent off a geometry in WKT, GeoJSON, GML or DCMI Box. */
public final class Geometry {

  private static final Pattern WKT =
      Pattern.compile(
          "(?is)\\s*(SRID=(\\d+);)?\\s*(<([^>]*)>)?\\s*(POINT|LINESTRING|POLYGON|MULTIPOINT|"
              + "MULTILINESTRING|MULTIPOLYGON|GEOMETRYCOLLECTION|ENVELOPE)\\s*(Z|M|ZM)?\\s*\\((.*)");
  private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(\\.\\d*)?([eE][-+]?\\d+)?");
  private static final Pattern GML_POSITIONS =
      Pattern.compile("<(?:\\w+:)?(?:pos|posList|lowerCorner|upperCorner)[^>]*>([^<]*)<");
  private static final Pattern GML_CRS = Pattern.compile("srsName\\s*=\\s*[\"']([^\"']*)[\"']");
  private static final Pattern LIMIT =
      Pattern.compile("(?i)\\b(north|south|east|west)limit\\s*=\\s*([-+]?[\\d.]+)");
  private static final int LONGEST = 1_000_000;
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The notations that GeoSPARQL has a type for. */
  public enum Notation {
    WKT,
    GEO_JSON,
    GML
  }

  private Geometry() {}

  /** In which notation a geometry is written; empty for another one. */
  public static Optional<Notation> notation(String geometry) {
    String start = geometry.stripLeading();
    if (start.startsWith("{")) {
      return Optional.of(Notation.GEO_JSON);
    }
    if (start.startsWith("<gml:")) {
      return Optional.of(Notation.GML);
    }
    Matcher wkt = WKT.matcher(start.length() > 200 ? start.substring(0, 200) : start);
    boolean standard =
        wkt.matches() && wkt.group(1) == null && !wkt.group(5).equalsIgnoreCase("ENVELOPE");
    return standard ? Optional.of(Notation.WKT) : Optional.empty();
  }

  /** Whether a text is a geometry and not a name. */
  public static boolean isGeometry(String text) {
    String start = text.stripLeading();
    return WKT.matcher(start.length() > 200 ? start.substring(0, 200) : start).matches()
        || start.startsWith("{") && start.contains("\"coordinates\"")
        || start.startsWith("<gml:")
        || LIMIT.matcher(start).find();
  }

  /** The extent in degrees; empty for another reference system, or where nothing can be read. */
  public static Optional<Box> box(String geometry) {
    if (geometry.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher wkt = WKT.matcher(geometry);
    if (wkt.matches()) {
      String crs = Objects.toString(wkt.group(2), "") + Objects.toString(wkt.group(4), "");
      boolean envelope = wkt.group(5).equalsIgnoreCase("ENVELOPE");
      return envelope ? envelope(wkt.group(7)) : wkt(crs, wkt.group(7));
    }
    if (geometry.startsWith("{")) {
      return geoJson(geometry);
    }
    return geometry.startsWith("<") ? gml(geometry) : limits(geometry);
  }

  private static Optional<Box> wkt(String crs, String coordinates) {
    List<double[]> points = new ArrayList<>();
    for (String point : coordinates.split("[(),]+|[A-Za-z]+")) {
      List<Double> numbers = numbers(point);
      if (numbers.size() >= 2) {
        points.add(new double[] {numbers.get(0), numbers.get(1)});
      }
    }
    return around(crs, points);
  }

  /** In the order of CQL: west, east, north, south. */
  private static Optional<Box> envelope(String coordinates) {
    List<Double> n = numbers(coordinates);
    return n.size() == 4 ? checked(n.get(0), n.get(3), n.get(1), n.get(2)) : Optional.empty();
  }

  private static Optional<Box> geoJson(String geometry) {
    try {
      List<double[]> points = new ArrayList<>();
      collect(JSON.readTree(geometry), points, 0);
      return around("", points);
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static void collect(JsonNode node, List<double[]> points, int depth) {
    if (depth > 20) {
      return;
    }
    if (node.isArray() && node.size() >= 2 && node.get(0).isNumber() && node.get(1).isNumber()) {
      points.add(new double[] {node.get(0).asDouble(), node.get(1).asDouble()});
      return;
    }
    if (node.isArray()) {
      node.forEach(child -> collect(child, points, depth + 1));
    } else if (node.isObject()) {
      for (String name : List.of("coordinates", "geometry", "geometries", "features")) {
        collect(node.path(name), points, depth + 1);
      }
    }
  }

  private static Optional<Box> gml(String geometry) {
    List<double[]> points = new ArrayList<>();
    for (Matcher part = GML_POSITIONS.matcher(geometry); part.find(); ) {
      List<Double> numbers = numbers(part.group(1));
      for (int i = 0; i + 1 < numbers.size(); i += 2) {
        points.add(new double[] {numbers.get(i), numbers.get(i + 1)});
      }
    }
    Matcher crs = GML_CRS.matcher(geometry);
    return around(crs.find() ? crs.group(1) : "", points);
  }

  private static Optional<Box> limits(String text) {
    Map<String, Double> sides = new HashMap<>();
    for (Matcher limit = LIMIT.matcher(text); limit.find(); ) {
      numbers(limit.group(2))
          .forEach(number -> sides.put(limit.group(1).toLowerCase(Locale.ROOT), number));
    }
    if (sides.size() < 4) {
      return Optional.empty();
    }
    return checked(sides.get("west"), sides.get("south"), sides.get("east"), sides.get("north"));
  }

  private static List<Double> numbers(String text) {
    List<Double> numbers = new ArrayList<>();
    for (Matcher number = NUMBER.matcher(text); number.find(); ) {
      numbers.add(Double.parseDouble(number.group()));
    }
    return numbers;
  }

  /** Degrees only; EPSG 4326 has latitude first, unless the numbers say otherwise. */
  private static Optional<Box> around(String crs, List<double[]> points) {
    boolean epsg4326 = crs.endsWith("4326");
    boolean degrees = crs.isEmpty() || epsg4326 || crs.contains("CRS84") || crs.endsWith("4258");
    if (points.isEmpty() || !degrees) {
      return Optional.empty();
    }
    double[] low = points.getFirst().clone();
    double[] high = points.getFirst().clone();
    for (double[] point : points) {
      for (int i = 0; i < 2; i++) {
        low[i] = Math.min(low[i], point[i]);
        high[i] = Math.max(high[i], point[i]);
      }
    }
    boolean latitudeFirst =
        crs.contains("/")
            && (epsg4326 || crs.endsWith("4258"))
            && Math.abs(low[0]) <= 90
            && high[0] <= 90;
    return latitudeFirst
        ? checked(low[1], low[0], high[1], high[0])
        : checked(low[0], low[1], high[0], high[1]);
  }

  private static Optional<Box> checked(double west, double south, double east, double north) {
    boolean possible =
        south <= north
            && south >= -90
            && north <= 90
            && Math.abs(west) <= 180
            && Math.abs(east) <= 180;
    return possible ? Optional.of(new Box(west, south, east, north)) : Optional.empty();
  }
}
