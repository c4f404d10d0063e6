package dev.winnow.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.winnow.catalogue.Organisation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** The answers of the API as values; openapi.yaml describes each. */
final class Views {
  private Views() {}

  /** A page of a list of datasets. */
  record DatasetList(
      long total,
      long records,
      int page,
      int size,
      List<Item> items,
      Map<String, List<FacetCount>> facets) {}

  /** A dataset in a list. */
  record Item(
      String id,
      String title,
      String description,
      Optional<OrganisationRef> organisation,
      String portal,
      LicenceRef licence,
      List<String> formats,
      List<String> themes,
      List<String> kinds,
      String spectrum,
      Optional<String> modified,
      String freshness,
      Optional<String> url,
      String page,
      Map<String, Points> scores,
      @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<List<CopyRef>> copies) {}

  /** A copy of a dataset on another portal. */
  record CopyRef(
      String id,
      String portal,
      String title,
      LicenceRef licence,
      Optional<String> modified,
      Optional<String> url,
      String page,
      Map<String, Points> scores) {}

  /** Who publishes. */
  record OrganisationRef(String id, String name) {}

  /** A licence as understood; id and name are null when it is not. */
  record LicenceRef(
      Optional<String> id, Optional<String> name, String openness, int clarity, String may) {}

  /** Points with the interval of what is unknown. */
  record Points(OptionalDouble value, double low, double high) {}

  /** How many datasets have a value of a facet. */
  record FacetCount(String value, String label, long count) {}

  /** A list that is given whole. */
  record Whole<T>(long total, List<T> items) {}

  /** A portal with its last run. */
  record PortalView(
      String id,
      String name,
      String type,
      String url,
      String country,
      Optional<String> sector,
      String language,
      Optional<String> schedule,
      Optional<Instant> nextRun,
      long datasets,
      Optional<RunView> lastRun,
      String page) {}

  /** A run. */
  record RunView(
      long id,
      Instant started,
      Optional<Instant> ended,
      Optional<String> verdict,
      String reason,
      OptionalLong declared,
      Counts counts,
      Map<String, Long> faults,
      Optional<DiagnosisView> diagnosis) {}

  /** Why a run could not harvest its portal, and what its operator can do. */
  record DiagnosisView(String kind, String words, String advice) {}

  /** What a run counted. */
  record Counts(
      long seen,
      long added,
      long changed,
      long unchanged,
      long removed,
      long held,
      long duplicates,
      long failed,
      long requests,
      long bytes) {}

  /** The runs of a portal. */
  record RunList(String portal, List<RunView> items) {}

  /** Entries of the change log; the next question asks after {@code last}. */
  record ChangeList(long last, List<ChangeView> items) {}

  /** An entry of the change log. */
  record ChangeView(long number, String dataset, String kind, Instant at, String page) {}

  /** Versions of a dataset, the newest first. */
  record HistoryList(String id, List<VersionView> items) {}

  /** A version of a dataset. */
  record VersionView(
      long number,
      String kind,
      Instant at,
      List<String> changed,
      Map<String, Points> scores,
      Optional<String> method,
      boolean broken,
      List<Map<String, Object>> answers) {}

  /** What typed text may become. */
  record SuggestionList(String q, List<Suggestion> items) {}

  /** A suggestion. */
  record Suggestion(String text) {}

  /** A score, every point explained. */
  record ScoreView(
      String id,
      String title,
      String profile,
      String version,
      OptionalDouble value,
      double max,
      double low,
      double high,
      Optional<String> band,
      Optional<String> freshness,
      Instant asOf,
      Optional<Instant> validUntil,
      Map<String, DimensionView> dimensions,
      List<MeasurementView> measurements,
      List<FixView> fixes) {}

  /** A dimension of a score. */
  record DimensionView(OptionalDouble value, double max, double low, double high, double weight) {}

  /** The answer of a metric. */
  record MeasurementView(
      String metric,
      String name,
      String dimension,
      Optional<String> group,
      String state,
      double points,
      double low,
      double high,
      double max,
      String reason,
      List<EvidenceView> evidence) {}

  /** What an answer rests on. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record EvidenceView(String field, String said, String understood, String rule) {}

  /** What would raise a score. */
  record FixView(String fix, double gain, String who, String metric) {}

  /** The reference to an organisation. */
  static OrganisationRef ref(Organisation organisation) {
    return new OrganisationRef(organisation.id(), organisation.name());
  }
}
