package dev.winnow.catalogue.dcat;

import dev.winnow.catalogue.dcat.rdf.NTriples;
import dev.winnow.catalogue.dcat.rdf.ParsedRdf;
import dev.winnow.catalogue.dcat.rdf.Terms;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Cuts one dataset out of a page: what it reaches, and the catalogue record about it. */
final class RecordCutter {

  private static final Pattern ABSOLUTE = Pattern.compile("\\s*[A-Za-z][A-Za-z0-9+.-]*:.*");
  private static final Set<String> ADDRESSES =
      Set.of(
          Terms.ACCESS_URL,
          Terms.DOWNLOAD_URL,
          Terms.LANDING_PAGE,
          Terms.PAGE,
          Terms.DCAT + "endpointURL",
          Terms.DCAT + "endpointDescription",
          Terms.SCHEMA + "contentUrl",
          Terms.SCHEMA + "url",
          Terms.FOAF + "homepage");

  private final ParsedRdf rdf;
  private final Reach reach;
  private final CatalogueContext catalogues;
  private final String base;

  /** Cuts datasets out of what was found at the base address. */
  RecordCutter(ParsedRdf rdf, DatasetFinder finder, String base) {
    this.rdf = rdf;
    this.reach = new Reach(rdf, finder);
    this.catalogues = new CatalogueContext(rdf, reach);
    this.base = base;
  }

  DcatRecord cut(Node dataset) {
    Set<Triple> triples = new LinkedHashSet<>();
    List<Node> starts = new ArrayList<>(List.of(dataset));
    for (Node predicate : rdf.outline().predicates(Terms.PRIMARY_TOPIC)) {
      rdf.triples().each(predicate, dataset, triple -> starts.add(triple.getSubject()));
    }
    boolean whole = reach.collect(dataset, starts, triples);
    byte[] body = NTriples.write(triples, dataset);
    byte[] context = catalogues.bytes(dataset, notes(triples, whole));
    return new DcatRecord(SourceIds.of(dataset, triples, body), body, context);
  }

  private List<Triple> notes(Set<Triple> triples, boolean whole) {
    Set<Triple> notes = new LinkedHashSet<>();
    if (!whole) {
      notes.add(note(CatalogueContext.CUT, "true"));
    }
    boolean clean = rdf.mender().isClean();
    for (Triple triple : triples) {
      if (isRelativeText(triple)) {
        notes.add(note(CatalogueContext.BASE, base));
      }
      if (!clean) {
        noteOddIri(triple.getSubject(), notes);
        noteOddIri(triple.getObject(), notes);
      }
    }
    return List.copyOf(notes);
  }

  private void noteOddIri(Node node, Set<Triple> notes) {
    if (node.isURI() && rdf.mender().wasRelative(node.getURI())) {
      notes.add(note(CatalogueContext.RELATIVE, node.getURI()));
    }
    if (node.isURI() && rdf.mender().wasMended(node.getURI())) {
      notes.add(note(CatalogueContext.MENDED, node.getURI()));
    }
  }

  private static boolean isRelativeText(Triple triple) {
    return triple.getObject().isLiteral()
        && ADDRESSES.contains(Terms.property(triple.getPredicate().getURI()))
        && !ABSOLUTE.matcher(triple.getObject().getLiteralLexicalForm()).matches();
  }

  private static Triple note(Node about, String value) {
    return Triple.create(CatalogueContext.PAGE, about, NodeFactory.createLiteralString(value));
  }
}
