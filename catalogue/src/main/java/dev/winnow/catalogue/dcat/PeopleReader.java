package dev.winnow.catalogue.dcat;

import dev.winnow.catalogue.Agent;
import dev.winnow.catalogue.ContactPoint;
import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.dcat.rdf.Terms;
import dev.winnow.catalogue.dcat.record.RecordGraph;
import dev.winnow.catalogue.dcat.record.Statements;
import dev.winnow.catalogue.vocabulary.Addresses;
import dev.winnow.catalogue.vocabulary.Stated;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** Reads who publishes a dataset and whom to ask about it. */
final class PeopleReader {

  private static final String[] NAMES = {
    Terms.NAME,
    Terms.VCARD + "fn",
    Terms.VCARD + "hasFN",
    Terms.VCARD + "organization-name",
    Terms.VCARD + "hasOrganizationName",
    Terms.SCHEMA + "name",
    Terms.SCHEMA + "legalName",
    Terms.TITLE,
    Terms.PREF_LABEL,
    Terms.LABEL
  };
  private static final String[] VALUES = {
    Terms.VCARD + "hasValue", Terms.VCARD + "value", Terms.RDF + "value", Terms.LABEL
  };

  private final RecordGraph graph;
  private final RecordContext context;

  PeopleReader(RecordGraph graph, RecordContext context) {
    this.graph = graph;
    this.context = context;
  }

  /** The first agent that has a name, else the first one. */
  Optional<Agent> agent(List<Node> nodes) {
    List<Agent> agents = nodes.stream().map(this::agent).filter(PeopleReader::isKnown).toList();
    return agents.stream()
        .filter(agent -> !agent.name().isEmpty())
        .findFirst()
        .or(() -> agents.stream().findFirst());
  }

  private static boolean isKnown(Agent agent) {
    return !agent.name().isEmpty() || !agent.identifier().isEmpty();
  }

  private Agent agent(Node node) {
    if (node.isLiteral()) {
      Text name = RecordGraph.text(node);
      return new Agent("", new Texts(List.of(name)), "", Optional.empty());
    }
    String identifier =
        node.isURI() && !context.wasRelative(node.getURI())
            ? node.getURI()
            : graph.words(node, Terms.IDENTIFIER, Terms.ADMS + "identifier").stream()
                .findFirst()
                .orElse(node.isURI() ? node.getURI() : "");
    String type = graph.words(node, Terms.DCT + "type").stream().findFirst().orElse("");
    Stated<URI> homepage =
        address(
            node,
            Terms.FOAF + "homepage",
            Terms.PAGE,
            Terms.SCHEMA + "url",
            Terms.VCARD + "hasURL");
    return new Agent(identifier, graph.labels(node, NAMES), type, homepage.value());
  }

  private Stated<URI> address(Node node, String... terms) {
    return Statements.one(graph, graph.all(node, terms), context::address);
  }

  /** A contact point for every node that says anything. */
  List<ContactPoint> contacts(List<Node> nodes) {
    return nodes.stream().map(this::contact).filter(PeopleReader::isKnown).distinct().toList();
  }

  private static boolean isKnown(ContactPoint contact) {
    return !contact.name().isEmpty()
        || !contact.telephone().isEmpty()
        || contact.email().isStated()
        || contact.url().isStated();
  }

  private ContactPoint contact(Node node) {
    if (node.isLiteral() || !graph.describes(node)) {
      return bareContact(node);
    }
    Stated<String> email =
        email(
            node,
            Terms.VCARD + "hasEmail",
            Terms.VCARD + "email",
            Terms.FOAF + "mbox",
            Terms.SCHEMA + "email");
    if (!email.isStated() && node.isURI() && node.getURI().startsWith("mailto:")) {
      email = Addresses.email(node.getURI());
    }
    Stated<URI> url =
        address(
            node,
            Terms.VCARD + "hasURL",
            Terms.VCARD + "url",
            Terms.PAGE,
            Terms.FOAF + "homepage",
            Terms.SCHEMA + "url");
    String name = graph.labels(node, NAMES).first().map(Text::value).orElse("");
    return new ContactPoint(name, email, url, telephone(node));
  }

  /** A contact of which there is only an address or a name. */
  private ContactPoint bareContact(Node node) {
    String word = graph.word(node);
    if (word.contains("@")) {
      return new ContactPoint("", mail(word), Stated.nothing(), "");
    }
    Stated<URI> url = Addresses.resolve(word, Optional.empty());
    return url.isUnderstood()
        ? new ContactPoint("", Stated.nothing(), url, "")
        : new ContactPoint(word, Stated.nothing(), Stated.nothing(), "");
  }

  private Stated<String> email(Node node, String... terms) {
    Stated<String> email = Stated.nothing();
    for (Node value : graph.all(node, terms)) {
      Stated<String> next = mail(value(value));
      if (!email.isStated() || next.isUnderstood() && !email.isUnderstood()) {
        email = next;
      }
    }
    return email;
  }

  /** A mail address written as a link without "mailto:" was taken for a relative web address. */
  private Stated<String> mail(String word) {
    String said = word;
    if (context.wasRelative(word)) {
      said = word.substring(word.lastIndexOf('/') + 1);
    }
    return said.isBlank() ? Stated.nothing() : Addresses.email(said);
  }

  private String telephone(Node node) {
    List<Node> values =
        graph.all(
            node,
            Terms.VCARD + "hasTelephone",
            Terms.VCARD + "telephone",
            Terms.VCARD + "tel",
            Terms.FOAF + "phone",
            Terms.SCHEMA + "telephone");
    String said = values.stream().map(this::value).filter(v -> !v.isBlank()).findFirst().orElse("");
    return said.regionMatches(true, 0, "tel:", 0, 4)
        ? said.substring(4).replace("%20", " ").strip()
        : said;
  }

  /** The value itself, or what a node between holds. */
  private String value(Node value) {
    List<Node> inner = value.isLiteral() ? List.of() : graph.values(value, VALUES);
    return inner.isEmpty() ? graph.word(value) : graph.word(inner.getFirst());
  }
}
