package dev.winnow.scoring.metrics.described;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.score.Evidence;
import dev.winnow.catalogue.score.Fix.Who;
import dev.winnow.catalogue.score.Measurement;
import dev.winnow.catalogue.score.Message;
import dev.winnow.scoring.metrics.Metric;
import dev.winnow.scoring.metrics.Subject;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether there is documentation of the data, or at least a page about it. */
public final class DocumentationMetric implements Metric {

  private static final double PAGE_ONLY = 0.5;

  @Override
  public String id() {
    return "documentation";
  }

  @Override
  public Measurement measure(Subject subject) {
    Dataset dataset = subject.dataset();
    Optional<String> address =
        Stream.concat(
                dataset.documentation().stream(),
                dataset.distributions().stream()
                    .map(Distribution::documentation)
                    .flatMap(all -> all.stream()))
            .filter(one -> !one.isBlank())
            .findFirst();
    if (address.isPresent()) {
      return Measurement.declared(id(), 1, Message.of("documentation.good"))
          .because(Evidence.of("foaf:page", address.get()));
    }
    Message fix = Message.of("fix.documentation");
    if (dataset.landingPage().isUnderstood()) {
      return Measurement.declared(id(), PAGE_ONLY, Message.of("documentation.page"))
          .because(Evidence.of("dcat:landingPage", dataset.landingPage(), URI::toString))
          .fixedBy(Who.PUBLISHER, fix);
    }
    return Measurement.declared(id(), 0, Message.of("documentation.none"))
        .fixedBy(Who.PUBLISHER, fix);
  }
}
