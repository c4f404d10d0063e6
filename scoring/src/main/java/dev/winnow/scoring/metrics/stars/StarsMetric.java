package dev.winnow.scoring.metrics.stars;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.score.Evidence;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.catalogue.score.Fix.Who;
import dev.winnow.catalogue.score.LinkFact;
import dev.winnow.catalogue.score.LinkFact.State;
import dev.winnow.catalogue.score.Measurement;
import dev.winnow.catalogue.score.Message;
import dev.winnow.catalogue.vocabulary.FileFormat;
import dev.winnow.catalogue.vocabulary.Licence;
import dev.winnow.catalogue.vocabulary.Licence.Openness;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.scoring.metrics.Links;
import dev.winnow.scoring.metrics.Metric;
import dev.winnow.scoring.metrics.Subject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How many of the five stars of linked open data the best file has. One: under an open licence.
 * Two: a program can read it. Three: in an open format. Four: as RDF. Five: linked to other data,
 * which nobody sees from outside, so that RDF has four or five. An unread licence is unknown, not
 * closed.
 */
public final class StarsMetric implements Metric {

  private static final double ALL = 5;
  private static final Set<String> RDF =
      Set.of(
          "RDF",
          "RDF_XML",
          "RDF_TURTLE",
          "RDF_N_TRIPLES",
          "RDF_N_QUADS",
          "RDF_TRIG",
          "RDF_TRIX",
          "RDFA",
          "N3",
          "JSON_LD",
          "SPARQLQ");

  @Override
  public String id() {
    return "stars";
  }

  @Override
  public Measurement measure(Subject subject) {
    Dataset dataset = subject.dataset();
    return dataset.distributions().stream()
        .map(file -> of(dataset, file, subject.facts()))
        .reduce((best, next) -> next.beats(best) ? next : best)
        .orElse(new Stars(0, 0, Message.of("stars.no-file"), List.of()))
        .answer(id());
  }

  private record Stars(int low, int high, Message reason, List<Evidence> evidence) {

    boolean beats(Stars other) {
      return low > other.low || low == other.low && high > other.high;
    }

    Measurement answer(String metric) {
      Measurement.State state = low < high ? Measurement.State.UNKNOWN : Measurement.State.MEASURED;
      Measurement answer =
          new Measurement(
              metric, state, low / ALL, low / ALL, high / ALL, reason, evidence, Optional.empty());
      return high < 4 ? answer.fixedBy(Who.PUBLISHER, deed()) : answer;
    }

    private Message deed() {
      return switch (high) {
        case 0 -> Message.of(low == high ? "fix.stars-open" : "fix.licence");
        case 1 -> Message.of("fix.machine-readable");
        case 2 -> Message.of("fix.open-format");
        default -> Message.of("fix.stars-rdf");
      };
    }
  }

  private static Stars of(Dataset dataset, Distribution file, Facts facts) {
    Stated<Licence> licence = file.licence().or(dataset.licence());
    List<Evidence> evidence =
        List.of(
            Evidence.of("dct:license", licence, Licence::id),
            Evidence.of("dct:format", file.format(), FileFormat::id));
    Openness openness = licence.value().map(Licence::openness).orElse(Openness.UNKNOWN);
    if (openness == Openness.RESTRICTED || openness == Openness.CLOSED) {
      return new Stars(0, 0, Message.of("stars.not-open"), evidence);
    }
    if (isBroken(file, facts)) {
      return new Stars(0, 0, Message.of("stars.broken"), evidence);
    }
    int form = form(file);
    boolean open = openness != Openness.UNKNOWN;
    return new Stars(
        open ? form : 0,
        form == 4 ? 5 : form,
        open ? reason(form) : Message.of("stars.licence-unknown", form),
        evidence);
  }

  private static Message reason(int form) {
    return switch (form) {
      case 1 -> Message.of("stars.one");
      case 2 -> Message.of("stars.two");
      case 3 -> Message.of("stars.three");
      default -> Message.of("stars.four");
    };
  }

  /** The stars for its form alone, from 1 to 4. */
  private static int form(Distribution file) {
    Optional<FileFormat> format = file.format().value();
    if (format.filter(one -> RDF.contains(one.id())).isPresent()) {
      return 4;
    }
    if (format.filter(FileFormat::machineReadable).isEmpty()) {
      return 1;
    }
    return format.filter(FileFormat::nonProprietary).isPresent() ? 3 : 2;
  }

  private static boolean isBroken(Distribution file, Facts facts) {
    return Links.fact(file.bestUrl(), facts).map(LinkFact::state).orElse(State.UNSURE)
        == State.BROKEN;
  }
}
