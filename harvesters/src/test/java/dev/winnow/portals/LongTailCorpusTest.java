package dev.winnow.portals;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.Fetcher;
import dev.winnow.harvest.Headers;
import dev.winnow.harvest.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Real records that the other tests over the corpus leave out, and that nothing is left out. */
@Tag("integration")
class LongTailCorpusTest {

  /**
   * What reads each folder of metadata; the others hold payloads, links, scores and vocabularies.
   */
  private static final Map<String, String> READ_AS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("aws-odr", "aws-registry"),
              Map.entry("ckan", "ckan"),
              Map.entry("croissant", "croissant"),
              Map.entry("csw-dcat", "csw"),
              Map.entry("csw-dublincore", "csw"),
              Map.entry("csw-iso19139", "csw"),
              Map.entry("datacite", "oai-pmh"),
              Map.entry("dataverse", "dataverse"),
              Map.entry("dcat-multi", "dcat"),
              Map.entry("dcat-ntriples", "dcat"),
              Map.entry("dcat-rdfxml", "dcat"),
              Map.entry("dcat-turtle", "dcat"),
              Map.entry("dcat-us", "datajson"),
              Map.entry("dcat-us-arcgis-hub", "datajson"),
              Map.entry("dcat-us-socrata", "datajson"),
              Map.entry("frictionless", "frictionless"),
              Map.entry("jkan-frontmatter", "jkan"),
              Map.entry("nasa-cmr", "nasa-cmr"),
              Map.entry("oai-pmh", "oai-pmh"),
              Map.entry("ods-dcat-export", "dcat"),
              Map.entry("schemaorg", "schemaorg"),
              Map.entry("sitemaps", "schemaorg"),
              Map.entry("socrata-discovery", "socrata"),
              Map.entry("stac", "stac"),
              Map.entry("udata-api", "udata"),
              Map.entry("waf", "waf")));

  private static final Set<String> NO_METADATA =
      Set.of("linkcheck", "payloads", "quality-reference", "reference");

  @Test
  void everyFolderOfTheCorpusIsReadByAType() throws IOException {
    try (Stream<Path> folders = Files.list(Corpus.get(""))) {
      assertEquals(
          READ_AS.keySet(),
          folders
              .filter(Files::isDirectory)
              .map(folder -> folder.getFileName().toString())
              .filter(name -> !NO_METADATA.contains(name))
              .collect(Collectors.toCollection(java.util.TreeSet::new)));
    }
    assertEquals(
        List.of(), READ_AS.values().stream().filter(t -> Portals.all().find(t).isEmpty()).toList());
  }

  @Test
  void readsThePortalOfEstoniaFromItsRepository() throws IOException, FetchException {
    byte[] archive =
        Files.readAllBytes(Corpus.get("jkan-frontmatter/opendata.riik.ee/datasets.tar.gz"));
    Harvested harvested = new Harvested();
    walk(harvested, "jkan", "https://data.example/", request -> response(request.uri(), archive));
    assertEquals(
        "788 records: 788 datasets, others {}; licence 579 of 775, publisher 788, issued 749,"
            + " modified 716, frequency 443, contact 540, place 0, period 0, distributions 3704,"
            + " with format 3679",
        harvested.row());
  }

  @Test
  void readsRecordsOfDataciteInEveryVersionOfTheirSchema() throws IOException, FetchException {
    byte[] identify =
        oai(
            "<Identify><repositoryName>R</repositoryName><earliestDatestamp>2015-01-01</earliestDatestamp><deletedRecord>no</deletedRecord><granularity>YYYY-MM-DD</granularity></Identify>");
    byte[] formats =
        oai(
            "<ListMetadataFormats><metadataFormat><metadataPrefix>datacite</metadataPrefix></metadataFormat></ListMetadataFormats>");
    Harvested harvested = new Harvested();
    for (Path file : CorpusFiles.list("datacite/bolognese-fixtures", ".xml")) {
      String xml =
          new String(Corpus.read(file), StandardCharsets.UTF_8)
              .replaceFirst("^\\uFEFF?\\s*<\\?xml[^>]*\\?>", "");
      byte[] list =
          oai(
              "<ListRecords><record><header><identifier>%s</identifier><datestamp>2026-01-02</datestamp></header><metadata>%s</metadata></record></ListRecords>"
                  .formatted(file.getFileName(), xml));
      try {
        walk(
            harvested,
            "oai-pmh",
            "https://data.example/oai",
            request ->
                response(
                    request.uri(),
                    switch (request.uri().getQuery().replaceFirst(".*verb=(\\w+).*", "$1")) {
                      case "Identify" -> identify;
                      case "ListMetadataFormats" -> formats;
                      default -> list;
                    }));
      } catch (FetchException e) {
        harvested.others().merge(e.kind().code(), 1, Integer::sum);
      }
    }
    assertEquals(
        "25 records: 11 datasets, others {skipped=13, unparsable=1}; licence 6 of 8, publisher 11,"
            + " issued 11, modified 2, frequency 0, contact 0, place 3, period 0, distributions 4,"
            + " with format 4",
        harvested.row());
  }

  @Test
  void readsTheIsoRecordsOfNasaAsFiles() throws IOException, FetchException {
    Map<String, byte[]> files = new HashMap<>();
    StringBuilder listing = new StringBuilder("<html><body>");
    for (Map.Entry<String, byte[]> entry :
        CorpusFiles.untar(Corpus.get("nasa-cmr/cmr.earthdata.nasa.gov/test_files.tar.gz"))
            .entrySet()) {
      if (entry.getKey().matches(".*/iso(-smap|19115)/.*\\.xml")) {
        String name = entry.getKey().replaceFirst(".*/", "");
        files.put("/" + name, entry.getValue());
        listing.append("<a href=\"%s\">%s</a>".formatted(name, name));
      }
    }
    files.put("/", listing.toString().getBytes(StandardCharsets.UTF_8));
    Harvested harvested = new Harvested();
    walk(
        harvested,
        "waf",
        "https://data.example/",
        request -> response(request.uri(), files.get(request.uri().getPath())));
    assertEquals(
        "32 records: 32 datasets, others {}; licence 0 of 9, publisher 32, issued 9, modified 23,"
            + " frequency 32, contact 9, place 32, period 32, distributions 33, with format 10",
        harvested.row());
  }

  private static byte[] oai(String inside) {
    return "<OAI-PMH xmlns=\"http://www.openarchives.org/OAI/2.0/\"><responseDate>2026-01-01T00:00:00Z</responseDate>%s</OAI-PMH>"
        .formatted(inside)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static void walk(Harvested harvested, String type, String url, Fetcher fetcher)
      throws FetchException {
    harvested.walk(Types.get(type), Portal.of("corpus", type, URI.create(url)), fetcher);
  }

  private static Response response(URI uri, byte[] bytes) {
    return new Response(uri, 200, "", Optional.empty(), Optional.empty(), bytes, Headers.NONE);
  }
}
