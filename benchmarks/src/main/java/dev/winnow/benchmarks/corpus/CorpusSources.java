package dev.winnow.benchmarks.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds the portals of a corpus folder whose type Winnow has. */
public final class CorpusSources {

  private static final Map<String, String> TYPES =
      Map.of(
          "ckan", "ckan",
          "dcat-rdfxml", "dcat",
          "dcat-turtle", "dcat",
          "dcat-ntriples", "dcat",
          "dcat-multi", "dcat",
          "ods-dcat-export", "dcat",
          "dcat-us", "datajson",
          "dcat-us-arcgis-hub", "datajson",
          "dcat-us-socrata", "datajson");

  private CorpusSources() {}

  /** Every source in order of protocol and file; older captures in history folders are left out. */
  public static List<CorpusSource> in(Path corpus) throws IOException {
    List<CorpusSource> sources = new ArrayList<>();
    for (String protocol : protocols(corpus)) {
      Path folder = corpus.resolve(protocol);
      try (Stream<Path> files = Files.walk(folder)) {
        files
            .filter(Files::isRegularFile)
            .filter(file -> isCatalogue(folder.relativize(file)))
            .sorted()
            .map(file -> source(protocol, folder, file))
            .forEach(sources::add);
      }
    }
    return sources;
  }

  /** Whether a folder has a folder of any protocol. */
  static boolean isCorpus(Path folder) {
    return !protocols(folder).isEmpty();
  }

  private static List<String> protocols(Path corpus) {
    return TYPES.keySet().stream()
        .filter(protocol -> Files.isDirectory(corpus.resolve(protocol)))
        .sorted()
        .toList();
  }

  private static boolean isCatalogue(Path file) {
    String path = file.toString();
    boolean aside =
        Stream.of(
                "history/",
                "/data/",
                "/sample/",
                "gsa-negative",
                "organisations.json",
                "organization_",
                "tag_list",
                "package_list",
                "package_show",
                "exchanges")
            .anyMatch(path::contains);
    return !aside
        && path.matches(".*\\.(ttl|rdf|xml|nt|n3|jsonld|json|json\\.gz|tar\\.gz)")
        && !path.matches(".*dcat-https_.*\\.json");
  }

  private static CorpusSource source(String protocol, Path folder, Path file) {
    String name =
        folder
            .relativize(file)
            .toString()
            .replaceFirst("\\.(json|tar)?(\\.gz)?$", "")
            .replaceAll("[^A-Za-z0-9.-]+", "_");
    String id = protocol + "-" + name;
    return new CorpusSource(
        id.length() > 100 ? id.substring(id.length() - 100) : id,
        protocol,
        TYPES.get(protocol),
        file);
  }
}
