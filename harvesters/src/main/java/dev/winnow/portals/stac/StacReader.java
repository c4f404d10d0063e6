package dev.winnow.portals.stac;

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
import dev.winnow.catalogue.vocabulary.Languages;
import dev.winnow.catalogue.vocabulary.Licence;
import dev.winnow.catalogue.vocabulary.Licences;
import dev.winnow.catalogue.vocabulary.Moments;
import dev.winnow.catalogue.vocabulary.Period;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.harvest.RawRecord;
import dev.winnow.harvest.UnreadableRecordException;
import dev.winnow.portals.reading.Nodes;
import dev.winnow.portals.reading.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one STAC collection. */
final class StacReader {

  private static final List<String> PUBLISHERS = List.of("producer", "licensor", "host");

  private final Portal portal;
  private final RawRecord record;
  private final JsonNode collection;
  private final StacLinks links;

  StacReader(Portal portal, RawRecord record) throws UnreadableRecordException {
    this.portal = portal;
    this.record = record;
    this.collection = Nodes.record(record);
    this.links = new StacLinks(collection, record.address());
  }

  Dataset read() throws UnreadableRecordException {
    String id = said("id");
    Texts title = Said.title("", Said.first(said("title"), id));
    if (title.isEmpty()) {
      throw new UnreadableRecordException(
          "no-title", "collection '" + record.sourceId() + "' has neither title nor id");
    }
    DatasetBuilder builder =
        new DatasetBuilder(DatasetId.firstSeen(portal.id(), record.sourceId()), record.sourceId())
            .source(Optional.of(record.address()))
            .landingPage(links.landingPage())
            .title(title)
            .description(Said.prose("", said("description")))
            .keywords(Said.keywords("", Nodes.texts(collection, "keywords")))
            .themes(Said.themes(concepts()))
            .publisher(publisher())
            .contactPoints(contacts())
            .licence(licence())
            .identifiers(Said.distinct(List.of(said("sci:doi"), id)))
            .version(said("version"))
            .languages(languages())
            .findings(findings());
    extents(builder);
    dates(builder);
    return builder
        .documentation(links.documentation())
        .relations(links.relations())
        .distributions(new StacFiles(collection, record.address()).all())
        .build();
  }

  private void extents(DatasetBuilder builder) {
    JsonNode box = collection.at("/extent/spatial/bbox/0");
    List<Place> places = new ArrayList<>();
    if (box.size() == 4 || box.size() == 6) {
      int half = box.size() / 2;
      Said.box(
              box.get(0).asDouble(Double.NaN),
              box.get(1).asDouble(Double.NaN),
              box.get(half).asDouble(Double.NaN),
              box.get(half + 1).asDouble(Double.NaN))
          .ifPresent(known -> places.add(new Place(Texts.none(), "", Optional.of(known), "")));
    }
    JsonNode interval = collection.at("/extent/temporal/interval/0");
    List<Period> periods = Said.period(text(interval, 0), text(interval, 1));
    builder.spatial(places).temporal(periods);
  }

  /** What the record says about its own dates is about the record, not about the data. */
  private void dates(DatasetBuilder builder) {
    builder
        .issued(Moments.resolve(Said.first(said("published"), said("created"))))
        .recordModified(Moments.resolve(said("updated")));
  }

  private Stated<Licence> licence() {
    List<String> said = new ArrayList<>(links.licences());
    String code = said("license");
    // "various" and "proprietary" only say: see the link
    boolean empty = List.of("various", "proprietary", "other").contains(code);
    said.add(empty ? said.size() : 0, code);
    return Licences.resolve(said);
  }

  private Optional<Agent> publisher() {
    List<JsonNode> providers = Nodes.items(collection, "providers");
    for (String role : PUBLISHERS) {
      for (JsonNode provider : providers) {
        if (Nodes.texts(provider, "roles").contains(role)) {
          return agent(provider);
        }
      }
    }
    return providers.stream().findFirst().flatMap(StacReader::agent);
  }

  private static Optional<Agent> agent(JsonNode provider) {
    String name = Said.line(Nodes.text(provider, "name"));
    return name.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Agent("", Texts.of(name), "", Said.address(Nodes.text(provider, "url")).value()));
  }

  private List<ContactPoint> contacts() {
    List<ContactPoint> contacts = new ArrayList<>();
    for (JsonNode contact : Nodes.items(collection, "contacts")) {
      String name =
          Said.line(Said.first(Nodes.text(contact, "name"), Nodes.text(contact, "organization")));
      String email = Nodes.text(contact.at("/emails/0"), "value");
      if (!(name + email).isEmpty()) {
        contacts.add(
            new ContactPoint(
                name,
                Said.email(email),
                Said.address(Nodes.text(contact.at("/links/0"), "href")),
                Nodes.text(contact.at("/phones/0"), "value")));
      }
    }
    return contacts;
  }

  private List<String> concepts() {
    List<String> concepts = new ArrayList<>();
    for (JsonNode theme : Nodes.items(collection, "themes")) {
      for (JsonNode concept : Nodes.items(theme, "concepts")) {
        concepts.add(Said.first(Nodes.text(concept, "id"), Nodes.text(concept, "title")));
      }
    }
    return concepts;
  }

  private List<Stated<dev.winnow.catalogue.vocabulary.Language>> languages() {
    String code =
        Said.first(Nodes.text(collection, "language", "code"), Nodes.text(collection, "language"));
    return code.isEmpty() ? List.of() : List.of(Languages.resolve(code));
  }

  private List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    if (said("title").isEmpty()) {
      findings.add(new Finding("title-from-id", "title", "no title, the id stands for it"));
    }
    if (said("deprecated").equals("true")) {
      findings.add(new Finding("deprecated", "status", "the portal calls it deprecated"));
    }
    return findings;
  }

  private static String text(JsonNode interval, int index) {
    return Nodes.text(interval.path(index)).equals("..") ? "" : Nodes.text(interval.path(index));
  }

  private String said(String name) {
    return Nodes.text(collection, name);
  }
}
