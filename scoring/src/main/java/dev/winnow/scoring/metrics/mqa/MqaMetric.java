package dev.winnow.scoring.metrics.mqa;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Distribution;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * The 23 scored metrics of the Metadata Quality Assessment, version 1, and two of Norway's.
 *
 * <p>A metric about distributions is met when any distribution of the dataset meets it; the rule
 * "best-distribution" hands in datasets with one distribution at a time, and the rule
 * "proportional" asks for the share of those that meet it.
 */
public enum MqaMetric implements MqaScheme {

  /** Whether there is at least one keyword. */
  KEYWORD_AVAILABILITY("keywordAvailability", stated("dcat:keyword", d -> !d.keywords().isEmpty())),

  /** Whether there is at least one theme, from whatever list. */
  CATEGORY_AVAILABILITY("categoryAvailability", stated("dcat:theme", d -> !d.themes().isEmpty())),

  /** Whether there is at least one place. */
  SPATIAL_AVAILABILITY("spatialAvailability", stated("dct:spatial", d -> !d.spatial().isEmpty())),

  /** Whether there is at least one period. */
  TEMPORAL_AVAILABILITY(
      "temporalAvailability", stated("dct:temporal", d -> !d.temporal().isEmpty())),

  /**
   * Whether the access address answers. Not checked is unknown here, though MQA counts it as
   * failed.
   */
  ACCESS_URL_STATUS_CODE(
      "accessUrlStatusCode", new AddressAnswers("dcat:accessURL", Distribution::accessUrl)),

  /** Whether there is a download address. */
  DOWNLOAD_URL_AVAILABILITY(
      "downloadUrlAvailability", onFile("dcat:downloadURL", f -> f.downloadUrl().isStated())),

  /**
   * Whether the download address answers. Not checked is unknown here, though MQA counts it as
   * failed.
   */
  DOWNLOAD_URL_STATUS_CODE(
      "downloadUrlStatusCode", new AddressAnswers("dcat:downloadURL", Distribution::downloadUrl)),

  /** Whether there is a format. */
  FORMAT_AVAILABILITY("formatAvailability", onFile("dct:format", FileLists::statesFormat)),

  /** Whether there is a media type. */
  MEDIA_TYPE_AVAILABILITY(
      "mediaTypeAvailability", onFile("dcat:mediaType", f -> f.mediaType().isStated())),

  /**
   * Whether the format or the media type is in the EU's list of file types or IANA's of media
   * types.
   */
  FORMAT_MEDIA_TYPE_VOCABULARY_ALIGNMENT(
      "formatMediaTypeVocabularyAlignment",
      Answer.listedOnFiles("dct:format", FileLists::isListed)),

  /** Whether the format is in MQA's list of non-proprietary formats. */
  FORMAT_MEDIA_TYPE_NON_PROPRIETARY(
      "formatMediaTypeNonProprietary", listedFile("dct:format", FileLists::isNonProprietary)),

  /** Whether the format is in MQA's list of machine-readable formats. */
  FORMAT_MEDIA_TYPE_MACHINE_INTERPRETABLE(
      "formatMediaTypeMachineInterpretable",
      listedFile("dct:format", FileLists::isMachineReadable)),

  /** Whether the description obeys the rules of DCAT-AP, checked with its shapes. */
  DCAT_AP_COMPLIANCE("dcatApCompliance", new Compliance()),

  /** Whether there is a licence on the distribution itself. */
  LICENCE_AVAILABILITY("licenceAvailability", onFile("dct:license", f -> f.licence().isStated())),

  /**
   * Whether the distribution's own licence is in the EU's list. Being listed does not make it open.
   */
  KNOWN_LICENCE("knownLicence", listedFile("dct:license", FileLists::isKnownLicence)),

  /** Whether access rights are stated. */
  ACCESS_RIGHTS_AVAILABILITY(
      "accessRightsAvailability", stated("dct:accessRights", d -> d.accessRights().isStated())),

  /** Whether the access rights are in the EU's list. */
  ACCESS_RIGHTS_VOCABULARY_ALIGNMENT(
      "accessRightsVocabularyAlignment",
      listed("dct:accessRights", d -> d.accessRights().isUnderstood())),

  /** Whether there is a contact, whether or not it leads anywhere. */
  CONTACT_POINT_AVAILABILITY(
      "contactPointAvailability", stated("dcat:contactPoint", d -> !d.contactPoints().isEmpty())),

  /** Whether there is a publisher. */
  PUBLISHER_AVAILABILITY(
      "publisherAvailability", stated("dct:publisher", d -> d.publisher().isPresent())),

  /** Whether there is a statement of rights. */
  RIGHTS_AVAILABILITY("rightsAvailability", onFile("dct:rights", f -> !f.rights().isEmpty())),

  /** Whether the size in bytes is stated. */
  BYTE_SIZE_AVAILABILITY(
      "byteSizeAvailability", onFile("dcat:byteSize", f -> f.byteSize().isPresent())),

  /** Whether there is a date of publication, on the dataset or the distribution. */
  DATE_ISSUED_AVAILABILITY(
      "dateIssuedAvailability",
      Answer.date("dct:issued", d -> d.issued().isStated(), f -> f.issued().isStated())),

  /** Whether there is a date of change, on the dataset or the distribution. */
  DATE_MODIFIED_AVAILABILITY(
      "dateModifiedAvailability",
      Answer.date("dct:modified", d -> d.modified().isStated(), f -> f.modified().isStated())),

  /** Whether a file is what its format says; named in Norway, measured nowhere. */
  FORMAT_MATCH("formatMatch", Answer.never()),

  /** Whether a file is well formed; named in Norway, measured nowhere. */
  SYNTAX_VALID("syntaxValid", Answer.never());

  private final String id;
  private final Answer answer;

  MqaMetric(String id, Answer answer) {
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

  private static Answer stated(String field, Predicate<Dataset> test) {
    return Answer.stated(field, test);
  }

  private static Answer onFile(String field, Predicate<Distribution> test) {
    return Answer.onFiles(field, test);
  }

  private static Answer listed(String field, Predicate<Dataset> test) {
    return Answer.listed(field, test);
  }

  private static Answer listedFile(String field, BiPredicate<Distribution, Quirks> test) {
    return Answer.listedOnFiles(field, (file, quirks) -> test.test(file, quirks) ? 1 : 0);
  }
}
