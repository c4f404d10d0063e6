package dev.winnow.portals.ckan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetBuilder;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Finding;
import dev.winnow.catalogue.Portal;
import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.vocabulary.AccessRightsList;
import dev.winnow.catalogue.vocabulary.Addresses;
import dev.winnow.catalogue.vocabulary.Frequencies;
import dev.winnow.catalogue.vocabulary.Languages;
import dev.winnow.catalogue.vocabulary.Licences;
import dev.winnow.catalogue.vocabulary.Moment;
import dev.winnow.catalogue.vocabulary.Moments;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.catalogue.vocabulary.Theme;
import dev.winnow.catalogue.vocabulary.Themes;
import dev.winnow.harvest.RawRecord;
import dev.winnow.harvest.UnreadableRecordException;
import dev.winnow.portals.json.Json;
import dev.winnow.portals.json.JsonRecord;
import dev.winnow.portals.json.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one CKAN package, with the fields that CKAN itself, its extensions and portals use. */
final class CkanReader {

  private CkanReader() {}

  static Dataset read(Portal portal, RawRecord raw) throws UnreadableRecordException {
    JsonRecord said = record(portal, raw);
    List<Finding> findings = new ArrayList<>();
    return builder(portal, raw, said)
        .source(Optional.of(raw.address()))
        .title(title(said, raw, findings))
        .findings(findings)
        .build();
  }

  private static DatasetBuilder builder(Portal portal, RawRecord raw, JsonRecord said) {
    DatasetId id = DatasetId.firstSeen(portal.id(), raw.sourceId());
    return dated(new DatasetBuilder(id, raw.sourceId()), said)
        .description(Words.map(said.languages("notes_translated", "notes"), Words::prose))
        .keywords(keywords(said))
        .themes(themes(said))
        .publisher(CkanPeople.publisher(said))
        .contactPoints(CkanPeople.contacts(said))
        .landingPage(
            Addresses.resolve(said.text("landing_page", "url"), Optional.of(raw.address())))
        .licence(Licences.resolve(licence(said)))
        .rights(Words.map(said.languages("rights", "license_text", "use_limitation"), Words::prose))
        .accessRights(
            AccessRightsList.resolve(said.text("access_rights", "access_level", "accessLevel")))
        .languages(said.texts("language", "languages").stream().map(Languages::resolve).toList())
        .conformsTo(said.texts("conforms_to", "conformsTo"))
        .provenance(said.languages("provenance"))
        .version(said.text("version", "dcat_version"))
        .versionNotes(said.languages("version_notes"))
        .identifiers(identifiers(said))
        .documentation(said.texts("documentation", "page"))
        .applicableLegislation(said.texts("applicable_legislation"))
        .relations(relations(said))
        .distributions(CkanResources.read(said, raw.address()));
  }

  private static DatasetBuilder dated(DatasetBuilder builder, JsonRecord said) {
    return builder
        .issued(moment(said, "issued", "dcat_issued", "release_date", "date_released"))
        .modified(
            moment(
                said,
                "modified",
                "dcat_modified",
                "last_modified",
                "data_last_updated",
                "date_updated"))
        .recordModified(moment(said, "metadata_modified"))
        .frequency(Frequencies.resolve(frequency(said)))
        .temporal(CkanCoverage.periods(said))
        .spatial(CkanCoverage.places(said));
  }

  private static JsonRecord record(Portal portal, RawRecord raw) throws UnreadableRecordException {
    try {
      JsonNode node = Json.parse(raw.body());
      if (node.isObject()) {
        return new JsonRecord(node, extras(node.path("extras")), portal.language());
      }
      throw new UnreadableRecordException("not-an-object", "the record is no JSON object.");
    } catch (IOException e) {
      throw new UnreadableRecordException(
          "not-json", "the record is not JSON: " + e.getMessage(), e);
    }
  }

  /** CKAN's list of keys and values, or the plain object of older versions. */
  private static Map<String, JsonNode> extras(JsonNode said) {
    Map<String, JsonNode> extras = new HashMap<>();
    if (said.isObject()) {
      said.properties().forEach(field -> extras.put(field.getKey(), field.getValue()));
    }
    for (JsonNode extra : said.isArray() ? said : List.<JsonNode>of()) {
      if (extra.path("key").isTextual() && extra.has("value")) {
        extras.putIfAbsent(extra.path("key").textValue(), extra.path("value"));
      }
    }
    return extras;
  }

  private static Texts title(JsonRecord said, RawRecord raw, List<Finding> findings)
      throws UnreadableRecordException {
    Texts title = Words.map(said.languages("title_translated", "title"), Words::clean);
    if (!title.isEmpty()) {
      return title;
    }
    String name = Words.clean(said.text("name"));
    if (name.isEmpty()) {
      throw new UnreadableRecordException(
          "no-title", "the record " + raw.sourceId() + " has neither title nor name.");
    }
    findings.add(
        new Finding("title-from-name", "title", "no title; its name '" + name + "' instead"));
    return Texts.of(name);
  }

  private static List<Text> keywords(JsonRecord said) {
    Set<Text> keywords = new LinkedHashSet<>();
    JsonNode translated = said.get("tags_translated", "keywords");
    if (translated.isObject()) {
      translated
          .properties()
          .forEach(
              field ->
                  JsonRecord.textsOf(field.getValue())
                      .forEach(word -> add(keywords, JsonRecord.tag(field.getKey()), word)));
    } else {
      JsonRecord.textsOf(translated).forEach(word -> add(keywords, "", word));
    }
    if (keywords.isEmpty()) {
      JsonNode tags = said.get("tags", "tag_string");
      List<String> words =
          tags.isTextual() ? Words.split(tags.textValue()) : JsonRecord.textsOf(tags);
      words.forEach(word -> add(keywords, "", word));
    }
    return List.copyOf(keywords);
  }

  private static void add(Set<Text> keywords, String language, String word) {
    String clean = Words.clean(word);
    if (!clean.isEmpty()) {
      keywords.add(new Text(language, clean));
    }
  }

  private static List<Stated<Theme>> themes(JsonRecord said) {
    List<Stated<Theme>> themes = new ArrayList<>();
    for (String theme : said.texts("theme", "themes", "theme-primary", "category")) {
      themes.add(Themes.resolve(theme));
    }
    for (JsonRecord group : said.records("groups")) {
      Texts names = group.languages("title_translated", "title", "display_name", "name");
      names.first().ifPresent(name -> themes.add(Themes.resolve(Words.clean(name.value()))));
    }
    return themes.stream().filter(Stated::isStated).distinct().toList();
  }

  /** The most reliable first: address, id, title, text. */
  private static List<String> licence(JsonRecord said) {
    return List.of(
        said.text("license_url", "licence_url"),
        said.text("license_id", "licence_id"),
        said.text("license_title", "licence_title"),
        said.text("license", "licence"));
  }

  private static String frequency(JsonRecord said) {
    return said.text(
        "frequency",
        "accrual_periodicity",
        "accrualPeriodicity",
        "update_frequency",
        "updateFrequency",
        "frequency-of-update",
        "update_periodicity",
        "更新頻度");
  }

  private static List<String> identifiers(JsonRecord said) {
    Set<String> identifiers = new LinkedHashSet<>();
    for (String field : List.of("identifier", "alternate_identifier", "guid", "doi")) {
      identifiers.addAll(said.texts(field));
    }
    return List.copyOf(identifiers);
  }

  private static List<String> relations(JsonRecord said) {
    Set<String> relations = new LinkedHashSet<>();
    for (String field :
        List.of("related_resource", "source", "is_version_of", "has_version", "in_series")) {
      relations.addAll(said.texts(field));
    }
    return List.copyOf(relations);
  }

  static Stated<Moment> moment(JsonRecord said, String... names) {
    String text = said.text(names);
    return text.isEmpty() ? Stated.nothing() : Moments.resolve(text);
  }
}
