package dev.winnow.scoring.shacl;

import java.util.ArrayList;
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

  /** The classes of the entries of a list, by the beginning of their addresses. */
  private static final Map<String, List<String>> LISTS = lists();

  private Background() {}

  /** Adds what is known to a description. */
  static void addTo(Graph description) {
    List<Triple> known = new ArrayList<>(CLASSES);
    description
        .find()
        .mapWith(Triple::getObject)
        .filterKeep(Node::isURI)
        .forEach(node -> known.addAll(of(node)));
    known.forEach(description::add);
  }

  private static List<Triple> of(Node node) {
    List<Triple> known = new ArrayList<>();
    LISTS.forEach(
        (beginning, classes) -> {
          if (node.getURI().startsWith(beginning)) {
            classes.forEach(type -> known.add(Triple.create(node, RDF.type.asNode(), uri(type))));
            if (classes.contains(SKOS + "Concept")) {
              // the list names its concepts
              known.add(
                  Triple.create(
                      node,
                      uri(SKOS + "prefLabel"),
                      NodeFactory.createLiteralString(
                          node.getURI().substring(beginning.length()))));
            }
          }
        });
    return known;
  }

  private static Map<String, List<String>> lists() {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    String concept = SKOS + "Concept";
    lists.put(AUTHORITY + "language/", List.of(DCT + "LinguisticSystem", concept));
    lists.put(AUTHORITY + "frequency/", List.of(DCT + "Frequency", concept));
    lists.put(AUTHORITY + "file-type/", List.of(DCT + "MediaTypeOrExtent", concept));
    lists.put(AUTHORITY + "licence/", List.of(DCT + "LicenseDocument", concept));
    lists.put(AUTHORITY + "access-right/", List.of(DCT + "RightsStatement", concept));
    lists.put(AUTHORITY + "country/", List.of(DCT + "Location", concept));
    lists.put(AUTHORITY + "continent/", List.of(DCT + "Location", concept));
    lists.put(AUTHORITY + "place/", List.of(DCT + "Location", concept));
    lists.put(AUTHORITY + "atu/", List.of(DCT + "Location", concept));
    lists.put(AUTHORITY + "data-theme/", List.of(concept));
    lists.put(AUTHORITY + "planned-availability/", List.of(concept));
    lists.put(AUTHORITY + "dataset-status/", List.of(concept));
    lists.put(AUTHORITY + "distribution-status/", List.of(concept));
    lists.put(AUTHORITY + "dataset-type/", List.of(concept));
    lists.put("http://data.europa.eu/bna/", List.of(concept));
    lists.put("https://sws.geonames.org/", List.of(DCT + "Location"));
    lists.put("http://sws.geonames.org/", List.of(DCT + "Location"));
    lists.put("https://www.iana.org/assignments/media-types/", List.of(DCT + "MediaType"));
    lists.put("http://www.iana.org/assignments/media-types/", List.of(DCT + "MediaType"));
    lists.put(
        "http://data.europa.eu/eli/", List.of("http://data.europa.eu/eli/ontology#LegalResource"));
    return lists;
  }

  private static Triple isA(String type, String above) {
    return Triple.create(uri(type), RDFS.subClassOf.asNode(), uri(above));
  }

  private static Node uri(String address) {
    return NodeFactory.createURI(address);
  }
}
