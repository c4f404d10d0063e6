package dev.winnow.portals.datajson;

import com.fasterxml.jackson.databind.JsonNode;
import dev.winnow.catalogue.Agent;
import dev.winnow.catalogue.ContactPoint;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetBuilder;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Finding;
import dev.winnow.catalogue.Place;
import dev.winnow.catalogue.Portal;
import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.vocabulary.AccessRightsList;
import dev.winnow.catalogue.vocabulary.Addresses;
import dev.winnow.catalogue.vocabulary.Frequencies;
import dev.winnow.catalogue.vocabulary.Frequency;
import dev.winnow.catalogue.vocabulary.Languages;
import dev.winnow.catalogue.vocabulary.Licences;
import dev.winnow.catalogue.vocabulary.Moment;
import dev.winnow.catalogue.vocabulary.Moments;
import dev.winnow.catalogue.vocabulary.Period;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.catalogue.vocabulary.Theme;
import dev.winnow.catalogue.vocabulary.Themes;
import dev.winnow.harvest.RawRecord;
import dev.winnow.harvest.UnreadableRecordException;
import dev.winnow.portals.json.Json;
import dev.winnow.portals.json.JsonRecord;
import dev.winnow.portals.json.Places;
import dev.winnow.portals.json.Words;
import dev.winnow.portals.reading.Said;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads one dataset of a DCAT-US 1.1 catalogue; null and text are taken wherever a list belongs.
 */
final class DataJsonReader {

  private static final Pattern TEMPLATE = Pattern.compile("\\{\\{[^{}]*}}");

  private DataJsonReader() {}

  static Dataset read(Portal portal, RawRecord raw) throws UnreadableRecordException {
    JsonRecord said = record(portal, raw);
    List<Finding> findings = new ArrayList<>();
    Texts title = words(said, "title", findings);
    if (title.isEmpty()) {
      throw new UnreadableRecordException(
          "no-title", "the record " + raw.sourceId() + " has no title.");
    }
    DataJsonIds id = DataJsonIds.of(said);
    if (!id.derivedFrom().isEmpty()) {
      findings.add(
          new Finding(
              "derived-id", "identifier", "no identifier; " + id.derivedFrom() + " instead"));
    }
    Stated<URI> landingPage = address(said.text("landingPage"));
    return builder(portal, raw, said)
        .source(source(raw.sourceId(), landingPage))
        .title(Words.map(title, Words::clean))
        .description(Words.map(words(said, "description", findings), Words::prose))
        .landingPage(landingPage)
        .findings(findings)
        .build();
  }

  private static DatasetBuilder builder(Portal portal, RawRecord raw, JsonRecord said) {
    return new DatasetBuilder(DatasetId.firstSeen(portal.id(), raw.sourceId()), raw.sourceId())
        .keywords(keywords(said.get("keyword", "keywords")))
        .themes(themes(said))
        .publisher(publisher(said))
        .contactPoints(contacts(said))
        .licence(Licences.resolve(said.texts("license")))
        .rights(said.languages("rights"))
        .accessRights(AccessRightsList.resolve(accessRights(said)))
        .issued(moment(said, "issued"))
        .modified(moment(said, "modified"))
        .frequency(frequency(said))
        .temporal(periods(said))
        .spatial(places(said.get("spatial")))
        .languages(said.texts("language").stream().map(Languages::resolve).toList())
        .conformsTo(said.texts("conformsTo"))
        .version(said.text("version"))
        .identifiers(identifiers(said))
        .documentation(
            Stream.of("describedBy", "dataDictionary", "references")
                .flatMap(field -> said.texts(field).stream())
                .distinct()
                .toList())
        .relations(
            Stream.of("isPartOf", "inSeries", "seriesMember", "first", "last", "prev")
                .flatMap(field -> said.texts(field).stream())
                .distinct()
                .toList())
        .distributions(DataJsonDistributions.read(said));
  }

  static Stated<Moment> moment(JsonRecord said, String name) {
    String text = said.text(name);
    return text.isEmpty() ? Stated.nothing() : Moments.resolve(text);
  }

  static Stated<URI> address(String said) {
    return said.isEmpty() ? Stated.nothing() : Addresses.resolve(said, Optional.empty());
  }

  private static JsonRecord record(Portal portal, RawRecord raw) throws UnreadableRecordException {
    try {
      JsonNode node = Json.parse(raw.body());
      if (node.isObject()) {
        return new JsonRecord(node, Map.of(), portal.language());
      }
      throw new UnreadableRecordException("not-an-object", "the record is no JSON object.");
    } catch (IOException e) {
      throw new UnreadableRecordException(
          "not-json", "the record is not JSON: " + e.getMessage(), e);
    }
  }

  /** A text; what a template machine should have replaced is no text. */
  private static Texts words(JsonRecord said, String field, List<Finding> findings) {
    Texts texts = said.languages(field);
    for (Text text : texts.all()) {
      if (TEMPLATE.matcher(text.value()).find()) {
        findings.add(new Finding("template-left-in", field, "it reads '" + text.value() + "'"));
        return new Texts(
            texts.all().stream()
                .filter(one -> !TEMPLATE.matcher(one.value()).replaceAll("").isBlank())
                .toList());
      }
    }
    return texts;
  }

  private static Optional<URI> source(String id, Stated<URI> landingPage) {
    boolean web = id.startsWith("http://") || id.startsWith("https://");
    Optional<URI> own = web ? address(id).value() : Optional.empty();
    return own.or(landingPage::value);
  }

  private static List<Text> keywords(JsonNode said) {
    List<String> words =
        said.isTextual() ? Words.split(said.textValue()) : JsonRecord.textsOf(said);
    return words.stream()
        .map(Words::clean)
        .filter(word -> !word.isEmpty())
        .distinct()
        .map(Text::of)
        .toList();
  }

  private static List<Stated<Theme>> themes(JsonRecord said) {
    return Stream.concat(concepts(said, "theme"), concepts(said, "superTheme"))
        .map(Words::clean)
        .distinct()
        .map(Themes::resolve)
        .filter(Stated::isStated)
        .toList();
  }

  private static Optional<Agent> publisher(JsonRecord said) {
    JsonNode publisher = said.get("publisher");
    JsonRecord agent = new JsonRecord(publisher.isArray() ? publisher.path(0) : publisher);
    Texts name =
        agent.node().isObject()
            ? agent.languages("name", "title", "prefLabel", "source")
            : Texts.of(JsonRecord.textOf(publisher));
    Texts clean = Words.map(name, Words::clean);
    return clean.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Agent(
                agent.text("@id", "identifier"),
                clean,
                "",
                address(agent.text("homepage", "url")).value()));
  }

  private static List<ContactPoint> contacts(JsonRecord said) {
    List<ContactPoint> contacts = new ArrayList<>();
    for (JsonRecord contact : said.records("contactPoint")) {
      String name = Words.clean(contact.text("fn", "name"));
      String mail = contact.text("hasEmail", "mbox", "email");
      boolean blank = mail.equalsIgnoreCase("mailto:") || mail.isEmpty();
      Stated<URI> url = address(contact.text("hasURL", "url"));
      if (!name.isEmpty() || !blank || url.isStated()) {
        Stated<String> email = blank ? Stated.nothing() : Addresses.email(mail);
        contacts.add(new ContactPoint(name, email, url, contact.text("hasTelephone")));
      }
    }
    return contacts;
  }

  /** A "modified" such as R/P1D says nothing about the last change, but how often changes come. */
  private static Stated<Frequency> frequency(JsonRecord said) {
    String stated = said.text("accrualPeriodicity");
    String modified = said.text("modified");
    boolean repeats = stated.isEmpty() && modified.startsWith("R/P");
    String text = repeats ? modified : stated;
    return text.isEmpty() ? Stated.nothing() : Frequencies.resolve(text);
  }

  /** DCAT-US 3.0 says it as DCAT does, with a text or a concept. */
  private static String accessRights(JsonRecord said) {
    String level = said.text("accessLevel");
    return level.isEmpty() ? concepts(said, "accessRights").findFirst().orElse("") : level;
  }

  /** Concepts by their names; those of DCAT-US 3.0 are objects. */
  private static Stream<String> concepts(JsonRecord said, String field) {
    List<JsonRecord> objects = said.records(field);
    return objects.isEmpty()
        ? said.texts(field).stream()
        : objects.stream()
            .map(concept -> concept.text("prefLabel", "notation", "title", "name", "@id"));
  }

  private static List<Period> periods(JsonRecord said) {
    List<Period> periods = new ArrayList<>();
    for (JsonRecord period : said.records("temporal")) {
      periods.addAll(
          Said.period(
              period.text("startDate", "dcat:startDate"), period.text("endDate", "dcat:endDate")));
    }
    return periods.isEmpty()
        ? said.texts("temporal").stream().map(Moments::period).toList()
        : periods;
  }

  private static List<Place> places(JsonNode said) {
    boolean several = said.isArray() && !said.path(0).isNumber();
    List<Place> places = new ArrayList<>();
    for (JsonNode one : several ? said : List.of(said)) {
      Places.of(one).ifPresent(places::add);
    }
    return places;
  }

  private static List<String> identifiers(JsonRecord said) {
    String id = DataJsonIds.of(said).derivedFrom().isEmpty() ? DataJsonIds.of(said).id() : "";
    return id.isEmpty() ? List.of() : List.of(id);
  }
}
