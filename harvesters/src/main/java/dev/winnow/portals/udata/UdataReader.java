package dev.winnow.portals.udata;

import com.fasterxml.jackson.databind.JsonNode;
import dev.winnow.catalogue.Agent;
import dev.winnow.catalogue.ContactPoint;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetBuilder;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Finding;
import dev.winnow.catalogue.Place;
import dev.winnow.catalogue.Portal;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.vocabulary.AccessRightsList;
import dev.winnow.catalogue.vocabulary.Frequencies;
import dev.winnow.catalogue.vocabulary.Licence;
import dev.winnow.catalogue.vocabulary.Licences;
import dev.winnow.catalogue.vocabulary.Moments;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.harvest.RawRecord;
import dev.winnow.harvest.UnreadableRecordException;
import dev.winnow.portals.json.Places;
import dev.winnow.portals.reading.Nodes;
import dev.winnow.portals.reading.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one dataset of a udata portal. */
final class UdataReader {

  private final Portal portal;
  private final RawRecord record;
  private final JsonNode row;

  UdataReader(Portal portal, RawRecord record) throws UnreadableRecordException {
    this.portal = portal;
    this.record = record;
    this.row = Nodes.record(record);
  }

  Dataset read() throws UnreadableRecordException {
    Texts title = Said.title("", Nodes.text(row, "title"));
    if (title.isEmpty()) {
      throw new UnreadableRecordException(
          "no-title", "dataset '" + record.sourceId() + "' has no title");
    }
    DatasetBuilder builder =
        new DatasetBuilder(DatasetId.firstSeen(portal.id(), record.sourceId()), record.sourceId())
            .title(title)
            .description(Said.prose("", Nodes.text(row, "description")))
            .keywords(Said.keywords("", Nodes.texts(row, "tags")))
            .publisher(publisher())
            .contactPoints(contacts())
            .findings(findings());
    where(builder);
    when(builder);
    UdataFiles files = new UdataFiles(row);
    return builder
        .licence(licence())
        .accessRights(AccessRightsList.resolve(Nodes.text(row, "access_type")))
        .documentation(Said.distinct(files.documentation()))
        .distributions(files.all())
        .build();
  }

  private void where(DatasetBuilder builder) {
    String page = Said.first(Nodes.text(row, "page"), Nodes.text(row, "self_web_url"));
    String remote = Nodes.text(row, "harvest", "remote_url");
    builder
        .source(Said.address(Said.first(page, Nodes.text(row, "uri"))).value())
        .landingPage(Said.address(Said.first(page, remote)))
        .identifiers(
            Said.distinct(
                List.of(
                    Nodes.text(row, "harvest", "dct_identifier"),
                    Nodes.text(row, "harvest", "remote_id"),
                    Nodes.text(row, "extras", "harvest:remote_id"))))
        .relations(Said.distinct(List.of(remote, Nodes.text(row, "extras", "remote_url"))))
        .spatial(places());
  }

  /** last_update is when the files changed, last_modified when somebody saved the record. */
  private void when(DatasetBuilder builder) {
    builder
        .modified(Moments.resolve(Nodes.text(row, "last_update")))
        .recordModified(
            Moments.resolve(
                Said.first(
                    Nodes.text(row, "internal", "last_modified_internal"),
                    Nodes.text(row, "last_modified"))))
        .issued(
            Moments.resolve(
                Said.first(Nodes.text(row, "harvest", "issued_at"), Nodes.text(row, "created_at"))))
        .frequency(Frequencies.resolve(Nodes.text(row, "frequency")))
        .temporal(
            Said.period(
                Nodes.text(row, "temporal_coverage", "start"),
                Nodes.text(row, "temporal_coverage", "end")));
  }

  /** Newer versions may give the licence whole instead of its id. */
  private Stated<Licence> licence() {
    JsonNode licence = Nodes.at(row, "license");
    return licence.isObject()
        ? Licences.resolve(
            List.of(
                Nodes.text(licence, "url"),
                Nodes.text(licence, "id"),
                Nodes.text(licence, "title")))
        : Licences.resolve(List.of(Nodes.text(licence)));
  }

  private Optional<Agent> publisher() {
    JsonNode organisation = Nodes.at(row, "organization");
    JsonNode owner = Nodes.at(row, "owner");
    String name =
        Said.first(
            Nodes.text(organisation, "name"),
            Nodes.text(owner, "first_name") + " " + Nodes.text(owner, "last_name"));
    if (name.isBlank()) {
      return Optional.empty();
    }
    boolean known = !Nodes.text(organisation, "name").isEmpty();
    return Optional.of(
        new Agent(
            Said.first(
                Nodes.text(organisation, "business_number_id"), Nodes.text(organisation, "id")),
            Texts.of(Said.line(name)),
            "",
            known ? Said.address(Nodes.text(organisation, "page")).value() : Optional.empty()));
  }

  private List<ContactPoint> contacts() {
    List<ContactPoint> contacts = new ArrayList<>();
    for (JsonNode contact : Nodes.items(row, "contact_points")) {
      String name = Said.line(Nodes.text(contact, "name"));
      String email = Nodes.text(contact, "email");
      String form = Nodes.text(contact, "contact_form");
      if (!(name + email + form).isEmpty()) {
        contacts.add(new ContactPoint(name, Said.email(email), Said.address(form), ""));
      }
    }
    return contacts;
  }

  private List<Place> places() {
    List<String> zones = new ArrayList<>();
    for (JsonNode zone : Nodes.items(row, "spatial", "zones")) {
      zones.add(
          zone.isObject()
              ? Said.first(Nodes.text(zone, "name"), Nodes.text(zone, "id"))
              : Nodes.text(zone));
    }
    List<Place> places = new ArrayList<>(Said.places(zones));
    Places.of(Nodes.at(row, "spatial", "geom")).ifPresent(places::add);
    return places;
  }

  private List<Finding> findings() {
    String archived = Nodes.text(row, "archived");
    return archived.isEmpty()
        ? List.of()
        : List.of(new Finding("archived", "status", "the portal archived it, stated " + archived));
  }
}
