package dev.winnow.portals.reading;

import com.fasterxml.jackson.databind.JsonNode;
import dev.winnow.catalogue.Agent;
import dev.winnow.catalogue.ContactPoint;
import dev.winnow.catalogue.Place;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.vocabulary.Stated;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the things around a schema.org dataset: who, where, under which terms. */
final class SchemaThings {

  private static final Pattern PERSON = Pattern.compile("Person");
  private static final List<String> NAMES = List.of("name", "alternateName", "legalName", "@value");

  private final URI base;

  /** Things of a dataset whose relative addresses are relative to this one. */
  SchemaThings(URI base) {
    this.base = base;
  }

  /** A licence's addresses first, then its names and texts. */
  static List<String> licences(JsonNode node) {
    List<String> addresses = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (JsonNode item : Nodes.items(node, "license")) {
      if (item.isObject()) {
        addresses.addAll(Nodes.texts(item, "url"));
        addresses.addAll(Nodes.texts(item, "@id"));
        addresses.addAll(Nodes.texts(item, "license"));
        words.addAll(Nodes.texts(item, "identifier"));
        words.addAll(Nodes.texts(item, "name"));
        words.addAll(Nodes.texts(item, "text"));
      } else {
        String text = Nodes.text(item);
        (text.startsWith("http") ? addresses : words).add(text);
      }
    }
    addresses.addAll(words);
    return Said.distinct(addresses);
  }

  /** Keywords: a list, one text with commas, or defined terms. */
  List<String> keywords(JsonNode node) {
    List<String> keywords = new ArrayList<>();
    List<JsonNode> items = Nodes.items(node, "keywords");
    for (JsonNode item : items) {
      String text = item.isObject() ? name(item) : Nodes.text(item);
      if (items.size() == 1 && !item.isObject()) {
        keywords.addAll(List.of(text.split(text.contains(";") ? ";" : ",")));
      } else {
        keywords.add(text);
      }
    }
    return keywords;
  }

  /** The names of the things under these properties, or the plain texts there. */
  List<String> named(JsonNode node, String... properties) {
    List<String> names = new ArrayList<>();
    for (String property : properties) {
      for (JsonNode item : Nodes.items(node, property)) {
        names.add(item.isObject() ? name(item) : Nodes.text(item));
      }
    }
    return names;
  }

  /** The web addresses under these properties, of things or plain, made absolute. */
  List<String> addresses(JsonNode node, String... properties) {
    List<String> addresses = new ArrayList<>();
    for (String property : properties) {
      for (JsonNode item : Nodes.items(node, property)) {
        String said =
            item.isObject()
                ? Said.first(Nodes.text(item, "url"), Nodes.text(item, "@id"))
                : Nodes.text(item);
        boolean address =
            said.startsWith("http") || said.startsWith("/") || said.startsWith("urn:");
        if (address) {
          addresses.add(Said.address(said, base).value().map(URI::toString).orElse(said));
        }
      }
    }
    return addresses;
  }

  /** What a dataset goes by: texts, or pairs of a scheme and a value. */
  List<String> identifiers(JsonNode node) {
    List<String> identifiers = new ArrayList<>();
    for (JsonNode item : Nodes.items(node, "identifier")) {
      identifiers.add(
          item.isObject()
              ? Said.first(
                  Nodes.text(item, "url"), Nodes.text(item, "value"), Nodes.text(item, "@id"))
              : Nodes.text(item));
    }
    String id = Nodes.text(node, "@id");
    if (!id.startsWith("_:") && !id.startsWith("#")) {
      identifiers.add(id);
    }
    return identifiers;
  }

  /** The publisher, else who provides it; a person only where no organisation is named. */
  Optional<Agent> publisher(JsonNode node) {
    List<JsonNode> candidates = new ArrayList<>();
    for (String property : List.of("publisher", "provider", "sourceOrganization")) {
      candidates.addAll(Nodes.items(node, property));
    }
    List<JsonNode> creators = new ArrayList<>(Nodes.items(node, "creator"));
    creators.addAll(Nodes.items(node, "author"));
    creators.stream().filter(item -> !JsonLd.isA(item, PERSON)).forEach(candidates::add);
    candidates.addAll(creators);
    return candidates.stream().map(this::agent).flatMap(Optional::stream).findFirst();
  }

  private Optional<Agent> agent(JsonNode item) {
    String name = Said.line(item.isObject() ? name(item) : Nodes.text(item));
    if (name.isEmpty()) {
      return Optional.empty();
    }
    String id = Nodes.text(item, "@id");
    Optional<URI> homepage = Said.address(Nodes.text(item, "url"), base).value();
    return Optional.of(new Agent(id.startsWith("http") ? id : "", Texts.of(name), "", homepage));
  }

  /** Contact points stated for the dataset itself or for those who made or publish it. */
  List<ContactPoint> contacts(JsonNode node) {
    List<ContactPoint> contacts = new ArrayList<>();
    for (String property : List.of("contactPoint", "publisher", "provider", "creator", "author")) {
      for (JsonNode item : Nodes.items(node, property)) {
        List<JsonNode> points =
            property.equals("contactPoint") ? List.of(item) : Nodes.items(item, "contactPoint");
        points.forEach(point -> contact(point, item).ifPresent(contacts::add));
        if (points.isEmpty() && !Nodes.text(item, "email").isEmpty()) {
          contact(item, item).ifPresent(contacts::add);
        }
      }
    }
    return contacts.stream().distinct().toList();
  }

  private Optional<ContactPoint> contact(JsonNode point, JsonNode owner) {
    String email = Nodes.text(point, "email");
    Stated<URI> url = Said.address(Nodes.text(point, "url"), base);
    String telephone = Nodes.text(point, "telephone");
    String name = Said.line(Said.first(name(point), name(owner)));
    return email.isEmpty() && !url.isStated() && telephone.isEmpty()
        ? Optional.empty()
        : Optional.of(new ContactPoint(name, Said.email(email), url, telephone));
  }

  /** Places by name, with their extent where a shape is drawn. */
  List<Place> places(JsonNode node) {
    List<Place> places = new ArrayList<>();
    for (JsonNode item : Nodes.items(node, "spatialCoverage")) {
      Texts label = Said.title("", item.isObject() ? name(item) : Nodes.text(item));
      List<JsonNode> shapes = Nodes.items(item, "geo");
      String id = Nodes.text(item, "@id");
      String concept = id.startsWith("http") ? id : "";
      Optional<JsonNode> first = shapes.stream().findFirst();
      Optional<Place.Box> box = first.flatMap(GeoShapes::box);
      String geometry = first.map(GeoShapes::geometry).orElse("");
      if (!label.isEmpty() || !concept.isEmpty() || box.isPresent() || !geometry.isEmpty()) {
        places.add(new Place(label, concept, box, geometry));
      }
      shapes.stream()
          .skip(1)
          .forEach(
              shape ->
                  places.add(
                      new Place(
                          Texts.none(), "", GeoShapes.box(shape), GeoShapes.geometry(shape))));
    }
    return places;
  }

  private static String name(JsonNode item) {
    return NAMES.stream()
        .map(property -> Nodes.text(item, property))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }
}
