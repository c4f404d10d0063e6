package dev.winnow.catalogue;

import dev.winnow.catalogue.vocabulary.FileFormat;
import dev.winnow.catalogue.vocabulary.Language;
import dev.winnow.catalogue.vocabulary.Licence;
import dev.winnow.catalogue.vocabulary.Moment;
import dev.winnow.catalogue.vocabulary.Stated;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One way to get a dataset: a file, a service or a page. Build one with {@link
 * DistributionBuilder}.
 *
 * @param id its own IRI or id at the source, empty when it has none
 * @param title dct:title
 * @param description dct:description
 * @param accessUrl dcat:accessURL
 * @param downloadUrl dcat:downloadURL
 * @param format dct:format, or what a media type or a file's ending says when no format is stated
 * @param mediaType dcat:mediaType, understood as a media type in lower case
 * @param licence dct:license on this distribution
 * @param rights dct:rights on this distribution, free text
 * @param byteSize dcat:byteSize in bytes
 * @param checksum spdx:checksum
 * @param issued dct:issued
 * @param modified dct:modified of the file, as stated
 * @param availability dcatap:availability, as stated
 * @param status adms:status, as stated
 * @param documentation foaf:page and describedBy, addresses as stated
 * @param conformsTo dct:conformsTo
 * @param languages dct:language
 * @param accessService dcat:accessService
 */
public record Distribution(
    String id,
    Texts title,
    Texts description,
    Stated<URI> accessUrl,
    Stated<URI> downloadUrl,
    Stated<FileFormat> format,
    Stated<String> mediaType,
    Stated<Licence> licence,
    Texts rights,
    OptionalLong byteSize,
    Optional<Checksum> checksum,
    Stated<Moment> issued,
    Stated<Moment> modified,
    String availability,
    String status,
    List<String> documentation,
    List<String> conformsTo,
    List<Stated<Language>> languages,
    Optional<DataService> accessService) {

  public Distribution {
    documentation = List.copyOf(documentation);
    conformsTo = List.copyOf(conformsTo);
    languages = List.copyOf(languages);
  }

  /** A builder that starts from this distribution. */
  public DistributionBuilder toBuilder() {
    return new DistributionBuilder(this);
  }

  /** Where to get it: the download address, else the access address. */
  public Stated<URI> bestUrl() {
    return downloadUrl.isUnderstood() ? downloadUrl : accessUrl.or(downloadUrl);
  }
}
