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

/** Builds a {@link Distribution} property by property; what is not set stays empty. */
public final class DistributionBuilder {

  private String id = "";
  private Texts title = Texts.none();
  private Texts description = Texts.none();
  private Stated<URI> accessUrl = Stated.nothing();
  private Stated<URI> downloadUrl = Stated.nothing();
  private Stated<FileFormat> format = Stated.nothing();
  private Stated<String> mediaType = Stated.nothing();
  private Stated<Licence> licence = Stated.nothing();
  private Texts rights = Texts.none();
  private OptionalLong byteSize = OptionalLong.empty();
  private Optional<Checksum> checksum = Optional.empty();
  private Stated<Moment> issued = Stated.nothing();
  private Stated<Moment> modified = Stated.nothing();
  private String availability = "";
  private String status = "";
  private List<String> documentation = List.of();
  private List<String> conformsTo = List.of();
  private List<Stated<Language>> languages = List.of();
  private Optional<DataService> accessService = Optional.empty();

  /** A distribution of which nothing is known yet. */
  public DistributionBuilder() {}

  DistributionBuilder(Distribution from) {
    id = from.id();
    title = from.title();
    description = from.description();
    accessUrl = from.accessUrl();
    downloadUrl = from.downloadUrl();
    format = from.format();
    mediaType = from.mediaType();
    licence = from.licence();
    rights = from.rights();
    byteSize = from.byteSize();
    checksum = from.checksum();
    issued = from.issued();
    modified = from.modified();
    availability = from.availability();
    status = from.status();
    documentation = from.documentation();
    conformsTo = from.conformsTo();
    languages = from.languages();
    accessService = from.accessService();
  }

  /** The distribution as built so far. */
  public Distribution build() {
    return new Distribution(
        id,
        title,
        description,
        accessUrl,
        downloadUrl,
        format,
        mediaType,
        licence,
        rights,
        byteSize,
        checksum,
        issued,
        modified,
        availability,
        status,
        documentation,
        conformsTo,
        languages,
        accessService);
  }

  public DistributionBuilder id(String value) {
    id = value;
    return this;
  }

  public DistributionBuilder title(Texts value) {
    title = value;
    return this;
  }

  public DistributionBuilder description(Texts value) {
    description = value;
    return this;
  }

  public DistributionBuilder accessUrl(Stated<URI> value) {
    accessUrl = value;
    return this;
  }

  public DistributionBuilder downloadUrl(Stated<URI> value) {
    downloadUrl = value;
    return this;
  }

  public DistributionBuilder format(Stated<FileFormat> value) {
    format = value;
    return this;
  }

  public DistributionBuilder mediaType(Stated<String> value) {
    mediaType = value;
    return this;
  }

  public DistributionBuilder licence(Stated<Licence> value) {
    licence = value;
    return this;
  }

  public DistributionBuilder rights(Texts value) {
    rights = value;
    return this;
  }

  public DistributionBuilder byteSize(OptionalLong value) {
    byteSize = value;
    return this;
  }

  public DistributionBuilder checksum(Optional<Checksum> value) {
    checksum = value;
    return this;
  }

  public DistributionBuilder issued(Stated<Moment> value) {
    issued = value;
    return this;
  }

  public DistributionBuilder modified(Stated<Moment> value) {
    modified = value;
    return this;
  }

  public DistributionBuilder availability(String value) {
    availability = value;
    return this;
  }

  public DistributionBuilder status(String value) {
    status = value;
    return this;
  }

  public DistributionBuilder documentation(List<String> value) {
    documentation = value;
    return this;
  }

  public DistributionBuilder conformsTo(List<String> value) {
    conformsTo = value;
    return this;
  }

  public DistributionBuilder languages(List<Stated<Language>> value) {
    languages = value;
    return this;
  }

  public DistributionBuilder accessService(Optional<DataService> value) {
    accessService = value;
    return this;
  }
}
