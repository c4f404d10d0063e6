package dev.winnow.scoring.metrics.freshness;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.score.Evidence;
import dev.winnow.catalogue.score.Fix.Who;
import dev.winnow.catalogue.score.Measurement;
import dev.winnow.catalogue.score.Message;
import dev.winnow.catalogue.vocabulary.Frequency;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.scoring.metrics.Metric;
import dev.winnow.scoring.metrics.Subject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether the data was updated when its stated frequency promised it. */
public final class UpdateOnTimeMetric implements Metric {

  @Override
  public String id() {
    return "update-on-time";
  }

  @Override
  public Measurement measure(Subject subject) {
    Dataset dataset = subject.dataset();
    Freshness freshness = Freshness.of(subject);
    Message reason = reason(freshness, dataset);
    if (freshness.share().isEmpty()) {
      return Measurement.unknown(id(), reason).because(evidence(subject));
    }
    double share = freshness.share().getAsDouble();
    Measurement answer = Measurement.measured(id(), share, reason).because(evidence(subject));
    return share < 1
        ? answer.fixedBy(Who.PUBLISHER, Message.of("fix.update-on-time", frequency(dataset)))
        : answer;
  }

  @Override
  public Optional<Instant> validUntil(Subject subject) {
    return Freshness.of(subject).validUntil();
  }

  private static Message reason(Freshness freshness, Dataset dataset) {
    return switch (freshness.grounds()) {
      case PROMISE -> promise(freshness, dataset);
      case NO_FREQUENCY -> Message.of("update-on-time.no-frequency");
      case FREQUENCY_NOT_UNDERSTOOD -> Message.of("update-on-time.unread");
      case NO_PERIOD -> Message.of("update-on-time.no-period");
      case NO_DATE -> Message.of("update-on-time.no-date", frequency(dataset));
      case CONTINUOUS ->
          freshness
              .lastUpdate()
              .map(last -> Message.of("update-on-time.live", day(last.at()), last.source().key()))
              .orElseGet(() -> Message.of("update-on-time.continuous"));
      case COVERAGE_ENDED -> Message.of("update-on-time.ended", day(Coverage.end(dataset).get()));
      case COVERAGE_NOT_ENDED ->
          Message.of("update-on-time.not-ended", day(Coverage.end(dataset).get()));
      case NO_UPDATES -> Message.of("update-on-time.never");
      case CLOSED -> Message.of("update-on-time.closed");
    };
  }

  private static Message promise(Freshness freshness, Dataset dataset) {
    String key =
        switch (freshness.stage()) {
          case FRESH -> "update-on-time.fresh";
          case DUE -> "update-on-time.due";
          case OVERDUE -> "update-on-time.overdue";
          case DELINQUENT, ENDED, UNKNOWN -> "update-on-time.delinquent";
        };
    LastUpdate last = freshness.lastUpdate().orElseThrow();
    return Message.of(
        key,
        frequency(dataset),
        day(last.at()),
        last.source().key(),
        day(freshness.due().orElseThrow()));
  }

  private static List<Evidence> evidence(Subject subject) {
    Stated<Frequency> frequency = subject.dataset().frequency();
    List<Evidence> evidence = new ArrayList<>();
    if (frequency.isStated()) {
      evidence.add(Evidence.of("dct:accrualPeriodicity", frequency, Frequency::id));
    }
    evidence.addAll(Dates.of(subject).evidence());
    return evidence;
  }

  /** The name of what is promised, as the bundles know it. */
  private static String frequency(Dataset dataset) {
    return dataset.frequency().value().map(one -> "frequency." + one.id()).orElse("");
  }

  private static String day(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC).toLocalDate().toString();
  }
}
