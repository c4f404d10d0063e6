package dev.winnow.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import dev.winnow.app.command.Winnow;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A publisher scores one document of every kind: as a file, in a folder, behind an address. */
@Tag("integration")
class ScoreDocumentsTest {

  private static final Path CONFIG =
      Path.of(System.getProperty("winnow.root", "..")).resolve("config");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ISO =
      """
      <gmd:MD_Metadata xmlns:gmd="http://www.isotc211.org/2005/gmd"
          xmlns:gco="http://www.isotc211.org/2005/gco">
        <gmd:fileIdentifier><gco:CharacterString>%1$s</gco:CharacterString></gmd:fileIdentifier>
        <gmd:identificationInfo><gmd:MD_DataIdentification><gmd:citation><gmd:CI_Citation>
          <gmd:title><gco:CharacterString>%1$s</gco:CharacterString></gmd:title>
        </gmd:CI_Citation></gmd:citation></gmd:MD_DataIdentification></gmd:identificationInfo>
      </gmd:MD_Metadata>
      """;

  /** Documents by name, each of one dataset or of two, whose titles begin with the name. */
  private static final Map<String, String> DOCUMENTS =
      Map.of(
          "iso.xml",
          ISO.formatted("iso"),
          "csw.xml",
          """
          <csw:GetRecordsResponse xmlns:csw="http://www.opengis.net/cat/csw/2.0.2">
            <csw:SearchResults numberOfRecordsMatched="90">%s%s</csw:SearchResults>
          </csw:GetRecordsResponse>
          """
              .formatted(ISO.formatted("csw one"), ISO.formatted("csw two")),
          "fgdc.xml",
          "<metadata><idinfo><citation><citeinfo><title>fgdc</title></citeinfo></citation>"
              + "</idinfo></metadata>",
          "oai.xml",
          """
          <OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><GetRecord><record>
            <header><identifier>oai:vallby:1</identifier></header>
            <metadata><oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/"
                xmlns:dc="http://purl.org/dc/elements/1.1/">
              <dc:title>oai</dc:title></oai_dc:dc></metadata>
          </record></GetRecord></OAI-PMH>
          """,
          "stac.json",
          """
          {"type": "Collection", "stac_version": "1.0.0", "id": "stac", "title": "stac",
           "description": "Air", "license": "CC-BY-4.0", "links": [], "extent": {}}
          """,
          "croissant.json",
          """
          {"@context": {"@vocab": "https://schema.org/", "cr": "http://mlcommons.org/croissant/"},
           "@type": "Dataset", "conformsTo": "http://mlcommons.org/croissant/1.0",
           "name": "croissant", "license": "https://creativecommons.org/licenses/by/4.0/"}
          """,
          "page.html",
          """
          <!doctype html><html><head><title>x</title><script type="application/ld+json">
          {"@context": "https://schema.org/", "@type": "Dataset", "name": "page"}
          </script></head><body><p>Air</p></body></html>
          """,
          "data.json",
          "{\"dataset\": [{\"title\": \"data\", \"identifier\": \"d\", \"description\": \"Air\"}]}",
          "ckan.json",
          "{\"success\": true, \"result\": {\"id\": \"c\", \"title\": \"ckan\", \"resources\":"
              + " []}}",
          "dcat.ttl",
          """
          @prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix dct: <http://purl.org/dc/terms/> .
          <https://vallby.example/d> a dcat:Dataset ; dct:title "dcat" .
          """);

  @TempDir Path files;

  @BeforeEach
  void write() throws IOException {
    for (Map.Entry<String, String> document : DOCUMENTS.entrySet()) {
      Files.writeString(files.resolve(document.getKey()), document.getValue());
    }
  }

  @Test
  void everyKindOfDocumentIsReadFromAFile() throws IOException {
    for (String name : DOCUMENTS.keySet()) {
      JsonNode datasets = score(CONFIG, files.resolve(name).toString());
      assertEquals(name.startsWith("csw") ? 2 : 1, datasets.size(), name);
      String title = datasets.get(0).path("title").asText();
      assertTrue(title.startsWith(name.substring(0, name.indexOf('.'))), name + ": " + title);
    }
  }

  @Test
  void aFolderOfAllKindsIsReadWhole() throws IOException {
    JsonNode datasets = score(CONFIG, files.toString());
    TreeSet<String> titles = new TreeSet<>();
    datasets.forEach(one -> titles.add(one.path("title").asText()));
    assertEquals(
        List.of(
            "ckan",
            "croissant",
            "csw one",
            "csw two",
            "data",
            "dcat",
            "fgdc",
            "iso",
            "oai",
            "page",
            "stac"),
        List.copyOf(titles));
  }

  @Test
  void everyKindOfDocumentIsReadBehindAnAddress() throws IOException {
    Path config = Files.createDirectories(files.resolve(".config"));
    OwnProfiles.copy(CONFIG, config);
    Files.writeString(config.resolve("winnow.yaml"), "network: loopback\n");
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String body = DOCUMENTS.getOrDefault(exchange.getRequestURI().getPath().substring(1), "");
          byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(
              bytes.length == 0 ? 404 : 200, bytes.length == 0 ? -1 : bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
    try {
      for (String name : DOCUMENTS.keySet()) {
        String address = "http://localhost:%d/%s".formatted(server.getAddress().getPort(), name);
        JsonNode datasets = score(config, address);
        assertEquals(name.startsWith("csw") ? 2 : 1, datasets.size(), name);
      }
    } finally {
      server.stop(0);
    }
  }

  private static JsonNode score(Path config, String named) throws IOException {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] line = {"score", named, "--format", "json", "--config", config.toString()};
    int code = Winnow.run(line, new PrintWriter(out), new PrintWriter(err));
    assertEquals(0, code, named + ": " + err);
    return JSON.readTree(out.toString()).path("datasets");
  }
}
