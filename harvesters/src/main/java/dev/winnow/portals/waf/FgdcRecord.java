package dev.winnow.portals.waf;

import dev.winnow.catalogue.Agent;
import dev.winnow.catalogue.ContactPoint;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetBuilder;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.DistributionBuilder;
import dev.winnow.catalogue.Place;
import dev.winnow.catalogue.Portal;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.vocabulary.AccessRightsList;
import dev.winnow.catalogue.vocabulary.FileFormats;
import dev.winnow.catalogue.vocabulary.Frequencies;
import dev.winnow.catalogue.vocabulary.Licences;
import dev.winnow.catalogue.vocabulary.Moments;
import dev.winnow.catalogue.vocabulary.Period;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.harvest.RawRecord;
import dev.winnow.harvest.UnreadableRecordException;
import dev.winnow.portals.reading.Said;
import dev.winnow.portals.reading.xml.Xml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a record of FGDC's Content Standard for Digital Geospatial Metadata (FGDC-STD-001-1998).
 */
final class FgdcRecord {

  private final Portal portal;
  private final RawRecord record;
  private final Xml metadata;
  private final Xml info;

  FgdcRecord(Portal portal, RawRecord record, Xml metadata) throws UnreadableRecordException {
    this.portal = portal;
    this.record = record;
    this.metadata = metadata;
    this.info =
        metadata
            .find("idinfo")
            .orElseThrow(
                () ->
                    new UnreadableRecordException(
                        "no-metadata", "record '%s' has no idinfo".formatted(record.sourceId())));
  }

  Dataset read() throws UnreadableRecordException {
    Xml citation = info.find("citation", "citeinfo").orElse(info);
    Texts title = Said.title("", citation.text("title"));
    if (title.isEmpty()) {
      throw new UnreadableRecordException(
          "no-title", "record '%s' has no citation with a title".formatted(record.sourceId()));
    }
    String page = citation.text("onlink");
    DatasetBuilder builder =
        new DatasetBuilder(DatasetId.firstSeen(portal.id(), record.sourceId()), record.sourceId())
            .source(Optional.of(record.address()))
            .title(title)
            .description(Said.prose("", info.text("descript", "abstract")))
            .keywords(Said.keywords("", keywords()))
            .themes(Said.knownThemes(themes()))
            .publisher(publisher(citation))
            .contactPoints(contacts())
            .landingPage(Said.address(page))
            .issued(moment(citation.text("pubdate")))
            .recordModified(moment(metadata.text("metainfo", "metd")))
            .version(citation.text("edition"))
            .temporal(periods())
            .spatial(places())
            .provenance(
                Said.prose("", metadata.text("dataqual", "lineage", "procstep", "procdesc")))
            .distributions(files());
    return terms(builder).build();
  }

  private DatasetBuilder terms(DatasetBuilder builder) {
    String rhythm = info.text("status", "update");
    String access = info.text("accconst");
    String use = info.text("useconst");
    builder.licence(Licences.resolve(Said.distinct(List.of(use)))).rights(Said.prose("", use));
    if (!rhythm.isEmpty()) {
      builder.frequency(Frequencies.resolve(rhythm));
    }
    if (!access.isEmpty()) {
      builder.accessRights(AccessRightsList.resolve(access));
    }
    return builder;
  }

  private List<String> themes() {
    return info.texts("keywords", "theme", "themekey");
  }

  private List<String> keywords() {
    List<String> words = new ArrayList<>(themes());
    words.addAll(info.texts("keywords", "stratum", "stratkey"));
    words.addAll(info.texts("keywords", "temporal", "tempkey"));
    return words;
  }

  private static Optional<Agent> publisher(Xml citation) {
    String name =
        Said.line(Said.first(citation.text("pubinfo", "publish"), citation.text("origin")));
    return name.isEmpty() ? Optional.empty() : Optional.of(Agent.named(name));
  }

  private List<ContactPoint> contacts() {
    List<ContactPoint> contacts = new ArrayList<>();
    for (Xml contact : info.all("ptcontac", "cntinfo")) {
      String name =
          Said.line(
              Said.first(
                  contact.text("cntorgp", "cntorg"),
                  contact.text("cntperp", "cntorg"),
                  contact.text("cntperp", "cntper")));
      contacts.add(
          new ContactPoint(
              name,
              Said.email(contact.text("cntemail")),
              Stated.nothing(),
              contact.text("cntvoice")));
    }
    return contacts;
  }

  private List<Period> periods() {
    Xml time = info.find("timeperd", "timeinfo").orElse(info);
    List<Period> periods =
        new ArrayList<>(
            Said.period(
                day(time.text("rngdates", "begdate")), day(time.text("rngdates", "enddate"))));
    for (String single : time.texts("sngdate", "caldate")) {
      periods.addAll(Said.period(day(single), day(single)));
    }
    return periods;
  }

  private List<Place> places() {
    List<Place> places = new ArrayList<>(Said.places(info.texts("keywords", "place", "placekey")));
    Xml sides = info.find("spdom", "bounding").orElse(info);
    Said.box(
            List.of(
                sides.text("westbc"),
                sides.text("southbc"),
                sides.text("eastbc"),
                sides.text("northbc")))
        .ifPresent(box -> places.add(new Place(Texts.none(), "", Optional.of(box), "")));
    return places;
  }

  private List<Distribution> files() {
    List<Distribution> files = new ArrayList<>();
    for (Xml form : metadata.all("distinfo", "stdorder", "digform")) {
      String format = form.text("digtinfo", "formname");
      for (String address : form.texts("digtopt", "onlinopt", "computer", "networka", "networkr")) {
        Stated<java.net.URI> url = Said.address(address);
        files.add(
            new DistributionBuilder()
                .accessUrl(url)
                .downloadUrl(url)
                .format(FileFormats.resolve(format, "", address))
                .build());
      }
    }
    return files;
  }

  private static Stated<dev.winnow.catalogue.vocabulary.Moment> moment(String said) {
    return said.isEmpty() ? Stated.nothing() : Moments.resolve(day(said));
  }

  /** FGDC writes days as eight digits, months as six. */
  private static String day(String said) {
    String text = said.strip();
    if (text.matches("\\d{8}")) {
      return text.substring(0, 4) + "-" + text.substring(4, 6) + "-" + text.substring(6);
    }
    return text.matches("\\d{6}") ? text.substring(0, 4) + "-" + text.substring(4) : text;
  }
}
