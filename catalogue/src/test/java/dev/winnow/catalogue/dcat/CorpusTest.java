package dev.winnow.catalogue.dcat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Portal;
import dev.winnow.catalogue.dcat.rdf.ParsedRdf.Limits;
import dev.winnow.catalogue.dcat.rdf.RdfDocument;
import dev.winnow.catalogue.dcat.rdf.RdfException;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * DCAT as real portals served it; the numbers are those of the datasets that stand in each file.
 */
@Tag("integration")
class CorpusTest {

  private static final Portal PORTAL =
      Portal.of("corpus", "dcat", URI.create("https://portal.example/"));

  private static Path corpus = Path.of("");

  @BeforeAll
  static void findTheCorpus() {
    String root = System.getProperty("winnow.root", "..");
    corpus =
        Optional.ofNullable(System.getenv("WINNOW_CORPUS"))
            .map(Path::of)
            .orElse(Path.of(root, "..", "shared", "corpus"));
    boolean there = Files.isDirectory(corpus);
    if ("true".equals(System.getenv("CI"))) {
      assertEquals(true, there, "no corpus at " + corpus + "; set WINNOW_CORPUS");
    }
    Assumptions.assumeTrue(there, "no corpus at " + corpus + "; set WINNOW_CORPUS");
  }

  private static RdfDocument document(String file) throws IOException {
    Path path = corpus.resolve(file);
    return RdfDocument.of(
        URI.create("https://portal.example/data/" + path.getFileName()), "", path);
  }

  private static List<DcatRecord> records(String file, Limits limits) throws Exception {
    return Pages.records(document(file), limits);
  }

  private static List<Dataset> read(List<DcatRecord> records) {
    List<Dataset> datasets = new ArrayList<>();
    for (DcatRecord record : records) {
      try {
        datasets.add(
            DcatReader.read(PORTAL, record.sourceId(), record.ntriples(), record.context()));
      } catch (UnreadableDatasetException e) {
        assertEquals("no-title", e.kind());
      }
    }
    return datasets;
  }

  private static Dataset find(List<Dataset> datasets, String id) {
    return datasets.stream().filter(d -> d.sourceId().equals(id)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # file                                                        | read | without title
          dcat-rdfxml/ckanext-dcat-examples/dataset_gov_de.rdf          |    1 | 0
          dcat-rdfxml/ckanext-dcat-examples/dataset_sweden.rdf          |    1 | 0
          dcat-rdfxml/comune-molinella/catalog.rdf                      |    3 | 0
          dcat-rdfxml/comune-molinella/history/20241010_556a399_catalog.rdf |3 | 0
          dcat-rdfxml/comune-molinella/history/20241010_c803dd2_catalog.rdf |3 | 0
          dcat-rdfxml/comune-molinella/history/20241010_e1df789_catalog.rdf |3 | 0
          dcat-rdfxml/comune-molinella/history/20241217_4636a8c_catalog.rdf |3 | 0
          dcat-rdfxml/comune-molinella/history/20250204_08ab850_catalog.rdf |3 | 0
          dcat-rdfxml/comune-molinella/history/20250204_8038575_catalog.rdf |3 | 0
          dcat-rdfxml/comune-molinella/history/20250204_832d3b8_catalog.rdf |3 | 0
          dcat-rdfxml/comune-molinella/history/20250204_89417ad_catalog.rdf |3 | 0
          dcat-rdfxml/comune-molinella/history/20250204_9d8e169_catalog.rdf |3 | 0
          dcat-rdfxml/data.public-ods-vanves/udata.xml                  |    2 | 0
          dcat-rdfxml/govdata-dcatde-samples/catalog-endpoint.rdf       |    6 | 0
          dcat-rdfxml/govdata-dcatde-samples/metadata_max.rdf           |    1 | 0
          dcat-rdfxml/govdata-dcatde-samples/metadata_max_multi_namespaces.rdf |1 | 0
          dcat-rdfxml/opendata.swiss/1894.xml                           |    1 | 0
          dcat-rdfxml/opendata.swiss/1901.xml                           |    1 | 0
          dcat-rdfxml/opendata.swiss/catalog-themes.xml                 |    0 | 5
          dcat-rdfxml/opendata.swiss/catalog.xml                        |    2 | 0
          dcat-rdfxml/opendata.swiss/dataset-datetimes-bad.xml          |    0 | 1
          dcat-rdfxml/opendata.swiss/dataset-multiple-rights.xml        |    1 | 0
          dcat-rdfxml/sig.oreme.org/geonetwork.xml                      |    1 | 0
          dcat-rdfxml/sig.oreme.org/sig.oreme.rdf                       |    1 | 0
          dcat-turtle/mobilithek.info/mobilithek-info-sorted.nt         |   10 | 0
          dcat-turtle/mobilithek.info/mobilithek-original.ttl           |   20 | 0
          dcat-turtle/opentransportdata.be/dcat.ttl                     |    4 | 0
          dcat-ntriples/mobilitydata.gv.at/mobilitydata-at-sorted.nt    |   23 | 0
          dcat-ntriples/trafficdata.se/trafficdata-se-sorted.nt         |   50 | 0
          dcat-multi/demo.ckan.org/ckan.jsonld                          |  100 | 0
          dcat-multi/demo.ckan.org/ckan.n3                              |  100 | 0
          dcat-multi/demo.ckan.org/ckan.rdf                             |  100 | 0
          dcat-multi/demo.ckan.org/ckan.ttl                             |  100 | 0
          ods-dcat-export/data.capatlantique.fr/body_01.xml             |    1 | 0
          ods-dcat-export/data.capatlantique.fr/body_02.xml             |    1 | 0
          """)
  void findsEveryDataset(String file, int readable, int withoutTitle) throws Exception {
    List<DcatRecord> records = records(file, Limits.DEFAULT);
    assertEquals(readable + withoutTitle, records.size());
    assertEquals(records.size(), new HashSet<>(ids(records)).size(), "ids are unique");
    assertEquals(readable, read(records).size());
  }

  private static List<String> ids(List<DcatRecord> records) {
    return records.stream().map(DcatRecord::sourceId).toList();
  }

  @Test
  void tableNamesEveryFileOfDcat() throws Exception {
    try (Stream<Path> files = Files.walk(corpus)) {
      Set<String> known = Set.of("rdf", "xml", "ttl", "nt", "n3", "jsonld");
      long found =
          files
              .map(file -> corpus.relativize(file).toString().replace('\\', '/'))
              .filter(
                  name -> name.matches("(dcat-(rdfxml|turtle|ntriples|multi)|ods-dcat-export)/.*"))
              .filter(name -> known.contains(name.replaceFirst(".*\\.", "")))
              .count();
      assertEquals(35 + 3, found, "files in the table, and three that are faults");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "dcat-rdfxml/comune-molinella/history/20241010_9d43f54_catalog.rdf, the blanks before its XML declaration",
    "dcat-ntriples/mobilitydata.gv.at/wrong-extension/mobilitydata.rdf, its first element is <result>",
    "ods-dcat-export/data.capatlantique.fr/body_00.xml, is empty"
  })
  void refusesWhatIsNoRdf(String file, String words) {
    RdfException fault = assertThrows(RdfException.class, () -> DcatPage.parse(document(file)));
    assertEquals(true, fault.getMessage().contains(words), fault.getMessage());
  }

  @Test
  void cutsTheSameRecordsFromFourSyntaxes() throws Exception {
    Set<String> expected = null;
    for (String ending : List.of("ttl", "n3", "rdf", "jsonld")) {
      List<DcatRecord> records = records("dcat-multi/demo.ckan.org/ckan." + ending, Limits.DEFAULT);
      Set<String> texts = new HashSet<>(Pages.texts(records));
      assertEquals(100, texts.size());
      if (expected != null) {
        assertEquals(expected, texts, ending);
      }
      expected = texts;
    }
  }

  @Test
  void cutsTheSameRecordsOnDisk() throws Exception {
    String file = "dcat-multi/demo.ckan.org/ckan.jsonld";
    assertEquals(
        new HashSet<>(Pages.texts(records(file, Limits.DEFAULT))),
        new HashSet<>(Pages.texts(records(file, Pages.ON_DISK))));
  }

  @Test
  void understandsAustrianDates() throws Exception {
    List<Dataset> datasets =
        read(records("dcat-ntriples/mobilitydata.gv.at/mobilitydata-at-sorted.nt", Limits.DEFAULT));
    assertEquals(
        Instant.parse("2025-02-14T09:31:18Z"),
        find(datasets, "http://mobilitydata.at/AT-171")
            .recordModified()
            .value()
            .orElseThrow()
            .from());
    assertEquals(23, datasets.stream().filter(d -> d.recordModified().isUnderstood()).count());
  }

  @Test
  void understandsSwissDatesBeforeTheEpoch() throws Exception {
    Dataset yearbook =
        read(records("dcat-rdfxml/opendata.swiss/1901.xml", Limits.DEFAULT)).getFirst();
    assertEquals(
        Optional.of(Instant.parse("1900-12-31T00:00:00Z")),
        yearbook.issued().value().map(m -> m.from()));
    assertEquals(
        Set.of("1893-12-31T23:00:00Z", "1900-12-31T23:00:00Z"),
        read(records("dcat-rdfxml/opendata.swiss/catalog.xml", Limits.DEFAULT)).stream()
            .map(d -> d.issued().value().orElseThrow().from().toString())
            .collect(Collectors.toSet()));
  }

  @Test
  void saysWhichAddressesWereRelative() throws Exception {
    List<Dataset> datasets =
        read(records("dcat-rdfxml/comune-molinella/catalog.rdf", Limits.DEFAULT));
    assertEquals(
        List.of("relative-iri", "relative-iri", "relative-iri"),
        datasets.stream().flatMap(d -> d.findings().stream()).map(f -> f.kind()).toList());
  }

  @Test
  void goesOnWhereThePortalSays() throws Exception {
    try (DcatPage page = DcatPage.parse(document("dcat-multi/demo.ckan.org/ckan.ttl"))) {
      assertEquals(Optional.of("http://demo.ckan.org/catalog.ttl?page=2"), page.next());
      assertEquals(2561, page.declared().orElseThrow());
    }
    try (DcatPage page =
        DcatPage.parse(document("dcat-rdfxml/govdata-dcatde-samples/catalog-endpoint.rdf"))) {
      assertEquals(Optional.empty(), page.next());
      assertEquals(6, page.declared().orElseThrow());
    }
  }

  @Test
  void readsRecordedAnswersOfOpendatasoft() throws Exception {
    List<Path> recordings;
    try (Stream<Path> files = Files.walk(corpus.resolve("ods-dcat-export"))) {
      recordings = files.filter(file -> file.toString().endsWith(".json")).toList();
    }
    List<String> titles = new ArrayList<>();
    for (Path recording : recordings) {
      for (JsonNode exchange :
          new ObjectMapper().readTree(recording.toFile()).path("requests_history")) {
        String body = exchange.path("response").path("body").asText();
        if (exchange.path("request").path("method").asText().equals("GET")) {
          RdfDocument document =
              RdfDocument.of(
                  URI.create("https://portal.example/catalog/exports/dcat"),
                  "application/rdf+xml",
                  body.getBytes(StandardCharsets.UTF_8));
          read(Pages.records(document, Limits.DEFAULT))
              .forEach(d -> titles.add(d.title().first().orElseThrow().value()));
        }
      }
    }
    assertEquals(2, titles.size());
    assertEquals(1, new HashSet<>(titles).size());
  }
}
