package dev.winnow.scoring.metrics.freshness;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.score.Evidence;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.catalogue.score.Fix.Who;
import dev.winnow.catalogue.score.Measurement;
import dev.winnow.catalogue.score.Message;
import dev.winnow.catalogue.vocabulary.Frequency;
import dev.winnow.scoring.metrics.Metric;
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
  public Measurement measure(Dataset dataset, Facts facts) {
    Freshness freshness = Freshness.of(dataset, facts);
    Message reason = reason(freshness, dataset);
    if (freshness.share().isEmpty()) {
      return Measurement.unknown(id(), reason).because(evidence(dataset, facts));
    }
    double share = freshness.share().getAsDouble();
    Measurement answer =
        Measurement.measured(id(), share, reason).because(evidence(dataset, facts));
    return share < 1
        ? answer.fixedBy(Who.PUBLISHER, Message.of("fix.update-on-time", frequency(dataset)))
        : answer;
  }

  @Override
  public Optional<Instant> validUntil(Dataset dataset, Facts facts) {
    return Freshness.of(dataset, facts).validUntil();
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

  private static List<Evidence> evidence(Dataset dataset, Facts facts) {
    List<Evidence> evidence = new ArrayList<>();
    if (dataset.frequency().isStated()) {
      evidence.add(Evidence.of("dct:accrualPeriodicity", dataset.frequency(), Frequency::id));
    }
    Dates.evidence(dataset, facts).forEach(evidence::add);
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
