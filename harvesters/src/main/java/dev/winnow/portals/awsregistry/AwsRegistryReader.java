package dev.winnow.portals.awsregistry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.winnow.catalogue.Agent;
import dev.winnow.catalogue.ContactPoint;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetBuilder;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Portal;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.vocabulary.Frequencies;
import dev.winnow.catalogue.vocabulary.Licence;
import dev.winnow.catalogue.vocabulary.Licences;
import dev.winnow.catalogue.vocabulary.Moments;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.harvest.RawRecord;
import dev.winnow.harvest.UnreadableRecordException;
import dev.winnow.portals.reading.Nodes;
import dev.winnow.portals.reading.Said;
import dev.winnow.portals.reading.Web;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one entry of a registry of open data on AWS. */
final class AwsRegistryReader {

  /** Reads events only: no objects of classes, and no alias is ever expanded. */
  private static final YAMLMapper YAML = new YAMLMapper();

  private final Portal portal;
  private final RawRecord record;
  private final String pages;
  private final JsonNode entry;

  AwsRegistryReader(Portal portal, RawRecord record, String pages)
      throws UnreadableRecordException {
    this.portal = portal;
    this.record = record;
    this.pages = pages;
    this.entry = record.form().equals(LineEntries.FORM) ? Nodes.record(record) : yaml(record);
  }

  private static JsonNode yaml(RawRecord record) throws UnreadableRecordException {
    try {
      JsonNode entry = YAML.readTree(record.body());
      if (entry == null || !entry.isObject()) {
        throw new UnreadableRecordException(
            "not-an-object", "the file '" + record.sourceId() + "' is no YAML mapping");
      }
      return entry;
    } catch (IOException e) {
      throw new UnreadableRecordException(
          "not-yaml",
          "the file '%s' is no YAML: %s"
              .formatted(record.sourceId(), String.valueOf(e.getMessage()).replaceAll("\\s+", " ")),
          e);
    }
  }

  Dataset read() throws UnreadableRecordException {
    Texts title = Said.title("", said("Name"));
    if (title.isEmpty()) {
      throw new UnreadableRecordException(
          "no-title", "the entry '" + record.sourceId() + "' has no Name");
    }
    URI page = URI.create(pages.replaceFirst("/*$", "/") + Web.encode(record.sourceId()) + "/");
    return new DatasetBuilder(
            DatasetId.firstSeen(portal.id(), record.sourceId()), record.sourceId())
        .source(Optional.of(page))
        .landingPage(Said.address(page.toString()))
        .title(title)
        .description(Said.prose("", said("Description")))
        .keywords(Said.keywords("", Nodes.texts(entry, "Tags")))
        .themes(Said.themes(Nodes.texts(entry, "ADXCategories")))
        .publisher(publisher())
        .contactPoints(contacts())
        .licence(licence())
        .rights(Said.prose("", said("License")))
        .issued(Moments.resolve(said("RegistryEntryAdded")))
        .recordModified(Moments.resolve(said("RegistryEntryLastModified")))
        .frequency(Frequencies.resolve(said("UpdateFrequency")))
        .provenance(Said.prose("", said("Citation")))
        .identifiers(Said.distinct(List.of(said("DOI"))))
        .documentation(documentation())
        .distributions(new AwsResources(entry).all())
        .build();
  }

  private Optional<Agent> publisher() {
    Linked manager = Linked.of(said("ManagedBy"));
    return manager.words().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Agent("", Texts.of(Said.line(manager.words())), "", manager.firstAddress()));
  }

  private List<ContactPoint> contacts() {
    Linked contact = Linked.of(said("Contact"));
    if (contact.words().isEmpty()) {
      return List.of();
    }
    Optional<String> mail = contact.mails().stream().findFirst();
    Optional<URI> url = contact.firstAddress();
    String words = Said.line(contact.words());
    boolean bare =
        mail.filter(words::equals).isPresent()
            || url.map(URI::toString).filter(words::equals).isPresent();
    return List.of(
        new ContactPoint(
            bare ? "" : words,
            mail.map(Said::email).orElse(Stated.nothing()),
            url.map(address -> Said.address(address.toString())).orElse(Stated.nothing()),
            ""));
  }

  /** A licence is a bare address, a link, a name, or a whole paragraph that may hold addresses. */
  private Stated<Licence> licence() {
    Linked licence = Linked.of(said("License"));
    List<String> said = new ArrayList<>();
    licence.addresses().forEach(address -> said.add(address.toString()));
    said.add(licence.words());
    return Licences.resolve(Said.distinct(said));
  }

  private List<String> documentation() {
    List<String> all = new ArrayList<>();
    Linked stated = Linked.of(said("Documentation"));
    stated.addresses().forEach(address -> all.add(address.toString()));
    for (JsonNode tutorial : Nodes.items(entry, "DataAtWork", "Tutorials")) {
      all.add(Nodes.text(tutorial, "URL"));
    }
    return Said.distinct(all);
  }

  private String said(String name) {
    return Nodes.text(entry, name);
  }
}
