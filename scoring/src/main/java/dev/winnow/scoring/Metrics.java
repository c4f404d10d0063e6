package dev.winnow.scoring;

import dev.winnow.scoring.metrics.Metric;
import dev.winnow.scoring.metrics.described.AccessRightsMetric;
import dev.winnow.scoring.metrics.described.ContactMetric;
import dev.winnow.scoring.metrics.described.DocumentationMetric;
import dev.winnow.scoring.metrics.described.IdentifierMetric;
import dev.winnow.scoring.metrics.described.LanguagesMetric;
import dev.winnow.scoring.metrics.described.ProvenanceMetric;
import dev.winnow.scoring.metrics.described.PublisherMetric;
import dev.winnow.scoring.metrics.described.VersionMetric;
import dev.winnow.scoring.metrics.fetch.DownloadAddressMetric;
import dev.winnow.scoring.metrics.fetch.FileAsStatedMetric;
import dev.winnow.scoring.metrics.fetch.FormatRecognisedMetric;
import dev.winnow.scoring.metrics.fetch.FormatStatedMetric;
import dev.winnow.scoring.metrics.fetch.LinksMetric;
import dev.winnow.scoring.metrics.fetch.MachineReadableMetric;
import dev.winnow.scoring.metrics.fetch.OpenFormatMetric;
import dev.winnow.scoring.metrics.fetch.ServiceDocumentedMetric;
import dev.winnow.scoring.metrics.find.DescriptionMetric;
import dev.winnow.scoring.metrics.find.KeywordsMetric;
import dev.winnow.scoring.metrics.find.PeriodMetric;
import dev.winnow.scoring.metrics.find.PlaceMetric;
import dev.winnow.scoring.metrics.find.ThemeMetric;
import dev.winnow.scoring.metrics.find.TitleMetric;
import dev.winnow.scoring.metrics.freshness.DateStatedMetric;
import dev.winnow.scoring.metrics.freshness.FrequencyStatedMetric;
import dev.winnow.scoring.metrics.freshness.RhythmMetric;
import dev.winnow.scoring.metrics.freshness.UpdateOnTimeMetric;
import dev.winnow.scoring.metrics.licence.LicenceAgreementMetric;
import dev.winnow.scoring.metrics.licence.LicenceEverywhereMetric;
import dev.winnow.scoring.metrics.licence.LicenceNamedMetric;
import dev.winnow.scoring.metrics.licence.LicenceStatedMetric;
import dev.winnow.scoring.metrics.mqa.Mqa2Metric;
import dev.winnow.scoring.metrics.mqa.MqaMetric;
import dev.winnow.scoring.metrics.stars.StarsMetric;
import dev.winnow.scoring.metrics.training.AnnotationMetric;
import dev.winnow.scoring.metrics.training.MayTrainMetric;
import dev.winnow.scoring.metrics.training.SizeKnownMetric;
import dev.winnow.scoring.metrics.training.SplitsMetric;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The one list of metrics; a new one is a line here and a weight in a profile. */
final class Metrics {

  private static final List<Metric> OWN =
      List.of(
          new TitleMetric(),
          new DescriptionMetric(),
          new KeywordsMetric(),
          new ThemeMetric(),
          new PlaceMetric(),
          new PeriodMetric(),
          new DownloadAddressMetric(),
          new LinksMetric(),
          new FileAsStatedMetric(),
          new ServiceDocumentedMetric(),
          new FormatStatedMetric(),
          new FormatRecognisedMetric(),
          new MachineReadableMetric(),
          new OpenFormatMetric(),
          new PublisherMetric(),
          new ContactMetric(),
          new DocumentationMetric(),
          new ProvenanceMetric(),
          new AccessRightsMetric(),
          new LanguagesMetric(),
          new IdentifierMetric(),
          new VersionMetric(),
          new LicenceStatedMetric(),
          new LicenceNamedMetric(),
          new LicenceEverywhereMetric(),
          new LicenceAgreementMetric(),
          new UpdateOnTimeMetric(),
          new DateStatedMetric(),
          new FrequencyStatedMetric(),
          new RhythmMetric(),
          new MayTrainMetric(),
          new SplitsMetric(),
          new SizeKnownMetric(),
          new AnnotationMetric(),
          new StarsMetric());

  private static final List<Metric> ALL =
      Stream.of(OWN.stream(), Stream.of(MqaMetric.values()), Stream.of(Mqa2Metric.values()))
          .flatMap(metrics -> metrics)
          .map(Metric.class::cast)
          .toList();

  private static final Map<String, Metric> BY_ID =
      ALL.stream().collect(Collectors.toMap(Metric::id, metric -> metric));

  private Metrics() {}

  static List<Metric> all() {
    return ALL;
  }

  static Optional<Metric> find(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }
}
