package dev.winnow.catalogue.dcat.out;

import dev.winnow.catalogue.Agent;
import dev.winnow.catalogue.ContactPoint;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Place;
import dev.winnow.catalogue.dcat.rdf.IriMender;
import dev.winnow.catalogue.dcat.rdf.Terms;
import dev.winnow.catalogue.dcat.record.Geometry;
import dev.winnow.catalogue.vocabulary.AccessRights;
import dev.winnow.catalogue.vocabulary.Language;
import dev.winnow.catalogue.vocabulary.Languages;
import dev.winnow.catalogue.vocabulary.Licence;
import dev.winnow.catalogue.vocabulary.Period;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.catalogue.vocabulary.Theme;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * What a dataset says, as triples of DCAT-AP 3. Where a statement was understood, the address of
 * the understood value is written, else the portal's own words.
 */
public final class DatasetTriples {

  static final String RIGHTS_STATEMENT = Terms.DCT + "RightsStatement";
  private static final String LAW = "http://data.europa.eu/eli/ontology#LegalResource";
  private static final String WKT = Terms.GEO + "wktLiteral";

  private final Writing to;

  private DatasetTriples(Writing to) {
    this.to = to;
  }

  /**
   * The triples of a dataset, those of one subject together.
   *
   * @param number of the dataset in its document, which keeps its blank nodes apart from others
   */
  public static List<Triple> of(Dataset dataset, long number) {
    DatasetTriples triples = new DatasetTriples(new Writing("d" + number));
    triples.write(dataset);
    return triples.to.all();
  }

  /** The dataset's own address, or one of Winnow's where it has none. */
  private static Node address(Dataset dataset) {
    boolean derived = dataset.noticed("derived-id").findAny().isPresent();
    String own = dataset.sourceId();
    if (!derived && IriMender.isLegal(own)) {
      return NodeFactory.createURI(own);
    }
    return NodeFactory.createURI("urn:x-winnow:dataset:" + dataset.id());
  }

  private void write(Dataset d) {
    Node node = address(d);
    to.type(node, Terms.DATASET_CLASS);
    to.texts(node, Terms.TITLE, d.title());
    to.texts(node, Terms.DESCRIPTION, d.description());
    to.texts(node, Terms.DCAT + "keyword", d.keywords());
    d.themes().forEach(theme -> theme(node, theme));
    d.publisher().ifPresent(agent -> agent(node, agent));
    d.contactPoints().forEach(contact -> contact(node, contact));
    Stated<URI> page = d.landingPage();
    to.page(node, Terms.LANDING_PAGE, page.value().map(URI::toString).orElse(page.raw()));
    terms(node, d);
    to.moment(node, Terms.ISSUED, d.issued());
    to.moment(node, Terms.MODIFIED, d.modified());
    d.temporal().forEach(period -> period(node, period));
    d.spatial().forEach(place -> place(node, place));
    languages(to, node, d.languages());
    standards(to, node, d.conformsTo());
    to.statements(
        node, Terms.DCT + "provenance", Terms.DCT + "ProvenanceStatement", d.provenance());
    to.text(node, Terms.DCAT + "version", d.version());
    to.texts(node, Terms.ADMS + "versionNotes", d.versionNotes());
    d.identifiers().forEach(identifier -> to.text(node, Terms.IDENTIFIER, identifier));
    d.documentation().forEach(one -> to.page(node, Terms.PAGE, one));
    to.words(node, Terms.RELATION, d.relations());
    DistributionTriples distributions = new DistributionTriples(to);
    d.distributions().forEach(distribution -> distributions.write(node, distribution));
    record(node, d);
  }

  /** On which terms it is to be had. */
  private void terms(Node node, Dataset d) {
    licence(to, node, d.licence());
    to.statements(node, Terms.DCT + "rights", RIGHTS_STATEMENT, d.rights());
    to.thing(
        node,
        Terms.DCT + "accessRights",
        RIGHTS_STATEMENT,
        d.accessRights(),
        AccessRights::address);
    to.thing(
        node,
        Terms.DCT + "accrualPeriodicity",
        Terms.DCT + "Frequency",
        d.frequency(),
        f -> Writing.AUTHORITY + "frequency/" + f.id());
    d.applicableLegislation()
        .forEach(law -> to.thing(node, Terms.DCATAP + "applicableLegislation", LAW, law));
  }

  private void theme(Node node, Stated<Theme> theme) {
    to.concept(node, Terms.DCAT + "theme", theme.value().map(Theme::address).orElse(theme.raw()));
  }

  private void record(Node node, Dataset dataset) {
    if (dataset.recordModified().isStated()) {
      Node record = to.blank();
      to.type(record, Terms.RECORD_CLASS);
      to.add(record, Terms.PRIMARY_TOPIC, node);
      to.moment(record, Terms.MODIFIED, dataset.recordModified());
    }
  }

  private void agent(Node dataset, Agent agent) {
    Node node = to.node(agent.identifier());
    to.add(dataset, Terms.PUBLISHER, node);
    to.type(node, Terms.FOAF + "Agent");
    to.texts(node, Terms.NAME, agent.name());
    if (node.isBlank()) {
      to.text(node, Terms.IDENTIFIER, agent.identifier());
    }
    to.concept(node, Terms.DCT + "type", agent.type());
    agent.homepage().ifPresent(p -> to.page(node, Terms.FOAF + "homepage", p.toString()));
  }

  private void contact(Node dataset, ContactPoint contact) {
    Node node = to.blank();
    to.add(dataset, Terms.DCAT + "contactPoint", node);
    to.type(node, Terms.VCARD + "Kind");
    to.text(node, Terms.VCARD + "fn", contact.name());
    to.stated(node, Terms.VCARD + "hasEmail", contact.email(), mail -> "mailto:" + mail);
    to.address(node, Terms.VCARD + "hasURL", contact.url());
    to.text(node, Terms.VCARD + "hasTelephone", contact.telephone());
  }

  private void period(Node dataset, Period period) {
    Node node = to.blank();
    to.add(dataset, Terms.DCT + "temporal", node);
    to.type(node, Terms.DCT + "PeriodOfTime");
    to.moment(node, Terms.DCAT + "startDate", period.start());
    to.moment(node, Terms.DCAT + "endDate", period.end());
  }

  private void place(Node dataset, Place place) {
    Node node = to.node(place.concept());
    to.add(dataset, Terms.DCT + "spatial", node);
    to.type(node, Terms.DCT + "Location");
    to.texts(node, Terms.PREF_LABEL, place.label());
    if (!place.geometry().isBlank()) {
      geometry(node, place.geometry());
    } else if (place.box().isPresent()) {
      to.literal(node, Terms.DCAT + "bbox", polygon(place.box().get()), WKT);
    }
  }

  /** What is in no notation of GeoSPARQL's stays the text that it is. */
  private void geometry(Node place, String text) {
    Optional<Geometry.Notation> notation = Geometry.notation(text);
    if (notation.isEmpty()) {
      to.text(place, Terms.DCAT + "bbox", text);
      return;
    }
    Node geometry = to.blank();
    to.add(place, Terms.LOCN + "geometry", geometry);
    to.type(geometry, Terms.LOCN + "Geometry");
    switch (notation.get()) {
      case WKT -> to.literal(geometry, Terms.GEO + "asWKT", text, WKT);
      case GML -> to.literal(geometry, Terms.GEO + "asGML", text, Terms.GEO + "gmlLiteral");
      case GEO_JSON ->
          to.literal(geometry, Terms.GEO + "asGeoJSON", text, Terms.GEO + "geoJSONLiteral");
    }
  }

  private static String polygon(Place.Box b) {
    return String.format(
        Locale.ROOT,
        "POLYGON((%1$s %2$s,%3$s %2$s,%3$s %4$s,%1$s %4$s,%1$s %2$s))",
        b.west(),
        b.south(),
        b.east(),
        b.north());
  }

  static void licence(Writing to, Node node, Stated<Licence> licence) {
    to.thing(node, Terms.LICENCE, Terms.DCT + "LicenseDocument", licence, DatasetTriples::address);
  }

  /** The address of its text, else of its entry in the EU's list, else its id. */
  private static String address(Licence licence) {
    return licence
        .address()
        .map(URI::toString)
        .or(() -> licence.euCode().map(code -> Writing.AUTHORITY + "licence/" + code))
        .orElse(licence.id());
  }

  static void languages(Writing to, Node node, List<Stated<Language>> languages) {
    for (Stated<Language> language : languages) {
      to.thing(
          node,
          Terms.LANGUAGE,
          Terms.DCT + "LinguisticSystem",
          language,
          one ->
              Writing.AUTHORITY
                  + "language/"
                  + Languages.threeLetters(one).toUpperCase(Locale.ROOT));
    }
  }

  static void standards(Writing to, Node node, List<String> standards) {
    standards.forEach(one -> to.thing(node, Terms.DCT + "conformsTo", Terms.DCT + "Standard", one));
  }
}
