package dev.winnow.portals.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.portals.Corpus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What real portals once answered, served under their own names and probed. */
@Tag("integration")
final class ProbeCorpusTest {

  private static final Pattern EMPTY = Pattern.compile("\"dataset\"\\s*:\\s*\\[\\s*\\]");

  @Test
  void realAnswersAreRecognised() throws IOException {
    List<Case> cases = cases();
    Map<String, String> wrong = new TreeMap<>();
    try (World world = new World(cases.stream().map(Case::fake).toList())) {
      for (Case one : cases) {
        Probed probed = world.probe(one.typed());
        String taken = probed.sure().map(Candidate::type).orElse("none");
        if (!taken.equals(one.type())) {
          wrong.put(
              one.typed(),
              one.type() + " was taken for " + taken + ": " + probed.instead() + words(probed));
        }
      }
    }
    assertEquals(Map.of(), wrong);
  }

  private static String words(Probed probed) {
    return probed.candidates().stream()
        .map(one -> " " + one.type() + " " + one.confidence() + " " + one.evidence())
        .toList()
        .toString();
  }

  private static List<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    cases.add(
        new Case(
            "ckan",
            "https://www.envidat.ch/",
            "",
            Fake.at("www.envidat.ch")
                .html("/", Samples.html("EnviDat", "", ""))
                .json(
                    "/api/3/action/package_search",
                    text("ckan/www.envidat.ch/package_search.json"))));
    documents(cases, "datajson", "dcat-us-arcgis-hub", ".json", "/data.json");
    documents(cases, "dcat", "dcat-turtle", ".ttl", "/catalog.ttl");
    documents(
        cases, "dcat", "dcat-rdfxml/comune-molinella", "catalog.rdf", "/opendata/catalog.rdf");
    documents(cases, "croissant", "croissant", ".json", "/croissant.json");
    for (Path file : files("socrata-discovery", ".jsonl").stream().limit(12).toList()) {
      String domain = file.getParent().getFileName().toString();
      List<String> lines = Files.readAllLines(file);
      if (!file.toString().endsWith(".stats.jsonl") && lines.size() > 2) {
        cases.add(
            new Case(
                "socrata",
                "https://" + domain + "/",
                "",
                Fake.at(domain)
                    .html("/", Samples.html("Open data", "", ""))
                    .json(
                        "/api/catalog/v1",
                        "{\"results\":[%s],\"resultSetSize\":%d}"
                            .formatted(String.join(",", lines), lines.size()))));
      }
    }
    return cases;
  }

  /** One site for each file of a folder that is not an old version and lists anything. */
  private static void documents(
      List<Case> cases, String type, String folder, String ending, String path) throws IOException {
    int number = 0;
    for (Path file : files(folder, ending).stream().limit(15).toList()) {
      String body = new String(Corpus.read(file), StandardCharsets.UTF_8);
      if (file.toString().contains("history") || EMPTY.matcher(body).find()) {
        continue;
      }
      String host = folder.replaceAll("[^a-z]", "-") + number++ + ".example";
      Fake fake = Fake.at(host).html("/", Samples.html("Site", "", ""));
      cases.add(new Case(type, "https://" + host + path, "", fake.with(path, "text/plain", body)));
    }
  }

  private static List<Path> files(String folder, String ending) throws IOException {
    try (var files = Files.walk(Corpus.get(folder))) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static String text(String file) throws IOException {
    return new String(Corpus.read(Corpus.get(file)), StandardCharsets.UTF_8);
  }
}
