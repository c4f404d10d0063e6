package dev.winnow.catalogue.vocabulary;

import dev.winnow.catalogue.vocabulary.spelling.Memo;
import dev.winnow.catalogue.vocabulary.spelling.Table;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of file formats and kinds of services, and how spellings are resolved to it. */
public final class FileFormats {

  private static final String EU_LIST =
      "http://publications.europa.eu/resource/authority/file-type/";
  private static final String TWICE = ", stated as format too";
  private static final List<Table.Row> ROWS = Table.read(FileFormats.class, "formats.csv");
  private static final Map<String, FileFormat> BY_ID = load();
  private static final Set<String> EU = with("eu", "yes");
  private static final Set<String> EU_MACHINE_READABLE = with("euLists", "machine-readable");
  private static final Set<String> EU_NON_PROPRIETARY = with("euLists", "non-proprietary");
  private static final FormatReader READER =
      new FormatReader(ROWS, BY_ID, with("traits", "packaging"));
  private static final Memo<Stated<FileFormat>> FORMATS = new Memo<>(READER::format);
  private static final Memo<Stated<String>> MEDIA_TYPES = new Memo<>(READER::mediaType);

  private FileFormats() {}

  /** The format of this id in capitals or small letters, or an unlisted one with only the id. */
  public static FileFormat get(String id) {
    return find(id)
        .orElseGet(() -> new FileFormat(id, id, Set.of(), Set.of(), false, false, false));
  }

  /** The format of this id, in capitals or small letters. */
  public static Optional<FileFormat> find(String id) {
    return Optional.ofNullable(BY_ID.get(id.toUpperCase(Locale.ROOT)));
  }

  /** Every format of the table. */
  public static List<FileFormat> all() {
    return List.copyOf(BY_ID.values());
  }

  /** Its address in the EU's file-type list, if it is there. */
  public static Optional<URI> address(FileFormat format) {
    return EU.contains(format.id())
        ? Optional.of(URI.create(EU_LIST + format.id()))
        : Optional.empty();
  }

  /** Whether the EU's own list of 20 machine-readable formats has it; Winnow's flag is wider. */
  public static boolean inEuMachineReadableList(FileFormat format) {
    return EU_MACHINE_READABLE.contains(format.id());
  }

  /**
   * Whether a distribution states its format itself, so that it was not only read off the media
   * type or the ending of an address.
   */
  public static boolean isStated(Stated<FileFormat> format, Stated<String> mediaType) {
    boolean borrowed =
        format.raw().equals(mediaType.raw())
            && format.rule().contains("media type")
            && !format.rule().endsWith(TWICE);
    return !format.raw().isEmpty() && !borrowed;
  }

  /** Whether the EU's own list of 31 non-proprietary formats has it; Winnow's flag is wider. */
  public static boolean inEuNonProprietaryList(FileFormat format) {
    return EU_NON_PROPRIETARY.contains(format.id());
  }

  /**
   * Resolves a stated format, such as "csv;utf8" or an address in the EU's list. A file in a
   * package ("CSV (ZIP)") is what is inside; several formats at once stay unknown.
   */
  public static Stated<FileFormat> resolve(String format) {
    return FORMATS.of(format);
  }

  /**
   * Resolves a distribution's format: what is stated as format, else what its media type says, else
   * the file ending of its address; the rule names which, and whether a media type stands in both
   * places. Blank arguments are passed over. An address is no statement: when only it tells, {@code
   * raw} is empty.
   */
  public static Stated<FileFormat> resolve(String format, String mediaType, String address) {
    Stated<FileFormat> first = resolve(format);
    if (tells(first)) {
      boolean twice = first.raw().equals(mediaType.strip()) && first.rule().contains("media type");
      return twice
          ? Stated.understood(first.raw(), first.value().get(), first.rule() + TWICE)
          : first;
    }
    Stated<FileFormat> second = resolve(mediaType);
    if (tells(second)) {
      return new Stated<>(raw(first, second), second.value(), said(second.rule()));
    }
    Stated<FileFormat> said =
        second.isUnderstood() && !first.isUnderstood() ? second : first.or(second);
    return READER
        .ending(address)
        .map(found -> Stated.understood(raw(first, second), found.value(), found.rule()))
        .orElseGet(() -> new Stated<>(raw(first, second), said.value(), said.rule()));
  }

  /** Resolves a stated media type: a plain one, an IANA address; parameters are dropped. */
  public static Stated<String> mediaType(String said) {
    return MEDIA_TYPES.of(said);
  }

  private static boolean tells(Stated<FileFormat> stated) {
    return stated.value().filter(format -> !format.id().equals("OCTET")).isPresent();
  }

  private static String said(String rule) {
    return rule.startsWith("by its media type")
        ? rule
        : rule.replaceFirst("^by ", "by what is stated as media type, ");
  }

  private static String raw(Stated<FileFormat> first, Stated<FileFormat> second) {
    return Stream.of(first.raw(), second.raw())
        .filter(raw -> !raw.isEmpty())
        .distinct()
        .collect(Collectors.joining(" | "));
  }

  private static Map<String, FileFormat> load() {
    Map<String, FileFormat> all = new LinkedHashMap<>();
    for (Table.Row row : ROWS) {
      all.put(row.text("id"), format(row));
    }
    return all;
  }

  private static FileFormat format(Table.Row row) {
    List<String> traits = row.words("traits");
    return new FileFormat(
        row.text("id"),
        row.text("name"),
        new LinkedHashSet<>(row.words("mediaTypes")),
        new LinkedHashSet<>(row.words("extensions")),
        traits.contains("machine-readable"),
        traits.contains("non-proprietary"),
        traits.contains("service"));
  }

  private static Set<String> with(String column, String value) {
    return ROWS.stream()
        .filter(row -> row.words(column).contains(value))
        .map(row -> row.text("id"))
        .collect(Collectors.toUnmodifiableSet());
  }
}
