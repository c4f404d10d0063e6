package dev.winnow.web.api;

import dev.winnow.catalogue.score.Measurement;
import dev.winnow.catalogue.score.Score;
import dev.winnow.catalogue.score.ScorePart;
import dev.winnow.catalogue.score.Value;
import dev.winnow.scoring.ScoreWords;
import dev.winnow.store.StoredDataset;
import dev.winnow.web.api.Views.DimensionView;
import dev.winnow.web.api.Views.EvidenceView;
import dev.winnow.web.api.Views.FixView;
import dev.winnow.web.api.Views.MeasurementView;
import dev.winnow.web.api.Views.ScoreView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes what the API says about a score. */
final class ScoreViews {
  private final Locale locale;

  private ScoreViews(Locale locale) {
    this.locale = locale;
  }

  static ScoreView of(StoredDataset stored, Score score, String language) {
    return new ScoreViews(Locale.of(language)).view(stored, score);
  }

  private ScoreView view(StoredDataset stored, Score score) {
    Value overall = score.overall();
    Map<String, DimensionView> dimensions = new LinkedHashMap<>();
    score.dimensions().forEach(part -> dimensions.put(part.id(), dimension(part)));
    return new ScoreView(
        stored.dataset().id().toString(),
        Items.first(stored.dataset().title()),
        score.profile(),
        score.version(),
        Items.rounded(overall.value()),
        overall.max(),
        Items.rounded(overall.low()),
        Items.rounded(overall.high()),
        Optional.of(score.band()).filter(band -> !band.isEmpty()),
        score.freshness().map(stage -> stage.code()),
        score.asOf(),
        score.validUntil(),
        dimensions,
        score.dimensions().stream()
            .flatMap(part -> measurements(part, part.id(), Optional.empty()))
            .toList(),
        fixes(score));
  }

  private static DimensionView dimension(ScorePart part) {
    Value value = part.value();
    return new DimensionView(
        Items.rounded(value.value()),
        value.max(),
        Items.rounded(value.low()),
        Items.rounded(value.high()),
        part.weight());
  }

  private Stream<MeasurementView> measurements(
      ScorePart part, String dimension, Optional<String> group) {
    if (part.measurement().isPresent()) {
      return Stream.of(measurement(part, part.measurement().get(), dimension, group));
    }
    Optional<String> inner = part.id().equals(dimension) ? group : Optional.of(part.id());
    return part.parts().stream().flatMap(one -> measurements(one, dimension, inner));
  }

  private MeasurementView measurement(
      ScorePart part, Measurement measurement, String dimension, Optional<String> group) {
    double max = part.value().max();
    return new MeasurementView(
        measurement.metric(),
        ScoreWords.name(measurement.metric(), locale),
        dimension,
        group,
        measurement.state().code(),
        Items.rounded(measurement.share() * max),
        Items.rounded(part.value().low()),
        Items.rounded(part.value().high()),
        max,
        ScoreWords.say(measurement.reason(), locale),
        measurement.evidence().stream()
            .map(
                evidence ->
                    new EvidenceView(
                        evidence.field(), evidence.said(), evidence.understood(), evidence.rule()))
            .toList());
  }

  private List<FixView> fixes(Score score) {
    return score.gains().stream()
        .map(
            gain ->
                new FixView(
                    ScoreWords.say(gain.fix().deed(), locale),
                    Items.rounded(gain.points()),
                    gain.fix().who().code(),
                    gain.metric()))
        .toList();
  }
}
