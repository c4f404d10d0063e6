package dev.winnow.scoring.metrics.mqa;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.catalogue.score.Fix.Who;
import dev.winnow.catalogue.score.LinkFact;
import dev.winnow.catalogue.score.LinkFact.State;
import dev.winnow.catalogue.score.Measurement;
import dev.winnow.catalogue.score.Message;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.scoring.metrics.Links;
import java.net.URI;
import java.util.List;
import java.util.function.Function;

/** Whether an address answers; of several, one that does is enough. */
record AddressAnswers(String field, Function<Distribution, Stated<URI>> address) implements Answer {

  @Override
  public Measurement to(String metric, Dataset dataset, Facts facts) {
    List<Stated<URI>> addresses =
        dataset.distributions().stream().map(address).filter(Stated::isStated).toList();
    if (addresses.isEmpty()) {
      return Measurement.measured(metric, 0, Message.of("mqa.not-stated", field))
          .fixedBy(Who.PUBLISHER, Message.of("fix.mqa-answer", field));
    }
    List<State> states = addresses.stream().map(one -> state(one, facts)).toList();
    if (states.contains(State.WORKS)) {
      return Measurement.measured(metric, 1, Message.of("mqa.works", field));
    }
    if (states.contains(State.UNSURE)) {
      return Measurement.unknown(metric, Message.of("mqa.unchecked", field));
    }
    return Measurement.measured(metric, 0, Message.of("mqa.broken", field))
        .fixedBy(Who.PUBLISHER, Message.of("fix.links"));
  }

  /** What is no address cannot answer. */
  private static State state(Stated<URI> address, Facts facts) {
    if (!address.isUnderstood()) {
      return State.BROKEN;
    }
    return Links.fact(address, facts).map(LinkFact::state).orElse(State.UNSURE);
  }
}
