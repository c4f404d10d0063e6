package dev.winnow.portals.socrata;

import com.fasterxml.jackson.databind.JsonNode;
import dev.winnow.catalogue.Agent;
import dev.winnow.catalogue.ContactPoint;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetBuilder;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Portal;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.vocabulary.AccessRightsList;
import dev.winnow.catalogue.vocabulary.Frequencies;
import dev.winnow.catalogue.vocabulary.Languages;
import dev.winnow.catalogue.vocabulary.Licence;
import dev.winnow.catalogue.vocabulary.Licences;
import dev.winnow.catalogue.vocabulary.Moments;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.harvest.RawRecord;
import dev.winnow.harvest.UnreadableRecordException;
import dev.winnow.portals.reading.Nodes;
import dev.winnow.portals.reading.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one row of a Socrata catalogue. */
final class SocrataReader {

  private final Portal portal;
  private final RawRecord record;
  private final JsonNode row;
  private final JsonNode resource;
  private final OwnFields own;

  SocrataReader(Portal portal, RawRecord record) throws UnreadableRecordException {
    this.portal = portal;
    this.record = record;
    this.row = Nodes.record(record);
    this.resource = row.path("resource");
    this.own = OwnFields.of(row.path("classification").path("domain_metadata"));
  }

  Dataset read() throws UnreadableRecordException {
    Texts title = Said.title("", said("name"));
    if (title.isEmpty()) {
      throw new UnreadableRecordException(
          "no-title", "dataset '" + record.sourceId() + "' has no resource.name");
    }
    DatasetBuilder builder =
        new DatasetBuilder(DatasetId.firstSeen(portal.id(), record.sourceId()), record.sourceId())
            .title(title)
            .description(Said.prose("", said("description")))
            .keywords(Said.keywords("", classified("domain_tags", "tags")))
            .themes(Said.themes(classified("domain_category", "categories")))
            .publisher(publisher())
            .contactPoints(contacts());
    where(builder);
    when(builder);
    terms(builder);
    return builder.distributions(new SocrataFiles(row, record).all()).build();
  }

  private void where(DatasetBuilder builder) {
    String page = Said.first(Nodes.text(row, "permalink"), Nodes.text(row, "link"));
    Stated<java.net.URI> landing = Said.address(Said.first(Nodes.text(row, "link"), page));
    builder
        .source(Said.address(page).value())
        .landingPage(landing)
        .identifiers(Said.distinct(List.of(own.find("common-core_identifier"))))
        .documentation(
            Said.distinct(
                own.addresses("described-by", "references", "data-dictionary", "documentation")))
        .spatial(
            Said.places(
                List.of(
                    own.find(
                        "common-core_geographic-coverage", "geographic-coverage", "spatial"))));
  }

  private void when(DatasetBuilder builder) {
    builder
        .modified(Moments.resolve(said("data_updated_at")))
        .recordModified(Moments.resolve(Said.first(said("metadata_updated_at"), said("updatedAt"))))
        .issued(Moments.resolve(Said.first(said("publication_date"), said("createdAt"))))
        .frequency(Frequencies.resolve(frequency()))
        .temporal(
            Said.period(own.find("common-core_temporal", "temporal-coverage", "time-period")));
  }

  private void terms(DatasetBuilder builder) {
    builder
        .licence(licence())
        .rights(Said.prose("", own.find("terms-of-use_terms-of-use", "data-use_terms-of-use")))
        .accessRights(AccessRightsList.resolve(own.find("public-access-level")))
        .languages(
            Said.distinct(List.of(own.find("common-core_language"))).stream()
                .map(Languages::resolve)
                .toList());
  }

  private Stated<Licence> licence() {
    return Licences.resolve(
        List.of(
            own.find("license-url", "licence-url"),
            Nodes.text(row, "metadata", "license"),
            own.find("common-core_license")));
  }

  /** Every portal names this field its own way; a promise about updates comes before others. */
  private String frequency() {
    return own.find(
        "update-frequency",
        "refresh-rate",
        "refresh-frequency",
        "publishing-frequency",
        "frequency_publishing",
        "posting-frequency",
        "data-change-frequency",
        "frequency_data-change",
        "frequency");
  }

  private Optional<Agent> publisher() {
    String name = Said.line(Said.first(own.find("common-core_publisher"), said("attribution")));
    if (name.isEmpty()) {
      return Optional.empty();
    }
    boolean sameWords = name.equals(Said.line(said("attribution")));
    return Optional.of(
        new Agent(
            "",
            Texts.of(name),
            "",
            sameWords ? Said.address(said("attribution_link")).value() : Optional.empty()));
  }

  private List<ContactPoint> contacts() {
    String name = Said.line(own.find("contact-name"));
    String email = Said.first(own.find("contact-email"), said("contact_email"));
    return name.isEmpty() && email.isEmpty()
        ? List.of()
        : List.of(new ContactPoint(name, Said.email(email), Stated.nothing(), ""));
  }

  private List<String> classified(String first, String second) {
    List<String> words = new ArrayList<>(Nodes.texts(row, "classification", first));
    words.addAll(Nodes.texts(row, "classification", second));
    return words;
  }

  private String said(String name) {
    return Nodes.text(resource, name);
  }
}
