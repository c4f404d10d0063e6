package dev.winnow.portals.oaipmh;

import dev.winnow.catalogue.Place;
import dev.winnow.catalogue.Texts;
import dev.winnow.portals.reading.Said;
import dev.winnow.portals.reading.xml.Xml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the places of a DataCite record: as elements since edition 4, as four numbers before. */
final class DatacitePlaces {

  private DatacitePlaces() {}

  static List<Place> of(Xml resource) {
    List<Place> places = new ArrayList<>();
    for (Xml location : resource.all("geoLocations", "geoLocation")) {
      Texts label = Said.title("", location.text("geoLocationPlace"));
      Optional<Place.Box> box =
          location.find("geoLocationBox").flatMap(DatacitePlaces::box).or(() -> point(location));
      if (!label.isEmpty() || box.isPresent()) {
        places.add(new Place(label, "", box, ""));
      }
    }
    return places;
  }

  private static Optional<Place.Box> box(Xml box) {
    if (box.children().isEmpty()) {
      // south west north east
      List<String> numbers = List.of(box.text().split("[\\s,]+"));
      return numbers.size() == 4
          ? Said.box(List.of(numbers.get(1), numbers.get(0), numbers.get(3), numbers.get(2)))
          : Optional.empty();
    }
    return Said.box(
        List.of(
            box.text("westBoundLongitude"),
            box.text("southBoundLatitude"),
            box.text("eastBoundLongitude"),
            box.text("northBoundLatitude")));
  }

  private static Optional<Place.Box> point(Xml location) {
    String x = location.text("geoLocationPoint", "pointLongitude");
    String y = location.text("geoLocationPoint", "pointLatitude");
    return x.isEmpty() || y.isEmpty() ? Optional.empty() : Said.box(List.of(x, y, x, y));
  }
}
