package dev.winnow.app.probing;

import dev.winnow.app.probing.Inspection.Inspected;
import dev.winnow.catalogue.LicenceReading;
import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.score.Value;
import dev.winnow.catalogue.vocabulary.Licence;
import dev.winnow.portals.probe.Probe;
import dev.winnow.web.operator.PortalProbe;
import dev.winnow.web.operator.ProbeAnswer;
import dev.winnow.web.operator.ProbeAnswer.Sample;
import dev.winnow.web.operator.ProbeAnswer.Way;
import java.net.URI;
import java.util.OptionalLong;
import java.util.function.Supplier;

/**
 * Probes what the operator typed into a form. It came by the web, so it may lead to the public
 * internet only.
 *
 * @param inspector is made anew for each question, so that it knows what is held now
 */
public record OperatorProbe(Probing probing, Supplier<Inspector> inspector) implements PortalProbe {

  @Override
  public ProbeAnswer probe(String typed) {
    URI address = Probe.address(typed);
    if (address.getHost() == null) {
      throw new IllegalArgumentException("'" + typed + "' is no web address");
    }
    Inspection inspection = inspector.get().of(probing.userGiven(address));
    return new ProbeAnswer(
        inspection.candidates().stream().map(OperatorProbe::way).toList(),
        inspection.probed().instead(),
        inspection.portalFile(),
        inspection.probed().requests());
  }

  private static Way way(Inspected inspected) {
    return new Way(
        inspected.candidate().type(),
        inspected.candidate().url().toString(),
        Math.round(100 * inspected.candidate().confidence()),
        inspected.candidate().declared(),
        inspected.evidence(),
        inspected.sample().stream().map(OperatorProbe::sample).toList());
  }

  private static Sample sample(Inspection.Sample sample) {
    Value value = sample.score().overall();
    return new Sample(
        sample.dataset().title().first().map(Text::value).orElse(sample.dataset().sourceId()),
        LicenceReading.of(sample.dataset()).licence().map(Licence::name).orElse(""),
        value.value().isPresent()
            ? OptionalLong.of(Math.round(100 * value.value().getAsDouble() / value.max()))
            : OptionalLong.empty());
  }
}
