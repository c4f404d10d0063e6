package dev.winnow.scoring.shacl;

import dev.winnow.catalogue.score.Evidence;
import dev.winnow.catalogue.score.Fix.Who;
import dev.winnow.catalogue.score.Measurement;
import dev.winnow.catalogue.score.Message;
import dev.winnow.scoring.metrics.Metric;
import dev.winnow.scoring.metrics.Subject;
import java.util.List;
import java.util.function.Supplier;

/**
 * Whether a description obeys the rules of a set of shapes. The share is that of the rules obeyed
 * among those that apply; with {@code whole}, one broken rule costs everything, as in the MQA.
 *
 * @param id as it stands in profiles
 * @param shapes the rules
 * @param whole whether one broken rule costs everything
 */
public record ShapeMetric(String id, Supplier<ShapeSet> shapes, boolean whole) implements Metric {

  private static final int SHOWN = 12;

  @Override
  public Measurement measure(Subject subject) {
    ShapeSet.Verdict verdict = shapes.get().check(Description.of(subject));
    String whose = subject.facts().description().isPresent() ? "portal" : "winnow";
    List<BrokenRule> broken = verdict.broken();
    if (broken.isEmpty()) {
      return Measurement.measured(
          id, 1, Message.of("shapes.good", verdict.rules(), "described-by." + whose));
    }
    BrokenRule first = broken.getFirst();
    double obeyed = 1 - (double) broken.size() / verdict.rules();
    return Measurement.measured(
            id,
            whole ? 0 : obeyed,
            Message.of(
                first.kind().key(),
                first.path(),
                first.of(),
                broken.size(),
                verdict.rules(),
                "described-by." + whose))
        .because(broken.stream().limit(SHOWN).map(ShapeMetric::evidence).toList())
        .fixedBy(Who.PUBLISHER, Message.of("fix.shapes", first.path(), first.of()));
  }

  /** A rule that one file breaks is broken, whichever file counts. */
  @Override
  public boolean isAboutWhole() {
    return true;
  }

  private static Evidence evidence(BrokenRule rule) {
    return new Evidence(rule.path() + ", " + rule.of(), rule.value(), "", rule.demanded());
  }
}
