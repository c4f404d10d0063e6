package dev.winnow.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.app.config.PortalFiles;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.Cursor;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.Fetcher;
import dev.winnow.harvest.Found;
import dev.winnow.harvest.Harvester;
import dev.winnow.harvest.Headers;
import dev.winnow.harvest.Page;
import dev.winnow.harvest.RawRecord;
import dev.winnow.harvest.Response;
import dev.winnow.harvest.Scope;
import dev.winnow.harvest.UnreadableRecordException;
import dev.winnow.portals.Portals;
import dev.winnow.settings.Problems;
import dev.winnow.settings.SettingsFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The worked examples of docs/mapping.md, run. */
@Tag("integration")
class MappingGuideTest {

  private static final Path GUIDE =
      Path.of(System.getProperty("winnow.root", "..")).resolve("docs/mapping.md");

  @Test
  void theJsonInterfaceIsPagedByOffsetAndItsArticlesAreNoDatasets() throws Exception {
    assertEquals(
        List.of(
            "quays | Quays | Every quay with its depth. | [harbour, depth] | Port of Hamnen"
                + " | modified 2026-05-03 | CC-BY-4.0 | https://data.hamnen.example/sets/quays"
                + " | CSV https://data.hamnen.example/files/quays.csv 1200"
                + " | API https://data.hamnen.example/api/sets/quays/rows service",
            "skipped news",
            "calls | Calls at port |  | [] | Port of Hamnen | modified 2026-04-30 | -"
                + " | https://data.hamnen.example/sets/calls"),
        harvest("hamnen"));
  }

  @Test
  void theWebSiteIsReadFromThePagesThatItsListLeadsTo() throws Exception {
    assertEquals(
        List.of(
            "https://museet.example/oppna-data/mynt | Mynt | Alla mynt i samlingen. | [] | Museet"
                + " | modified 2026-03-01 | CC0-1.0 | - | CSV"
                + " https://museet.example/oppna-data/mynt.csv"),
        harvest("museet"));
  }

  @Test
  void theTableIsReadRowByRow() throws Exception {
    assertEquals(
        List.of(
            "1 | Våtmarker | Våtmarker; inventering 2020 | [] | Länet | modified - | - | -"
                + " | SHP https://lanet.example/vatmarker.zip",
            "2 | Badplatser |  | [] | Länet | modified - | - | - | CSV"
                + " https://lanet.example/bad.csv"),
        harvest("lanet"));
  }

  private static List<String> harvest(String id) throws Exception {
    String guide = Files.readString(GUIDE);
    Problems problems = new Problems();
    Portal portal =
        PortalFiles.read(
                id,
                SettingsFile.parse(id + ".yaml", yaml(guide, id), Map.of(), problems),
                Portals.all().types())
            .orElseThrow();
    assertEquals(List.of(), problems.list());
    Map<String, String> answers = answers(guide);
    Fetcher fetcher =
        request ->
            new Response(
                request.uri(),
                200,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(
                        answers.get((request.discovered() ? "FOUND " : "GET ") + request.uri()))
                    .orElseThrow(() -> new AssertionError("the guide has no " + request.uri()))
                    .getBytes(StandardCharsets.UTF_8),
                Headers.NONE);
    Harvester harvester = Portals.all().get(portal.type());
    List<String> told = new ArrayList<>();
    Optional<Cursor> next = Optional.of(Cursor.start(Scope.EVERYTHING, 100));
    while (next.isPresent()) {
      next = page(harvester, portal, next.get(), fetcher, told);
    }
    return told;
  }

  private static Optional<Cursor> page(
      Harvester harvester, Portal portal, Cursor cursor, Fetcher fetcher, List<String> told)
      throws FetchException, UnreadableRecordException {
    try (Page page = harvester.fetch(portal, cursor, fetcher)) {
      for (Found found : page.found().toList()) {
        told.add(
            found instanceof RawRecord record
                ? words(harvester.read(portal, record))
                : "skipped " + found.sourceId());
      }
      return page.next();
    }
  }

  private static String words(Dataset dataset) {
    List<String> words = new ArrayList<>();
    words.add(dataset.sourceId());
    words.add(dataset.title().first().orElseThrow().value());
    words.add(dataset.description().first().map(text -> text.value()).orElse(""));
    words.add(dataset.keywords().stream().map(text -> text.value()).toList().toString());
    words.add(dataset.publisher().orElseThrow().name().first().orElseThrow().value());
    words.add(
        "modified "
            + dataset
                .modified()
                .value()
                .map(at -> at.from().toString().substring(0, 10))
                .orElse("-"));
    words.add(dataset.licence().value().map(licence -> licence.id()).orElse("-"));
    words.add(dataset.landingPage().value().map(Object::toString).orElse("-"));
    dataset.distributions().forEach(file -> words.add(words(file)));
    return String.join(" | ", words);
  }

  private static String words(Distribution file) {
    return file.format().value().map(format -> format.id()).orElse("-")
        + " "
        + file.downloadUrl().value().or(() -> file.accessUrl().value()).orElseThrow()
        + (file.byteSize().isPresent() ? " " + file.byteSize().getAsLong() : "")
        + (file.accessService().isPresent() ? " service" : "");
  }

  private static String yaml(String guide, String id) {
    Matcher blocks =
        Pattern.compile("```yaml\n(# config/portals/" + id + ".yaml\n.*?)```", Pattern.DOTALL)
            .matcher(guide);
    assertTrue(blocks.find(), "the guide has no example of " + id);
    return blocks.group(1);
  }

  private static Map<String, String> answers(String guide) throws IOException {
    Map<String, String> answers = new HashMap<>();
    Matcher blocks =
        Pattern.compile("<!-- (\\w+ \\S+) -->\n```\\w+\n(.*?)```", Pattern.DOTALL).matcher(guide);
    while (blocks.find()) {
      answers.put(blocks.group(1), blocks.group(2));
    }
    return answers;
  }
}
