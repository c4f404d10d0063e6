package dev.winnow.portals;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every answer of the corpus: what is read and what is not adds up to what the files hold, and what
 * is stated is understood as often as it was before.
 */
@Tag("integration")
class CorpusWalkTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Five thousand pages of one site are alike: every so many are read. */
  private static final int EVERY = 5;

  @Test
  void readsEverySocrataAnswer() throws IOException, FetchException {
    Harvested harvested = new Harvested();
    int lines = 0;
    for (Path file : CorpusFiles.list("socrata-discovery", ".jsonl")) {
      if (file.toString().endsWith(".stats.jsonl")) {
        continue;
      }
      ArrayNode rows = JSON.createArrayNode();
      for (String line : Files.readAllLines(file)) {
        rows.add(JSON.readTree(line));
      }
      lines += rows.size();
      ObjectNode answer = JSON.createObjectNode().put("resultSetSize", rows.size());
      answer.set("results", rows);
      walk(harvested, "socrata", always(answer));
    }
    assertEquals(
        lines
            + " records: 3607 datasets, others {}; licence 621 of 1543, publisher 2053, issued 3607, modified 3607, frequency 919, contact 190, place 81, period 49, distributions 14428, with format 14428",
        harvested.row());
  }

  @Test
  void readsEveryUdataAnswer() throws IOException, FetchException {
    ArrayNode rows = JSON.createArrayNode();
    for (Path file : CorpusFiles.list("udata-api", ".tar.gz")) {
      for (Map.Entry<String, byte[]> entry : CorpusFiles.untar(file).entrySet()) {
        if (entry.getKey().contains("/datasets/")) {
          rows.add(JSON.readTree(entry.getValue()));
        }
      }
    }
    ObjectNode answer = JSON.createObjectNode().put("total", rows.size());
    answer.set("data", rows);
    Harvested harvested = new Harvested();
    walk(harvested, "udata", always(answer));
    assertEquals(
        rows.size()
            + " records: 435 datasets, others {}; licence 387 of 435, publisher 435, issued 435, modified 435, frequency 435, contact 0, place 247, period 186, distributions 4512, with format 4412",
        harvested.row());
  }

  @Test
  void walksTheStaticStacCatalogue() throws IOException, FetchException {
    Map<String, byte[]> documents =
        CorpusFiles.untar(Corpus.get("stac/opensciencedata.esa.int/catalog.tar.gz"));
    Harvested harvested = new Harvested();
    walk(
        harvested,
        "stac",
        "https://data.example/catalog.json",
        request -> {
          byte[] document = documents.get(request.uri().getPath().substring(1));
          if (document == null) {
            throw new FetchException(FetchException.Kind.NOT_FOUND, request.uri(), "not there");
          }
          return response(request.uri(), document);
        });
    assertEquals(
        "559 records: 559 datasets, others {}; licence 104 of 559, publisher 1, issued 338, modified 0, frequency 0, contact 209, place 559, period 531, distributions 27, with format 27",
        harvested.row());
  }

  @Test
  void readsTheRegistryOfAws() throws IOException, FetchException {
    byte[] tarball =
        Files.readAllBytes(Corpus.get("aws-odr/registry.opendata.aws/datasets.tar.gz"));
    Harvested harvested = new Harvested();
    walk(harvested, "aws-registry", request -> response(request.uri(), tarball));
    assertEquals(
        "702 records: 689 datasets, others {deleted=13}; licence 458 of 689, publisher 689, issued 0, modified 0, frequency 249, contact 689, place 0, period 0, distributions 3524, with format 0",
        harvested.row());
  }

  @Test
  void readsEveryCroissant() throws IOException, FetchException {
    Harvested harvested = new Harvested();
    for (Path file : CorpusFiles.list("croissant", ".json")) {
      byte[] document = Corpus.read(file);
      try {
        walk(harvested, "croissant", request -> response(request.uri(), document));
      } catch (FetchException e) {
        harvested.others().merge(e.kind().code(), 1, Integer::sum);
      }
    }
    assertEquals(
        "65 records: 62 datasets, others {error-inside-200=2, no-title=1}; licence 24 of 58, publisher 9, issued 29, modified 1, frequency 0, contact 1, place 0, period 1, distributions 81, with format 63",
        harvested.row());
  }

  @Test
  void readsEveryPageOfTheRepository() throws IOException, FetchException {
    Path folder = Corpus.get("oai-pmh/zenodo.org");
    byte[] identify = Corpus.read(folder.resolve("identify_02.xml"));
    Harvested harvested = new Harvested();
    int records = 0;
    for (Path file : CorpusFiles.list("oai-pmh/zenodo.org", ".xml")) {
      if (!file.getFileName().toString().startsWith("list_records")) {
        continue;
      }
      String page = new String(Corpus.read(file), StandardCharsets.UTF_8);
      records += page.split("<record>", -1).length - 1;
      byte[] last =
          page.replaceAll("<resumptionToken[^>]*>[^<]*</resumptionToken>", "")
              .getBytes(StandardCharsets.UTF_8);
      try {
        walk(
            harvested,
            "oai-pmh",
            request ->
                response(
                    request.uri(),
                    request.uri().getQuery().contains("ListRecords") ? last : identify));
      } catch (FetchException e) {
        harvested.others().merge(e.kind().code(), 1, Integer::sum);
      }
    }
    assertEquals(
        records
            + 2
            + " records: 199 datasets, others {deleted=1, error-inside-200=2, skipped=59}; licence 194 of 195, publisher 199, issued 199, modified 32, frequency 0, contact 0, place 0, period 0, distributions 0, with format 0",
        harvested.row());
  }

  @Test
  void readsEveryMetadataRecordOfCatalogueServices() throws IOException, FetchException {
    assertEquals(
        "34 records: 28 datasets, others {no-id=3, skipped=3}; licence 13 of 19, publisher 28, issued 26, modified 13, frequency 5, contact 28, place 25, period 4, distributions 309, with format 231",
        catalogueService("csw-iso19139"));
    assertEquals(
        "4 records: 4 datasets, others {}; licence 0 of 1, publisher 3, issued 4, modified 0, frequency 0, contact 0, place 4, period 0, distributions 19, with format 18",
        catalogueService("csw-dublincore"));
    assertEquals(
        "18 records: 18 datasets, others {}", catalogueService("csw-dcat").replaceFirst(";.*", ""));
  }

  private static String catalogueService(String folder) throws IOException, FetchException {
    Harvested harvested = new Harvested();
    for (Path file : CorpusFiles.list(folder, ".xml")) {
      byte[] page = wrapped(new String(Corpus.read(file), StandardCharsets.UTF_8));
      try {
        walk(harvested, "csw", request -> response(request.uri(), page));
      } catch (FetchException e) {
        harvested.others().merge(e.kind().code(), 1, Integer::sum);
      }
    }
    return harvested.row();
  }

  @Test
  void readsEveryPageThatDescribesDatasets() throws IOException, FetchException {
    Map<String, byte[]> pages = new LinkedHashMap<>();
    for (String ending : List.of(".json", ".jsonld", ".html")) {
      for (Path file : CorpusFiles.list("schemaorg", ending)) {
        if (!file.toString().contains("exchanges") && !file.toString().contains("/sample/")) {
          pages.put("/" + pages.size(), Corpus.read(file));
        }
      }
    }
    int count = 0;
    for (byte[] document :
        CorpusFiles.untar(Corpus.get("schemaorg/obis.org/obis_source.tar.gz")).values()) {
      if (count++ % EVERY == 0) {
        pages.put("/" + pages.size(), document);
      }
    }
    StringBuilder list = new StringBuilder();
    pages.keySet().forEach(path -> list.append("https://data.example").append(path).append('\n'));
    Harvested harvested = new Harvested();
    walk(
        harvested,
        "schemaorg",
        "https://data.example/sitemap.txt",
        request ->
            response(
                request.uri(),
                pages.getOrDefault(
                    request.uri().getPath(), list.toString().getBytes(StandardCharsets.UTF_8))));
    assertEquals(
        pages.size()
            + 1
            + " records: 1060 datasets, others {no-title=1, skipped=4}; licence 1030 of 1051, publisher 1005, issued 22, modified 9, frequency 0, contact 7, place 925, period 949, distributions 1192, with format 1187",
        harvested.row());
  }

  @Test
  void followsSitemapsToTheHostsThatWereNamed() throws IOException, FetchException {
    assertEquals("{earthref.org=3}", pagesOf("mixed", ""));
    assertEquals(
        "{cchdo.ucsd.edu=10, earthref.org=3, ecl.earthchem.org=4}",
        pagesOf("mixed", "ecl.earthchem.org, cchdo.ucsd.edu"));
    assertEquals("{dev.rvdata.us=8, earthref.org=3}", pagesOf("headless", "dev.rvdata.us"));
  }

  private static String pagesOf(String name, String hosts) throws IOException, FetchException {
    byte[] sitemap = Corpus.read(Corpus.get("sitemaps/geocodes-sitemaps/" + name + ".xml"));
    byte[] page = "<html></html>".getBytes(StandardCharsets.UTF_8);
    Map<String, Integer> asked = new TreeMap<>();
    Portal plain = Portal.of("corpus", "schemaorg", URI.create("https://earthref.org/sitemap.xml"));
    new Harvested()
        .walk(
            Types.get("schemaorg"),
            Types.with(plain, Map.of("hosts", hosts)),
            request -> {
              if (request.discovered()) {
                asked.merge(request.uri().getHost(), 1, Integer::sum);
              }
              return response(request.uri(), request.discovered() ? page : sitemap);
            });
    return asked.toString();
  }

  /** A single record, or an answer with one, as a page of answers. */
  private static byte[] wrapped(String xml) {
    String bare = xml.replaceFirst("^\\s*<\\?xml[^>]*\\?>", "").strip();
    boolean page = bare.contains("SearchResults") && bare.contains("GetRecordsResponse");
    return (page
            ? bare.replaceAll("numberOfRecordsMatched=\"\\d+\"", "")
                .replaceAll("nextRecord=\"\\d+\"", "nextRecord=\"0\"")
            : "<GetRecordsResponse><SearchResults>"
                + bare
                + "</SearchResults></GetRecordsResponse>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static void walk(Harvested harvested, String type, Fetcher fetcher)
      throws FetchException {
    walk(harvested, type, "https://data.example/", fetcher);
  }

  private static void walk(Harvested harvested, String type, String url, Fetcher fetcher)
      throws FetchException {
    harvested.walk(Types.get(type), Portal.of("corpus", type, URI.create(url)), fetcher);
  }

  private static Fetcher always(JsonNode answer) throws IOException {
    byte[] bytes = JSON.writeValueAsBytes(answer);
    return request -> response(request.uri(), bytes);
  }

  private static Response response(URI uri, byte[] bytes) {
    return new Response(uri, 200, "", Optional.empty(), Optional.empty(), bytes, Headers.NONE);
  }
}
