package dev.winnow.catalogue.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class FileFormatsTest {

  private static String id(Stated<FileFormat> stated) {
    return stated.value().map(FileFormat::id).orElse("unknown");
  }

  static List<FileFormat> all() {
    return FileFormats.all();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          http://publications.europa.eu/resource/authority/file-type/CSV | CSV
          http://publications.europa.eu/mdr/authority/file-type/JSON | JSON
          http://publications.europa.eu/resource/authority/file-type/WMS | WMS_SRVC
          http://publications.europa.eu/resource/authority/file-type/NONE_SUCH | unknown
          https://www.iana.org/assignments/media-types/text/csv | CSV
          https://inspire.ec.europa.eu/media-types/application/gml+xml | GML
          http://www.opengis.net/def/serviceType/ogc/wfs | WFS_SRVC
          https://formats.example/csv | unknown
          CSV | CSV
          .xlsx | XLSX
          csv;utf8 | CSV
          csv/utf8 | CSV
          text/csv | CSV
          TEXT/CSV; charset=utf-8; header=present | CSV
          application/vnd.geo+json | GEOJSON
          GeoJson | GEOJSON
          Excel | XLS
          XLSX-fil | XLSX
          xlsx fil | XLSX
          CSV-fil | CSV
          _2CSV | CSV
          XCSV | CSV
          xisx | XLSX
          HTML- | HTML
          HMTL | HTML
          Web Page | HTML
          webbsida | HTML
          Webseite | HTML
          page web | HTML
          ESRI Shapefile | SHP
          SHAPE-ZIP | SHP
          shp (wgs84) | SHP
          SHP (ZIP) | SHP
          ZIP (CSV) | CSV
          CSV inside ZIP | CSV
          ZIP | ZIP
          json, gzip | JSON
          HTML, CSV | unknown
          DOC, XLS | unknown
          application/xml XML | XML
          text/html HTML | HTML
          WMS | WMS_SRVC
          OGC WFS | WFS_SRVC
          OGC:WMS | WMS_SRVC
          wms_srvc | WMS_SRVC
          REST API | API
          api | API
          Esri REST | API
          ArcGIS GeoServices REST API | API
          GTFS-RT | GTFS_RT
          PX | PC_AXIS
          JSON-LD | JSON_LD
          RDF/XML | RDF_XML
          ttl | RDF_TURTLE
          7z | 7Z
          tar.gz | TAR_GZ
          エクセル | XLS
          a folder of things | unknown
          csvish | unknown
          image | unknown
          """)
  void knowsFormatsAsPeopleWriteThem(String said, String id) {
    Stated<FileFormat> stated = FileFormats.resolve(said);
    assertEquals(id, id(stated));
    assertEquals(said, stated.raw());
    assertFalse(stated.rule().isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "''",
      textBlock =
          """
          csv | text/html | https://x.example/f.json | CSV | csv | by its short name csv
          ''  | text/csv; charset=utf-8 | https://x.example/f | CSV | text/csv; charset=utf-8 | by its media type text/csv
          Data | application/json | - | JSON | Data | by its media type application/json
          ''  | Excel | - | XLS | Excel | by what is stated as media type, its name excel
          ''  | '' | https://x.example/f.CSV?v=1 | CSV | '' | by the file ending .csv of its address
          ''  | '' | https://x.example/f.csv.gz | CSV | '' | by the file ending .csv of its address
          ''  | '' | https://x.example/wms?SERVICE=WMS&REQUEST=GetCapabilities | WMS_SRVC | '' | by service=WMS in its address
          ''  | '' | https://x.example/q?format=geojson | GEOJSON | '' | by the format geojson its address asks for
          ''  | '' | https://x.example/ows?outputFormat=application%2Fjson | JSON | '' | by the format application/json its address asks for
          ''  | application/octet-stream | https://x.example/a.parquet | PARQUET | application/octet-stream | by the file ending .parquet of its address
          ''  | application/octet-stream | https://x.example/a | OCTET | application/octet-stream | by its media type application/octet-stream
          odd | '' | https://x.example/show.php | unknown | odd | in no table of formats
          odd | '' | https://csv.example | unknown | odd | in no table of formats
          """)
  void takesFormatThenMediaTypeThenAddress(ArgumentsAccessor row) {
    Stated<FileFormat> stated =
        FileFormats.resolve(text(row.getString(0)), text(row.getString(1)), text(row.getString(2)));
    assertEquals(row.getString(3), id(stated));
    assertEquals(text(row.getString(5)), stated.rule());
  }

  private static String text(String cell) {
    return cell == null ? "" : cell;
  }

  @Test
  void keepsWhatWasStatedWhenTheMediaTypeTells() {
    assertEquals(
        "Data | text/csv", FileFormats.resolve("Data", "text/csv", "https://x.example/").raw());
  }

  @Test
  void isNothingWhenNothingTells() {
    assertEquals(Stated.nothing(), FileFormats.resolve("", " ", "https://x.example/page"));
    assertEquals(Stated.nothing(), FileFormats.resolve("null"));
  }

  @Test
  void statesNothingWhenOnlyTheAddressTells() {
    assertEquals("", FileFormats.resolve("", "", "https://x.example/a.csv").raw());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          text/csv | text/csv | a media type as it should be written
          Text/CSV; charset=utf-8 | text/csv | a media type as it should be written; parameters dropped
          https://www.iana.org/assignments/media-types/application/geo+json | application/geo+json | by its address
          CSV | unknown | not a media type
          notareal/type | unknown | not a media type
          text/ | unknown | not a media type
          """)
  void readsMediaTypes(String said, String type, String rule) {
    Stated<String> stated = FileFormats.mediaType(said);
    assertEquals(type, stated.value().orElse("unknown"));
    assertEquals(rule, stated.rule());
  }

  @ParameterizedTest
  @MethodSource("all")
  void resolvesEveryRowByItsIdCodeAddressNameMediaTypesAndEndings(FileFormat format) {
    assertEquals(format.id(), id(FileFormats.resolve(format.id())));
    assertEquals(format.id(), id(FileFormats.resolve(format.code())));
    assertEquals(format.id(), id(FileFormats.resolve(format.name())), format.name());
    FileFormats.address(format)
        .ifPresent(uri -> assertEquals(format.id(), id(FileFormats.resolve(uri.toString()))));
    for (String type : format.mediaTypes()) {
      assertEquals(format.id(), id(FileFormats.resolve(type)), type);
      assertEquals(type, FileFormats.mediaType(type).value().orElse("unknown"));
    }
    for (String ending : format.extensions()) {
      String address = "https://x.example/data." + ending;
      assertEquals(format.id(), id(FileFormats.resolve("", "", address)), ending);
    }
  }

  @Test
  void givesNoEndingOrMediaTypeToTwoFormats() {
    Set<String> seen = new HashSet<>();
    for (FileFormat format : FileFormats.all()) {
      format.mediaTypes().forEach(type -> assertTrue(seen.add(type), type));
      format.extensions().forEach(ending -> assertTrue(seen.add("." + ending), ending));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "CSV,true,true,true,true", "TSV,true,true,false,true", "GPKG,true,true,false,true",
    "PARQUET,true,true,false,false", "XLSX,true,true,true,false", "SHP,true,true,true,false",
    "XLS,true,false,true,false", "PDF,false,true,false,false", "ZIP,false,true,false,true",
    "HTML,false,true,false,true", "WMS_SRVC,true,true,false,true", "WFS_SRVC,true,true,false,false",
    "DOC,false,false,false,false", "GML,true,true,false,false"
  })
  void keepsItsOwnFlagsApartFromTheListsOfTheEu(
      String id, boolean machine, boolean open, boolean euMachine, boolean euOpen) {
    FileFormat format = FileFormats.get(id);
    assertEquals(machine, format.machineReadable());
    assertEquals(open, format.nonProprietary());
    assertEquals(euMachine, FileFormats.inEuMachineReadableList(format));
    assertEquals(euOpen, FileFormats.inEuNonProprietaryList(format));
  }

  @Test
  void hasTheWholeListsOfTheEu() {
    assertEquals(
        20, FileFormats.all().stream().filter(FileFormats::inEuMachineReadableList).count());
    assertEquals(
        31, FileFormats.all().stream().filter(FileFormats::inEuNonProprietaryList).count());
    assertEquals(
        Optional.of(URI.create("http://publications.europa.eu/resource/authority/file-type/CSV")),
        FileFormats.address(FileFormats.get("csv")));
    assertEquals(Optional.empty(), FileFormats.address(FileFormats.get("API")));
  }

  @Test
  void knowsServicesFromFiles() {
    assertTrue(FileFormats.get("API").service());
    assertTrue(FileFormats.get("WFS_SRVC").service());
    assertFalse(FileFormats.get("GEOJSON").service());
  }

  @Test
  void givesAnUnlistedFormatThatOnlyCarriesItsId() {
    assertEquals(
        new FileFormat("ODD", "ODD", Set.of(), Set.of(), false, false, false),
        FileFormats.get("ODD"));
    assertEquals(Optional.empty(), FileFormats.find("ODD"));
  }

  @Test
  void isWrittenToJsonAsItsIdAndReadAgain() throws Exception {
    ObjectMapper json = new ObjectMapper();
    assertEquals("\"CSV\"", json.writeValueAsString(FileFormats.get("CSV")));
    assertEquals(FileFormats.get("CSV"), json.readValue("\"CSV\"", FileFormat.class));
  }
}
