package dev.winnow.catalogue.vocabulary;

import dev.winnow.catalogue.vocabulary.spelling.Memo;
import dev.winnow.catalogue.vocabulary.spelling.Spelling;
import dev.winnow.catalogue.vocabulary.spelling.Table;
import dev.winnow.catalogue.vocabulary.spelling.WebAddress;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How stated languages are resolved. */
public final class Languages {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:publications\\.europa\\.eu/(?:resource|mdr)(?:/resource)?/authority/language"
              + "|id\\.loc\\.gov/vocabulary/(?:iso639-[125]|languages)"
              + "|lexvo\\.org/id/(?:iso639-[1-5]|code)"
              + "|lexvo\\.org/page/iso639-[1-5]"
              + "|loc\\.gov/standards/iso639-2/php/langcodes)/([a-z-]{2,12})");
  private static final Pattern TAG =
      Pattern.compile("([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]{1,8}){0,4}(?:\\.[Uu][Tt][Ff]-?8)?");
  private static final Pattern WITH_COUNTRY =
      Pattern.compile("([A-Za-z]{2,3})\\s*[;,]\\s*[A-Za-z]{2,3}");
  private static final Map<String, String> WITHOUT_LANGUAGE =
      Map.of(
          "und", "says that the language is not known",
          "mul", "says that there are several languages",
          "zxx", "says that there is no language in it",
          "mis", "says that the language has no code");
  private static final Map<String, String> OLD_CODES =
      Map.of("iw", "he", "in", "id", "ji", "yi", "scr", "hr", "scc", "sr", "mol", "ro", "mo", "ro");

  private static final Map<String, Language> CODES = new HashMap<>();
  private static final Map<String, Language> NAMES = new HashMap<>();
  private static final Map<Language, String> THREE_LETTERS = new HashMap<>();
  private static final Memo<Stated<Language>> MEMO = new Memo<>(Languages::read);

  static {
    Set<String> twice = new HashSet<>();
    for (Table.Row row : Table.read(Languages.class, "languages.csv")) {
      Language language = new Language(row.text("code"));
      CODES.put(language.code(), language);
      row.words("threeLetters").forEach(code -> CODES.put(code, language));
      row.words("threeLetters").stream()
          .findFirst()
          .ifPresent(code -> THREE_LETTERS.put(language, code));
      for (String name : row.texts("names")) {
        Language other = NAMES.putIfAbsent(Spelling.words(name), language);
        if (other != null && !other.equals(language)) {
          twice.add(Spelling.words(name));
        }
      }
    }
    NAMES.keySet().removeAll(twice);
    OLD_CODES.forEach((old, code) -> CODES.put(old, CODES.get(code)));
  }

  private Languages() {}

  /** Resolves ISO 639 codes, tags, names and addresses of the EU's or the Library of Congress's. */
  public static Stated<Language> resolve(String said) {
    return MEMO.of(said);
  }

  /** The code of ISO 639-3, by which the EU's list knows a language, such as "swe". */
  public static String threeLetters(Language language) {
    return THREE_LETTERS.getOrDefault(language, language.code());
  }

  private static Stated<Language> read(String said) {
    String raw = said.strip();
    if (Spelling.isNothing(raw)) {
      return Stated.nothing();
    }
    WebAddress address = WebAddress.of(raw);
    if (address.isPresent()) {
      Matcher matcher = ADDRESS.matcher(address.concept());
      return matcher.matches()
          ? byCode(raw, matcher.group(1), "by its address")
          : Stated.unknown(raw, "an address that is in no table of languages");
    }
    return byText(raw);
  }

  private static Stated<Language> byText(String raw) {
    Language named = NAMES.get(raw.length() > 100 ? "" : Spelling.words(raw));
    Matcher tag = TAG.matcher(raw);
    Matcher country = WITH_COUNTRY.matcher(raw);
    if (tag.matches()) {
      Stated<Language> coded = byCode(raw, tag.group(1), "by its code");
      if (coded.isUnderstood() || named == null) {
        return coded;
      }
    }
    if (country.matches()) {
      return byCode(raw, country.group(1), "by its code before the country");
    }
    return named != null
        ? Stated.understood(raw, named, "by its name")
        : Stated.unknown(raw, "in no table of languages");
  }

  private static Stated<Language> byCode(String raw, String said, String rule) {
    String code = said.toLowerCase(Locale.ROOT);
    return Optional.ofNullable(CODES.get(code))
        .map(language -> Stated.understood(raw, language, rule))
        .orElseGet(
            () ->
                Stated.unknown(
                    raw, WITHOUT_LANGUAGE.getOrDefault(code, "in no table of languages")));
  }

  /** Every code that is known, for the tests. */
  static List<String> codes() {
    return CODES.keySet().stream().sorted().toList();
  }
}
