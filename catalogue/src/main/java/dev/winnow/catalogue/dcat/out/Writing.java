package dev.winnow.catalogue.dcat.out;

import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.dcat.rdf.IriMender;
import dev.winnow.catalogue.dcat.rdf.Terms;
import dev.winnow.catalogue.vocabulary.Moment;
import dev.winnow.catalogue.vocabulary.Stated;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Collects triples; what is empty is left out, and what is no legal address becomes text. */
final class Writing {

  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{1,8}(-[a-z0-9]{1,8})*");

  /** The EU's lists: everybody knows what their entries are. */
  static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";

  /** IANA's list of media types. */
  static final String MEDIA_TYPES = "http://www.iana.org/assignments/media-types/";

  private static final List<String> LISTS = List.of(AUTHORITY, MEDIA_TYPES);

  private final Map<Node, List<Triple>> bySubject = new LinkedHashMap<>();
  private final String labels;
  private int blanks;

  /** Labels of blank nodes start with this, so that those of many datasets do not meet. */
  Writing(String labels) {
    this.labels = labels;
  }

  /** Everything written, triples of one subject together. */
  List<Triple> all() {
    List<Triple> all = new ArrayList<>();
    bySubject.values().forEach(all::addAll);
    return all;
  }

  Node blank() {
    return NodeFactory.createBlankNode(labels + "n" + blanks++);
  }

  /** The node of an address, or a blank one where it is none. */
  Node node(String address) {
    return IriMender.isLegal(address) ? NodeFactory.createURI(address) : blank();
  }

  void add(Node subject, String term, Node object) {
    bySubject
        .computeIfAbsent(subject, s -> new ArrayList<>())
        .add(Triple.create(subject, NodeFactory.createURI(term), object));
  }

  void type(Node subject, String type) {
    add(subject, Terms.TYPE, NodeFactory.createURI(type));
  }

  void text(Node subject, String term, String text) {
    if (!text.isBlank()) {
      add(subject, term, NodeFactory.createLiteralString(text));
    }
  }

  void texts(Node subject, String term, Texts texts) {
    texts(subject, term, texts.all());
  }

  void texts(Node subject, String term, List<Text> texts) {
    for (Text text : texts) {
      boolean tagged = LANGUAGE.matcher(text.language()).matches();
      add(
          subject,
          term,
          tagged
              ? NodeFactory.createLiteralLang(text.value(), text.language())
              : NodeFactory.createLiteralString(text.value()));
    }
  }

  /** An address where the word is one, else text. */
  void word(Node subject, String term, String word) {
    if (IriMender.isLegal(word)) {
      add(subject, term, NodeFactory.createURI(word));
    } else {
      text(subject, term, word);
    }
  }

  void words(Node subject, String term, List<String> words) {
    words.forEach(word -> word(subject, term, word));
  }

  /** What was understood, as a word; else what was said. */
  <T> void stated(Node subject, String term, Stated<T> stated, Function<T, String> word) {
    word(subject, term, stated.value().map(word).orElse(stated.raw()));
  }

  void address(Node subject, String term, Stated<URI> stated) {
    stated(subject, term, stated, URI::toString);
  }

  /** A thing of a class: the one of this address, else one that is called so. */
  void thing(Node subject, String term, String type, String word) {
    if (!word.isBlank()) {
      Node thing = node(word);
      add(subject, term, thing);
      if (LISTS.stream().noneMatch(word::startsWith)) {
        type(thing, type);
      }
      if (thing.isBlank()) {
        text(thing, Terms.LABEL, word);
      }
    }
  }

  /** What was understood, else what was said, as a thing of a class. */
  <T> void thing(
      Node subject, String term, String type, Stated<T> stated, Function<T, String> word) {
    thing(subject, term, type, stated.value().map(word).orElse(stated.raw()));
  }

  /** A page by its address; what is none stays the text that it is. */
  void page(Node subject, String term, String word) {
    if (IriMender.isLegal(word)) {
      thing(subject, term, Terms.FOAF + "Document", word);
    } else {
      text(subject, term, word);
    }
  }

  /** An entry of a list by its address, else a concept that is called so. */
  void concept(Node subject, String term, String word) {
    if (IriMender.isLegal(word)) {
      add(subject, term, NodeFactory.createURI(word));
    } else if (!word.isBlank()) {
      Node concept = blank();
      add(subject, term, concept);
      type(concept, Terms.SKOS + "Concept");
      text(concept, Terms.PREF_LABEL, word);
    }
  }

  /** A literal of one of XML's types, such as "date". */
  void typed(Node subject, String term, String text, String datatype) {
    literal(subject, term, text, Terms.XSD + datatype);
  }

  void literal(Node subject, String term, String text, String datatype) {
    add(
        subject,
        term,
        NodeFactory.createLiteralDT(text, TypeMapper.getInstance().getSafeTypeByName(datatype)));
  }

  /**
   * Things of a class that consist of words: those with an address, and one for all other texts.
   */
  void statements(Node subject, String term, String type, Texts texts) {
    List<Text> words = new ArrayList<>();
    for (Text text : texts.all()) {
      if (IriMender.isLegal(text.value())) {
        Node address = NodeFactory.createURI(text.value());
        add(subject, term, address);
        type(address, type);
      } else {
        words.add(text);
      }
    }
    if (!words.isEmpty()) {
      Node statement = blank();
      add(subject, term, statement);
      type(statement, type);
      texts(statement, Terms.LABEL, words);
    }
  }

  /** A date as exactly as it was stated; what was not understood stays text. */
  void moment(Node subject, String term, Stated<Moment> stated) {
    if (stated.value().isEmpty()) {
      text(subject, term, stated.raw());
      return;
    }
    Moment moment = stated.value().get();
    LocalDate day = moment.day();
    switch (moment.precision()) {
      case SECOND -> typed(subject, term, moment.from().toString(), "dateTime");
      case DAY -> typed(subject, term, day.toString(), "date");
      case MONTH -> typed(subject, term, YearMonth.from(day).toString(), "gYearMonth");
      case YEAR -> typed(subject, term, "%04d".formatted(day.getYear()), "gYear");
      case INTERVAL -> text(subject, term, moment.from() + "/" + moment.until());
    }
  }
}
