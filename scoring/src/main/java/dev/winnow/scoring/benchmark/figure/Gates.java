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
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** How a dataset answers at each gate. */
public final class Gates {

  private Gates() {}

  /** The gates that a dataset fails; files for the points only open none. */
  public static Set<Gate> failed(Dataset dataset, Facts facts) {
    Dataset honest = Dummies.without(dataset, facts);
    List<Answer> answers = answers(honest, facts);
    Set<Gate> failed = EnumSet.noneOf(Gate.class);
    for (Gate gate : Gate.values()) {
      if (answers.get(gate.ordinal()) == Answer.FAILS) {
        failed.add(gate);
      }
    }
    return failed;
  }

  /** Its answers, in the gates' order. */
  static List<Answer> answers(Dataset dataset, Facts facts) {
    LicenceReading licence = LicenceReading.of(dataset);
    return Arrays.stream(Gate.values()).map(gate -> answer(gate, dataset, licence, facts)).toList();
  }

  private static Answer answer(Gate gate, Dataset dataset, LicenceReading licence, Facts facts) {
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
