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
import java.util.stream.Stream;

/**
 * One dataset as a portal describes it, in the words of DCAT-AP 3. Everything is optional in real
 * life; an absent property is an empty value, never null. Build one with {@link DatasetBuilder}.
 *
 * @param id Winnow's lasting name for it
 * @param sourceId the id the portal uses, exactly as stated or, when {@code findings} says so,
 *     derived
 * @param source the dataset at its source: its own IRI or its record's address
 * @param title dct:title
 * @param description dct:description; may hold HTML or Markdown, never shown unsanitised
 * @param keywords dcat:keyword, in order of statement
 * @param themes dcat:theme, understood as EU data themes where a rule can
 * @param publisher dct:publisher
 * @param contactPoints dcat:contactPoint
 * @param landingPage dcat:landingPage
 * @param licence dct:license on the dataset itself
 * @param rights dct:rights on the dataset itself, free text
 * @param accessRights dct:accessRights
 * @param issued dct:issued
 * @param modified dct:modified, the data's own date as stated; never the record's date
 * @param recordModified when the portal says its record, not the data, last changed
 * @param frequency dct:accrualPeriodicity
 * @param temporal dct:temporal
 * @param spatial dct:spatial
 * @param languages dct:language
 * @param conformsTo dct:conformsTo, addresses or names of standards
 * @param provenance dct:provenance
 * @param version dcat:version, empty when unstated
 * @param versionNotes adms:versionNotes
 * @param identifiers dct:identifier and adms:identifier
 * @param documentation foaf:page
 * @param applicableLegislation dcatap:applicableLegislation
 * @param relations dct:relation, dct:source, dct:isVersionOf and the like, addresses as stated
 * @param distributions dcat:distribution, in order of statement
 * @param findings what reading noticed and the reader should know
 */
public record Dataset(
    DatasetId id,
    String sourceId,
    Optional<URI> source,
    Texts title,
    Texts description,
    List<Text> keywords,
    List<Stated<Theme>> themes,
    Optional<Agent> publisher,
    List<ContactPoint> contactPoints,
    Stated<URI> landingPage,
    Stated<Licence> licence,
    Texts rights,
    Stated<AccessRights> accessRights,
    Stated<Moment> issued,
    Stated<Moment> modified,
    Stated<Moment> recordModified,
    Stated<Frequency> frequency,
    List<Period> temporal,
    List<Place> spatial,
    List<Stated<Language>> languages,
    List<String> conformsTo,
    Texts provenance,
    String version,
    Texts versionNotes,
    List<String> identifiers,
    List<String> documentation,
    List<String> applicableLegislation,
    List<String> relations,
    List<Distribution> distributions,
    List<Finding> findings) {

  public Dataset {
    keywords = List.copyOf(keywords);
    themes = List.copyOf(themes);
    contactPoints = List.copyOf(contactPoints);
    temporal = List.copyOf(temporal);
    spatial = List.copyOf(spatial);
    languages = List.copyOf(languages);
    conformsTo = List.copyOf(conformsTo);
    identifiers = List.copyOf(identifiers);
    documentation = List.copyOf(documentation);
    applicableLegislation = List.copyOf(applicableLegislation);
    relations = List.copyOf(relations);
    distributions = List.copyOf(distributions);
    findings = List.copyOf(findings);
  }

  /** What reading noticed of one kind, in words. */
  public Stream<String> noticed(String kind) {
    return findings.stream().filter(finding -> finding.kind().equals(kind)).map(Finding::text);
  }

  /** A builder that starts from this dataset. */
  public DatasetBuilder toBuilder() {
    return new DatasetBuilder(this);
  }

  /** The same dataset under another lasting name. */
  public Dataset withId(DatasetId newId) {
    return newId.equals(id) ? this : toBuilder().id(newId).build();
  }
}
