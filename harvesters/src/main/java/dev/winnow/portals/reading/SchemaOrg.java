package dev.winnow.portals.reading;

import com.fasterxml.jackson.databind.JsonNode;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetBuilder;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Portal;
import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.vocabulary.AccessRightsList;
import dev.winnow.catalogue.vocabulary.Frequencies;
import dev.winnow.catalogue.vocabulary.Languages;
import dev.winnow.catalogue.vocabulary.Licences;
import dev.winnow.catalogue.vocabulary.Moments;
import dev.winnow.catalogue.vocabulary.Period;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.harvest.RawRecord;
import dev.winnow.harvest.UnreadableRecordException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a schema.org Dataset, as found by {@link JsonLd}. */
public final class SchemaOrg {

  private final Portal portal;
  private final RawRecord record;
  private final JsonNode node;

  /** A record whose body is one dataset with plain names. */
  public SchemaOrg(Portal portal, RawRecord record) throws UnreadableRecordException {
    this.portal = portal;
    this.record = record;
    this.node = Nodes.record(record);
  }

  /**
   * The dataset.
   *
   * @throws UnreadableRecordException "no-title" when it has no name
   */
  public Dataset read() throws UnreadableRecordException {
    Texts title = titles();
    if (title.isEmpty()) {
      throw new UnreadableRecordException(
          "no-title", "the dataset at '" + record.sourceId() + "' has no name");
    }
    URI page = page();
    SchemaThings things = new SchemaThings(page);
    DatasetBuilder builder =
        new DatasetBuilder(DatasetId.firstSeen(portal.id(), record.sourceId()), record.sourceId())
            .source(Optional.of(page))
            .landingPage(Said.address(page.toString()))
            .title(title)
            .description(prose("description", "abstract"))
            .keywords(Said.keywords("", things.keywords(node)))
            .themes(Said.knownThemes(things.named(node, "about", "genre")))
            .publisher(things.publisher(node))
            .contactPoints(things.contacts(node))
            .licence(Licences.resolve(SchemaThings.licences(node)))
            .rights(prose("usageInfo", "conditionsOfAccess", "copyrightNotice"))
            .accessRights(AccessRightsList.resolve(said("conditionsOfAccess")));
    builder.findings(RecordSets.findings(node));
    about(builder, things);
    dates(builder);
    return builder.distributions(new SchemaFiles(node, page).all()).build();
  }

  private void about(DatasetBuilder builder, SchemaThings things) {
    builder
        .spatial(things.places(node))
        .languages(
            Said.distinct(things.named(node, "inLanguage")).stream()
                .map(Languages::resolve)
                .toList())
        .identifiers(Said.distinct(things.identifiers(node)))
        .conformsTo(Said.distinct(things.addresses(node, "conformsTo", "dct:conformsTo")))
        .documentation(Said.distinct(things.addresses(node, "subjectOf", "usageInfo")))
        .relations(
            Said.distinct(
                things.addresses(
                    node, "sameAs", "isBasedOn", "isPartOf", "hasPart", "isRelatedTo")))
        .version(said("version"))
        .provenance(prose("creditText"));
  }

  private void dates(DatasetBuilder builder) {
    builder
        .issued(Moments.resolve(Said.first(said("datePublished"), said("dateCreated"))))
        .modified(Moments.resolve(said("dateModified")))
        .recordModified(Moments.resolve(said("sdDatePublished")))
        .frequency(
            Frequencies.resolve(Said.first(said("repeatFrequency"), said("accrualPeriodicity"))))
        .temporal(periods());
  }

  /** "null/null" and "/" are what templates make of nothing. */
  private List<Period> periods() {
    List<Period> periods = new ArrayList<>();
    for (JsonNode item : Nodes.items(node, "temporalCoverage")) {
      if (item.isObject()) {
        periods.addAll(
            Said.period(
                Said.first(Nodes.text(item, "startDate"), Nodes.text(item, "start")),
                Said.first(Nodes.text(item, "endDate"), Nodes.text(item, "end"))));
      } else {
        String text = Nodes.text(item).replaceAll("(?i)\\bnull\\b", "");
        if (!text.replaceAll("[/.\\s-]", "").isEmpty()) {
          periods.addAll(Said.period(text));
        }
      }
    }
    return periods;
  }

  /** The page the record was found on, unless the dataset names its own. */
  private URI page() {
    String id = said("@id").startsWith("http") ? said("@id") : "";
    Stated<URI> own = Said.address(Said.first(said("url"), id), record.address());
    return own.value().filter(SchemaOrg::isWeb).orElse(record.address());
  }

  private static boolean isWeb(URI uri) {
    return uri.getHost() != null && String.valueOf(uri.getScheme()).startsWith("http");
  }

  private Texts titles() {
    for (String name : List.of("name", "headline", "alternateName", "title")) {
      Texts texts = texts(name, true);
      if (!texts.isEmpty()) {
        return texts;
      }
    }
    return Texts.none();
  }

  private Texts prose(String... names) {
    for (String name : names) {
      Texts texts = texts(name, false);
      if (!texts.isEmpty()) {
        return texts;
      }
    }
    return Texts.none();
  }

  private Texts texts(String name, boolean line) {
    List<Text> texts = new ArrayList<>();
    for (JsonNode item : Nodes.items(node, name)) {
      String language = Nodes.text(item, "@language").toLowerCase(Locale.ROOT);
      String value = item.isObject() ? Nodes.text(item, "@value") : Nodes.text(item);
      Texts one = line ? Said.title(language, value) : Said.prose(language, value);
      boolean another = texts.stream().noneMatch(text -> text.language().equals(language));
      one.all().stream().filter(text -> another).forEach(texts::add);
    }
    return new Texts(texts);
  }

  private String said(String name) {
    JsonNode value = Nodes.at(node, name);
    return value.isObject() ? Nodes.text(value, "@value") : Nodes.text(value);
  }
}
