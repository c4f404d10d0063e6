package dev.winnow.portals.thredds;

import dev.winnow.catalogue.Agent;
import dev.winnow.catalogue.ContactPoint;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetBuilder;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Place;
import dev.winnow.catalogue.Portal;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.vocabulary.Licences;
import dev.winnow.catalogue.vocabulary.Moment;
import dev.winnow.catalogue.vocabulary.Moments;
import dev.winnow.catalogue.vocabulary.Period;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.harvest.RawRecord;
import dev.winnow.harvest.UnreadableRecordException;
import dev.winnow.portals.reading.Said;
import dev.winnow.portals.reading.xml.Xml;
import dev.winnow.portals.reading.xml.XmlReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a dataset of a THREDDS catalogue; what it inherits stands among its own metadata. */
final class ThreddsReader {

  private final Portal portal;
  private final RawRecord record;
  private final Xml catalogue;
  private final Xml dataset;

  ThreddsReader(Portal portal, RawRecord record) throws UnreadableRecordException {
    this.portal = portal;
    this.record = record;
    this.catalogue = XmlReader.record(record);
    this.dataset = catalogue.find("dataset").orElse(catalogue);
  }

  Dataset read() throws UnreadableRecordException {
    Texts title = Said.title("", dataset.attribute("name"));
    if (title.isEmpty()) {
      throw new UnreadableRecordException(
          "no-title", "dataset '%s' has no name".formatted(record.sourceId()));
    }
    Stated<URI> page = Said.address(page());
    List<String> rights = documentation("rights");
    return new DatasetBuilder(
            DatasetId.firstSeen(portal.id(), record.sourceId()), record.sourceId())
        .source(page.value())
        .landingPage(page)
        .title(title)
        .description(Said.prose("", Said.first(summary().toArray(String[]::new))))
        .keywords(Said.keywords("", said("keyword")))
        .publisher(agent())
        .contactPoints(contacts())
        .issued(moment("issued", "created"))
        .modified(moment("modified"))
        .licence(Licences.resolve(Said.distinct(rights)))
        .rights(Said.prose("", String.join("\n\n", rights)))
        .provenance(Said.prose("", String.join("\n\n", documentation("history"))))
        .temporal(periods())
        .spatial(places())
        .documentation(links())
        .distributions(new ThreddsFiles(catalogue, dataset, record.address()).all())
        .build();
  }

  /** The catalogue's page for people, opened at this dataset. */
  private String page() {
    String html = record.address().toString().replaceFirst("\\.xml$", ".html");
    String id = dataset.attribute("ID");
    return id.isEmpty() ? html : html + "?dataset=" + dev.winnow.portals.reading.Web.encode(id);
  }

  /** What stands on the dataset itself or in its metadata, but not on its files. */
  private List<Xml> elements(String name) {
    List<Xml> found = new ArrayList<>(dataset.all(name));
    found.addAll(dataset.all("metadata", name));
    return found;
  }

  private List<String> said(String name) {
    return elements(name).stream().map(Xml::text).filter(text -> !text.isEmpty()).toList();
  }

  private List<String> documentation(String type) {
    return elements("documentation").stream()
        .filter(one -> one.attribute("type").equalsIgnoreCase(type))
        .map(Xml::text)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private List<String> summary() {
    List<String> words = new ArrayList<>(documentation("summary"));
    words.addAll(documentation("abstract"));
    words.addAll(documentation(""));
    return words;
  }

  private List<String> links() {
    return elements("documentation").stream()
        .map(one -> one.attribute("href"))
        .filter(href -> href.startsWith("http"))
        .distinct()
        .toList();
  }

  private List<Xml> people() {
    List<Xml> people = new ArrayList<>(elements("publisher"));
    people.addAll(elements("creator"));
    return people;
  }

  private Optional<Agent> agent() {
    return people().stream()
        .map(person -> Said.line(person.text("name")))
        .filter(name -> !name.isEmpty())
        .map(Agent::named)
        .findFirst();
  }

  private List<ContactPoint> contacts() {
    List<ContactPoint> contacts = new ArrayList<>();
    for (Xml person : people()) {
      String name = Said.line(person.text("name"));
      Xml contact = person.find("contact").orElse(person);
      if (!name.isEmpty() || !contact.attribute("email").isEmpty()) {
        contacts.add(
            new ContactPoint(
                name,
                Said.email(contact.attribute("email")),
                Said.address(contact.attribute("url")),
                ""));
      }
    }
    return contacts.stream().distinct().toList();
  }

  private Stated<Moment> moment(String... types) {
    for (String type : types) {
      for (Xml date : elements("date")) {
        if (date.attribute("type").equalsIgnoreCase(type)) {
          return Moments.resolve(date.text());
        }
      }
    }
    return Stated.nothing();
  }

  private List<Period> periods() {
    return elements("timeCoverage").stream()
        .flatMap(time -> Said.period(past(time.text("start")), past(time.text("end"))).stream())
        .toList();
  }

  /** The end of what goes on is called "present". */
  private static String past(String said) {
    return said.equalsIgnoreCase("present") ? "" : said;
  }

  private List<Place> places() {
    List<Place> places = new ArrayList<>();
    for (Xml coverage : elements("geospatialCoverage")) {
      places.addAll(Said.places(coverage.texts("name")));
      Optional<double[]> northSouth = range(coverage, "northsouth");
      Optional<double[]> eastWest = range(coverage, "eastwest");
      if (northSouth.isPresent() && eastWest.isPresent()) {
        double[] high = northSouth.get();
        double[] wide = eastWest.get();
        Said.box(wide[0], high[0], wide[1], high[1])
            .ifPresent(box -> places.add(new Place(Texts.none(), "", Optional.of(box), "")));
      }
    }
    return places;
  }

  private static Optional<double[]> range(Xml coverage, String name) {
    try {
      double start = Double.parseDouble(coverage.text(name, "start"));
      double size = Double.parseDouble(coverage.text(name, "size"));
      return Optional.of(
          new double[] {Math.min(start, start + size), Math.max(start, start + size)});
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
