package dev.winnow.portals.ckan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Place;
import dev.winnow.harvest.Cursor;
import dev.winnow.harvest.FetchException;
import dev.winnow.portals.Corpus;
import dev.winnow.portals.Readings;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every CKAN answer of the corpus: nothing listed is lost, and what is stated is understood. */
@Tag("integration")
class CkanCorpusTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void readsThreeThousandPackagesOfTokyo() throws IOException, FetchException {
    ArrayNode packages = JSON.createArrayNode();
    int empty = 0;
    byte[] tar = Corpus.read(Corpus.get("ckan/catalog.data.metro.tokyo.lg.jp/packages.tar.gz"));
    for (byte[] answer : files(tar, ".json")) {
      empty += answer.length == 0 ? 1 : 0;
      if (answer.length > 0) {
        packages.add(JSON.readTree(answer).path("result"));
      }
    }

    Readings readings = read(packages);

    assertEquals(4, empty);
    assertEquals(
        "3095 datasets, faults {}, licence 3095, publisher 3095, frequency 3056, landing page 2085",
        "%d datasets, faults %s, licence %d, publisher %d, frequency %d, landing page %d"
            .formatted(
                readings.datasets().size(),
                readings.faults(),
                count(readings, dataset -> dataset.licence().isUnderstood()),
                count(readings, dataset -> dataset.publisher().isPresent()),
                count(readings, dataset -> dataset.frequency().isStated()),
                count(readings, dataset -> dataset.landingPage().isUnderstood())));
    assertEquals(
        35_479, readings.datasets().stream().mapToInt(d -> d.distributions().size()).sum());
    assertTrue(
        readings.datasets().stream()
            .flatMap(dataset -> dataset.title().all().stream())
            .noneMatch(title -> title.value().matches("[\\s\u3000].*|.*[\\s\u3000]")));
  }

  @Test
  void readsJsonInsideJson() throws IOException, FetchException {
    Readings readings = new Readings();
    readings.add(
        "ckan",
        Readings.start(),
        Corpus.read(Corpus.get("ckan/www.envidat.ch/package_search.json")));

    Dataset first = readings.datasets().get(0);
    assertEquals(2, readings.datasets().size());
    assertEquals("CRYOS", first.publisher().orElseThrow().name().first().orElseThrow().value());
    assertEquals("Elizaveta Sharaborova", first.contactPoints().get(0).name());
    assertEquals(
        Optional.of(new Place.Box(7.834626, 46.558292, 7.834626, 46.558292)),
        first.spatial().get(0).box());
    assertEquals(List.of("10.16904/envidat.792"), first.identifiers());
  }

  @Test
  void readsPackagesWithFieldsOfTheirOwn() throws IOException, FetchException {
    Readings readings =
        read(
            (ArrayNode)
                JSON.readTree(
                    Corpus.read(Corpus.get("ckan/data.climatesubak.org/all_packages.json"))));

    assertEquals(4, readings.datasets().size());
    assertEquals(3, count(readings, dataset -> dataset.publisher().isPresent()));
  }

  @Test
  void readsWhatDkanCallsPrivate() throws IOException, FetchException {
    byte[] answer =
        Corpus.read(Corpus.get("ckan/opendata.hautsdefrance.fr/dkan-french-w-license.json"));
    Readings readings = new Readings();
    readings.add("ckan", start(), answer);

    Dataset dataset = readings.datasets().get(0);
    assertEquals(1, readings.datasets().size());
    assertEquals(2, dataset.distributions().size());
    assertTrue(dataset.licence().isUnderstood(), dataset.licence().toString());
    assertEquals("AS_NEEDED", dataset.frequency().value().orElseThrow().id());
  }

  private static Cursor start() {
    return Readings.start().at(0, "current_package_list_with_resources");
  }

  private static Readings read(ArrayNode packages) throws IOException, FetchException {
    ObjectNode answer = JSON.createObjectNode().put("success", true);
    answer.putObject("result").put("count", packages.size()).set("results", packages);
    Readings readings = new Readings();
    readings.add("ckan", Readings.start(), JSON.writeValueAsBytes((JsonNode) answer));
    assertEquals(packages.size(), readings.records());
    return readings;
  }

  private static long count(Readings readings, Predicate<Dataset> what) {
    return readings.datasets().stream().filter(what).count();
  }

  /** The contents of the files of a tar whose names have this ending. */
  private static List<byte[]> files(byte[] tar, String ending) throws IOException {
    List<byte[]> files = new java.util.ArrayList<>();
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(tar))) {
      while (in.available() >= 512) {
        byte[] header = in.readNBytes(512);
        String name = text(header, 0, 100);
        if (name.isEmpty()) {
          break;
        }
        int size = Integer.parseInt(text(header, 124, 12).strip(), 8);
        byte[] content = in.readNBytes(size);
        in.skipNBytes((512 - size % 512) % 512);
        if (name.endsWith(ending)) {
          files.add(content);
        }
      }
    }
    return files;
  }

  private static String text(byte[] header, int from, int length) {
    String text = new String(header, from, length, StandardCharsets.UTF_8);
    int end = text.indexOf('\0');
    return end < 0 ? text : text.substring(0, end);
  }
}
