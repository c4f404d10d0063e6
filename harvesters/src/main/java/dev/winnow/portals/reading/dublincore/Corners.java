package dev.winnow.portals.reading.dublincore;

import dev.winnow.catalogue.Place;
import dev.winnow.portals.reading.Said;
import dev.winnow.portals.reading.xml.Xml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a box that is given by two corners. */
final class Corners {

  private Corners() {}

  /**
   * The extent. Corners named by an EPSG code as URN come latitude first, all others longitude
   * first.
   */
  static Optional<Place.Box> box(Xml box) {
    List<String> numbers = new ArrayList<>();
    for (String corner : List.of("LowerCorner", "UpperCorner")) {
      numbers.addAll(List.of(box.text(corner).split("\\s+")));
    }
    if (numbers.size() != 4) {
      return Optional.empty();
    }
    boolean latitudeFirst = box.attribute("crs").matches("(?i)urn:.*EPSG:.*4326");
    return Said.box(
        latitudeFirst
            ? List.of(numbers.get(1), numbers.get(0), numbers.get(3), numbers.get(2))
            : numbers);
  }
}
