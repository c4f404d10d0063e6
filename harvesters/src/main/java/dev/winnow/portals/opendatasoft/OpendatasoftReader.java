package dev.winnow.portals.opendatasoft;

import com.fasterxml.jackson.databind.JsonNode;
import dev.winnow.catalogue.Agent;
import dev.winnow.catalogue.ContactPoint;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetBuilder;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Place;
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
import dev.winnow.portals.json.Places;
import dev.winnow.portals.reading.Nodes;
import dev.winnow.portals.reading.Said;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one row of an Opendatasoft catalogue. */
final class OpendatasoftReader {

  private final Portal portal;
  private final URI site;
  private final RawRecord record;
  private final JsonNode row;
  private final JsonNode metas;
  private final String language;

  OpendatasoftReader(Portal portal, URI site, RawRecord record) throws UnreadableRecordException {
    this.portal = portal;
    this.site = site;
    this.record = record;
    this.row = Nodes.record(record);
    this.metas = row.path("metas");
    List<String> languages = Nodes.texts(metas, "default", "metadata_languages");
    this.language =
        languages.size() == 1 ? languages.get(0).toLowerCase(java.util.Locale.ROOT) : "";
  }

  Dataset read() throws UnreadableRecordException {
    Texts title = Said.title(language, said("title"));
    if (title.isEmpty()) {
      throw new UnreadableRecordException(
          "no-title", "dataset '" + record.sourceId() + "' has no metas.default.title");
    }
    DatasetBuilder builder =
        new DatasetBuilder(DatasetId.firstSeen(portal.id(), record.sourceId()), record.sourceId())
            .title(title)
            .description(Said.prose(language, said("description")))
            .keywords(Said.keywords(language, Nodes.texts(metas, "default", "keyword")))
            .themes(Said.themes(themes()))
            .publisher(publisher())
            .contactPoints(contacts());
    where(builder);
    when(builder);
    terms(builder);
    return builder.distributions(new OpendatasoftFiles(site, row).all()).build();
  }

  private void where(DatasetBuilder builder) {
    URI page = OpendatasoftFiles.address(site, "explore/dataset", record.sourceId(), "");
    builder
        .source(Optional.of(page))
        .landingPage(Said.address(page.toString()))
        .identifiers(
            Said.distinct(
                List.of(
                    Nodes.text(row, "dataset_uid"),
                    Nodes.text(metas, "inspire", "file_identifier"))))
        .spatial(places())
        .documentation(Said.distinct(references()))
        .relations(relations());
  }

  private void when(DatasetBuilder builder) {
    builder
        .modified(Moments.resolve(said("modified")))
        .recordModified(Moments.resolve(said("metadata_processed")))
        .issued(Moments.resolve(Said.first(dcat("issued"), dcat("created"))))
        .frequency(
            Frequencies.resolve(Said.first(dcat("accrualperiodicity"), said("update_frequency"))))
        .temporal(
            dcat("temporal_coverage_start").isEmpty() && dcat("temporal_coverage_end").isEmpty()
                ? Said.period(dcat("temporal"))
                : Said.period(dcat("temporal_coverage_start"), dcat("temporal_coverage_end")));
  }

  private void terms(DatasetBuilder builder) {
    builder
        .licence(licence())
        .rights(
            Said.prose(language, String.join(", ", Nodes.texts(metas, "default", "attributions"))))
        .accessRights(
            AccessRightsList.resolve(Said.first(dcat("accessrights"), dcat("accessRights"))))
        .languages(
            Said.distinct(List.of(said("language"))).stream().map(Languages::resolve).toList())
        .conformsTo(Said.distinct(Nodes.texts(metas, "dcat", "conforms_to")))
        .provenance(Said.prose(language, dcat("dataquality")));
  }

  private Stated<Licence> licence() {
    return Licences.resolve(List.of(said("license_url"), said("license")));
  }

  private List<String> themes() {
    List<String> themes = new ArrayList<>(Nodes.texts(metas, "default", "theme"));
    themes.addAll(Nodes.texts(metas, "dcat_ap", "theme"));
    return themes;
  }

  private Optional<Agent> publisher() {
    String name = Said.line(Said.first(said("publisher"), dcat("publisher"), dcat("creator")));
    return name.isEmpty() ? Optional.empty() : Optional.of(Agent.named(name));
  }

  private List<ContactPoint> contacts() {
    String name = Said.line(dcat("contact_name"));
    String email = dcat("contact_email");
    return name.isEmpty() && email.isEmpty()
        ? List.of()
        : List.of(new ContactPoint(name, Said.email(email), Stated.nothing(), ""));
  }

  private List<Place> places() {
    List<Place> places = new ArrayList<>(Said.places(Nodes.texts(metas, "default", "territory")));
    if (places.isEmpty()) {
      places.addAll(Said.places(Nodes.texts(metas, "dcat", "spatial")));
    }
    Optional<Place> drawn = Places.of(metas.at("/default/bbox/geometry"));
    if (drawn.isPresent()) {
      Texts label = places.size() == 1 ? places.remove(0).label() : Texts.none();
      places.add(new Place(label, "", drawn.get().box(), drawn.get().geometry()));
    }
    return places;
  }

  /** A reference is free text that often holds one or several addresses. */
  private List<String> references() {
    return Nodes.texts(metas, "default", "references").stream()
        .flatMap(said -> List.of(said.split("[\\s,;]+(?=https?:)")).stream())
        .filter(said -> said.startsWith("http"))
        .toList();
  }

  /** A federated dataset lives on another portal. */
  private List<String> relations() {
    List<String> relations = new ArrayList<>(Nodes.texts(metas, "dcat", "relation"));
    String host = said("source_domain_address");
    String dataset = said("source_dataset");
    if (!host.isEmpty() && !dataset.isEmpty() && !host.equalsIgnoreCase(site.getAuthority())) {
      relations.add("https://" + host + "/explore/dataset/" + dataset + "/");
    }
    return Said.distinct(relations);
  }

  private String said(String name) {
    return Nodes.text(metas, "default", name);
  }

  private String dcat(String name) {
    return Nodes.text(metas, "dcat", name);
  }
}
