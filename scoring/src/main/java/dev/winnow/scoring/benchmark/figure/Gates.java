package dev.winnow.scoring.benchmark.figure;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.LicenceReading;
import dev.winnow.catalogue.kind.Readability;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.catalogue.score.LinkFact;
import dev.winnow.scoring.benchmark.Gate;
import dev.winnow.scoring.benchmark.Gate.Answer;
import dev.winnow.scoring.metrics.Links;
import dev.winnow.scoring.metrics.freshness.Freshness;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How a dataset answers at each gate. */
final class Gates {

  private Gates() {}

  static Answer answer(Gate gate, Dataset dataset, LicenceReading licence, Facts facts) {
    return switch (gate) {
      case NO_LICENCE -> licence.isStated() ? Answer.PASSES : Answer.FAILS;
      case NOT_MACHINE_READABLE -> readable(dataset);
      case DEAD_ADDRESS -> alive(dataset.distributions(), facts);
      case OVERDUE -> onTime(dataset, facts);
    };
  }

  private static Answer readable(Dataset dataset) {
    return Readability.of(dataset)
        .map(readable -> readable ? Answer.PASSES : Answer.FAILS)
        .orElse(Answer.UNKNOWN);
  }

  /** One dead address is enough. */
  private static Answer alive(List<Distribution> files, Facts facts) {
    Function<Distribution, Optional<LinkFact.State>> state =
        file -> Links.fact(file.bestUrl(), facts).map(LinkFact::state);
    List<Optional<LinkFact.State>> states = files.stream().map(state).toList();
    if (states.contains(Optional.of(LinkFact.State.BROKEN))) {
      return Answer.FAILS;
    }
    boolean known =
        !states.isEmpty()
            && states.stream().allMatch(one -> one.equals(Optional.of(LinkFact.State.WORKS)));
    return known ? Answer.PASSES : Answer.UNKNOWN;
  }

  private static Answer onTime(Dataset dataset, Facts facts) {
    return switch (Freshness.of(dataset, facts).stage()) {
      case OVERDUE, DELINQUENT -> Answer.FAILS;
      case FRESH, DUE, ENDED -> Answer.PASSES;
      case UNKNOWN -> Answer.UNKNOWN;
    };
  }
}
