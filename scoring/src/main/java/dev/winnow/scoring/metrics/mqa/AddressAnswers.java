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
import dev.winnow.scoring.metrics.Tally;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Whether an address answers. As in MQA only the HTTP status counts, where there is one: a page
 * that says in friendly words that the file is gone has answered.
 */
record AddressAnswers(String field, Function<Distribution, Stated<URI>> address) implements Answer {

  @Override
  public int population(Dataset dataset) {
    return dataset.distributions().size();
  }

  @Override
  public Measurement to(String metric, Dataset dataset, Facts facts, Quirks quirks) {
    boolean share = quirks.files() == Quirks.OfFiles.SHARE && !dataset.distributions().isEmpty();
    return share ? share(metric, dataset, facts, quirks) : any(metric, dataset, facts, quirks);
  }

  /** Of several addresses, one that answers is enough. */
  private Measurement any(String metric, Dataset dataset, Facts facts, Quirks quirks) {
    List<Stated<URI>> addresses =
        dataset.distributions().stream().map(address).filter(Stated::isStated).toList();
    if (addresses.isEmpty()) {
      return Measurement.measured(metric, 0, Message.of("mqa.not-stated", field))
          .fixedBy(Who.PUBLISHER, Message.of("fix.mqa-answer", field));
    }
    List<State> states = addresses.stream().map(one -> state(one, facts, quirks)).toList();
    if (states.contains(State.WORKS)) {
      return Measurement.measured(metric, 1, Message.of("mqa.works", field));
    }
    if (states.contains(State.UNSURE)) {
      return Measurement.unknown(metric, Message.of("mqa.unchecked", field));
    }
    return Measurement.measured(metric, 0, Message.of("mqa.broken", field))
        .fixedBy(Who.PUBLISHER, Message.of("fix.links"));
  }

  private Measurement share(String metric, Dataset dataset, Facts facts, Quirks quirks) {
    Tally tally =
        Tally.of(
            dataset.distributions(),
            file -> {
              Stated<URI> stated = address.apply(file);
              State state = stated.isStated() ? state(stated, facts, quirks) : State.BROKEN;
              return state == State.UNSURE ? Optional.empty() : Optional.of(state == State.WORKS);
            });
    Measurement answer =
        tally.measurement(
            metric,
            Measurement.State.MEASURED,
            Message.of("mqa.share-works", field, tally.good(), tally.all(), tally.open()));
    return tally.bad() > 0
        ? answer.fixedBy(Who.PUBLISHER, Message.of("fix.mqa-answer", field))
        : answer;
  }

  /** What is no address cannot answer. */
  private static State state(Stated<URI> address, Facts facts, Quirks quirks) {
    State state =
        address.isUnderstood()
            ? Links.fact(address, facts).map(fact -> state(fact, quirks)).orElse(State.UNSURE)
            : State.BROKEN;
    boolean failed = state == State.UNSURE && quirks.unchecked() == Quirks.Unchecked.FAILED;
    return failed ? State.BROKEN : state;
  }

  private static State state(LinkFact fact, Quirks quirks) {
    if (fact.state() == State.UNSURE || fact.status().isEmpty()) {
      return fact.state();
    }
    return quirks.statuses().include(fact.status().getAsInt()) ? State.WORKS : State.BROKEN;
  }
}
