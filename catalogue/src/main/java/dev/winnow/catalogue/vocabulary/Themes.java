package dev.winnow.catalogue.vocabulary;

import dev.winnow.catalogue.vocabulary.spelling.Memo;
import dev.winnow.catalogue.vocabulary.spelling.Spelling;
import dev.winnow.catalogue.vocabulary.spelling.Table;
import dev.winnow.catalogue.vocabulary.spelling.WebAddress;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How stated themes are resolved to the EU data themes. */
public final class Themes {

  private static final Pattern EU_ADDRESS =
      Pattern.compile(
          "publications\\.europa\\.eu/(?:resource|mdr)(?:/resource)?/authority/data-theme/([^/]+)");
  private static final Pattern SWISS_ADDRESS =
      Pattern.compile("(?:dcat-ap\\.ch/vocabulary|opendata\\.swiss)/themes/([^/]+)");
  private static final int LONGEST = 200;

  private static final Map<String, Named> NAMES = names();
  private static final Map<String, Theme> SWISS = swiss();
  private static final Memo<Stated<Theme>> MEMO = new Memo<>(Themes::read);

  private record Named(Theme theme, String rule) {}

  private Themes() {}

  /** Resolves an address, code or name of an EU data theme in any of the languages we know. */
  public static Stated<Theme> resolve(String said) {
    return MEMO.of(said);
  }

  private static Stated<Theme> read(String said) {
    String raw = said.strip();
    if (Spelling.isNothing(raw)) {
      return Stated.nothing();
    }
    if (raw.length() > LONGEST) {
      return Stated.unknown(raw, "a long text, not a theme");
    }
    WebAddress address = WebAddress.of(raw);
    if (address.isPresent()) {
      return byAddress(raw, address);
    }
    Named named = NAMES.get(Spelling.words(raw));
    return named != null
        ? Stated.understood(raw, named.theme(), named.rule())
        : Stated.unknown(raw, "the portal's own theme");
  }

  private static Stated<Theme> byAddress(String raw, WebAddress address) {
    String key = address.concept();
    Matcher eu = EU_ADDRESS.matcher(key);
    if (eu.matches()) {
      Named named = NAMES.get(Spelling.words(eu.group(1)));
      return named != null
          ? Stated.understood(raw, named.theme(), "by its address")
          : Stated.unknown(raw, "the EU list has no theme at this address");
    }
    Matcher swiss = SWISS_ADDRESS.matcher(key);
    Theme theme = swiss.matches() ? SWISS.get(swiss.group(1)) : null;
    return theme != null
        ? Stated.understood(raw, theme, "by its address in the Swiss list of themes")
        : Stated.unknown(raw, "an address that is in no table of themes");
  }

  private static Map<String, Named> names() {
    Map<String, Named> all = new HashMap<>();
    for (Theme theme : Theme.values()) {
      all.put(Spelling.words(theme.name()), new Named(theme, "by its code"));
    }
    for (Table.Row row : Table.read(Themes.class, "themes.csv")) {
      String language = Locale.of(row.text("language")).getDisplayLanguage(Locale.ENGLISH);
      Named named = new Named(Theme.valueOf(row.text("code")), "by its name in " + language);
      row.texts("names").forEach(name -> all.putIfAbsent(Spelling.words(name), named));
    }
    return all;
  }

  private static Map<String, Theme> swiss() {
    Map<String, Theme> all = new HashMap<>();
    for (Table.Row row : Table.read(Themes.class, "theme-addresses.csv")) {
      row.words("keys").forEach(key -> all.put(key, Theme.valueOf(row.text("code"))));
    }
    return all;
  }
}
