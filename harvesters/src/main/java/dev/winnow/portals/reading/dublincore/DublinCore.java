package dev.winnow.portals.reading.dublincore;

import dev.winnow.catalogue.Agent;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetBuilder;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Place;
import dev.winnow.catalogue.Portal;
import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.Texts;
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
import java.util.regex.Pattern;

/** Reads a Dublin Core record: fifteen properties, each any number of times, each any text. */
public final class DublinCore {

  private static final Pattern WEB = Pattern.compile("https?://\\S+");
  private static final Pattern DOI = Pattern.compile("(?i)(?:doi:\\s*)?(10\\.\\d{4,9}/\\S+)");
  private static final String ACCESS = "info:eu-repo/semantics/";

  private final Portal portal;
  private final RawRecord record;
  private final Xml core;

  /** The element that holds the properties, of a record of which the id and address are known. */
  public DublinCore(Portal portal, RawRecord record, Xml core) {
    this.portal = portal;
    this.record = record;
    this.core = core;
  }

  /**
   * The dataset, without a date of its record.
   *
   * @throws UnreadableRecordException "no-title" when it has none
   */
  public Dataset read() throws UnreadableRecordException {
    Texts title = texts(true, "title", "alternative");
    if (title.isEmpty()) {
      throw new UnreadableRecordException(
          "no-title", "record '" + record.sourceId() + "' has no dc:title");
    }
    Stated<URI> landing = landingPage();
    DatasetBuilder builder =
        new DatasetBuilder(DatasetId.firstSeen(portal.id(), record.sourceId()), record.sourceId())
            .source(landing.value().or(() -> Optional.of(record.address())))
            .landingPage(landing)
            .title(title)
            .description(texts(false, "description", "abstract"))
            .keywords(Said.keywords("", said("subject")))
            .themes(Said.knownThemes(said("subject")))
            .publisher(publisher())
            .licence(Licences.resolve(licences()))
            .rights(texts(false, "rights", "accessRights"))
            .accessRights(Said.access(access()))
            .languages(Said.distinct(said("language")).stream().map(Languages::resolve).toList())
            .identifiers(Said.distinct(said("identifier")))
            .relations(Said.distinct(said("relation", "source", "isPartOf", "isVersionOf")))
            .conformsTo(Said.distinct(said("conformsTo")));
    dates(builder);
    places(builder);
    return builder.distributions(new References(core).all()).build();
  }

  /** Where one date says nothing of its meaning it is the date of publication. */
  private void dates(DatasetBuilder builder) {
    List<String> issued = said("issued", "available", "date", "created");
    builder
        .issued(Moments.resolve(issued.isEmpty() ? "" : issued.get(0)))
        .modified(Moments.resolve(said("modified").stream().findFirst().orElse("")));
    List<String> periods = said("temporal");
    builder.temporal(periods.stream().flatMap(text -> Said.period(text).stream()).toList());
  }

  private void places(DatasetBuilder builder) {
    List<Place> places = new ArrayList<>(Said.places(said("spatial", "coverage")));
    for (Xml box : core.within("BoundingBox", "WGS84BoundingBox")) {
      Corners.box(box)
          .ifPresent(known -> places.add(new Place(Texts.none(), "", Optional.of(known), "")));
    }
    builder.spatial(places);
  }

  private List<String> licences() {
    List<String> said = new ArrayList<>(said("license", "licence"));
    List<String> rights = new ArrayList<>(said("rights"));
    rights.removeIf(text -> text.startsWith(ACCESS));
    rights.stream().filter(text -> WEB.matcher(text).matches()).forEach(said::add);
    rights.stream().filter(text -> !WEB.matcher(text).matches()).forEach(said::add);
    return Said.distinct(said);
  }

  private String access() {
    List<String> said = said("accessRights");
    List<String> rights = said("rights").stream().filter(text -> text.startsWith(ACCESS)).toList();
    return Said.first(first(said), first(rights));
  }

  private Stated<URI> landingPage() {
    for (String identifier : said("identifier")) {
      if (WEB.matcher(identifier).matches()) {
        return Said.address(identifier);
      }
    }
    for (String identifier : said("identifier")) {
      var doi = DOI.matcher(identifier);
      if (doi.matches()) {
        return Said.address("https://doi.org/" + doi.group(1));
      }
    }
    return References.page(core).map(Said::address).orElse(Stated.nothing());
  }

  private Optional<Agent> publisher() {
    String name = Said.line(first(said("publisher", "creator", "contributor")));
    return name.isEmpty() ? Optional.empty() : Optional.of(Agent.named(name));
  }

  /** The texts of the first of these properties that says anything, one per language. */
  private Texts texts(boolean line, String... names) {
    for (String name : names) {
      List<Text> texts = new ArrayList<>();
      for (Xml element : core.all(name)) {
        String language = element.attribute("lang").toLowerCase(Locale.ROOT).replace('_', '-');
        Texts one =
            line ? Said.title(language, element.text()) : Said.prose(language, element.text());
        boolean another = texts.stream().noneMatch(text -> text.language().equals(language));
        one.all().stream().filter(text -> another).forEach(texts::add);
      }
      if (!texts.isEmpty()) {
        return new Texts(texts);
      }
    }
    return Texts.none();
  }

  /** The texts of all of these properties, in the order of the names. */
  private List<String> said(String... names) {
    List<String> said = new ArrayList<>();
    for (String name : names) {
      said.addAll(core.texts(name));
    }
    return said;
  }

  private static String first(List<String> said) {
    return said.isEmpty() ? "" : said.get(0);
  }
}
