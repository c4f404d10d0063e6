package dev.winnow.scoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.winnow.catalogue.Agent;
import dev.winnow.catalogue.ContactPoint;
import dev.winnow.catalogue.DataService;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetBuilder;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.DistributionBuilder;
import dev.winnow.catalogue.Place;
import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.catalogue.score.LinkContent;
import dev.winnow.catalogue.score.LinkFact;
import dev.winnow.catalogue.score.LinkKind;
import dev.winnow.catalogue.score.LinkTrail;
import dev.winnow.catalogue.vocabulary.AccessRights;
import dev.winnow.catalogue.vocabulary.FileFormats;
import dev.winnow.catalogue.vocabulary.Language;
import dev.winnow.catalogue.vocabulary.Period;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.catalogue.vocabulary.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;

/** Datasets and facts written in YAML, with the names of the records' components as keys. */
final class Notation {

  static final Instant NOW = Instant.parse("2026-11-21T06:00:00Z");

  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
  private static final Set<String> KEYS =
      Set.of(
          "title",
          "description",
          "keywords",
          "themes",
          "publisher",
          "contactPoints",
          "landingPage",
          "licence",
          "rights",
          "accessRights",
          "issued",
          "modified",
          "recordModified",
          "frequency",
          "temporal",
          "spatial",
          "languages",
          "provenance",
          "version",
          "versionNotes",
          "identifiers",
          "documentation",
          "distributions",
          "accessUrl",
          "downloadUrl",
          "format",
          "mediaType",
          "byteSize",
          "status",
          "conformsTo",
          "accessService");

  private Notation() {}

  static JsonNode yaml(String text) {
    try {
      return YAML.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Dataset dataset(String text) {
    return dataset(yaml(text));
  }

  static Dataset dataset(JsonNode node) {
    checkKeys(node);
    return new DatasetBuilder(new DatasetId("vallby", "sample"), "sample")
        .title(texts(node.path("title")))
        .description(texts(node.path("description")))
        .keywords(strings(node.path("keywords")).stream().map(Text::of).toList())
        .themes(all(node.path("themes"), Theme::valueOf))
        .publisher(publisher(node.path("publisher")))
        .contactPoints(contacts(node.path("contactPoints")))
        .landingPage(one(node.path("landingPage"), java.net.URI::create))
        .licence(one(node.path("licence"), Samples::licence))
        .rights(texts(node.path("rights")))
        .accessRights(one(node.path("accessRights"), AccessRights::valueOf))
        .issued(one(node.path("issued"), Samples::moment))
        .modified(one(node.path("modified"), Samples::moment))
        .recordModified(one(node.path("recordModified"), Samples::moment))
        .frequency(one(node.path("frequency"), Samples::frequency))
        .temporal(strings(node.path("temporal")).stream().map(Notation::period).toList())
        .spatial(strings(node.path("spatial")).stream().map(Place::named).toList())
        .languages(all(node.path("languages"), Language::new))
        .provenance(texts(node.path("provenance")))
        .version(node.path("version").asText())
        .versionNotes(texts(node.path("versionNotes")))
        .identifiers(strings(node.path("identifiers")))
        .documentation(strings(node.path("documentation")))
        .distributions(files(node.path("distributions")))
        .build();
  }

  static Facts facts(JsonNode node) {
    Map<String, LinkFact> links = new HashMap<>();
    for (Map.Entry<String, JsonNode> link : node.path("links").properties()) {
      links.put(link.getKey(), link(link.getValue().asText()));
    }
    return new Facts(
        node.has("asOf") ? Instant.parse(node.path("asOf").asText()) : NOW,
        Optional.empty(),
        HistoryNotation.history(node),
        links);
  }

  /**
   * Such as "works", "broken", "works text/html" or, with its first bytes, "works text/csv HTML",
   * or when that changed, "works text/csv CSV 2026-11-18T06:00:00Z".
   */
  private static LinkFact link(String text) {
    String[] words = text.split(" ");
    LinkFact.State state = LinkFact.State.valueOf(words[0].toUpperCase(Locale.ROOT));
    return new LinkFact(
        state,
        OptionalInt.of(state == LinkFact.State.BROKEN ? 502 : 200),
        NOW,
        Instant.parse("2026-10-12T06:00:00Z"),
        state == LinkFact.State.BROKEN ? "Bad Gateway" : "",
        words.length > 1 ? Optional.of(words[1]) : Optional.empty(),
        words.length > 2 ? came(words) : LinkTrail.NONE);
  }

  private static LinkTrail came(String[] words) {
    LinkContent content =
        new LinkContent(
            FileFormats.find(words[2]),
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            OptionalLong.empty(),
            words.length > 3 ? Optional.of(Instant.parse(words[3])) : Optional.empty());
    return new LinkTrail(LinkKind.OK, Optional.of(NOW), Optional.empty(), 0, content);
  }

  private static List<Distribution> files(JsonNode nodes) {
    List<Distribution> files = new ArrayList<>();
    nodes.forEach(node -> files.add(file(node)));
    return files;
  }

  private static Distribution file(JsonNode node) {
    checkKeys(node);
    return new DistributionBuilder()
        .accessUrl(one(node.path("accessUrl"), java.net.URI::create))
        .downloadUrl(one(node.path("downloadUrl"), java.net.URI::create))
        .format(one(node.path("format"), Samples::format))
        .mediaType(one(node.path("mediaType"), Function.identity()))
        .licence(one(node.path("licence"), Samples::licence))
        .rights(texts(node.path("rights")))
        .byteSize(
            node.has("byteSize")
                ? OptionalLong.of(node.path("byteSize").asLong())
                : OptionalLong.empty())
        .issued(one(node.path("issued"), Samples::moment))
        .modified(one(node.path("modified"), Samples::moment))
        .status(node.path("status").asText())
        .documentation(strings(node.path("documentation")))
        .conformsTo(strings(node.path("conformsTo")))
        .languages(all(node.path("languages"), Language::new))
        .accessService(service(node.path("accessService")))
        .build();
  }

  private static Optional<DataService> service(JsonNode node) {
    return node.isMissingNode()
        ? Optional.empty()
        : Optional.of(
            new DataService(
                "",
                Texts.none(),
                one(node.path("endpointUrl"), java.net.URI::create),
                one(node.path("endpointDescription"), java.net.URI::create)));
  }

  private static Optional<Agent> publisher(JsonNode node) {
    if (node.isTextual()) {
      return Optional.of(Agent.named(node.asText()));
    }
    return node.isMissingNode()
        ? Optional.empty()
        : Optional.of(
            new Agent(node.path("identifier").asText(), Texts.none(), "", Optional.empty()));
  }

  private static List<ContactPoint> contacts(JsonNode nodes) {
    List<ContactPoint> contacts = new ArrayList<>();
    for (JsonNode node : nodes) {
      contacts.add(
          new ContactPoint(
              node.path("name").asText(),
              one(node.path("email"), Function.identity()),
              one(node.path("url"), java.net.URI::create),
              node.path("telephone").asText()));
    }
    return contacts;
  }

  /** Such as "2019-01-01/2023-12-31", "2019-01-01/" or "? vår och höst". */
  private static Period period(String text) {
    if (text.startsWith("? ")) {
      return new Period(Samples.stated(text, Samples::moment), Stated.nothing());
    }
    String[] ends = text.split("/", 2);
    return new Period(end(ends[0]), end(ends[1]));
  }

  private static Stated<dev.winnow.catalogue.vocabulary.Moment> end(String text) {
    return text.isEmpty() ? Stated.nothing() : Samples.stated(text, Samples::moment);
  }

  private static Texts texts(JsonNode node) {
    if (node.isObject()) {
      List<Text> texts = new ArrayList<>();
      node.properties().forEach(one -> texts.add(new Text(one.getKey(), one.getValue().asText())));
      return new Texts(texts);
    }
    return Texts.of(node.asText());
  }

  private static <T> Stated<T> one(JsonNode node, Function<String, T> known) {
    return node instanceof MissingNode ? Stated.nothing() : Samples.stated(node.asText(), known);
  }

  private static <T> List<Stated<T>> all(JsonNode node, Function<String, T> known) {
    return strings(node).stream().map(text -> Samples.stated(text, known)).toList();
  }

  static List<String> strings(JsonNode node) {
    List<String> strings = new ArrayList<>();
    node.forEach(one -> strings.add(one.asText()));
    return strings;
  }

  private static void checkKeys(JsonNode node) {
    Iterator<String> names = node.fieldNames();
    while (names.hasNext()) {
      String name = names.next();
      if (!KEYS.contains(name)) {
        throw new IllegalArgumentException("there is no '" + name + "' in a dataset");
      }
    }
  }
}
