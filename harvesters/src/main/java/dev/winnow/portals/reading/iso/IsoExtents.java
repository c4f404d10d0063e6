package dev.winnow.portals.reading.iso;

import dev.winnow.catalogue.Place;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.vocabulary.Period;
import dev.winnow.portals.reading.Said;
import dev.winnow.portals.reading.xml.Xml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads where and when data is about. */
final class IsoExtents {

  private IsoExtents() {}

  /** Boxes and named places, in order of statement. */
  static List<Place> places(Xml identification, IsoText language) {
    List<Place> places = new ArrayList<>();
    for (Xml extent : identification.within("EX_Extent")) {
      Texts label = extent.find("description").map(language::title).orElse(Texts.none());
      List<Xml> boxes = extent.within("EX_GeographicBoundingBox");
      for (Xml box : boxes) {
        Optional<Place.Box> known = box(box);
        if (known.isPresent() || !label.isEmpty()) {
          places.add(new Place(boxes.size() == 1 ? label : Texts.none(), "", known, ""));
        }
      }
      if (boxes.isEmpty() && !label.isEmpty()) {
        places.add(new Place(label, "", Optional.empty(), ""));
      }
      for (Xml description : extent.within("EX_GeographicDescription")) {
        description.within("code").stream()
            .findFirst()
            .map(IsoText::plain)
            .filter(name -> !name.isEmpty())
            .ifPresent(name -> places.add(Place.named(Said.line(name))));
      }
    }
    return places.stream().distinct().toList();
  }

  private static Optional<Place.Box> box(Xml box) {
    return Said.box(
        List.of(
            box.text("westBoundLongitude"),
            box.text("southBoundLatitude"),
            box.text("eastBoundLongitude"),
            box.text("northBoundLatitude")));
  }

  /** Periods; an end that is "now" or unknown is open. */
  static List<Period> periods(Xml identification) {
    List<Period> periods = new ArrayList<>();
    for (Xml extent : identification.within("EX_TemporalExtent")) {
      for (Xml period : extent.within("TimePeriod")) {
        periods.addAll(
            Said.period(
                Said.first(period.text("beginPosition"), position(period, "begin")),
                Said.first(period.text("endPosition"), position(period, "end"))));
      }
      if (extent.within("TimePeriod").isEmpty()) {
        extent.within("timePosition").forEach(at -> periods.addAll(Said.period(at.text())));
      }
    }
    return periods;
  }

  private static String position(Xml period, String end) {
    return period.text(end, "TimeInstant", "timePosition");
  }
}
