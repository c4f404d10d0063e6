package dev.winnow.links.sniff;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.portals.Corpus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatSnifferTest {

  private static final int FIRST = 32 << 10;

  /** The format that the corpus names, in our words; a page is a page. */
  private static final Map<String, String> WORDS =
      Map.of(
          "rdf",
          "RDF_XML",
          "wfs",
          "WFS_SRVC",
          "wms",
          "WMS_SRVC",
          "ttl",
          "RDF_TURTLE",
          "xml.zip",
          "XML+ZIP",
          "csv.zip",
          "CSV+ZIP");

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      value = {
        "id,namn\\n1,Lillån\\n2,Storån§CSV",
        "id;namn;antal\\n1;\"Å; Ä\";3\\n2;B;4\\n3;C;5§CSV",
        "id|namn\\n1|a\\n2|b§CSV",
        "id\\tnamn\\n1\\ta\\n2\\tb§TSV",
        "En mening, med komma.\\nEn annan mening utan.\\n\\nOch en tredje.§TXT",
        "{\"a\":1}§JSON",
        "[{\"a\":1}]§JSON",
        "{\"a\":1}\\n{\"a\":2}\\n§JSONL",
        "{ \"type\" : \"FeatureCollection\", \"features\":[]}§GEOJSON",
        "{\"@context\":\"https://schema.org\"}§JSON_LD",
        "{\"type\":\"Topology\"}§TOPOJSON",
        "<http://a.example/> <http://b.example/> \"c\"@sv .§RDF_N_TRIPLES",
        "@prefix dcat: <http://www.w3.org/ns/dcat#> .§RDF_TURTLE",
        "<?xml version='1.0'?><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'/>§RDF_XML",
        "<gml:FeatureCollection xmlns:gml='http://www.opengis.net/gml'/>§GML",
        "<kml xmlns='http://www.opengis.net/kml/2.2'/>§KML",
        "<feed xmlns='http://www.w3.org/2005/Atom'/>§ATOM",
        "<rss version='2.0'/>§RSS",
        "<WMS_Capabilities/>§WMS_SRVC",
        "<Capabilities xmlns='http://www.opengis.net/wmts/1.0'/>§WMTS_SRVC",
        "<!-- a --><data/>§XML",
        "<!DOCTYPE html><p>Hej§HTML",
        "<?xml version='1.0'?><!DOCTYPE html PUBLIC 'x'><html/>§HTML",
        "BEGIN:VCALENDAR\\nVERSION:2.0§ICS",
        "%PDF-1.7\\n§PDF",
        "PAR1xxxx§PARQUET",
        "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>§XML"
      })
  void tellsTextByWhatItSays(String text, String id) {
    byte[] bytes = text.replace("\\n", "\n").replace("\\t", "\t").getBytes(UTF_8);
    assertEquals(id, words(bytes));
  }

  @Test
  void tellsTextInOtherCharsets() {
    String text = "id;namn\n1;Lillån\n2;Ön\n3;Ängen\n";
    assertEquals("CSV", words(text.getBytes(ISO_8859_1)));
    assertEquals("CSV", words(("\uFEFF" + text).getBytes(UTF_16LE)));
    assertEquals("CSV", words(("\uFEFF" + text).getBytes(UTF_8)));
  }

  @Test
  void looksIntoArchives() throws IOException {
    assertEquals("XLSX", words(zip("[Content_Types].xml", "_rels/.rels", "xl/workbook.xml")));
    assertEquals("DOCX", words(zip("[Content_Types].xml", "word/document.xml")));
    assertEquals("SHP", words(zip("orter.dbf", "orter.prj", "orter.shp")));
    assertEquals("KMZ", words(zip("doc.kml")));
    assertEquals("GTFS", words(zip("agency.txt", "stops.txt")));
    assertEquals("CSV+ZIP", words(zip("läs-mig.pdf", "a.csv", "b.csv")));
    assertEquals("ZIP", words(zip("a", "b")));
    assertEquals("CSV+ZIP", words(gzip("id,namn\n1,a\n2,b\n".getBytes(UTF_8))));
  }

  @Test
  void tellsDatabasesApart() {
    byte[] database = Arrays.copyOf("SQLite format 3\0".getBytes(UTF_8), 200);
    assertEquals("SQLITE", words(database));
    System.arraycopy("GPKG".getBytes(UTF_8), 0, database, 68, 4);
    assertEquals("GPKG", words(database));
  }

  @Test
  void knowsPicturesByTheirSignatures() {
    assertEquals(
        "PNG", words(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}));
    assertEquals("GIF", words("GIF89a......".getBytes(UTF_8)));
    assertEquals("", words(new byte[0]));
  }

  @Test
  void anyBytesAreSurvived() {
    Random random = new Random(20261121);
    for (int i = 0; i < 2000; i++) {
      byte[] bytes = new byte[random.nextInt(600)];
      random.nextBytes(bytes);
      String start =
          List.of("", "PK\3\4", "\u001f\u008b", "<?xml ", "{\"", "\u00d0\u00cf\u0011\u00e0")
              .get(i % 6);
      byte[] head = start.getBytes(ISO_8859_1);
      System.arraycopy(head, 0, bytes, 0, Math.min(head.length, bytes.length));
      FormatSniffer.sniff(bytes);
    }
  }

  /** All 22 of the corpus's list are told right: 100 %. */
  @Test
  void tellsRealDownloadsAsTheirTruthFileDoes() throws IOException {
    Path folder = Corpus.get("payloads/ckanext-qa");
    List<String> wrong = new ArrayList<>();
    List<String> lines = Files.readAllLines(folder.resolve("expected-formats.csv"));
    for (String line : lines.subList(1, lines.size())) {
      int comma = line.lastIndexOf(',');
      String wanted = line.substring(comma + 1).strip();
      String found = words(first(folder.resolve(line.substring(0, comma))));
      String expected = WORDS.getOrDefault(wanted, wanted.toUpperCase(Locale.ROOT));
      if (!found.equals(expected)) {
        wrong.add(line + " is taken for " + found);
      }
    }
    assertTrue(lines.size() > 20, "the truth file is short: " + lines.size());
    assertEquals(List.of(), wrong);
  }

  private static byte[] first(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(FIRST);
    }
  }

  private static String words(byte[] bytes) {
    return FormatSniffer.sniff(bytes)
        .map(found -> found.format().id() + (found.packed() ? "+ZIP" : ""))
        .orElse("");
  }

  private static byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(name.getBytes(UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }
}
