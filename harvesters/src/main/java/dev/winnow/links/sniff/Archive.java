package dev.winnow.links.sniff;

import dev.winnow.catalogue.vocabulary.FileFormat;
import dev.winnow.catalogue.vocabulary.FileFormats;
import dev.winnow.catalogue.vocabulary.Stated;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Looks into the beginning of a ZIP: office documents, shapefiles, or one data format inside. */
final class Archive {

  private static final int HEADER = 30;

  private Archive() {}

  static Sniffed sniff(byte[] first) {
    List<String> names = names(first);
    return document(first, names)
        .or(() -> dataset(names))
        .map(Sniffed::plain)
        .or(() -> inside(names).map(format -> new Sniffed(format, true)))
        .orElse(Sniffed.plain("ZIP"));
  }

  /** The names of the entries that begin within the first bytes, in small letters. */
  private static List<String> names(byte[] first) {
    List<String> names = new ArrayList<>();
    for (int at = 0; at + HEADER < first.length; at++) {
      if (first[at] == 'P' && first[at + 1] == 'K' && first[at + 2] == 3 && first[at + 3] == 4) {
        int length = (first[at + 26] & 0xff) | (first[at + 27] & 0xff) << 8;
        if (length > 0 && length < 512 && at + HEADER + length <= first.length) {
          names.add(
              new String(first, at + HEADER, length, StandardCharsets.UTF_8)
                  .toLowerCase(Locale.ROOT));
        }
      }
    }
    return names;
  }

  private static Optional<String> document(byte[] first, List<String> names) {
    if (!names.isEmpty() && names.getFirst().equals("mimetype")) {
      String start = new String(first, 0, Math.min(200, first.length), StandardCharsets.US_ASCII);
      for (String id : List.of("ODS", "ODT", "ODP", "ODG", "EPUB")) {
        if (FileFormats.get(id).mediaTypes().stream().anyMatch(start::contains)
            || id.equals("EPUB") && start.contains("application/epub+zip")) {
          return Optional.of(id);
        }
      }
    }
    if (any(names, "[content_types].xml") || any(names, "_rels/.rels")) {
      return under(names, "xl/", "XLSX")
          .or(() -> under(names, "word/", "DOCX"))
          .or(() -> under(names, "ppt/", "PPTX"));
    }
    return Optional.empty();
  }

  private static Optional<String> dataset(List<String> names) {
    if (names.stream().anyMatch(name -> name.contains(".gdb/"))) {
      return Optional.of("GDB");
    }
    if (ends(names, ".shp") || ends(names, ".shx") || ends(names, ".dbf") && ends(names, ".prj")) {
      return Optional.of("SHP");
    }
    if (any(names, "doc.kml")) {
      return Optional.of("KMZ");
    }
    return any(names, "agency.txt") || any(names, "stop_times.txt") || any(names, "trips.txt")
        ? Optional.of("GTFS")
        : Optional.empty();
  }

  /** The format of most entries; of equally many, the one that is easier to use. */
  private static Optional<FileFormat> inside(List<String> names) {
    Map<FileFormat, Integer> counts = new LinkedHashMap<>();
    for (String name : names) {
      ending(name).ifPresent(format -> counts.merge(format, 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .max(
            Comparator.<Map.Entry<FileFormat, Integer>>comparingInt(Map.Entry::getValue)
                .thenComparing(one -> one.getKey().machineReadable())
                .thenComparing(one -> one.getKey().nonProprietary()))
        .map(Map.Entry::getKey);
  }

  private static Optional<FileFormat> ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0
        ? Optional.empty()
        : Optional.of(FileFormats.resolve(name.substring(dot + 1))).flatMap(Stated::value);
  }

  private static Optional<String> under(List<String> names, String folder, String id) {
    return names.stream().anyMatch(name -> name.startsWith(folder))
        ? Optional.of(id)
        : Optional.empty();
  }

  private static boolean any(List<String> names, String wanted) {
    return names.stream().anyMatch(name -> name.equals(wanted) || name.endsWith("/" + wanted));
  }

  private static boolean ends(List<String> names, String ending) {
    return names.stream().anyMatch(name -> name.endsWith(ending));
  }
}
