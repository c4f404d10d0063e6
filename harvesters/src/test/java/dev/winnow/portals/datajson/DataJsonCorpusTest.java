package dev.winnow.portals.datajson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Finding;
import dev.winnow.harvest.FetchException;
import dev.winnow.portals.Corpus;
import dev.winnow.portals.Readings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every DCAT-US catalogue of the corpus: nothing listed is lost, faults are known by kind. */
@Tag("integration")
class DataJsonCorpusTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @CsvSource(
      delimiter = ':',
      textBlock =
          """
          dcat-us: 483 datasets, faults {no-title=1}, refused {error-inside-200=1}, publisher 481, modified 42, findings {derived-id=2}
          dcat-us-arcgis-hub: 8185 datasets, faults {}, refused {}, publisher 8185, modified 8185, findings {template-left-in=1065}
          dcat-us-socrata: 727 datasets, faults {}, refused {}, publisher 727, modified 727, findings {}
          """)
  void readsEveryRecord(String set, String expected) throws IOException, FetchException {
    Readings readings = new Readings();
    Map<String, Long> refused = new TreeMap<>();
    long records = 0;
    try (Stream<Path> files = Files.walk(Corpus.get(set))) {
      for (Path file : files.filter(DataJsonCorpusTest::isNewest).sorted().toList()) {
        byte[] document = Corpus.read(file);
        JsonNode catalogue = JSON.readTree(new String(document, StandardCharsets.UTF_8));
        try {
          readings.add("datajson", Readings.start(), document);
          records += catalogue.isArray() ? catalogue.size() : described(catalogue);
        } catch (FetchException e) {
          refused.merge(e.kind().code(), 1L, Long::sum);
        }
      }
    }

    assertEquals(records, readings.records());
    assertEquals(
        expected,
        "%d datasets, faults %s, refused %s, publisher %d, modified %d, findings %s"
            .formatted(
                readings.datasets().size(),
                readings.faults(),
                refused,
                count(readings, dataset -> dataset.publisher().isPresent()),
                count(readings, dataset -> dataset.modified().isUnderstood()),
                findings(readings)));
  }

  /** Datasets, series and their members, those of the catalogues inside included. */
  private static long described(JsonNode catalogue) {
    long count = catalogue.path("dataset").size();
    for (JsonNode series : catalogue.path("datasetSeries")) {
      count += 1 + series.path("seriesMember").size();
    }
    for (JsonNode inside : catalogue.path("catalog")) {
      count += described(inside);
    }
    return count;
  }

  private static boolean isNewest(Path file) {
    return file.toString().matches(".*\\.json(ld)?(\\.gz)?")
        && !file.toString().contains("/history/");
  }

  private static long count(Readings readings, Predicate<Dataset> what) {
    return readings.datasets().stream().filter(what).count();
  }

  private static Map<String, Long> findings(Readings readings) {
    Map<String, Long> kinds = new TreeMap<>();
    readings.datasets().stream()
        .flatMap(dataset -> dataset.findings().stream())
        .map(Finding::kind)
        .forEach(kind -> kinds.merge(kind, 1L, Long::sum));
    return kinds;
  }
}
