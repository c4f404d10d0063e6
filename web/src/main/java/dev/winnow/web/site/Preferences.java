package dev.winnow.web.site;

import dev.winnow.web.http.Problem;
import dev.winnow.web.http.ProblemException;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;

/** Remembers colours and language for the reader who chooses them on one of our own pages. */
final class Preferences {
  private static final Set<String> OWN = Set.of("same-origin", "none");

  private Preferences() {}

  /** Handles the form: sets the cookies and leads back. */
  static void change(Context context) {
    if (!comesFromUs(context)) {
      throw new ProblemException(
          Problem.of(
              403, "Forbidden", "Preferences are only taken from this service's own pages."));
    }
    Reader.one(context.formParam("theme"), Reader.THEMES)
        .ifPresent(theme -> Reader.rememberTheme(context, theme));
    Reader.one(context.formParam("language"), Reader.LANGUAGES)
        .ifPresent(language -> Reader.rememberLanguage(context, language));
    String back = Optional.ofNullable(context.queryParam("back")).orElse("/");
    context.redirect(isOwnPath(back) ? back : "/", HttpStatus.SEE_OTHER);
  }

  /** Browsers say where a form comes from; who says nothing is no browser with cookies to abuse. */
  static boolean comesFromUs(Context context) {
    Optional<String> site = Optional.ofNullable(context.header("Sec-Fetch-Site"));
    if (site.isPresent()) {
      return OWN.contains(site.get());
    }
    Optional<String> origin = Optional.ofNullable(context.header("Origin"));
    return origin.isEmpty()
        || origin.flatMap(Preferences::authority).equals(Optional.ofNullable(context.host()));
  }

  private static Optional<String> authority(String origin) {
    try {
      return Optional.ofNullable(new URI(origin).getAuthority());
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** Whether an address stays on this server, whatever a browser makes of odd slashes. */
  static boolean isOwnPath(String address) {
    return address.startsWith("/")
        && !address.startsWith("//")
        && address.chars().noneMatch(letter -> letter == '\\' || letter < ' ');
  }
}
