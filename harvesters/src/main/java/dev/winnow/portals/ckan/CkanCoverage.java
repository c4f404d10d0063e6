package dev.winnow.portals.ckan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.winnow.catalogue.Place;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.vocabulary.Moments;
import dev.winnow.catalogue.vocabulary.Period;
import dev.winnow.portals.json.JsonRecord;
import dev.winnow.portals.json.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which times and places a CKAN package is about. */
final class CkanCoverage {

  private static final List<String> SIDES =
      List.of("bbox-west-long", "bbox-south-lat", "bbox-east-long", "bbox-north-lat");

  private CkanCoverage() {}

  static List<Period> periods(JsonRecord said) {
    List<Period> periods = new ArrayList<>();
    add(
        periods,
        said,
        List.of(
            "temporal_start", "temporal_coverage_from", "temporal_from", "temporal_coverage-from"),
        List.of("temporal_end", "temporal_coverage_to", "temporal_to", "temporal_coverage-to"));
    List<JsonRecord> stated = said.records("temporal_coverage", "temporal");
    for (JsonRecord period : stated) {
      add(periods, period, List.of("start", "startDate", "from"), List.of("end", "endDate", "to"));
    }
    if (periods.isEmpty() && stated.isEmpty()) {
      for (String text : said.texts("temporal_coverage", "temporal")) {
        periods.add(Moments.period(text));
      }
    }
    return periods.stream().filter(CkanCoverage::isStated).distinct().toList();
  }

  static List<Place> places(JsonRecord said) {
    List<Place> places = new ArrayList<>();
    for (String field : List.of("spatial", "spatial_coverage")) {
      JsonNode shape = said.get(field);
      boolean several = shape.isArray() && !shape.path(0).isNumber();
      for (JsonNode one : several ? shape : List.of(shape)) {
        Places.of(one).ifPresent(places::add);
      }
    }
    corners(said).ifPresent(places::add);
    for (String name : said.texts("spatial_text", "spatial_info", "geographic_coverage")) {
      places.add(Place.named(name));
    }
    for (String concept : said.texts("spatial_uri")) {
      places.add(new Place(Texts.none(), concept, Optional.empty(), ""));
    }
    return places.stream().distinct().toList();
  }

  private static void add(
      List<Period> periods, JsonRecord said, List<String> starts, List<String> ends) {
    Period period =
        new Period(
            CkanReader.moment(said, starts.toArray(String[]::new)),
            CkanReader.moment(said, ends.toArray(String[]::new)));
    if (isStated(period)) {
      periods.add(period);
    }
  }

  private static boolean isStated(Period period) {
    return period.start().isStated() || period.end().isStated();
  }

  /** The four sides that ckanext-spatial writes beside the geometry. */
  private static Optional<Place> corners(JsonRecord said) {
    if (!said.get("spatial").isMissingNode()) {
      return Optional.empty();
    }
    try {
      double[] sides =
          SIDES.stream().mapToDouble(side -> Double.parseDouble(said.text(side))).toArray();
      return Places.box(sides[0], sides[1], sides[2], sides[3])
          .map(box -> new Place(Texts.none(), "", Optional.of(box), ""));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
