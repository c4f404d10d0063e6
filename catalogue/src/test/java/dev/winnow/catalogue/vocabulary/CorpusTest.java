package dev.winnow.catalogue.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.winnow.catalogue.vocabulary.spelling.Table;
import dev.winnow.store.database.Hashes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What share of the statements that real portals make is understood. The levels are those that were
 * reached; they may only rise. Set the logger of this class to trace to see what is not understood.
 */
@Tag("integration")
final class CorpusTest {

  private static final Logger LOG = LoggerFactory.getLogger(CorpusTest.class);
  private static final JsonFactory JSON = new JsonFactory();
  private static final List<String> FOLDERS =
      List.of(
          "ckan",
          "dcat-us",
          "dcat-us-arcgis-hub",
          "dcat-us-socrata",
          "dcat-rdfxml",
          "dcat-turtle",
          "dcat-ntriples",
          "socrata-discovery",
          "ods-dcat-export",
          "udata-api",
          "aws-odr");
  private static final Map<String, Set<String>> FIELDS =
      Map.of(
          "licence",
              Set.of(
                  "license", "licence", "license_id", "license_title", "license_url", "licenses"),
          "format", Set.of("format", "mediaType", "mimetype", "media_type"),
          "frequency", Set.of("accrualPeriodicity", "frequency", "update_frequency"),
          "date",
              Set.of(
                  "modified",
                  "issued",
                  "created",
                  "last_modified",
                  "metadata_modified",
                  "metadata_created",
                  "createdAt",
                  "updatedAt",
                  "data_updated_at"));
  private static final Pattern XML =
      Pattern.compile(
          "<[a-z]+:(license|format|mediaType|accrualPeriodicity|modified|issued)\\b"
              + "(?:[^>]*?resource=\"([^\"]+)\"[^>]*/?>|[^>]*>([^<]+)<)");
  private static final Pattern TURTLE =
      Pattern.compile(
          "(?:dct?(?:erms|at)?:|[/#])(license|format|mediaType|accrualPeriodicity|modified|issued)>?"
              + "\\s+(?:<([^>]+)>|\"([^\"\\\\]*)\")");

  /** Sentences about licences, as people write them into YAML; mostly prose that names none. */
  private static final String PROSE = "prose";

  /** A sentence on one line, or in a block below it. */
  private static final Pattern YAML =
      Pattern.compile("(?m)^License:[ ]*(?:[|>]-?((?:\\n[ ]+.*)+)|(.+)$)");

  private static final Map<String, Map<String, Integer>> STATEMENTS = new HashMap<>();

  @BeforeAll
  static void collect() throws IOException {
    FIELDS.keySet().forEach(kind -> STATEMENTS.put(kind, new HashMap<>()));
    STATEMENTS.put(PROSE, new HashMap<>());
    String stated = System.getenv("WINNOW_CORPUS");
    Path root = Path.of(System.getProperty("winnow.root", ".")).toAbsolutePath();
    Path corpus =
        stated == null ? root.resolveSibling("shared").resolve("corpus") : Path.of(stated);
    boolean there = Files.isDirectory(corpus);
    assumeTrue(
        there || "true".equals(System.getenv("CI")),
        "no corpus at " + corpus + ": set WINNOW_CORPUS to where it is");
    for (String folder : FOLDERS) {
      try (Stream<Path> files = Files.walk(corpus.resolve(folder))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          read(file);
        }
      }
    }
  }

  @Test
  void understandsTheLicencesOfRealPortals() {
    check(
        "licence",
        0.976,
        said -> Licences.resolve(List.of(said)).map(Licence::id),
        said -> namesALicence(said));
  }

  @Test
  void noLicenceThatAPersonJudgedIsWrong() {
    Map<String, List<String>> verdicts = new HashMap<>();
    for (Table.Row row : Table.read(CorpusTest.class, "licence-verdicts.csv")) {
      verdicts.put(row.text("said"), row.words("answers"));
    }
    List<String> wrong = new ArrayList<>();
    int judged = 0;
    Set<String> all = new HashSet<>(STATEMENTS.get("licence").keySet());
    all.addAll(STATEMENTS.get(PROSE).keySet());
    for (String said : all) {
      List<String> right =
          verdicts.getOrDefault(hash(said), verdicts.get(hash(said.replaceAll("\\s+", " "))));
      if (right != null) {
        judged++;
        Licences.resolve(List.of(said))
            .value()
            .map(Licence::id)
            .filter(id -> !right.contains(id))
            .ifPresent(id -> wrong.add(id + " of " + said));
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(judged >= 35, judged + " judged texts are in the corpus");
  }

  private static String hash(String text) {
    return "sha256:" + Hashes.of(text).substring(0, 16);
  }

  @Test
  void understandsTheFormatsOfRealPortals() {
    check("format", 0.997, FileFormats::resolve, said -> true);
  }

  @Test
  void understandsTheFrequenciesOfRealPortals() {
    check("frequency", 0.99, Frequencies::resolve, said -> true);
  }

  @Test
  void understandsTheDatesOfRealPortals() {
    check("date", 0.999, Moments::resolve, said -> true);
  }

  /** A placeholder, a generic word and an ArcGIS page about the dataset itself name none. */
  private static boolean namesALicence(String said) {
    String rule = Licences.resolve(List.of(said)).rule();
    return !Licences.isPlaceholder(said)
        && !Licences.isGeneric(said)
        && Stream.of(
                "portal's own page",
                "public domain, which",
                "terms that are somewhere else",
                "who may have access")
            .noneMatch(rule::contains);
  }

  private static <T> void check(
      String kind, double level, Function<String, Stated<T>> resolver, Predicate<String> counts) {
    long all = 0;
    long understood = 0;
    for (Map.Entry<String, Integer> statement : STATEMENTS.get(kind).entrySet()) {
      Stated<T> stated = resolver.apply(statement.getKey());
      if (stated.isStated() && counts.test(statement.getKey())) {
        all += statement.getValue();
        understood += stated.isUnderstood() ? statement.getValue() : 0;
        if (!stated.isUnderstood()) {
          LOG.trace("{} x {}: {} ({})", statement.getValue(), kind, stated.raw(), stated.rule());
        }
      }
    }
    double share = understood / (double) Math.max(all, 1);
    String figures = kind + ": " + understood + " of " + all + " understood";
    LOG.info(figures);
    assertTrue(all > 100, figures);
    assertTrue(share >= level, figures + ", the level reached before is " + level);
  }

  private static void read(Path file) throws IOException {
    String name = file.getFileName().toString().replaceFirst("\\.gz$", "");
    try (InputStream in = open(file)) {
      if (name.endsWith(".tar")) {
        readTar(in);
      } else {
        read(name, in);
      }
    }
  }

  private static void read(String name, InputStream in) throws IOException {
    if (name.endsWith(".json") || name.endsWith(".jsonl") || name.endsWith(".jsonld")) {
      try (JsonParser json = JSON.createParser(in)) {
        readJson(json);
      } catch (JsonProcessingException e) {
        LOG.trace("{} is not JSON, as some files of the corpus are on purpose", name, e);
      }
    } else if (name.endsWith(".rdf") || name.endsWith(".xml")) {
      readText(in, XML);
    } else if (name.endsWith(".yaml")) {
      Matcher matcher = YAML.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      while (matcher.find()) {
        String block = matcher.group(1);
        String text = (block == null ? matcher.group(2) : block).strip();
        text = text.replaceAll("^['\"]+|['\"]+$", "");
        STATEMENTS.get(PROSE).merge(text.replaceAll("\\s+", " "), 1, Integer::sum);
      }
    } else if (name.endsWith(".ttl") || name.endsWith(".nt")) {
      readText(in, TURTLE);
    }
  }

  private static void readTar(InputStream in) throws IOException {
    byte[] header = in.readNBytes(512);
    while (header.length == 512 && header[0] != 0) {
      String name = text(header, 0, 100);
      int size = Integer.parseInt(text(header, 124, 11).strip(), 8);
      read(name, new ByteArrayInputStream(in.readNBytes(size)));
      in.skipNBytes((512 - size % 512) % 512);
      header = in.readNBytes(512);
    }
  }

  private static String text(byte[] bytes, int from, int length) {
    return new String(bytes, from, length, StandardCharsets.UTF_8).replaceFirst("\0.*", "");
  }

  private static InputStream open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
  }

  private static void readJson(JsonParser json) throws IOException {
    String field = "";
    for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
      if (token == JsonToken.FIELD_NAME) {
        field = json.currentName();
      } else if (token == JsonToken.VALUE_STRING) {
        count(field, json.getText());
      }
    }
  }

  private static void readText(InputStream in, Pattern pattern) throws IOException {
    Matcher matcher = pattern.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    while (matcher.find()) {
      count(matcher.group(1), matcher.group(2) == null ? matcher.group(3) : matcher.group(2));
    }
  }

  private static void count(String field, String value) {
    String text = value.strip();
    FIELDS.forEach(
        (kind, names) -> {
          if (names.contains(field) && !text.isEmpty()) {
            STATEMENTS.get(kind).merge(text, 1, Integer::sum);
          }
        });
  }
}
