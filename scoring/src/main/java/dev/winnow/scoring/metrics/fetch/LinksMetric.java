package dev.winnow.scoring.metrics.fetch;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.score.Evidence;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.catalogue.score.Fix.Who;
import dev.winnow.catalogue.score.LinkFact;
import dev.winnow.catalogue.score.Measurement;
import dev.winnow.catalogue.score.Message;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.scoring.metrics.Links;
import dev.winnow.scoring.metrics.Metric;
import dev.winnow.scoring.metrics.Subject;
import dev.winnow.scoring.metrics.Tally;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.Optional;

/** Whether the addresses of files and services answer when Winnow asks them. */
public final class LinksMetric implements Metric {

  @Override
  public String id() {
    return "links-work";
  }

  @Override
  public Measurement measure(Subject subject) {
    Dataset dataset = subject.dataset();
    Facts facts = subject.facts();
    if (dataset.distributions().isEmpty()) {
      return Files.none(id());
    }
    Tally tally = Tally.of(dataset.distributions(), file -> works(file, facts));
    Measurement.State known = Measurement.State.MEASURED;
    if (tally.bad() == 0) {
      String key =
          tally.open() == 0
              ? "links-work.all"
              : tally.good() == 0 ? "links-work.unchecked" : "links-work.good";
      return tally.measurement(id(), known, tally.say(key));
    }
    Optional<Distribution> broken =
        dataset.distributions().stream()
            .filter(file -> fact(file.bestUrl(), facts).filter(LinksMetric::isBroken).isPresent())
            .findFirst();
    if (broken.isEmpty()) {
      return tally.measurement(id(), known, tally.say("links-work.no-address"));
    }
    return broken(tally, broken.get(), facts);
  }

  private Measurement broken(Tally tally, Distribution file, Facts facts) {
    Stated<URI> address = file.bestUrl();
    String field = file.downloadUrl().isUnderstood() ? "dcat:downloadURL" : "dcat:accessURL";
    LinkFact fact = fact(address, facts).orElseThrow();
    Message reason =
        Message.of(
            "links-work.broken",
            tally.bad(),
            tally.all(),
            fact.since().atOffset(ZoneOffset.UTC).toLocalDate());
    return tally
        .measurement(id(), Measurement.State.MEASURED, reason)
        .because(new Evidence(field, address.raw(), found(fact), ""))
        .fixedBy(Who.PUBLISHER, Message.of("fix.links"));
  }

  private static Optional<Boolean> works(Distribution file, Facts facts) {
    if (!file.bestUrl().isUnderstood()) {
      return Optional.of(false);
    }
    return fact(file.bestUrl(), facts)
        .filter(fact -> fact.state() != LinkFact.State.UNSURE)
        .map(fact -> fact.state() == LinkFact.State.WORKS);
  }

  private static Optional<LinkFact> fact(Stated<URI> address, Facts facts) {
    return Links.fact(address, facts);
  }

  private static boolean isBroken(LinkFact fact) {
    return fact.state() == LinkFact.State.BROKEN;
  }

  private static String found(LinkFact fact) {
    String status = fact.status().isPresent() ? String.valueOf(fact.status().getAsInt()) : "";
    return (status + " " + fact.detail()).strip();
  }
}
