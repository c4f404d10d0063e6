package dev.winnow.scoring.metrics.mqa;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.catalogue.score.Measurement;
import dev.winnow.catalogue.score.Message;
import java.util.function.Predicate;

/**
 * The metrics that version 2 of the Metadata Quality Assessment asks beside those of version 1.
 * Names that it gives to a metric of the dataset and to one of the distribution alike begin with
 * "dataset" or "distribution" here.
 */
public enum Mqa2Metric implements MqaScheme {

  /** Whether the dataset has a title. */
  DATASET_TITLE("datasetTitleAvailability", Answer.stated("dct:title", d -> !d.title().isEmpty())),

  /** Whether the dataset has a description. */
  DATASET_DESCRIPTION(
      "datasetDescriptionAvailability",
      Answer.stated("dct:description", d -> !d.description().isEmpty())),

  /** Whether the dataset states an identifier. */
  DCT_IDENTIFIER(
      "dctIdentifierAvailability",
      Answer.stated("dct:identifier", d -> !d.identifiers().isEmpty())),

  /**
   * Whether the dataset states another identifier. Winnow keeps both kinds in one list, so that two
   * or more leave it unknown.
   */
  ADMS_IDENTIFIER("admsIdentifierAvailability", Mqa2Metric::otherIdentifier),

  /** Whether the dataset has a page. */
  LANDING_PAGE(
      "landingPageAvailability",
      Answer.stated("dcat:landingPage", d -> d.landingPage().isStated())),

  /** Whether the dataset itself states when it was changed. */
  DATASET_MODIFIED(
      "datasetDateModifiedAvailability",
      Answer.stated("dct:modified", d -> d.modified().isStated())),

  /** Whether the dataset itself states when it was published. */
  DATASET_ISSUED(
      "datasetDateIssuedAvailability", Answer.stated("dct:issued", d -> d.issued().isStated())),

  /** Whether the law is named for which the data is published. */
  APPLICABLE_LEGISLATION(
      "applicableLegislationAvailability",
      Answer.stated("dcatap:applicableLegislation", d -> !d.applicableLegislation().isEmpty())),

  /** Whether other resources are named. */
  RELATION("relationAvailability", Answer.stated("dct:relation", d -> !d.relations().isEmpty())),

  /** Whether it is said how the data was made. */
  PROVENANCE(
      "provenanceAvailability", Answer.stated("dct:provenance", d -> !d.provenance().isEmpty())),

  /** Whether the distribution has an access address. */
  ACCESS_URL("accessUrlAvailability", onFile("dcat:accessURL", f -> f.accessUrl().isStated())),

  /** Whether the distribution has a description. */
  DISTRIBUTION_DESCRIPTION(
      "distributionDescriptionAvailability",
      onFile("dct:description", f -> !f.description().isEmpty())),

  /** Whether the format is in the EU's list of file types. */
  FORMAT_FROM_VOCABULARY("formatFromVocabulary", listed("dct:format", FileLists::isFormatListed)),

  /** Whether the media type is in IANA's list. */
  MEDIA_TYPE_FROM_VOCABULARY(
      "mediaTypeFromVocabulary", listed("dcat:mediaType", f -> f.mediaType().isUnderstood())),

  /** Whether the distribution states when it was published. */
  DISTRIBUTION_ISSUED(
      "distributionDateIssuedAvailability", onFile("dct:issued", f -> f.issued().isStated())),

  /** Whether the distribution states when it was changed. */
  DISTRIBUTION_MODIFIED(
      "distributionDateModifiedAvailability", onFile("dct:modified", f -> f.modified().isStated())),

  /** Whether the distribution has a title. */
  DISTRIBUTION_TITLE(
      "distributionTitleAvailability", onFile("dct:title", f -> !f.title().isEmpty())),

  /** Whether the distribution is documented. */
  DOCUMENTATION(
      "documentationAvailability", onFile("foaf:page", f -> !f.documentation().isEmpty())),

  /** Whether the distribution states its status. */
  STATUS("statusAvailability", onFile("adms:status", f -> !f.status().isEmpty()));

  private final String id;
  private final Answer answer;

  Mqa2Metric(String id, Answer answer) {
    this.id = id;
    this.answer = answer;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Answer answer() {
    return answer;
  }

  private static Answer onFile(String field, Predicate<Distribution> test) {
    return Answer.onFiles(field, test);
  }

  private static Answer listed(String field, Predicate<Distribution> test) {
    return Answer.listedOnFiles(field, (file, quirks) -> test.test(file) ? 1 : 0);
  }

  private static Measurement otherIdentifier(
      String metric, Dataset dataset, Facts facts, Quirks quirks) {
    return dataset.identifiers().size() > 1
        ? Measurement.unknown(metric, Message.of("mqa.identifiers"))
        : Answer.stated("adms:identifier", d -> false).to(metric, dataset, facts, quirks);
  }
}
