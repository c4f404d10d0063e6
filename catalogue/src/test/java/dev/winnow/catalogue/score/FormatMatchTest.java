package dev.winnow.catalogue.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.catalogue.vocabulary.FileFormats;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatMatchTest {

  /** Stated, found, whether it was in an archive; "open" where it cannot be told. */
  @ParameterizedTest
  @CsvSource({
    "CSV, CSV, false, true",
    "CSV, TSV, false, true",
    "CSV, HTML, false, false",
    "CSV, JSON, false, false",
    "CSV, PDF, false, false",
    "CSV, TXT, false, open",
    "CSV, CSV, true, true",
    "CSV, ZIP, false, open",
    "CSV, XML, true, open",
    "CSV, HTML, true, false",
    "XLS, XLSX, false, true",
    "XLSX, TXT, false, false",
    "JSON, GEOJSON, false, true",
    "GEOJSON, JSON, false, open",
    "XML, GML, false, true",
    "GML, XML, false, open",
    "RDF, RDF_TURTLE, false, true",
    "SHP, CSV, false, false",
    "GPKG, SQLITE, false, true",
    "HTML, RDFA, false, true",
    "WMS_SRVC, HTML, false, open",
    "PC_AXIS, CSV, false, open"
  })
  void whatCameIsComparedWithWhatIsStated(
      String stated, String found, boolean packed, String answer) {
    assertEquals(
        answer,
        FormatMatch.of(FileFormats.get(stated), FileFormats.get(found), packed)
            .map(String::valueOf)
            .orElse("open"));
  }
}
