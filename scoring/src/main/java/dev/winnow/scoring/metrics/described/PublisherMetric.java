package dev.winnow.scoring.metrics.described;

import dev.winnow.catalogue.Agent;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.score.Evidence;
import dev.winnow.catalogue.score.Fix.Who;
import dev.winnow.catalogue.score.Measurement;
import dev.winnow.catalogue.score.Message;
import dev.winnow.scoring.metrics.Metric;
import dev.winnow.scoring.metrics.Subject;
import dev.winnow.scoring.metrics.Wording;

/** Whether the organisation that publishes the data is named. */
public final class PublisherMetric implements Metric {

  @Override
  public String id() {
    return "publisher";
  }

  @Override
  public Measurement measure(Subject subject) {
    Dataset dataset = subject.dataset();
    if (dataset.publisher().isEmpty()) {
      return answer(0, "publisher.none").fixedBy(Who.PUBLISHER, Message.of("fix.publisher"));
    }
    Agent publisher = dataset.publisher().get();
    String name = publisher.name().first().map(Text::value).orElse("");
    if (!name.isEmpty() && !Wording.isPlaceholder(name)) {
      return answer(1, "publisher.good").because(Evidence.of("dct:publisher", name));
    }
    boolean identified = !publisher.identifier().isBlank();
    return answer(identified ? 0.5 : 0, identified ? "publisher.id-only" : "publisher.none")
        .because(Evidence.of("dct:publisher", identified ? publisher.identifier() : name))
        .fixedBy(Who.PUBLISHER, Message.of("fix.publisher"));
  }

  private Measurement answer(double share, String key) {
    return Measurement.declared(id(), share, Message.of(key));
  }
}
