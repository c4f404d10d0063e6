package dev.winnow.catalogue.vocabulary;

import dev.winnow.catalogue.vocabulary.spelling.Memo;
import dev.winnow.catalogue.vocabulary.spelling.Spelling;
import dev.winnow.catalogue.vocabulary.spelling.Table;
import dev.winnow.catalogue.vocabulary.spelling.WebAddress;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table of update frequencies, and how spellings are resolved to it. */
public final class Frequencies {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:publications\\.europa\\.eu/(?:resource|mdr)(?:/resource)?/authority/frequency/"
              + "|purl\\.org/cld/freq/"
              + "|purl\\.org/linked-data/sdmx/2009/code/"
              + "|.*(?:codelist|19115|19139|maintenancefrequency).*/)"
              + "(?:md_maintenancefrequencycode[_.])?([^/]+)");
  private static final Pattern REPEATING =
      Pattern.compile("(?:R\\d{0,4}/)?(?:[^/P]{1,40}/)?(P[0-9.,YMWDTHS]{2,20})(?:/.*)?");
  private static final Pattern EVERY =
      Pattern.compile(
          "(?:approximately )?(?:every |each |once every |var |hver |alle |tous les |toutes les )?"
              + "(\\d{1,4}) ?(minutes?|mins?|hours?|days?|weeks?|months?|years?)");
  private static final Map<String, String> UNITS =
      Map.of(
          "min", "PT%sM", "hou", "PT%sH", "day", "P%sD", "wee", "P%sW", "mon", "P%sM", "yea",
          "P%sY");
  private static final int LONGEST = 200;

  private static final List<Table.Row> ROWS = Table.read(Frequencies.class, "frequencies.csv");
  private static final Map<String, Frequency> BY_ID = load();
  private static final Map<String, Frequency> DURATIONS = durations();
  private static final Map<String, Named> WORDS = words();
  private static final Memo<Stated<Frequency>> MEMO = new Memo<>(Frequencies::read);

  private record Named(Frequency frequency, String rule) {}

  private Frequencies() {}

  /** The frequency of this id, or an unlisted one without a period. */
  public static Frequency get(String id) {
    return find(id).orElseGet(() -> new Frequency(id, Optional.empty(), false));
  }

  /** The frequency of this id. */
  public static Optional<Frequency> find(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }

  /** Every frequency of the table. */
  public static List<Frequency> all() {
    return List.copyOf(BY_ID.values());
  }

  /**
   * Resolves EU, Dublin Core, ISO 19115, ISO 8601 ("R/P1D") and written forms. A period that the EU
   * list has no code for is "OTHER". "biannually" is ISO's word for twice a year; "biannual" alone
   * may mean every two years as well and stays unknown.
   */
  public static Stated<Frequency> resolve(String said) {
    return MEMO.of(said);
  }

  private static Stated<Frequency> read(String said) {
    String raw = said.strip();
    if (Spelling.isNothing(raw)) {
      return Stated.nothing();
    }
    if (raw.length() > LONGEST) {
      return Stated.unknown(raw, "a long text, not a frequency");
    }
    WebAddress address = WebAddress.of(raw);
    if (address.isPresent()) {
      return byAddress(raw, address);
    }
    Matcher repeating = REPEATING.matcher(raw.toUpperCase(Locale.ROOT));
    return repeating.matches() ? byDuration(raw, repeating.group(1)) : byWords(raw);
  }

  private static Stated<Frequency> byAddress(String raw, WebAddress address) {
    String fragment = address.fragment();
    String key = fragment.isEmpty() ? address.key() : address.key() + "/" + fragment;
    Matcher matcher = ADDRESS.matcher(key);
    if (!matcher.matches()) {
      return Stated.unknown(raw, "an address that is in no table of frequencies");
    }
    String code = matcher.group(1);
    if (code.equals("biannually")) {
      return biannually(raw);
    }
    Named named = WORDS.get(Spelling.words(code));
    return named != null
        ? Stated.understood(raw, named.frequency(), "by its address")
        : Stated.unknown(raw, "the list has no frequency at this address");
  }

  private static Stated<Frequency> byDuration(String raw, String duration) {
    Frequency frequency = DURATIONS.get(duration.replace(',', '.'));
    if (frequency != null) {
      return Stated.understood(raw, frequency, "by its ISO 8601 duration " + duration);
    }
    boolean real =
        duration.matches("P(?:[\\d.,]+[YMWD])*(?:T(?:[\\d.,]+[HMS])+)?")
            && duration.matches(".*[1-9].*");
    return real
        ? Stated.understood(
            raw, get("OTHER"), "every " + duration + ", for which the EU list has no code")
        : Stated.unknown(raw, "not an ISO 8601 duration");
  }

  private static Stated<Frequency> byWords(String raw) {
    String words = Spelling.words(raw);
    Named named = WORDS.get(words);
    if (named != null) {
      return Stated.understood(raw, named.frequency(), named.rule());
    }
    if (words.equals("biannually")) {
      return biannually(raw);
    }
    if (words.equals("biannual")) {
      return Stated.unknown(raw, "biannual may mean twice a year or every two years");
    }
    Matcher every = EVERY.matcher(words);
    return every.matches()
        ? every(raw, every.group(1), every.group(2))
        : Stated.unknown(raw, "in no table of frequencies");
  }

  private static Stated<Frequency> every(String raw, String number, String unit) {
    String count = Integer.toString(Integer.parseInt(number));
    String duration = UNITS.get(unit.substring(0, 3)).formatted(count);
    return byDuration(raw, duration);
  }

  private static Stated<Frequency> biannually(String raw) {
    return Stated.understood(
        raw, get("ANNUAL_2"), "by ISO 19115's word biannually, twice a year; often mistaken");
  }

  private static Map<String, Frequency> load() {
    Map<String, Frequency> all = new LinkedHashMap<>();
    for (Table.Row row : ROWS) {
      Optional<Duration> period =
          Optional.of(row.text("period")).filter(text -> !text.isEmpty()).map(Duration::parse);
      String id = row.text("id");
      all.put(id, new Frequency(id, period, row.text("continuous").equals("yes")));
    }
    return all;
  }

  private static Map<String, Frequency> durations() {
    Map<String, Frequency> all = new HashMap<>();
    for (Table.Row row : ROWS) {
      row.words("durations").forEach(length -> all.put(length, BY_ID.get(row.text("id"))));
    }
    return all;
  }

  private static Map<String, Named> words() {
    Map<String, Named> all = new HashMap<>();
    BY_ID.forEach((id, it) -> all.put(Spelling.words(id), new Named(it, "by its code " + id)));
    for (Table.Row row : Table.read(Frequencies.class, "frequency-words.csv")) {
      String language = Locale.of(row.text("language")).getDisplayLanguage(Locale.ENGLISH);
      String rule = language.isEmpty() ? "by its code" : "by its name in " + language;
      Named named = new Named(BY_ID.get(row.text("id")), rule);
      row.texts("words").forEach(words -> all.putIfAbsent(Spelling.words(words), named));
    }
    return all;
  }
}
