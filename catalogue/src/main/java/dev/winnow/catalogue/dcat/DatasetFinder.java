package dev.winnow.catalogue.dcat;

import dev.winnow.catalogue.dcat.rdf.ParsedRdf;
import dev.winnow.catalogue.dcat.rdf.Terms;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Finds the datasets of a page.
 *
 * <p>A dataset is what is typed {@code dcat:Dataset}, or what a catalogue lists and the page
 * describes, whatever its type; {@code schema:Dataset} where there is no DCAT at all. A series
 * ({@code dcat:DatasetSeries}) is a relation of its members, and a dataset only if it is typed as
 * both and has distributions of its own; a catalogue with members is no dataset, even if typed so.
 */
final class DatasetFinder {

  private static final Set<String> OWN_RECORDS =
      Set.of(
          Terms.DATASET_CLASS,
          Terms.SERIES_CLASS,
          Terms.CATALOG_CLASS,
          Terms.RECORD_CLASS,
          Terms.SCHEMA_DATASET_CLASS,
          Terms.SCHEMA_CATALOG_CLASS);

  private static final Set<String> DESCRIBING =
      Set.of(
          Terms.TITLE,
          Terms.DESCRIPTION,
          Terms.DISTRIBUTION,
          Terms.IDENTIFIER,
          Terms.PUBLISHER,
          Terms.LANDING_PAGE,
          Terms.ISSUED,
          Terms.MODIFIED,
          Terms.DCAT + "keyword",
          Terms.DCAT + "theme",
          Terms.DCAT + "contactPoint",
          Terms.SCHEMA + "name",
          Terms.SCHEMA + "distribution");

  private final ParsedRdf rdf;

  DatasetFinder(ParsedRdf rdf) {
    this.rdf = rdf;
  }

  /** Gives each dataset once, in order of first appearance. */
  void datasets(Consumer<Node> use) {
    boolean[] any = {false};
    Consumer<Node> noting =
        node -> {
          any[0] = true;
          use.accept(node);
        };
    typed(Terms.DATASET_CLASS, noting);
    listed(noting);
    if (!any[0]) {
      typed(Terms.SCHEMA_DATASET_CLASS, use);
    }
  }

  private void typed(String wanted, Consumer<Node> use) {
    List<Node> spellings = rdf.outline().classes(wanted);
    for (Node predicate : rdf.outline().predicates(Terms.TYPE)) {
      for (Node spelling : spellings) {
        rdf.triples()
            .each(
                predicate,
                spelling,
                triple -> {
                  Collection<Triple> about = rdf.triples().about(triple.getSubject());
                  if (isFirstSpelling(about, spelling, wanted) && isDataset(about)) {
                    use.accept(triple.getSubject());
                  }
                });
      }
    }
  }

  /** A node typed under two spellings of one class is found once. */
  private static boolean isFirstSpelling(Collection<Triple> about, Node spelling, String wanted) {
    return about.stream()
        .filter(DatasetFinder::isType)
        .map(Triple::getObject)
        .filter(type -> Terms.type(type.getURI()).equals(wanted))
        .findFirst()
        .orElseThrow()
        .equals(spelling);
  }

  private static boolean isDataset(Collection<Triple> about) {
    if (hasType(about, Terms.SERIES_CLASS)) {
      return has(about, Terms.DISTRIBUTION);
    }
    return !(hasType(about, Terms.CATALOG_CLASS) && has(about, Terms.LISTS));
  }

  private void listed(Consumer<Node> use) {
    for (Node predicate : rdf.outline().predicates(Terms.LISTS)) {
      rdf.triples()
          .each(
              predicate,
              Node.ANY,
              triple -> {
                Node node = triple.getObject();
                Collection<Triple> about = rdf.triples().about(node);
                if (isDescribed(about) && isNoOtherRecord(about) && isFirstListing(triple)) {
                  use.accept(node);
                }
              });
    }
  }

  /** Something is said about it that is said of datasets; a bare list of datasets is none. */
  private static boolean isDescribed(Collection<Triple> about) {
    return about.stream()
        .anyMatch(t -> DESCRIBING.contains(Terms.property(t.getPredicate().getURI())));
  }

  private static boolean isNoOtherRecord(Collection<Triple> about) {
    return OWN_RECORDS.stream()
        .filter(type -> !type.equals(Terms.SCHEMA_DATASET_CLASS))
        .noneMatch(type -> hasType(about, type));
  }

  private boolean isFirstListing(Triple triple) {
    for (Node predicate : rdf.outline().predicates(Terms.LISTS)) {
      List<Triple> first = rdf.triples().first(predicate, triple.getObject());
      if (!first.isEmpty()) {
        return first.getFirst().equals(triple);
      }
    }
    return false;
  }

  /** Gives what is listed as a dataset, but about which the page says nothing. */
  void undescribed(Consumer<Node> use) {
    for (Node predicate : rdf.outline().predicates(Terms.LISTS)) {
      rdf.triples()
          .each(
              predicate,
              Node.ANY,
              triple -> {
                boolean silent = rdf.triples().about(triple.getObject()).isEmpty();
                if (silent && triple.getObject().isURI() && isFirstListing(triple)) {
                  use.accept(triple.getObject());
                }
              });
    }
  }

  /** Whether a node has a record of its own, where the record of a dataset ends. */
  boolean isOwnRecord(Node node, Collection<Triple> about) {
    return OWN_RECORDS.stream()
            .filter(type -> !type.equals(Terms.RECORD_CLASS))
            .anyMatch(type -> hasType(about, type))
        || rdf.isListed(node);
  }

  private static boolean hasType(Collection<Triple> about, String wanted) {
    for (Triple triple : about) {
      if (isType(triple) && Terms.type(triple.getObject().getURI()).equals(wanted)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isType(Triple triple) {
    return triple.getPredicate().getURI().equals(Terms.TYPE) && triple.getObject().isURI();
  }

  private static boolean has(Collection<Triple> about, String term) {
    return about.stream().anyMatch(t -> Terms.property(t.getPredicate().getURI()).equals(term));
  }
}
