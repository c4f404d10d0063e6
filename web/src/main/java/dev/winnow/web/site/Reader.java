package dev.winnow.web.site;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, as far as it matters: a language and a choice of colours.
 *
 * @param language "en" or "sv"
 * @param theme "auto", "light" or "dark"
 */
record Reader(String language, String theme) {
  static final Set<String> LANGUAGES = Set.of("en", "sv");
  static final Set<String> THEMES = Set.of("auto", "light", "dark");

  private static final String LANGUAGE_COOKIE = "winnow-language";
  private static final String THEME_COOKIE = "winnow-theme";
  private static final int YEAR = 365 * 24 * 3600;

  /** The reader who sent a request: asked for in the address, else remembered, else preferred. */
  static Reader of(Context context) {
    Optional<String> asked = one(context.queryParam("lang"), LANGUAGES);
    asked.ifPresent(language -> rememberLanguage(context, language));
    String language =
        asked
            .or(() -> one(context.cookie(LANGUAGE_COOKIE), LANGUAGES))
            .orElseGet(() -> preferred(context));
    return new Reader(language, one(context.cookie(THEME_COOKIE), THEMES).orElse("auto"));
  }

  static void rememberLanguage(Context context, String language) {
    context.cookie(cookie(LANGUAGE_COOKIE, language));
  }

  static void rememberTheme(Context context, String theme) {
    context.cookie(cookie(THEME_COOKIE, theme));
  }

  static Optional<String> one(@Nullable String said, Set<String> of) {
    return Optional.ofNullable(said).filter(of::contains);
  }

  private static String preferred(Context context) {
    String header = Optional.ofNullable(context.header("Accept-Language")).orElse("");
    try {
      List<Locale.LanguageRange> ranges =
          Locale.LanguageRange.parse(header.isEmpty() ? "en" : header);
      return Optional.ofNullable(Locale.lookup(ranges, List.of(Locale.of("en"), Locale.of("sv"))))
          .map(Locale::getLanguage)
          .orElse("en");
    } catch (IllegalArgumentException malformed) {
      return "en";
    }
  }

  private static Cookie cookie(String name, String value) {
    return new Cookie(name, value, "/", YEAR, false, true, null, SameSite.LAX);
  }
}
