package dev.winnow.catalogue.dcat;

import dev.winnow.catalogue.Agent;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetBuilder;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.Finding;
import dev.winnow.catalogue.Portal;
import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.dcat.rdf.Terms;
import dev.winnow.catalogue.dcat.record.Dates;
import dev.winnow.catalogue.dcat.record.RecordGraph;
import dev.winnow.catalogue.dcat.record.Statements;
import dev.winnow.catalogue.vocabulary.AccessRightsList;
import dev.winnow.catalogue.vocabulary.Addresses;
import dev.winnow.catalogue.vocabulary.Frequencies;
import dev.winnow.catalogue.vocabulary.Languages;
import dev.winnow.catalogue.vocabulary.Themes;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Reads one record of a page of DCAT as a dataset; pure and repeatable.
 *
 * <p>DCAT-AP 1 to 3 and its national kin are understood, with the mistakes that portals make:
 * literals for addresses and addresses for literals, dates of the wrong type, properties of older
 * drafts; schema.org where DCAT is silent.
 */
public final class DcatReader {

  private static final String S = Terms.SCHEMA;
  private static final String[] RELATIONS = {
    Terms.RELATION,
    Terms.DCT + "source",
    Terms.DCT + "isVersionOf",
    Terms.DCT + "hasVersion",
    Terms.DCAT + "hasVersion",
    Terms.DCAT + "isVersionOf",
    Terms.DCT + "replaces",
    Terms.DCT + "isReplacedBy",
    Terms.DCT + "requires",
    Terms.DCT + "references",
    Terms.DCT + "isReferencedBy",
    Terms.DCT + "isPartOf",
    Terms.DCT + "hasPart",
    Terms.DCAT + "inSeries",
    "http://www.w3.org/ns/prov#wasDerivedFrom"
  };

  private final String sourceId;
  private final RecordGraph graph;
  private final RecordContext context;
  private final Node root;
  private final List<Finding> findings = new ArrayList<>();

  private DcatReader(String sourceId, byte[] ntriples, byte[] context) {
    this.sourceId = sourceId;
    this.graph = RecordGraph.of(ntriples);
    this.context = new RecordContext(context);
    Node blank = NodeFactory.createBlankNode("dataset");
    this.root = graph.describes(blank) ? blank : NodeFactory.createURI(sourceId);
  }

  /**
   * Reads a record as {@link DcatPage} cut it.
   *
   * @return the dataset under the id it gets at first sight
   * @throws UnreadableDatasetException of kind "no-title" when it has no title, "no-dataset" when
   *     the record says nothing about the dataset
   */
  public static Dataset read(Portal portal, String sourceId, byte[] ntriples, byte[] context)
      throws UnreadableDatasetException {
    DcatReader reader = new DcatReader(sourceId, ntriples, context);
    return reader.read(new DatasetBuilder(DatasetId.firstSeen(portal.id(), sourceId), sourceId));
  }

  private Dataset read(DatasetBuilder builder) throws UnreadableDatasetException {
    if (!graph.describes(root)) {
      throw new UnreadableDatasetException(
          "no-dataset", "the record of %s says nothing about it".formatted(sourceId));
    }
    Texts title =
        graph.texts(root, Terms.TITLE, S + "name", Terms.LABEL, Terms.PREF_LABEL, Terms.NAME);
    if (title.isEmpty()) {
      throw new UnreadableDatasetException(
          "no-title",
          "the dataset %s has no dct:title; its publisher must add one".formatted(sourceId));
    }
    if (root.isBlank()) {
      findings.add(
          new Finding(
              "derived-id",
              "identifier",
              "the dataset has no address of its own; it is known by " + sourceId));
    }
    builder.title(title).source(source());
    words(builder);
    statements(builder);
    coverage(builder);
    people(builder);
    references(builder);
    builder.distributions(distributions());
    findings.addAll(context.findings());
    return builder.findings(findings).build();
  }

  private Optional<URI> source() {
    return root.isURI()
        ? Addresses.resolve(root.getURI(), Optional.empty()).value()
        : Optional.empty();
  }

  private void words(DatasetBuilder builder) {
    builder
        .description(
            graph.texts(root, Terms.DESCRIPTION, S + "description", Terms.DCT + "abstract"))
        .keywords(keywords())
        .rights(graph.texts(root, Terms.DCT + "rights", S + "usageInfo"))
        .provenance(graph.texts(root, Terms.DCT + "provenance"))
        .version(graph.text(root, Terms.DCAT + "version", Terms.OWL + "versionInfo", S + "version"))
        .versionNotes(graph.texts(root, Terms.ADMS + "versionNotes"));
  }

  private List<Text> keywords() {
    Set<Text> keywords = new LinkedHashSet<>();
    boolean schema = graph.values(root, Terms.DCAT + "keyword").isEmpty();
    for (Node value : graph.values(root, Terms.DCAT + "keyword", S + "keywords")) {
      Set<Text> texts = new LinkedHashSet<>();
      graph.addTexts(value, texts);
      for (Text text : texts) {
        List<String> words =
            schema ? List.of(text.value().split("\\s*,\\s*")) : List.of(text.value());
        words.stream()
            .filter(word -> !word.isBlank())
            .forEach(word -> keywords.add(new Text(text.language(), word)));
      }
    }
    return List.copyOf(keywords);
  }

  private void statements(DatasetBuilder builder) {
    LicenceReader licences = new LicenceReader(graph);
    builder
        .licence(licences.licence(root))
        .themes(Statements.each(graph, graph.values(root, Terms.DCAT + "theme"), Themes::resolve))
        .accessRights(
            Statements.one(
                graph,
                graph.values(root, Terms.DCT + "accessRights", S + "isAccessibleForFree"),
                AccessRightsList::resolve))
        .frequency(
            Statements.one(
                graph, graph.values(root, Terms.DCT + "accrualPeriodicity"), Frequencies::resolve))
        .languages(
            Statements.each(
                graph, graph.all(root, Terms.LANGUAGE, S + "inLanguage"), Languages::resolve))
        .issued(Dates.first(graph, graph.values(root, Terms.ISSUED, S + "datePublished")))
        .modified(Dates.last(graph, graph.values(root, Terms.MODIFIED, S + "dateModified")))
        .recordModified(Dates.last(graph, recordDates()));
    if (!builder.build().licence().isStated() && !context.licences().isEmpty()) {
      findings.add(
          new Finding(
              "catalogue-licence",
              "licence",
              "the dataset states none; that of the catalogue itself is "
                  + String.join(" | ", context.licences())));
    }
  }

  /** Dates of the catalogue record, which some portals link to as the source of the dataset. */
  private List<Node> recordDates() {
    List<Node> sources = graph.values(root, Terms.DCT + "source");
    return graph.subjects().stream()
        .filter(
            node ->
                graph.values(node, Terms.PRIMARY_TOPIC).contains(root)
                    || sources.contains(node) && graph.isOf(node, Terms.RECORD_CLASS))
        .flatMap(node -> graph.values(node, Terms.MODIFIED, Terms.ISSUED).stream())
        .toList();
  }

  private void coverage(DatasetBuilder builder) {
    CoverageReader coverage = new CoverageReader(graph);
    builder
        .temporal(coverage.periods(graph.all(root, Terms.DCT + "temporal", S + "temporalCoverage")))
        .spatial(coverage.places(graph.all(root, Terms.DCT + "spatial", S + "spatialCoverage")));
  }

  private void people(DatasetBuilder builder) {
    PeopleReader people = new PeopleReader(graph, context);
    Optional<Agent> publisher =
        people.agent(
            graph.all(root, Terms.PUBLISHER, S + "publisher", S + "provider", S + "creator"));
    if (publisher.isEmpty()) {
      publisher = new PeopleReader(context.graph(), context).agent(context.publishers());
      publisher.ifPresent(
          agent ->
              findings.add(
                  new Finding(
                      "catalogue-publisher",
                      "publisher",
                      "the dataset names none; taken from its catalogue")));
    }
    builder
        .publisher(publisher)
        .contactPoints(
            people.contacts(graph.all(root, Terms.DCAT + "contactPoint", S + "contactPoint")));
  }

  private void references(DatasetBuilder builder) {
    List<Node> landing = new ArrayList<>(graph.values(root, Terms.LANDING_PAGE, S + "url"));
    List<String> relations = new ArrayList<>(graph.words(root, RELATIONS));
    for (Node relationship : graph.values(root, Terms.DCAT + "qualifiedRelation")) {
      relations.addAll(graph.words(relationship, Terms.RELATION));
    }
    builder
        .landingPage(Statements.one(graph, landing, context::address))
        .identifiers(identifiers())
        .documentation(graph.words(root, Terms.PAGE, Terms.DCAT + "describedBy"))
        .conformsTo(graph.words(root, Terms.DCT + "conformsTo"))
        .applicableLegislation(graph.words(root, Terms.DCATAP + "applicableLegislation"))
        .relations(relations.stream().distinct().toList());
  }

  private List<String> identifiers() {
    Set<String> identifiers = new LinkedHashSet<>();
    for (Node value :
        graph.all(root, Terms.IDENTIFIER, Terms.ADMS + "identifier", S + "identifier")) {
      List<String> notations =
          value.isLiteral()
              ? List.of()
              : graph.words(value, Terms.SKOS + "notation", S + "value", Terms.IDENTIFIER);
      identifiers.addAll(notations.isEmpty() ? List.of(graph.word(value)) : notations);
    }
    identifiers.removeIf(String::isBlank);
    return List.copyOf(identifiers);
  }

  private List<Distribution> distributions() {
    DistributionReader reader = new DistributionReader(graph, context, new LicenceReader(graph));
    List<Node> nodes = graph.values(root, Terms.DISTRIBUTION, S + "distribution");
    long silent = nodes.stream().filter(n -> !n.isLiteral() && !graph.describes(n)).count();
    if (silent > 0) {
      findings.add(
          new Finding(
              "not-described",
              "distribution",
              "%d of %d distributions are linked, but not described on the page"
                  .formatted(silent, nodes.size())));
    }
    return nodes.stream().map(reader::read).toList();
  }
}
