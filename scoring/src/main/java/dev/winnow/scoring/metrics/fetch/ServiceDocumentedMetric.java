package dev.winnow.scoring.metrics.fetch;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.score.Fix.Who;
import dev.winnow.catalogue.score.Measurement;
import dev.winnow.catalogue.score.Message;
import dev.winnow.scoring.metrics.Metric;
import dev.winnow.scoring.metrics.Subject;
import dev.winnow.scoring.metrics.Tally;
import java.util.List;
import java.util.Optional;

/** Whether every service is described, so that a programmer knows how to call it. */
public final class ServiceDocumentedMetric implements Metric {

  @Override
  public String id() {
    return "service-documented";
  }

  @Override
  public Measurement measure(Subject subject) {
    Dataset dataset = subject.dataset();
    if (dataset.distributions().isEmpty()) {
      return Files.none(id());
    }
    List<Distribution> services =
        dataset.distributions().stream().filter(Files::isService).toList();
    if (services.isEmpty()) {
      return Measurement.measured(id(), 1, Message.of("service-documented.files"));
    }
    Tally tally = Tally.of(services, one -> Optional.of(isDocumented(one)));
    if (tally.bad() == 0) {
      return tally.measurement(
          id(), Measurement.State.DECLARED, tally.say("service-documented.all"));
    }
    return tally
        .measurement(id(), Measurement.State.DECLARED, tally.say("service-documented.some"))
        .fixedBy(Who.PUBLISHER, Message.of("fix.service-documented"));
  }

  /** Standard services such as WMS describe themselves, so they name their standard. */
  private static boolean isDocumented(Distribution service) {
    return service.accessService().map(one -> one.endpointDescription().isStated()).orElse(false)
        || !service.documentation().isEmpty()
        || !service.conformsTo().isEmpty()
        || service.format().value().map(format -> !format.id().equals("API")).orElse(false);
  }
}
