package dev.winnow.portals.oaipmh;

import dev.winnow.catalogue.Agent;
import dev.winnow.catalogue.ContactPoint;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetBuilder;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Portal;
import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.vocabulary.FileFormats;
import dev.winnow.catalogue.vocabulary.Languages;
import dev.winnow.catalogue.vocabulary.Licences;
import dev.winnow.catalogue.vocabulary.Moments;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.harvest.RawRecord;
import dev.winnow.harvest.UnreadableRecordException;
import dev.winnow.portals.reading.Said;
import dev.winnow.portals.reading.xml.Xml;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a record in the metadata schema of DataCite, editions 2 to 4. */
final class DataciteRecord {

  private static final String ACCESS = "info:eu-repo/semantics/";

  private final Portal portal;
  private final RawRecord record;
  private final Xml resource;

  DataciteRecord(Portal portal, RawRecord record, Xml resource) {
    this.portal = portal;
    this.record = record;
    this.resource = resource;
  }

  Dataset read() throws UnreadableRecordException {
    Texts title = titles();
    if (title.isEmpty()) {
      throw new UnreadableRecordException(
          "no-title", "record '" + record.sourceId() + "' has no title");
    }
    List<String> subjects = resource.texts("subjects", "subject");
    Stated<URI> landing = landingPage();
    DatasetBuilder builder =
        new DatasetBuilder(DatasetId.firstSeen(portal.id(), record.sourceId()), record.sourceId())
            .source(landing.value().or(() -> Optional.of(record.address())))
            .landingPage(landing)
            .title(title)
            .description(descriptions())
            .keywords(Said.keywords("", subjects))
            .themes(Said.knownThemes(subjects))
            .publisher(publisher())
            .contactPoints(contacts())
            .licence(Licences.resolve(licences()))
            .rights(Said.prose("", String.join("; ", resource.texts("rightsList", "rights"))))
            .accessRights(Said.access(access()))
            .languages(resource.texts("language").stream().map(Languages::resolve).toList())
            .version(resource.text("version"));
    dates(builder);
    return builder
        .identifiers(Said.distinct(identifiers()))
        .relations(Said.distinct(resource.texts("relatedIdentifiers", "relatedIdentifier")))
        .spatial(DatacitePlaces.of(resource))
        .distributions(formats(landing))
        .build();
  }

  private Texts titles() {
    List<Text> texts = new ArrayList<>();
    for (Xml title : resource.all("titles", "title")) {
      String type = title.attribute("titleType");
      String language = title.attribute("lang").toLowerCase(Locale.ROOT);
      boolean another = texts.stream().noneMatch(text -> text.language().equals(language));
      if (another && (type.isEmpty() || type.equals("TranslatedTitle"))) {
        texts.addAll(Said.title(language, title.text()).all());
      }
    }
    return texts.isEmpty() ? Said.title("", resource.text("titles", "title")) : new Texts(texts);
  }

  private Texts descriptions() {
    for (String type : List.of("Abstract", "")) {
      for (Xml description : resource.all("descriptions", "description")) {
        if (type.isEmpty() || description.attribute("descriptionType").equals(type)) {
          String language = description.attribute("lang").toLowerCase(Locale.ROOT);
          Texts texts = Said.prose(language, description.text());
          if (!texts.isEmpty()) {
            return texts;
          }
        }
      }
    }
    return Texts.none();
  }

  private void dates(DatasetBuilder builder) {
    String issued =
        Said.first(
            date("Issued"), date("Available"), resource.text("publicationYear"), date("Created"));
    builder.issued(Moments.resolve(issued)).modified(Moments.resolve(date("Updated")));
    String coverage = Said.first(date("Coverage"), date("Collected"));
    builder.temporal(Said.period(coverage));
  }

  private String date(String type) {
    return resource.all("dates", "date").stream()
        .filter(date -> date.attribute("dateType").equalsIgnoreCase(type))
        .map(Xml::text)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  private List<String> licences() {
    List<String> addresses = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (Xml rights : resource.all("rightsList", "rights")) {
      String address = rights.attribute("rightsURI");
      if (!address.startsWith(ACCESS)) {
        addresses.add(address);
        words.add(rights.attribute("rightsIdentifier"));
        words.add(rights.text());
      }
    }
    words.add(resource.text("rights"));
    addresses.addAll(words);
    return Said.distinct(addresses);
  }

  private String access() {
    return resource.all("rightsList", "rights").stream()
        .map(rights -> rights.attribute("rightsURI"))
        .filter(address -> address.startsWith(ACCESS))
        .findFirst()
        .orElse("");
  }

  private Stated<URI> landingPage() {
    for (Xml identifier : resource.all("identifier")) {
      String text = identifier.text();
      if (identifier.attribute("identifierType").equalsIgnoreCase("DOI") && !text.isEmpty()) {
        return Said.address(text.startsWith("http") ? text : "https://doi.org/" + text);
      }
      if (text.startsWith("http")) {
        return Said.address(text);
      }
    }
    return Stated.nothing();
  }

  private List<String> identifiers() {
    List<String> identifiers = new ArrayList<>(resource.texts("identifier"));
    identifiers.addAll(resource.texts("alternateIdentifiers", "alternateIdentifier"));
    return identifiers;
  }

  private Optional<Agent> publisher() {
    String name = Said.line(resource.text("publisher"));
    return name.isEmpty() ? Optional.empty() : Optional.of(Agent.named(name));
  }

  /** Mail addresses have no place in DataCite; a contact person has at least a name. */
  private List<ContactPoint> contacts() {
    return resource.all("contributors", "contributor").stream()
        .filter(person -> person.attribute("contributorType").equals("ContactPerson"))
        .map(person -> Said.line(person.text("contributorName")))
        .filter(name -> !name.isEmpty())
        .map(name -> new ContactPoint(name, Stated.nothing(), Stated.nothing(), ""))
        .toList();
  }

  /** Formats are stated without addresses: the landing page is where the files are. */
  private List<dev.winnow.catalogue.Distribution> formats(Stated<URI> landing) {
    return Said.distinct(resource.texts("formats", "format")).stream()
        .map(
            format ->
                new dev.winnow.catalogue.DistributionBuilder()
                    .accessUrl(landing)
                    .format(
                        FileFormats.resolve(
                            format.contains("/") ? "" : format,
                            format.contains("/") ? format : "",
                            ""))
                    .mediaType(FileFormats.mediaType(format.contains("/") ? format : ""))
                    .build())
        .toList();
  }
}
