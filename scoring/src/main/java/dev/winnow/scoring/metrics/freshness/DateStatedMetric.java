package dev.winnow.scoring.metrics.freshness;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.score.Evidence;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.catalogue.score.Fix.Who;
import dev.winnow.catalogue.score.Measurement;
import dev.winnow.catalogue.score.Message;
import dev.winnow.scoring.metrics.Metric;
import dev.winnow.scoring.metrics.Subject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Whether there is a date, not in the future, that says when the data last changed. */
public final class DateStatedMetric implements Metric {

  private static final double ISSUED_ONLY = 0.5;

  @Override
  public String id() {
    return "date-stated";
  }

  @Override
  public Measurement measure(Subject subject) {
    Dataset dataset = subject.dataset();
    Facts facts = subject.facts();
    List<Evidence> evidence = Dates.of(subject).evidence();
    Optional<LastUpdate> last = LastUpdate.stated(dataset, facts);
    if (last.isPresent() && last.get().source() != LastUpdate.Source.ISSUED) {
      return answer(1, dated("date-stated.good", last.get())).because(evidence);
    }
    Measurement answer =
        last.isPresent()
            ? answer(ISSUED_ONLY, dated("date-stated.issued", last.get()))
            : answer(0, absent(dataset, facts));
    return answer.because(evidence).fixedBy(Who.PUBLISHER, Message.of("fix.date-stated"));
  }

  @Override
  public Optional<Instant> validUntil(Subject subject) {
    return LastUpdate.nextInFuture(subject.dataset(), subject.facts());
  }

  private static Message absent(Dataset dataset, Facts facts) {
    if (LastUpdate.nextInFuture(dataset, facts).isPresent()) {
      return Message.of("date-stated.future");
    }
    if (LastUpdate.isStamped(dataset, facts)) {
      return Message.of("date-stated.stamp");
    }
    boolean unread =
        dataset.modified().isStated()
            || dataset.distributions().stream()
                .map(Distribution::modified)
                .anyMatch(one -> one.isStated());
    if (unread) {
      return Message.of("date-stated.unread");
    }
    return dataset.recordModified().isStated()
        ? Message.of("date-stated.record")
        : Message.of("date-stated.none");
  }

  private static Message dated(String key, LastUpdate last) {
    String day = last.at().atOffset(ZoneOffset.UTC).toLocalDate().toString();
    return Message.of(key, day, last.source().key());
  }

  private Measurement answer(double share, Message reason) {
    return Measurement.declared(id(), share, reason);
  }
}
