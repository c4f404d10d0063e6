package dev.winnow.portals.stac;

import com.fasterxml.jackson.databind.JsonNode;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.portals.reading.Nodes;
import dev.winnow.portals.reading.Said;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a collection links to, by what the links say they are. */
final class StacLinks {

  private static final Set<String> DOCUMENTATION =
      Set.of("about", "describedby", "help", "documentation", "cite-as", "handbook");

  private final JsonNode collection;
  private final URI base;

  StacLinks(JsonNode collection, URI base) {
    this.collection = collection;
    this.base = base;
  }

  /**
   * The page for people: an HTML alternate, else an "about" page, else where the data came from.
   */
  Stated<URI> landingPage() {
    for (JsonNode link : Nodes.items(collection, "links")) {
      if (rel(link).equals("alternate") && Nodes.text(link, "type").startsWith("text/html")) {
        return address(link);
      }
    }
    for (String rel : List.of("about", "via", "cite-as")) {
      List<String> addresses = of(Set.of(rel));
      if (!addresses.isEmpty()) {
        return Said.address(addresses.get(0), base);
      }
    }
    return Stated.nothing();
  }

  List<String> licences() {
    return of(Set.of("license", "licence"));
  }

  List<String> documentation() {
    return of(DOCUMENTATION);
  }

  List<String> relations() {
    return of(Set.of("derived_from", "canonical", "latest-version", "predecessor-version"));
  }

  private List<String> of(Set<String> rels) {
    List<String> addresses = new ArrayList<>();
    for (JsonNode link : Nodes.items(collection, "links")) {
      if (rels.contains(rel(link))) {
        Stated<URI> address = address(link);
        addresses.add(address.value().map(URI::toString).orElse(address.raw()));
      }
    }
    return Said.distinct(addresses);
  }

  private Stated<URI> address(JsonNode link) {
    return Said.address(Nodes.text(link, "href"), base);
  }

  private static String rel(JsonNode link) {
    return Nodes.text(link, "rel").toLowerCase(java.util.Locale.ROOT);
  }
}
