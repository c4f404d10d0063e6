package dev.winnow.catalogue.dcat;

import dev.winnow.catalogue.Place;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.dcat.rdf.Terms;
import dev.winnow.catalogue.dcat.record.Geometry;
import dev.winnow.catalogue.dcat.record.RecordGraph;
import dev.winnow.catalogue.dcat.record.Statements;
import dev.winnow.catalogue.vocabulary.Moment;
import dev.winnow.catalogue.vocabulary.Moments;
import dev.winnow.catalogue.vocabulary.Period;
import dev.winnow.catalogue.vocabulary.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;

/** Reads which time and which places data is about. */
final class CoverageReader {

  private static final String[] STARTS = {
    Terms.DCAT + "startDate", Terms.SCHEMA + "startDate", Terms.TIME + "hasBeginning"
  };
  private static final String[] ENDS = {
    Terms.DCAT + "endDate", Terms.SCHEMA + "endDate", Terms.TIME + "hasEnd"
  };
  private static final String[] INSTANTS = {
    Terms.TIME + "inXSDDateTimeStamp",
    Terms.TIME + "inXSDDateTime",
    Terms.TIME + "inXSDDate",
    Terms.TIME + "inXSDgYearMonth",
    Terms.TIME + "inXSDgYear",
    Terms.TIME + "inDateTime"
  };
  private static final String[] GEOMETRIES = {
    Terms.DCAT + "bbox",
    Terms.LOCN + "geometry",
    Terms.GEO + "hasGeometry",
    Terms.GEO + "asWKT",
    Terms.GEO + "asGeoJSON",
    Terms.GEO + "asGML",
    "http://www.opengis.net/rdf#asWKT",
    Terms.SCHEMA + "geo",
    Terms.SCHEMA + "box",
    Terms.SCHEMA + "polygon",
    Terms.DCAT + "centroid"
  };
  private static final Pattern DCMI = Pattern.compile("(?i)\\b(start|end)\\s*=\\s*([^;]+)");

  private final RecordGraph graph;

  CoverageReader(RecordGraph graph) {
    this.graph = graph;
  }

  List<Period> periods(List<Node> nodes) {
    return nodes.stream().map(this::period).filter(CoverageReader::isStated).distinct().toList();
  }

  private static boolean isStated(Period period) {
    return period.start().isStated() || period.end().isStated();
  }

  private Period period(Node node) {
    if (!node.isLiteral() && graph.describes(node)) {
      Period period = new Period(moment(node, STARTS), moment(node, ENDS));
      if (isStated(period)) {
        return period;
      }
    }
    String word = graph.word(node).replaceAll("\\s+", " ");
    return word.isBlank() ? new Period(Stated.nothing(), Stated.nothing()) : written(word);
  }

  private static Period written(String word) {
    Stated<Moment> start = Stated.nothing();
    Stated<Moment> end = Stated.nothing();
    for (Matcher part = DCMI.matcher(word); part.find(); ) {
      Stated<Moment> moment = Moments.resolve(part.group(2).strip());
      if (part.group(1).equalsIgnoreCase("start")) {
        start = moment;
      } else {
        end = moment;
      }
    }
    boolean dcmi = start.isStated() || end.isStated();
    return dcmi ? new Period(start, end) : Moments.period(word);
  }

  private Stated<Moment> moment(Node period, String... terms) {
    for (Node value : graph.all(period, terms)) {
      List<Node> inner = value.isLiteral() ? List.of(value) : graph.values(value, INSTANTS);
      Stated<Moment> moment = Statements.one(graph, inner, Moments::resolve);
      if (moment.isStated()) {
        return moment;
      }
    }
    return Stated.nothing();
  }

  List<Place> places(List<Node> nodes) {
    return nodes.stream().map(this::place).filter(CoverageReader::isStated).distinct().toList();
  }

  private static boolean isStated(Place place) {
    return !place.label().isEmpty() || !place.concept().isEmpty() || !place.geometry().isEmpty();
  }

  private Place place(Node node) {
    if (node.isLiteral()) {
      String word = RecordGraph.text(node).value();
      return Geometry.isGeometry(word)
          ? new Place(Texts.none(), "", Geometry.box(word), word)
          : new Place(new Texts(List.of(RecordGraph.text(node))), "", Optional.empty(), "");
    }
    Texts label = graph.labels(node, Terms.PREF_LABEL, Terms.LOCN + "geographicName", Terms.LABEL);
    List<String> geometries = geometries(node);
    Optional<Place.Box> box =
        geometries.stream().flatMap(geometry -> Geometry.box(geometry).stream()).findFirst();
    String geometry = geometries.stream().findFirst().orElse("");
    return new Place(label, concept(node), box, geometry);
  }

  private String concept(Node node) {
    if (node.isURI()) {
      return node.getURI();
    }
    return graph.words(node, Terms.IDENTIFIER, Terms.OWL + "sameAs").stream()
        .filter(word -> word.startsWith("http"))
        .findFirst()
        .orElse("");
  }

  private List<String> geometries(Node place) {
    List<String> found = new ArrayList<>();
    for (Node value : graph.all(place, GEOMETRIES)) {
      if (value.isLiteral()) {
        found.add(value.getLiteralLexicalForm().strip());
      } else {
        graph.all(value, GEOMETRIES).stream()
            .filter(Node::isLiteral)
            .forEach(inner -> found.add(inner.getLiteralLexicalForm().strip()));
      }
    }
    return found;
  }
}
