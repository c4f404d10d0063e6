package dev.winnow.scoring.metrics.find;

import dev.winnow.catalogue.Place;
import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.score.Evidence;
import dev.winnow.catalogue.score.Fix.Who;
import dev.winnow.catalogue.score.Measurement;
import dev.winnow.catalogue.score.Message;
import dev.winnow.scoring.metrics.Metric;
import dev.winnow.scoring.metrics.Subject;

/** Whether it is stated which place the data is about. */
public final class PlaceMetric implements Metric {

  @Override
  public String id() {
    return "place";
  }

  @Override
  public Measurement measure(Subject subject) {
    for (Place place : subject.dataset().spatial()) {
      String said = said(place);
      if (!said.isBlank()) {
        return Measurement.declared(id(), 1, Message.of("place.good"))
            .because(Evidence.of("dct:spatial", said));
      }
    }
    return Measurement.declared(id(), 0, Message.of("place.none"))
        .fixedBy(Who.PUBLISHER, Message.of("fix.place"));
  }

  private static String said(Place place) {
    return place
        .label()
        .first()
        .map(Text::value)
        .orElseGet(
            () ->
                !place.concept().isBlank()
                    ? place.concept()
                    : place.box().map(String::valueOf).orElse(place.geometry()));
  }
}
