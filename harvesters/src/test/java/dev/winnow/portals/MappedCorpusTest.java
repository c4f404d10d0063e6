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
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Real records of the kinds that are known by a mapping, and of web-accessible folders. */
@Tag("integration")
class MappedCorpusTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void readsEveryDataPackage() throws IOException, FetchException {
    Harvested harvested = new Harvested();
    for (Path file : CorpusFiles.list("frictionless", "datapackage.json")) {
      byte[] document = Corpus.read(file);
      walk(harvested, "frictionless", "https://data.example/p/datapackage.json", answer(document));
    }
    assertEquals(
        "14 records: 14 datasets, others {}; licence 12 of 12, publisher 3, issued 1, modified 0, frequency 0, contact 2, place 0, period 0, distributions 15, with format 15",
        harvested.row());
  }

  @Test
  void readsEveryDatasetOfDataverse() throws IOException, FetchException {
    Harvested harvested = new Harvested();
    for (Path file : CorpusFiles.list("dataverse", ".json")) {
      JsonNode sample = JSON.readTree(Corpus.read(file));
      if (sample.has("datasetVersion")) {
        ObjectNode detail = JSON.createObjectNode();
        detail.putObject("data").set("latestVersion", sample.path("datasetVersion"));
        ObjectNode list = JSON.createObjectNode();
        ObjectNode data = list.putObject("data").put("total_count", 1);
        data.putArray("items").addObject().put("global_id", "doi:" + file.getFileName());
        byte[] listed = JSON.writeValueAsBytes(list);
        byte[] said = JSON.writeValueAsBytes(detail);
        walk(
            harvested,
            "dataverse",
            "https://data.example/",
            request ->
                response(
                    request.uri(), request.uri().getPath().endsWith("/search") ? listed : said));
      }
    }
    assertEquals(
        "10 records: 10 datasets, others {}; licence 9 of 9, publisher 0, issued 10, modified 10, frequency 0, contact 10, place 1, period 0, distributions 0, with format 0",
        harvested.row());
  }

  @Test
  void readsEveryCollectionOfTheMetadataRepository() throws IOException, FetchException {
    ArrayNode items = JSON.createArrayNode();
    for (Map.Entry<String, byte[]> entry :
        CorpusFiles.untar(Corpus.get("nasa-cmr/cmr.earthdata.nasa.gov/test_files.tar.gz"))
            .entrySet()) {
      if (entry.getKey().contains("umm-json") && entry.getKey().endsWith(".json")) {
        ObjectNode item = items.addObject();
        item.putObject("meta").put("concept-id", entry.getKey());
        item.set("umm", JSON.readTree(entry.getValue()));
      }
    }
    ObjectNode answer = JSON.createObjectNode().put("hits", items.size());
    answer.set("items", items);
    Harvested harvested = new Harvested();
    walk(harvested, "nasa-cmr", "https://data.example/", answer(JSON.writeValueAsBytes(answer)));
    assertEquals(
        items.size()
            + " records: 135 datasets, others {}; licence 0 of 0, publisher 135, issued 124, modified 124, frequency 0, contact 135, place 10, period 135, distributions 419, with format 0",
        harvested.row());
  }

  @Test
  void readsEveryFolderOfMetadataFiles() throws IOException, FetchException {
    Harvested harvested = new Harvested();
    for (String folder :
        new String[] {"census-gmi", "census-tiger-waf1", "fgdc-csdgm", "waf-trim-tags"}) {
      Map<String, byte[]> files = new HashMap<>();
      for (Path file : CorpusFiles.list("waf/" + folder, "ml")) {
        files.put("/" + file.getFileName(), Corpus.read(file));
      }
      files.put("/", files.getOrDefault("/index.html", new byte[0]));
      walk(
          harvested,
          "waf",
          "https://data.example/",
          request -> response(request.uri(), found(files, request.uri())));
    }
    assertEquals(
        "5 records: 5 datasets, others {}; licence 0 of 5, publisher 3, issued 5, modified 0, frequency 5, contact 2, place 5, period 5, distributions 18, with format 5",
        harvested.row());
  }

  @Test
  void findsTheFilesInListingsOfEveryStyle() throws IOException, FetchException {
    Map<String, String> tops =
        Map.of(
            "apache-noaa-waf.html", "https://data.noaa.gov/waf/NOAA/nmfs/garfo/iso/xml/",
            "bts-waf.html", "https://transtats.bts.gov/NTADmetadata/",
            "ms-iis-waf.html", "https://edg.epa.gov/WAFer_harvest/ISO/",
            "nginx-dggs-waf.html", "https://dggs.alaska.gov/webpubs/metadata/");
    for (Map.Entry<String, String> top : tops.entrySet()) {
      byte[] listing = Corpus.read(Corpus.get("waf/waf-listings-2026/" + top.getKey()));
      Harvested harvested = new Harvested();
      walk(
          harvested,
          "waf",
          top.getValue(),
          request -> {
            if (request.discovered()) {
              throw new FetchException(
                  FetchException.Kind.NOT_FOUND, request.uri(), "not recorded");
            }
            return response(request.uri(), listing);
          });
      assertEquals(Map.of("not-found", 2), harvested.others(), top.getKey());
    }
  }

  private static byte[] found(Map<String, byte[]> files, URI uri) throws FetchException {
    byte[] file = files.get(uri.getPath());
    if (file == null) {
      throw new FetchException(FetchException.Kind.NOT_FOUND, uri, "not recorded");
    }
    return file;
  }

  private static Fetcher answer(byte[] bytes) {
    return request -> response(request.uri(), bytes);
  }

  private static void walk(Harvested harvested, String type, String url, Fetcher fetcher)
      throws FetchException {
    harvested.walk(Types.get(type), Portal.of("corpus", type, URI.create(url)), fetcher);
  }

  private static Response response(URI uri, byte[] bytes) {
    return new Response(uri, 200, "", Optional.empty(), Optional.empty(), bytes, Headers.NONE);
  }
}
