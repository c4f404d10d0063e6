package dev.winnow.catalogue.dcat.record;

import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.dcat.rdf.NTriples;
import dev.winnow.catalogue.dcat.rdf.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** What one record says, by subject and by property under its one spelling. */
public final class RecordGraph {

  private static final String[] NOTATIONS = {
    Terms.SKOS + "notation", Terms.RDF + "value", Terms.SCHEMA + "value", Terms.IDENTIFIER
  };
  private static final String[] LABELS = {
    Terms.PREF_LABEL,
    Terms.LABEL,
    Terms.TITLE,
    Terms.NAME,
    Terms.SCHEMA + "name",
    Terms.VCARD + "fn",
    Terms.DESCRIPTION
  };
  private static final String[] PLACES = {
    Terms.PAGE, Terms.OWL + "sameAs", Terms.SCHEMA + "url", Terms.DCT + "type"
  };

  private final Map<Node, Map<String, List<Node>>> said;

  private RecordGraph(Map<Node, Map<String, List<Node>>> said) {
    this.said = said;
  }

  /** The graph of a record's bytes. */
  public static RecordGraph of(byte[] ntriples) {
    Map<Node, Map<String, List<Node>>> said = new LinkedHashMap<>();
    Map<Node, String> terms = new HashMap<>();
    for (Triple triple : NTriples.read(ntriples)) {
      String term = terms.computeIfAbsent(triple.getPredicate(), p -> Terms.property(p.getURI()));
      said.computeIfAbsent(triple.getSubject(), s -> new HashMap<>())
          .computeIfAbsent(term, t -> new ArrayList<>(1))
          .add(triple.getObject());
    }
    return new RecordGraph(said);
  }

  /** Every node something is said about, in the order of the record. */
  public Set<Node> subjects() {
    return said.keySet();
  }

  /** Whether anything is said about a node. */
  public boolean describes(Node node) {
    return said.containsKey(node);
  }

  /** The values of the first of these properties that has one that is not blank. */
  public List<Node> values(Node subject, String... terms) {
    Map<String, List<Node>> about = said.getOrDefault(subject, Map.of());
    for (String term : terms) {
      List<Node> values =
          about.getOrDefault(term, List.of()).stream().filter(n -> !isEmpty(n)).toList();
      if (!values.isEmpty()) {
        return values;
      }
    }
    return List.of();
  }

  /** The values of all of these properties, each once, in the order of the properties. */
  public List<Node> all(Node subject, String... terms) {
    Set<Node> values = new LinkedHashSet<>();
    for (String term : terms) {
      values.addAll(values(subject, term));
    }
    return List.copyOf(values);
  }

  private static boolean isEmpty(Node node) {
    return node.isLiteral() && node.getLiteralLexicalForm().isBlank();
  }

  /** The texts of the first of these properties that has any. */
  public Texts texts(Node subject, String... terms) {
    for (String term : terms) {
      Set<Text> texts = new LinkedHashSet<>();
      for (Node value : values(subject, term)) {
        addTexts(value, texts);
      }
      if (!texts.isEmpty()) {
        return new Texts(List.copyOf(texts));
      }
    }
    return Texts.none();
  }

  /** Texts of a value itself or, where it is a node, of its labels; an address if it has none. */
  public void addTexts(Node value, Set<Text> texts) {
    if (value.isLiteral()) {
      texts.add(text(value));
      return;
    }
    List<Node> labels = values(value, LABELS);
    labels.stream().filter(Node::isLiteral).forEach(label -> texts.add(text(label)));
    if (labels.isEmpty() && value.isURI()) {
      texts.add(Text.of(value.getURI()));
    }
  }

  public static Text text(Node literal) {
    String language = literal.getLiteralLanguage().toLowerCase(Locale.ROOT);
    boolean none = language.equals("und") || language.equals("zxx") || language.equals("x-none");
    return new Text(
        none ? "" : language, Entities.decoded(literal.getLiteralLexicalForm()).strip());
  }

  /** The names of a node in all languages; none for a node without a label. */
  public Texts labels(Node node, String... first) {
    Texts texts = literals(node, first);
    return texts.isEmpty() ? literals(node, LABELS) : texts;
  }

  private Texts literals(Node node, String... terms) {
    for (String term : terms) {
      List<Text> texts =
          values(node, term).stream().filter(Node::isLiteral).map(RecordGraph::text).toList();
      if (!texts.isEmpty()) {
        return new Texts(List.copyOf(new LinkedHashSet<>(texts)));
      }
    }
    return Texts.none();
  }

  /** The first text of these properties; empty without one. */
  public String text(Node subject, String... terms) {
    return texts(subject, terms).first().map(Text::value).orElse("");
  }

  /** Everything by which a value may be recognised, the most reliable first. */
  public List<String> sayings(Node value) {
    Set<String> words = new LinkedHashSet<>();
    if (!value.isBlank()) {
      words.add(plain(value));
    }
    if (!value.isLiteral()) {
      for (String[] terms : List.of(NOTATIONS, LABELS, PLACES)) {
        all(value, terms).stream()
            .filter(node -> !node.isBlank())
            .forEach(node -> words.add(plain(node)));
      }
    }
    return List.copyOf(words);
  }

  /** The one word for a value: its address, its text, or what a blank node is called. */
  public String word(Node value) {
    return sayings(value).stream().findFirst().orElse("");
  }

  /** The words for the values of these properties, each once. */
  public List<String> words(Node subject, String... terms) {
    return all(subject, terms).stream()
        .map(this::word)
        .filter(word -> !word.isBlank())
        .distinct()
        .toList();
  }

  private static String plain(Node node) {
    return node.isURI() ? node.getURI() : text(node).value();
  }

  /** Whether a node is of a class, under whatever spelling. */
  public boolean isOf(Node node, String type) {
    return values(node, Terms.TYPE).stream()
        .anyMatch(n -> n.isURI() && Terms.type(n.getURI()).equals(type));
  }
}
