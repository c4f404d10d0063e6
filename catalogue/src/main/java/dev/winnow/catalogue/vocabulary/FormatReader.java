package dev.winnow.catalogue.vocabulary;

import dev.winnow.catalogue.vocabulary.spelling.Spelling;
import dev.winnow.catalogue.vocabulary.spelling.Table;
import dev.winnow.catalogue.vocabulary.spelling.WebAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads one statement about a format or media type; every word must be understood. */
final class FormatReader {

  private static final Pattern MEDIA_TYPE =
      Pattern.compile(
          "(?:application|audio|binary|chemical|example|font|haptics|image|message|model|multipart"
              + "|text|video|x-gis)/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}");
  private static final Pattern MEDIA_TYPE_ADDRESS =
      Pattern.compile(
          "(?:iana\\.org/assignments|purl\\.org/net|inspire\\.ec\\.europa\\.eu)"
              + "/media-?types/(.+)");
  private static final Pattern CODE_ADDRESS =
      Pattern.compile(
          "(?:publications\\.europa\\.eu/(?:resource|mdr)(?:/resource)?/authority/file-type"
              + "|w3\\.org/ns/formats|opengis\\.net/def/servicetype/ogc)/([^/]+)");
  private static final Pattern SERVICE =
      Pattern.compile("(?i)(?:^|&)service=(wms|wfs|wcs|wmts|csw|sos|wps)(?:&|$)");
  private static final Pattern OUTPUT =
      Pattern.compile("(?i)(?:^|&)(?:outputformat|format|f)=([^&]{1,80})(?:&|$)");
  private static final Set<String> FILLERS =
      Set.of(
          "file",
          "files",
          "format",
          "fil",
          "filer",
          "datei",
          "fichier",
          "fichiers",
          "utf8",
          "utf",
          "8",
          "iso",
          "8859",
          "1",
          "wgs84",
          "wgs",
          "84",
          "sweref99",
          "in",
          "inside",
          "as",
          "and",
          "und",
          "och",
          "et",
          "ja",
          "og",
          "or",
          "the",
          "with",
          "data",
          "dataset",
          "zipped",
          "compressed",
          "komprimerad",
          "charset",
          "text");
  private static final int LONGEST_PHRASE = 6;
  private static final int LONGEST_STATEMENT = 200;

  private final Set<String> packaging;
  private final Map<String, FileFormat> words = new HashMap<>();
  private final Map<String, FileFormat> mediaTypes = new HashMap<>();
  private final Map<String, FileFormat> extensions = new HashMap<>();

  /** A format that an address tells. */
  record Ending(FileFormat value, String rule) {}

  FormatReader(List<Table.Row> rows, Map<String, FileFormat> ids, Set<String> packaging) {
    this.packaging = packaging;
    for (FileFormat format : ids.values()) {
      words.put(Spelling.words(format.id()), format);
      format.mediaTypes().forEach(type -> mediaTypes.putIfAbsent(type, format));
      format.extensions().forEach(ending -> extensions.putIfAbsent(ending, format));
    }
    extensions.forEach(words::putIfAbsent);
    for (Table.Row row : rows) {
      FileFormat format = ids.get(row.text("id"));
      words.putIfAbsent(Spelling.words(row.text("name")), format);
      row.texts("spellings").forEach(word -> words.putIfAbsent(Spelling.words(word), format));
    }
  }

  Stated<FileFormat> format(String said) {
    String raw = said.strip();
    if (Spelling.isNothing(raw)) {
      return Stated.nothing();
    }
    WebAddress address = WebAddress.of(raw);
    if (address.isPresent() && raw.contains("://")) {
      return byAddress(raw, address);
    }
    Optional<FileFormat> byType = byMediaType(raw);
    if (byType.isPresent()) {
      return Stated.understood(raw, byType.get(), "by its media type " + withoutParameters(raw));
    }
    if (raw.length() > LONGEST_STATEMENT) {
      return Stated.unknown(raw, "a long text, not a format");
    }
    String name = Spelling.words(raw);
    FileFormat format = words.get(name);
    return format != null ? Stated.understood(raw, format, rule(format, name)) : byParts(raw);
  }

  Stated<String> mediaType(String said) {
    String raw = said.strip();
    if (Spelling.isNothing(raw)) {
      return Stated.nothing();
    }
    Matcher address = MEDIA_TYPE_ADDRESS.matcher(WebAddress.of(raw).key());
    boolean listed = address.matches();
    String type = listed ? address.group(1) : withoutParameters(raw);
    if (!MEDIA_TYPE.matcher(type).matches()) {
      return Stated.unknown(raw, "not a media type");
    }
    String rule = listed ? "by its address" : "a media type as it should be written";
    boolean cut = !listed && raw.indexOf(';') >= 0;
    return Stated.understood(raw, type, cut ? rule + "; parameters dropped" : rule);
  }

  /** What the query or the file ending of an address tells. */
  Optional<Ending> ending(String said) {
    int host = said.indexOf("://") + 3;
    if (host < 3) {
      return Optional.empty();
    }
    int fragment = said.indexOf('#', host);
    String address = fragment < 0 ? said.strip() : said.substring(0, fragment);
    int question = address.indexOf('?', host);
    String page = question < 0 ? address : address.substring(0, question);
    String query = question < 0 ? "" : address.substring(question + 1);
    Optional<Ending> service = query.isEmpty() ? Optional.empty() : service(query);
    if (service.isPresent()) {
      return service;
    }
    int slash = page.lastIndexOf('/');
    String file = slash < host ? "" : page.substring(slash + 1).toLowerCase(Locale.ROOT);
    Optional<Ending> ending = fileEnding(file);
    return ending.isPresent() || query.isEmpty() ? ending : output(query);
  }

  private Optional<Ending> service(String query) {
    Matcher service = SERVICE.matcher(query);
    if (!service.find()) {
      return Optional.empty();
    }
    String name = service.group(1).toUpperCase(Locale.ROOT);
    return ending(words.get(name.toLowerCase(Locale.ROOT)), "service=" + name + " in its address");
  }

  private Optional<Ending> fileEnding(String file) {
    int dot = file.lastIndexOf('.');
    if (dot <= 0) {
      return Optional.empty();
    }
    FileFormat format = extensions.get(file.substring(dot + 1));
    if (format == null) {
      return Optional.empty();
    }
    Optional<Ending> inside =
        packaging.contains(format.id()) ? fileEnding(file.substring(0, dot)) : Optional.empty();
    return inside.or(
        () -> ending(format, "the file ending " + file.substring(dot) + " of its address"));
  }

  private Optional<Ending> output(String query) {
    Matcher output = OUTPUT.matcher(query);
    if (!output.find()) {
      return Optional.empty();
    }
    String name = output.group(1).toLowerCase(Locale.ROOT).replace("%2f", "/").replace("%2b", "+");
    FileFormat format = byMediaType(name).orElse(extensions.get(name));
    return ending(format, "the format " + name + " its address asks for");
  }

  private static Optional<Ending> ending(@Nullable FileFormat format, String rule) {
    return Optional.ofNullable(format).map(found -> new Ending(found, "by " + rule));
  }

  private Stated<FileFormat> byAddress(String raw, WebAddress address) {
    String key =
        address.key().endsWith("/file-type")
            ? address.key() + "/" + address.fragment()
            : address.key();
    Matcher code = CODE_ADDRESS.matcher(key);
    if (code.matches()) {
      FileFormat format = words.get(Spelling.words(code.group(1)));
      return format != null
          ? Stated.understood(raw, format, "by its address")
          : Stated.unknown(raw, "the list has no format at this address");
    }
    Matcher type = MEDIA_TYPE_ADDRESS.matcher(key);
    FileFormat format = type.matches() ? mediaTypes.get(type.group(1)) : null;
    return format != null
        ? Stated.understood(raw, format, "by its media type " + type.group(1))
        : Stated.unknown(raw, "an address that is in no table of formats");
  }

  private Optional<FileFormat> byMediaType(String said) {
    return said.indexOf('/') < 0
        ? Optional.empty()
        : Optional.ofNullable(mediaTypes.get(withoutParameters(said)));
  }

  private Stated<FileFormat> byParts(String raw) {
    Set<FileFormat> found = new LinkedHashSet<>();
    StringBuilder rest = new StringBuilder();
    for (String piece : raw.split("[\\s,;|]+")) {
      Optional<FileFormat> type = byMediaType(piece);
      type.ifPresent(found::add);
      if (type.isEmpty()) {
        rest.append(piece).append(' ');
      }
    }
    if (!addPhrases(Spelling.words(rest.toString()), found) || found.isEmpty()) {
      return Stated.unknown(raw, "in no table of formats");
    }
    List<FileFormat> inside = new ArrayList<>(found);
    inside.removeIf(format -> packaging.contains(format.id()));
    List<FileFormat> told = inside.isEmpty() ? List.copyOf(found) : inside;
    if (told.size() > 1) {
      String ids = told.stream().map(FileFormat::id).collect(Collectors.joining(", "));
      return Stated.unknown(raw, "names several formats: " + ids);
    }
    return Stated.understood(raw, told.getFirst(), "by every word of it");
  }

  private boolean addPhrases(String text, Set<FileFormat> found) {
    if (text.isEmpty()) {
      return true;
    }
    List<String> all = List.of(text.split(" "));
    int at = 0;
    while (at < all.size()) {
      int taken = 0;
      for (int end = Math.min(all.size(), at + LONGEST_PHRASE); end > at && taken == 0; end--) {
        FileFormat format = words.get(String.join(" ", all.subList(at, end)));
        if (format != null && (end - at > 1 || all.get(at).length() > 1)) {
          found.add(format);
          taken = end - at;
        }
      }
      if (taken == 0 && !FILLERS.contains(all.get(at))) {
        return false;
      }
      at += Math.max(taken, 1);
    }
    return true;
  }

  private String rule(FileFormat format, String name) {
    boolean code = Spelling.words(format.id()).equals(name) || extensions.containsKey(name);
    return (code ? "by its short name " : "by its name ") + name;
  }

  private static String withoutParameters(String said) {
    int parameters = said.indexOf(';');
    String type = parameters < 0 ? said : said.substring(0, parameters);
    return type.strip().toLowerCase(Locale.ROOT);
  }
}
