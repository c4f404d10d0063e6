package dev.winnow.catalogue;

import dev.winnow.catalogue.vocabulary.AccessRights;
import dev.winnow.catalogue.vocabulary.Frequency;
import dev.winnow.catalogue.vocabulary.Language;
import dev.winnow.catalogue.vocabulary.Licence;
import dev.winnow.catalogue.vocabulary.Moment;
import dev.winnow.catalogue.vocabulary.Period;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.catalogue.vocabulary.Theme;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Builds a {@link Dataset} property by property; what is not set stays empty. */
public final class DatasetBuilder {

  private DatasetId id;
  private String sourceId;
  private Optional<URI> source = Optional.empty();
  private Texts title = Texts.none();
  private Texts description = Texts.none();
  private List<Text> keywords = List.of();
  private List<Stated<Theme>> themes = List.of();
  private Optional<Agent> publisher = Optional.empty();
  private List<ContactPoint> contactPoints = List.of();
  private Stated<URI> landingPage = Stated.nothing();
  private Stated<Licence> licence = Stated.nothing();
  private Texts rights = Texts.none();
  private Stated<AccessRights> accessRights = Stated.nothing();
  private Stated<Moment> issued = Stated.nothing();
  private Stated<Moment> modified = Stated.nothing();
  private Stated<Moment> recordModified = Stated.nothing();
  private Stated<Frequency> frequency = Stated.nothing();
  private List<Period> temporal = List.of();
  private List<Place> spatial = List.of();
  private List<Stated<Language>> languages = List.of();
  private List<String> conformsTo = List.of();
  private Texts provenance = Texts.none();
  private String version = "";
  private Texts versionNotes = Texts.none();
  private List<String> identifiers = List.of();
  private List<String> documentation = List.of();
  private List<String> applicableLegislation = List.of();
  private List<String> relations = List.of();
  private List<Distribution> distributions = List.of();
  private List<Finding> findings = List.of();

  /** A dataset of which only the lasting name and the id at the source is known. */
  public DatasetBuilder(DatasetId id, String sourceId) {
    this.id = id;
    this.sourceId = sourceId;
  }

  DatasetBuilder(Dataset from) {
    id = from.id();
    sourceId = from.sourceId();
    source = from.source();
    title = from.title();
    description = from.description();
    keywords = from.keywords();
    themes = from.themes();
    publisher = from.publisher();
    contactPoints = from.contactPoints();
    landingPage = from.landingPage();
    licence = from.licence();
    rights = from.rights();
    accessRights = from.accessRights();
    issued = from.issued();
    modified = from.modified();
    recordModified = from.recordModified();
    frequency = from.frequency();
    temporal = from.temporal();
    spatial = from.spatial();
    languages = from.languages();
    conformsTo = from.conformsTo();
    provenance = from.provenance();
    version = from.version();
    versionNotes = from.versionNotes();
    identifiers = from.identifiers();
    documentation = from.documentation();
    applicableLegislation = from.applicableLegislation();
    relations = from.relations();
    distributions = from.distributions();
    findings = from.findings();
  }

  /** The dataset as built so far. */
  public Dataset build() {
    return new Dataset(
        id,
        sourceId,
        source,
        title,
        description,
        keywords,
        themes,
        publisher,
        contactPoints,
        landingPage,
        licence,
        rights,
        accessRights,
        issued,
        modified,
        recordModified,
        frequency,
        temporal,
        spatial,
        languages,
        conformsTo,
        provenance,
        version,
        versionNotes,
        identifiers,
        documentation,
        applicableLegislation,
        relations,
        distributions,
        findings);
  }

  public DatasetBuilder id(DatasetId value) {
    id = value;
    return this;
  }

  public DatasetBuilder sourceId(String value) {
    sourceId = value;
    return this;
  }

  public DatasetBuilder source(Optional<URI> value) {
    source = value;
    return this;
  }

  public DatasetBuilder title(Texts value) {
    title = value;
    return this;
  }

  public DatasetBuilder description(Texts value) {
    description = value;
    return this;
  }

  public DatasetBuilder keywords(List<Text> value) {
    keywords = value;
    return this;
  }

  public DatasetBuilder themes(List<Stated<Theme>> value) {
    themes = value;
    return this;
  }

  public DatasetBuilder publisher(Optional<Agent> value) {
    publisher = value;
    return this;
  }

  public DatasetBuilder contactPoints(List<ContactPoint> value) {
    contactPoints = value;
    return this;
  }

  public DatasetBuilder landingPage(Stated<URI> value) {
    landingPage = value;
    return this;
  }

  public DatasetBuilder licence(Stated<Licence> value) {
    licence = value;
    return this;
  }

  public DatasetBuilder rights(Texts value) {
    rights = value;
    return this;
  }

  public DatasetBuilder accessRights(Stated<AccessRights> value) {
    accessRights = value;
    return this;
  }

  public DatasetBuilder issued(Stated<Moment> value) {
    issued = value;
    return this;
  }

  public DatasetBuilder modified(Stated<Moment> value) {
    modified = value;
    return this;
  }

  public DatasetBuilder recordModified(Stated<Moment> value) {
    recordModified = value;
    return this;
  }

  public DatasetBuilder frequency(Stated<Frequency> value) {
    frequency = value;
    return this;
  }

  public DatasetBuilder temporal(List<Period> value) {
    temporal = value;
    return this;
  }

  public DatasetBuilder spatial(List<Place> value) {
    spatial = value;
    return this;
  }

  public DatasetBuilder languages(List<Stated<Language>> value) {
    languages = value;
    return this;
  }

  public DatasetBuilder conformsTo(List<String> value) {
    conformsTo = value;
    return this;
  }

  public DatasetBuilder provenance(Texts value) {
    provenance = value;
    return this;
  }

  public DatasetBuilder version(String value) {
    version = value;
    return this;
  }

  public DatasetBuilder versionNotes(Texts value) {
    versionNotes = value;
    return this;
  }

  public DatasetBuilder identifiers(List<String> value) {
    identifiers = value;
    return this;
  }

  public DatasetBuilder documentation(List<String> value) {
    documentation = value;
    return this;
  }

  public DatasetBuilder applicableLegislation(List<String> value) {
    applicableLegislation = value;
    return this;
  }

  public DatasetBuilder relations(List<String> value) {
    relations = value;
    return this;
  }

  public DatasetBuilder distributions(List<Distribution> value) {
    distributions = value;
    return this;
  }

  public DatasetBuilder findings(List<Finding> value) {
    findings = value;
    return this;
  }
}
