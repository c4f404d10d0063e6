package dev.winnow.benchmarks.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.app.Parts;
import dev.winnow.benchmarks.Workbench;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Text;
import dev.winnow.harvest.run.RunReport;
import dev.winnow.index.Facet;
import dev.winnow.index.SearchQuery;
import dev.winnow.index.SearchResult;
import dev.winnow.index.SearchResult.Hit;
import dev.winnow.store.StoredDataset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real metadata, served over HTTP and harvested through the real pipeline. */
@Tag("integration")
class CorpusTest {

  private static final Path ROOT = Path.of(System.getProperty("winnow.root", ".."));
  private static final Path CORPUS =
      Path.of(
          System.getenv()
              .getOrDefault("WINNOW_CORPUS", ROOT.resolve("../shared/corpus").toString()));

  /** Every so many records are looked for, each one unless WINNOW_CORPUS_EVERY says otherwise. */
  private static final int EVERY =
      Integer.parseInt(System.getenv().getOrDefault("WINNOW_CORPUS_EVERY", "1"));

  @TempDir static Path data;
  private static List<CorpusSource> sources;
  private static List<RunReport> reports;

  @BeforeAll
  static void harvestTheCorpus() throws IOException {
    boolean there = Files.isDirectory(CORPUS);
    if (System.getenv("CI") == null) {
      Assumptions.assumeTrue(there, "there is no corpus at " + CORPUS + "; set WINNOW_CORPUS");
    }
    assertTrue(there, "there is no corpus at " + CORPUS);
    sources = CorpusSources.in(CORPUS);
    reports = CorpusHarvest.harvest(sources, ROOT.resolve("config"), data);
  }

  @Test
  void everyRecordBecomesADatasetOrACountedFault() {
    Map<String, String> totals = new TreeMap<>();
    Map<String, long[]> sums = new TreeMap<>();
    for (int i = 0; i < sources.size(); i++) {
      RunReport report = reports.get(i);
      long[] sum = sums.computeIfAbsent(sources.get(i).protocol(), key -> new long[4]);
      sum[0]++;
      sum[1] += report.seen();
      sum[2] += report.duplicates();
      sum[3] += report.failed();
      assertTrue(
          report.failed() == 0 || !report.faultsByKind().isEmpty(), "unkind: " + report.id());
    }
    sums.forEach(
        (protocol, sum) ->
            totals.put(
                protocol,
                "%d sources: %d seen, %d doubled, %d failed"
                    .formatted(sum[0], sum[1], sum[2], sum[3])));
    assertEquals(EXPECTED, totals);
  }

  private static final Map<String, String> EXPECTED =
      new TreeMap<>(
          Map.of(
              "ckan", "4 sources: 3102 seen, 0 doubled, 4 failed",
              "dcat-multi", "4 sources: 400 seen, 0 doubled, 0 failed",
              "dcat-ntriples", "3 sources: 73 seen, 0 doubled, 0 failed",
              "dcat-rdfxml", "15 sources: 22 seen, 0 doubled, 6 failed",
              "dcat-turtle", "3 sources: 34 seen, 0 doubled, 0 failed",
              "dcat-us", "11 sources: 451 seen, 0 doubled, 0 failed",
              "dcat-us-arcgis-hub", "41 sources: 8185 seen, 0 doubled, 0 failed",
              "dcat-us-socrata", "3 sources: 727 seen, 0 doubled, 0 failed",
              "ods-dcat-export", "3 sources: 2 seen, 0 doubled, 0 failed"));

  /**
   * All 104 clusters that are not of the four formats of one catalogue were looked at by hand: none
   * has two datasets in it.
   */
  @Test
  void copiesAreFoundBetweenThePortals() {
    try (Parts parts = Workbench.parts(ROOT.resolve("config"), data, List.of())) {
      StringBuilder found = new StringBuilder();
      CorpusCopies.between(parts.store())
          .forEach(
              (portals, clusters) -> {
                found.append(clusters).append(" of\n");
                portals.forEach(portal -> found.append("  ").append(portal).append('\n'));
              });
      assertEquals(COPIES, found.toString());
    }
  }

  private static final String COPIES =
      """
      100 of
        dcat-multi-demo.ckan.org_ckan.jsonld
        dcat-multi-demo.ckan.org_ckan.n3
        dcat-multi-demo.ckan.org_ckan.rdf
        dcat-multi-demo.ckan.org_ckan.ttl
      1 of
        dcat-rdfxml-govdata-dcatde-samples_catalog-endpoint.rdf
        dcat-rdfxml-govdata-dcatde-samples_metadata_max.rdf
        dcat-rdfxml-govdata-dcatde-samples_metadata_max_multi_namespaces.rdf
      1 of
        dcat-rdfxml-opendata.swiss_1894.xml
        dcat-rdfxml-opendata.swiss_catalog.xml
      1 of
        dcat-rdfxml-opendata.swiss_1901.xml
        dcat-rdfxml-opendata.swiss_catalog.xml
        dcat-rdfxml-opendata.swiss_dataset-multiple-rights.xml
      9 of
        dcat-turtle-mobilithek.info_mobilithek-info-sorted.nt
        dcat-turtle-mobilithek.info_mobilithek-original.ttl
      35 of
        dcat-us-arcgis-hub-coronavirus-resources.esri.com_99-1000_20210119
        dcat-us-arcgis-hub-gis-for-racialequity.hub.arcgis.com_99-1100_20210119
      1 of
        dcat-us-arcgis-hub-coronavirus-resources.esri.com_99-1000_20210119
        dcat-us-arcgis-hub-gis-michigan.opendata.arcgis.com_06a-01_20210119
      1 of
        dcat-us-arcgis-hub-coronavirus-resources.esri.com_99-1000_20210119
        dcat-us-arcgis-hub-share-open-data-crawfordcountypa.opendata.arcgis.com_08b-42039_20210119
      31 of
        dcat-us-arcgis-hub-data-cuyahoga.opendata.arcgis.com_11b-39035_20210119
        dcat-us-arcgis-hub-ogrip-geohio.opendata.arcgis.com_11a-01_20210119
      4 of
        dcat-us-arcgis-hub-gis-michigan.opendata.arcgis.com_06a-01_20210119
        dcat-us-arcgis-hub-mbgna-umich.opendata.arcgis.com_07d-02_20210119
      1 of
        dcat-us-arcgis-hub-ogrip-geohio.opendata.arcgis.com_11a-01_20210119
        dcat-us-arcgis-hub-share-open-data-crawfordcountypa.opendata.arcgis.com_08b-42039_20210119
      1 of
        dcat-us-cftc-doi_dcatus_bad_license_uri
        dcat-us-cftc-doi_dcatus_multiple_invalid
      16 of
        dcat-us-datos.jus.gob.ar_catalogo-justicia
        dcat-us-datos.jus.gob.ar_catalogo_justicia
      1 of
        dcat-us-datos.jus.gob.ar_malformed_datetime2
        dcat-us-datos.jus.gob.ar_malformed_uri
      1 of
        ods-dcat-export-data.capatlantique.fr_body_01.xml
        ods-dcat-export-data.capatlantique.fr_body_02.xml
      """;

  @Test
  void recordsAreFoundAgainByTheirTitles() {
    List<String> lost = new ArrayList<>();
    long seen = 0;
    try (Parts parts = Workbench.parts(ROOT.resolve("config"), data, List.of())) {
      parts.index().follow();
      List<DatasetId> ids = parts.store().datasets().after(Optional.empty(), 200);
      while (!ids.isEmpty()) {
        for (StoredDataset stored : parts.store().datasets().load(ids).values()) {
          boolean asked = seen++ % EVERY == 0;
          if (asked && !isFound(parts, stored)) {
            lost.add(stored.dataset().id() + " " + title(stored));
          }
        }
        ids = parts.store().datasets().after(Optional.of(ids.getLast()), 200);
      }
    }
    assertEquals(List.of(), lost);
  }

  /**
   * Among equal titles, one of them among the first ten is enough; there are hundreds of equals.
   */
  private static boolean isFound(Parts parts, StoredDataset stored) {
    SearchQuery question =
        new SearchQuery(
            title(stored),
            Map.of(Facet.PORTAL, Set.of(stored.dataset().id().portal())),
            Optional.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            SearchQuery.Sort.RELEVANCE,
            1,
            10,
            List.of());
    SearchResult result = parts.index().search(question);
    return parts
        .store()
        .datasets()
        .load(result.hits().stream().map(Hit::id).toList())
        .values()
        .stream()
        .anyMatch(hit -> title(hit).equals(title(stored)));
  }

  private static String title(StoredDataset stored) {
    return stored.dataset().title().first().map(Text::value).orElse("");
  }
}
