package dev.winnow.catalogue.vocabulary;

import dev.winnow.catalogue.vocabulary.Licence.Condition;
import dev.winnow.catalogue.vocabulary.Licence.Openness;
import dev.winnow.catalogue.vocabulary.LicenceReader.Kind;
import dev.winnow.catalogue.vocabulary.LicenceReader.Reading;
import dev.winnow.catalogue.vocabulary.spelling.Memo;
import dev.winnow.catalogue.vocabulary.spelling.Ports;
import dev.winnow.catalogue.vocabulary.spelling.Table;
import java.net.URI;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of licences, and how real-world spellings are resolved to it. */
public final class Licences {

  private static final String BUT = "; but ";
  private static final Pattern JOINED = Pattern.compile(" \\| ");
  private static final Map<String, Condition> CONDITIONS =
      Map.of(
          "BY", Condition.ATTRIBUTION,
          "SA", Condition.SHARE_ALIKE,
          "NC", Condition.NON_COMMERCIAL,
          "ND", Condition.NO_DERIVATIVES);

  /** What programs write for an absent value; "none" and "N/A" are people's words and count. */
  private static final Set<String> NO_STATEMENTS = Set.of("", "-", "null", "[]", "{}", "NaN");

  private static final Set<Kind> NO_KINDS = EnumSet.of(Kind.NOTHING);
  private static final Set<Kind> GENERIC_KINDS =
      EnumSet.of(Kind.NOTHING, Kind.GENERIC, Kind.RESERVED);
  private static final Set<Kind> NAMING_KINDS = EnumSet.of(Kind.LICENCE, Kind.UNKNOWN);
  private static final Set<Kind> OPEN_KINDS =
      EnumSet.of(Kind.NOTHING, Kind.GENERIC, Kind.ACCESS, Kind.ELSEWHERE);

  private static final List<Table.Row> ROWS = Table.read(Licences.class, "licences.csv");
  private static final Map<String, Licence> BY_ID = load();
  private static final Set<String> FAMILIES = families();
  private static final Memo<Reading> READINGS = new Memo<>(new LicenceReader(ROWS, BY_ID)::read);
  private static final Memo<Set<Kind>> KINDS = new Memo<>(Licences::kinds);

  private Licences() {}

  /** The licence of this id, or an unlisted one that only carries the id. */
  public static Licence get(String id) {
    return find(id).orElseGet(() -> unlisted(id));
  }

  /** The licence of this id. */
  public static Optional<Licence> find(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }

  /** Every licence of the table. */
  public static List<Licence> all() {
    return List.copyOf(BY_ID.values());
  }

  /** Whether it is in the EU's licence list, which is what the MQA calls a known licence. */
  public static boolean inEuList(Licence licence) {
    return licence.euCode().isPresent();
  }

  /**
   * Whether a statement, or several joined by " | ", only says that no licence is stated:
   * "notspecified", "unknown", "none" and the like in any language we know.
   */
  public static boolean isPlaceholder(String raw) {
    return NO_KINDS.containsAll(KINDS.of(raw));
  }

  /**
   * Whether a statement, or several joined by " | ", only names a kind of licence, such as
   * "other-open", "proprietary" or "public domain".
   */
  public static boolean isGeneric(String raw) {
    return !isPlaceholder(raw) && GENERIC_KINDS.containsAll(KINDS.of(raw));
  }

  /**
   * Whether a statement, or several joined by " | ", names no licence and leaves room for one that
   * is named elsewhere: "not specified", "other-open", "see terms of use". Words that reserve all
   * rights leave none, and neither does what nobody understands.
   */
  public static boolean leavesOpen(String raw) {
    return OPEN_KINDS.containsAll(KINDS.of(raw));
  }

  /** Whether a statement, or several joined by " | ", is known to name no licence. */
  public static boolean namesNone(String raw) {
    return Collections.disjoint(NAMING_KINDS, KINDS.of(raw));
  }

  /** What the statements in one place turned out to be. */
  private static Set<Kind> kinds(String raw) {
    return statements(List.of(JOINED.split(raw))).stream()
        .map(text -> READINGS.of(text).kind())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
  }

  /** Whether statements in one place named different licences; the rule then says which. */
  public static boolean isContested(Stated<Licence> stated) {
    return stated.isUnderstood() && stated.rule().contains(BUT);
  }

  /** The licences that the statements in one place name; several only where they disagree. */
  public static List<Licence> named(Stated<Licence> stated) {
    return isContested(stated)
        ? statements(List.of(JOINED.split(stated.raw()))).stream()
            .flatMap(text -> READINGS.of(text).licence().stream())
            .toList()
        : stated.value().stream().toList();
  }

  /**
   * Resolves what a portal says about one licence in one place. Where statements name different
   * licences the first one counts, and the rule says what the other one named; where one names only
   * the family and another one the version too, the version counts.
   *
   * @param said its statements, the most reliable first: address, id, title, text; blank ones are
   *     passed over
   */
  public static Stated<Licence> resolve(List<String> said) {
    List<String> texts = statements(said);
    if (texts.isEmpty()) {
      return Stated.nothing();
    }
    String raw = texts.size() == 1 ? texts.getFirst() : String.join(" | ", texts);
    List<Reading> readings = texts.stream().map(READINGS::of).toList();
    return readings.stream()
        .filter(Reading::isKnown)
        .reduce(Licences::combine)
        .map(reading -> Stated.understood(raw, reading.licence().orElseThrow(), reading.rule()))
        .orElseGet(() -> Stated.unknown(raw, whyUnknown(readings)));
  }

  /** Whether nothing but the id is its family, although the family has several licences. */
  static boolean isFamily(Licence licence) {
    return FAMILIES.contains(licence.id()) || !BY_ID.containsKey(licence.id());
  }

  private static List<String> statements(List<String> said) {
    Set<String> texts = new LinkedHashSet<>();
    for (String text : said) {
      String stripped = text.strip();
      if (!NO_STATEMENTS.contains(stripped)) {
        texts.add(stripped);
      }
    }
    return List.copyOf(texts);
  }

  private static Reading combine(Reading first, Reading second) {
    Licence one = first.licence().orElseThrow();
    Licence other = second.licence().orElseThrow();
    if (!one.family().equals(other.family())) {
      return contested(first, second);
    }
    if (!one.isExact() && other.isExact()) {
      return second.because(second.rule() + "; " + first.source() + " names only the family");
    }
    boolean agree = !other.isExact() || one.version().equals(other.version());
    return agree ? first : contested(first, second);
  }

  private static Reading contested(Reading first, Reading second) {
    return first.because(
        first.rule() + BUT + second.source() + " says " + second.licence().orElseThrow().id());
  }

  private static String whyUnknown(List<Reading> readings) {
    return readings.stream()
        .filter(reading -> reading.kind() != Kind.NOTHING)
        .findFirst()
        .orElse(readings.getFirst())
        .rule();
  }

  private static Licence unlisted(String id) {
    return new Licence(
        id, id, Optional.empty(), Optional.empty(), id, "", Openness.UNKNOWN, Set.of());
  }

  private static Map<String, Licence> load() {
    Map<String, Licence> all = new LinkedHashMap<>();
    for (Table.Row row : ROWS) {
      all.put(row.text("id"), licence(row));
    }
    Set<Optional<URI>> listed =
        all.values().stream().map(Licence::address).collect(Collectors.toSet());
    Ports ports = new Ports(Table.read(Licences.class, "creative-commons-ports.csv"));
    List.copyOf(all.values()).stream()
        .filter(licence -> licence.family().startsWith("CC-BY"))
        .filter(licence -> licence.id().equals(licence.family() + "-" + licence.version()))
        .flatMap(one -> ports.of(one.version()).stream().map(port -> ported(one, port)))
        .filter(edition -> !listed.contains(edition.address()))
        .forEach(edition -> all.put(edition.id(), edition));
    return all;
  }

  /** The edition of a Creative Commons licence for a country. */
  private static Licence ported(Licence licence, String port) {
    String name = licence.name().replaceFirst(" (?:Generic|Unported)$", "");
    URI address = URI.create(licence.address().orElseThrow() + port.toLowerCase(Locale.ROOT) + "/");
    return new Licence(
        licence.id() + "-" + port,
        name + " " + Ports.name(port),
        Optional.empty(),
        Optional.of(address),
        licence.family(),
        licence.version(),
        licence.openness(),
        licence.conditions());
  }

  private static Licence licence(Table.Row row) {
    Set<Condition> conditions =
        row.words("conditions").stream()
            .map(CONDITIONS::get)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Condition.class)));
    return new Licence(
        row.text("id"),
        row.text("name"),
        Optional.of(row.text("euCode")).filter(code -> !code.isEmpty()),
        Optional.of(row.text("address")).filter(address -> !address.isEmpty()).map(URI::create),
        row.text("family"),
        row.text("version"),
        Openness.valueOf(row.text("openness").toUpperCase(Locale.ROOT).replace('-', '_')),
        conditions);
  }

  private static Set<String> families() {
    Stream<Licence> members =
        BY_ID.values().stream().filter(licence -> !licence.id().equals(licence.family()));
    return members.map(Licence::family).collect(Collectors.toUnmodifiableSet());
  }
}
