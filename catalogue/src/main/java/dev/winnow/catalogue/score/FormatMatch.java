package dev.winnow.catalogue.score;

import dev.winnow.catalogue.vocabulary.FileFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether a file can be what is stated about it. */
public final class FormatMatch {

  /** Formats that people do not tell apart when they state one. */
  private static final Set<Set<String>> ALIKE =
      Set.of(
          Set.of("CSV", "TSV"),
          Set.of("XLS", "XLSX", "XLSM", "XLSB"),
          Set.of("DOC", "DOCX"),
          Set.of("PPT", "PPTX", "PPS", "PPSX"),
          Set.of("TIFF", "GEOTIFF"),
          Set.of("PARQUET", "GEOPARQUET"),
          Set.of("JPEG", "JPEG2000"),
          Set.of("RDF", "RDF_XML", "RDF_TURTLE", "RDF_N_TRIPLES", "RDF_N_QUADS", "JSON_LD", "N3"),
          Set.of("SQLITE", "GPKG", "MBTILES"),
          Set.of("HTML", "HTML5", "HTML_SIMPL", "XHTML", "XHTML5", "XHTML_SIMPL", "RDFA"));

  /** What the first bytes show of formats that stand on another one. */
  private static final Map<String, Set<String>> STANDS_ON =
      Map.of(
          "XML",
          Set.of(
              "GML",
              "KML",
              "ATOM",
              "RSS",
              "RDF",
              "RDF_XML",
              "GPX",
              "SVG",
              "SDMX",
              "IATI",
              "OWL",
              "NETEX",
              "SIRI",
              "DATEX_II",
              "CITYGML",
              "LANDXML",
              "INTERLIS",
              "NAS",
              "XBRL",
              "MARC",
              "SCHEMA_XML",
              "XSLT",
              "OSM",
              "SKOS_XML",
              "METS",
              "JATS",
              "COLLADA",
              "QGS",
              "XLS"),
          "JSON",
          Set.of(
              "GEOJSON",
              "TOPOJSON",
              "JSON_LD",
              "JSONL",
              "COVJSON",
              "CITYJSON",
              "SDMX",
              "GBFS",
              "IPYNB",
              "GLTF",
              "RDF",
              "YAML"),
          "GML",
          Set.of("CITYGML", "NAS"));

  private static final Set<String> BINARY =
      Set.of(
          "XLSX", "ODS", "DOCX", "ODT", "PDF", "PARQUET", "GPKG", "SQLITE", "PNG", "JPEG", "GIF",
          "SHP", "ZIP", "KMZ");

  /** Formats that the sniffer knows by their own bytes. */
  private static final Set<String> JUDGED =
      Set.of(
          "CSV",
          "TSV",
          "XLSX",
          "XLS",
          "ODS",
          "DOCX",
          "ODT",
          "PDF",
          "PARQUET",
          "GPKG",
          "SQLITE",
          "PNG",
          "JPEG",
          "GIF",
          "SHP",
          "ZIP",
          "KMZ",
          "JSON",
          "GEOJSON",
          "JSON_LD",
          "XML",
          "GML",
          "KML",
          "RDF",
          "RDF_XML",
          "RDF_TURTLE",
          "RDF_N_TRIPLES",
          "RSS",
          "ATOM",
          "TIFF",
          "SVG");

  private FormatMatch() {}

  /**
   * Compares what is stated with what came; empty when it cannot be told, as with archives and
   * plain text.
   *
   * @param packed whether what came was inside an archive
   */
  public static Optional<Boolean> of(FileFormat stated, FileFormat found, boolean packed) {
    if (stated.service()) {
      return Optional.empty();
    }
    if (stated.id().equals(found.id()) || isAlike(stated.id(), found.id())) {
      return Optional.of(true);
    }
    if (STANDS_ON.getOrDefault(stated.id(), Set.of()).contains(found.id())) {
      return Optional.of(true);
    }
    return isVague(stated, found, packed) ? Optional.empty() : Optional.of(false);
  }

  private static boolean isAlike(String one, String other) {
    return ALIKE.stream().anyMatch(group -> group.contains(one) && group.contains(other));
  }

  /**
   * A web page is never vague. Text may be nearly anything that is no archive, and an archive
   * anything; formats without a rule of their own are not judged.
   */
  private static boolean isVague(FileFormat stated, FileFormat found, boolean packed) {
    if (isPage(found)) {
      return false;
    }
    boolean archive = Set.of("ZIP", "GZIP", "TAR", "TAR_GZ", "7Z").contains(found.id());
    return archive
        || packed
        || found.id().equals("TXT") && !BINARY.contains(stated.id())
        || STANDS_ON.getOrDefault(found.id(), Set.of()).contains(stated.id())
        || !JUDGED.contains(stated.id())
        || stated.id().equals("TXT");
  }

  /** Whether it is a web page. */
  public static boolean isPage(FileFormat format) {
    return isAlike(format.id(), "HTML");
  }
}
