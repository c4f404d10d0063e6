package dev.winnow.portals.reading.iso;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetBuilder;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Portal;
import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.vocabulary.Frequencies;
import dev.winnow.catalogue.vocabulary.Languages;
import dev.winnow.catalogue.vocabulary.Moments;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.harvest.RawRecord;
import dev.winnow.harvest.UnreadableRecordException;
import dev.winnow.portals.reading.Said;
import dev.winnow.portals.reading.xml.Xml;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one metadata record of ISO 19139 or ISO 19115-3. */
public final class IsoRecord {

  private final Portal portal;
  private final RawRecord record;
  private final Xml metadata;
  private final Xml identification;
  private final IsoText language;

  /**
   * A record.
   *
   * @param metadata the element MD_Metadata or one of its kin
   * @throws UnreadableRecordException "no-identification" when it says nothing about any data
   */
  public IsoRecord(Portal portal, RawRecord record, Xml metadata) throws UnreadableRecordException {
    this.portal = portal;
    this.record = record;
    this.metadata = metadata;
    this.identification = identification(record, metadata);
    this.language = IsoText.of(metadata);
  }

  private static Xml identification(RawRecord record, Xml metadata)
      throws UnreadableRecordException {
    return metadata.all("identificationInfo").stream()
        .flatMap(info -> info.children().stream())
        .findFirst()
        .orElseThrow(
            () ->
                new UnreadableRecordException(
                    "no-identification",
                    "record '" + record.sourceId() + "' has no identificationInfo"));
  }

  /**
   * The dataset.
   *
   * @throws UnreadableRecordException "no-title" when its citation has none
   */
  public Dataset read() throws UnreadableRecordException {
    Xml citation = identification.find("citation", "CI_Citation").orElse(identification);
    Texts title = citation.find("title").map(language::title).orElse(Texts.none());
    if (title.isEmpty()) {
      throw new UnreadableRecordException(
          "no-title", "record '" + record.sourceId() + "' has no title in its citation");
    }
    IsoTerms terms = new IsoTerms(identification, language);
    IsoParties parties = new IsoParties(metadata, identification, citation, language);
    IsoFiles files = new IsoFiles(metadata, language);
    Stated<URI> landing = files.landingPage();
    DatasetBuilder builder =
        new DatasetBuilder(DatasetId.firstSeen(portal.id(), record.sourceId()), record.sourceId())
            .source(landing.value().or(() -> Optional.of(record.address())))
            .landingPage(landing)
            .title(title)
            .description(prose("abstract"))
            .keywords(keywords())
            .themes(Said.themes(IsoText.all(identification, "topicCategory")))
            .publisher(parties.publisher())
            .contactPoints(parties.contacts())
            .licence(terms.licence())
            .rights(terms.rights())
            .accessRights(terms.accessRights())
            .documentation(Said.distinct(files.documentation()))
            .distributions(files.all());
    about(builder, citation);
    dates(builder, citation);
    return builder.build();
  }

  private void about(DatasetBuilder builder, Xml citation) {
    Xml lineage =
        metadata.within("LI_Lineage").stream()
            .flatMap(found -> found.all("statement").stream())
            .findFirst()
            .orElse(metadata);
    builder
        .spatial(IsoExtents.places(identification, language))
        .temporal(IsoExtents.periods(identification))
        .languages(Said.distinct(languages()).stream().map(Languages::resolve).toList())
        .identifiers(Said.distinct(identifiers(citation)))
        .relations(Said.distinct(IsoText.all(metadata, "parentIdentifier")))
        .conformsTo(Said.distinct(specifications()))
        .version(IsoText.first(citation, "edition"))
        .provenance(lineage == metadata ? Texts.none() : language.prose(lineage));
  }

  /** The date of the data, never that of the metadata record, which is kept apart. */
  private void dates(DatasetBuilder builder, Xml citation) {
    String issued = Said.first(date(citation, "publication"), date(citation, "creation"));
    builder
        .issued(Moments.resolve(issued))
        .modified(Moments.resolve(date(citation, "revision")))
        .recordModified(Moments.resolve(recordDate()))
        .frequency(
            Frequencies.resolve(
                identification.within("MD_MaintenanceFrequencyCode").stream()
                    .findFirst()
                    .map(IsoText::code)
                    .orElse("")));
  }

  private String recordDate() {
    String revised = "";
    for (Xml info : metadata.all("dateInfo")) {
      revised = Said.first(date(info, "revision"), revised, date(info, "creation"));
    }
    return Said.first(IsoText.first(metadata, "dateStamp"), revised);
  }

  /** The latest date of a type; a citation may name several. */
  private static String date(Xml from, String type) {
    List<String> dates = new ArrayList<>();
    List<Xml> all = from.all("date", "CI_Date");
    for (Xml date : all.isEmpty() ? from.all("CI_Date") : all) {
      boolean wanted =
          date.within("CI_DateTypeCode").stream()
              .anyMatch(code -> IsoText.code(code).equalsIgnoreCase(type));
      if (wanted) {
        dates.addAll(IsoText.all(date, "date"));
      }
    }
    return dates.stream().max(String::compareTo).orElse("");
  }

  private List<Text> keywords() {
    List<Text> keywords = new ArrayList<>();
    for (Xml keyword : identification.all("descriptiveKeywords", "MD_Keywords", "keyword")) {
      keywords.addAll(language.title(keyword).all());
    }
    return keywords.stream().distinct().toList();
  }

  private Texts prose(String property) {
    return identification.find(property).map(language::prose).orElse(Texts.none());
  }

  private List<String> languages() {
    List<Xml> stated = new ArrayList<>(identification.all("language"));
    stated.addAll(identification.all("defaultLocale"));
    return stated.stream().map(IsoText::statedLanguage).toList();
  }

  private static List<String> identifiers(Xml citation) {
    List<String> identifiers = new ArrayList<>();
    for (Xml identifier : citation.all("identifier")) {
      for (Xml code : identifier.within("code")) {
        identifiers.add(IsoText.plain(code));
      }
    }
    return identifiers;
  }

  private List<String> specifications() {
    List<String> specifications = new ArrayList<>();
    for (Xml specification : metadata.within("specification")) {
      specification.within("title").forEach(title -> specifications.add(IsoText.plain(title)));
    }
    return specifications;
  }
}
