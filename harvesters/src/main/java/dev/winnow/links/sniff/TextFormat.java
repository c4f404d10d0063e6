package dev.winnow.links.sniff;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells formats that are written in text apart. */
final class TextFormat {

  private static final Pattern TRIPLE =
      Pattern.compile("(<[^>\\s]+>|_:\\S+)\\s+<[^>\\s]+>\\s+(<[^>\\s]+>|_:\\S+|\".*\"\\S*)\\s*\\.");
  private static final Pattern TURTLE =
      Pattern.compile(
          "(?im)^\\s*(@prefix\\s+\\S*:\\s*<|@base\\s+<|prefix\\s+\\S*:\\s*<|base\\s+<|<[^>\\s]+>\\s+(a|<[^>\\s]+>)\\s)");
  private static final Pattern JSON_KEY = Pattern.compile("^\\{\\s*(\"|\\})");

  private static final List<Map.Entry<Pattern, String>> BEGINNINGS =
      List.of(
          Map.entry(Pattern.compile("(?i)^BEGIN:VCALENDAR"), "ICS"),
          Map.entry(Pattern.compile("(?i)^BEGIN:VCARD"), "VCARD"),
          Map.entry(Pattern.compile("^%!PS"), "PS"),
          Map.entry(Pattern.compile("^\\{\\\\rtf"), "RTF"),
          Map.entry(Pattern.compile("(?i)^(CHARSET|AXIS-VERSION)\\s*=\\s*\""), "PC_AXIS"),
          Map.entry(Pattern.compile("(?i)^ncols\\s+\\d+\\s+nrows\\s+\\d+"), "GRID_ASCII"));

  private TextFormat() {}

  /** The format of a text that begins so; plain text when nothing else fits. */
  static Optional<Sniffed> of(String text) {
    String start = text.strip();
    if (start.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(Sniffed.plain(id(start)));
  }

  private static String id(String start) {
    if (start.startsWith("<")) {
      Optional<String> markup = Markup.format(start);
      if (markup.isPresent()) {
        return markup.get();
      }
    }
    for (Map.Entry<Pattern, String> beginning : BEGINNINGS) {
      if (beginning.getKey().matcher(start).find()) {
        return beginning.getValue();
      }
    }
    return rdf(start).or(() -> json(start)).orElseGet(() -> Table.format(start).orElse("TXT"));
  }

  private static Optional<String> rdf(String start) {
    String first = firstStatement(start);
    if (TRIPLE.matcher(first).matches()) {
      return Optional.of("RDF_N_TRIPLES");
    }
    return TURTLE.matcher(start.substring(0, Math.min(start.length(), 4000))).find()
            && !start.startsWith("<!")
        ? Optional.of("RDF_TURTLE")
        : Optional.empty();
  }

  private static String firstStatement(String start) {
    return start
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .findFirst()
        .orElse("");
  }

  private static Optional<String> json(String start) {
    if (start.startsWith("[")) {
      return start.matches("(?s)\\[\\s*([\\[{\"\\d\\]-]|true|false|null).*")
          ? Optional.of(object(start, "JSON"))
          : Optional.empty();
    }
    if (!JSON_KEY.matcher(start).find()) {
      return Optional.empty();
    }
    List<String> lines = start.lines().limit(3).map(String::strip).toList();
    boolean oneEach =
        lines.size() > 1 && lines.get(0).endsWith("}") && lines.get(1).startsWith("{");
    return Optional.of(oneEach ? "JSONL" : object(start, "JSON"));
  }

  private static String object(String start, String otherwise) {
    String compact =
        start
            .substring(0, Math.min(start.length(), 4000))
            .replaceAll("\\s+", "")
            .toLowerCase(Locale.ROOT);
    if (compact.contains("\"@context\"") || compact.contains("\"@graph\"")) {
      return "JSON_LD";
    }
    if (compact.contains("\"type\":\"topology\"")) {
      return "TOPOJSON";
    }
    if (compact.contains("\"type\":\"featurecollection\"")
        || compact.contains("\"type\":\"feature\"")
        || compact.matches("\\{\"type\":\"(multi)?(point|linestring|polygon)\".*")) {
      return "GEOJSON";
    }
    return otherwise;
  }
}
