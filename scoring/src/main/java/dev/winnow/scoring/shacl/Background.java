package dev.winnow.scoring.shacl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * What everybody knows beside a description: that an organisation is an agent, and of which class
 * the entries of the lists are that DCAT-AP names. Descriptions need not repeat it.
 */
final class Background {

  private static final String DCAT = "http://www.w3.org/ns/dcat#";
  private static final String DCT = "http://purl.org/dc/terms/";
  private static final String FOAF = "http://xmlns.com/foaf/0.1/";
  private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  private static final String VCARD = "http://www.w3.org/2006/vcard/ns#";
  private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";

  private static final Node TYPE = RDF.type.asNode();
  private static final Node CONCEPT = uri(SKOS + "Concept");
  private static final Node PREF_LABEL = uri(SKOS + "prefLabel");

  private static final List<Triple> CLASSES =
      List.of(
          isA(FOAF + "Organization", FOAF + "Agent"),
          isA(FOAF + "Person", FOAF + "Agent"),
          isA(FOAF + "Group", FOAF + "Agent"),
          isA(VCARD + "Organization", VCARD + "Kind"),
          isA(VCARD + "Individual", VCARD + "Kind"),
          isA(VCARD + "Group", VCARD + "Kind"),
          isA(VCARD + "Location", VCARD + "Kind"),
          isA(DCT + "MediaType", DCT + "MediaTypeOrExtent"),
          isA(DCT + "FileFormat", DCT + "MediaType"),
          isA(DCAT + "Catalog", DCAT + "Dataset"),
          isA(DCAT + "Dataset", DCAT + "Resource"),
          isA(DCAT + "DataService", DCAT + "Resource"),
          isA(DCAT + "DatasetSeries", DCAT + "Resource"));

  /** Each class of which something above is known, with all those. */
  private static final Map<Node, List<Node>> ABOVE = above();

  /** The classes of the entries of a list, by the beginning of their addresses. */
  private static final Map<String, List<Node>> LISTS = lists();

  private Background() {}

  /** Adds what is known to a description. */
  static void addTo(Graph description) {
    List<Triple> known = new ArrayList<>(CLASSES);
    description.find().mapWith(Triple::getObject).forEach(node -> known.addAll(of(node)));
    known.forEach(description::add);
  }

  /** A class, then all that are above it. */
  static List<Node> withThoseAbove(Node type) {
    List<Node> known = ABOVE.get(type);
    return known == null ? List.of(type) : known;
  }

  /** What is known of a thing by its address. */
  static List<Triple> of(Node node) {
    if (!node.isURI() || !node.getURI().startsWith("http")) {
      return List.of();
    }
    String address = node.getURI();
    for (Map.Entry<String, List<Node>> list : LISTS.entrySet()) {
      if (address.startsWith(list.getKey())) {
        return entry(node, list.getValue(), address.substring(list.getKey().length()));
      }
    }
    return List.of();
  }

  private static List<Triple> entry(Node node, List<Node> classes, String code) {
    List<Triple> known = new ArrayList<>();
    classes.forEach(type -> known.add(Triple.create(node, TYPE, type)));
    if (classes.contains(CONCEPT)) {
      // the list names its concepts
      known.add(Triple.create(node, PREF_LABEL, NodeFactory.createLiteralString(code)));
    }
    return known;
  }

  private static Map<Node, List<Node>> above() {
    Map<Node, List<Node>> above = new HashMap<>();
    CLASSES.forEach(
        triple -> {
          List<Node> all = new ArrayList<>();
          collect(triple.getSubject(), all);
          above.put(triple.getSubject(), List.copyOf(all));
        });
    return above;
  }

  private static void collect(Node type, List<Node> all) {
    all.add(type);
    CLASSES.stream()
        .filter(triple -> triple.getSubject().equals(type))
        .forEach(triple -> collect(triple.getObject(), all));
  }

  private static Map<String, List<Node>> lists() {
    Map<String, List<Node>> lists = new LinkedHashMap<>();
    lists.put(AUTHORITY + "language/", List.of(uri(DCT + "LinguisticSystem"), CONCEPT));
    lists.put(AUTHORITY + "frequency/", List.of(uri(DCT + "Frequency"), CONCEPT));
    lists.put(AUTHORITY + "file-type/", List.of(uri(DCT + "MediaTypeOrExtent"), CONCEPT));
    lists.put(AUTHORITY + "licence/", List.of(uri(DCT + "LicenseDocument"), CONCEPT));
    lists.put(AUTHORITY + "access-right/", List.of(uri(DCT + "RightsStatement"), CONCEPT));
    lists.put(AUTHORITY + "country/", List.of(uri(DCT + "Location"), CONCEPT));
    lists.put(AUTHORITY + "continent/", List.of(uri(DCT + "Location"), CONCEPT));
    lists.put(AUTHORITY + "place/", List.of(uri(DCT + "Location"), CONCEPT));
    lists.put(AUTHORITY + "atu/", List.of(uri(DCT + "Location"), CONCEPT));
    lists.put(AUTHORITY + "data-theme/", List.of(CONCEPT));
    lists.put(AUTHORITY + "planned-availability/", List.of(CONCEPT));
    lists.put(AUTHORITY + "dataset-status/", List.of(CONCEPT));
    lists.put(AUTHORITY + "distribution-status/", List.of(CONCEPT));
    lists.put(AUTHORITY + "dataset-type/", List.of(CONCEPT));
    lists.put("http://data.europa.eu/bna/", List.of(CONCEPT));
    lists.put("https://sws.geonames.org/", List.of(uri(DCT + "Location")));
    lists.put("http://sws.geonames.org/", List.of(uri(DCT + "Location")));
    lists.put("https://www.iana.org/assignments/media-types/", List.of(uri(DCT + "MediaType")));
    lists.put("http://www.iana.org/assignments/media-types/", List.of(uri(DCT + "MediaType")));
    lists.put(
        "http://data.europa.eu/eli/",
        List.of(uri("http://data.europa.eu/eli/ontology#LegalResource")));
    return lists;
  }

  private static Triple isA(String type, String above) {
    return Triple.create(uri(type), RDFS.subClassOf.asNode(), uri(above));
  }

  private static Node uri(String address) {
    return NodeFactory.createURI(address);
  }
}
