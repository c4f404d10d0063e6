package dev.winnow.web.http;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.util.List;

/** The headers that keep hostile text harmless and readers unobserved, on every answer. */
public final class SecurityHeaders {
  private static final String POLICY =
      "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; "
          + "object-src 'none'";

  private static final List<String> OPEN = List.of("/api/", "/feeds/", "/figures/", "/badge/");

  private SecurityHeaders() {}

  /** Sets them; the API is open to every origin, because it is read-only and knows no one. */
  public static void set(Context context) {
    context.header("Content-Security-Policy", POLICY);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "same-origin");
    context.header(
        "Permissions-Policy",
        "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    if (isOpen(context.path())) {
      context.header(Header.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    } else {
      context.header("Cross-Origin-Resource-Policy", "same-origin");
    }
  }

  /**
   * Keeps a page behind a secret address to who has the address: no cache keeps it and no search
   * engine lists it; as of every page, no other site hears of where it was.
   */
  public static void keepPrivate(Context context) {
    context.header(Header.CACHE_CONTROL, "no-store");
    context.header("X-Robots-Tag", "noindex, nofollow");
  }

  /** Whether scripts of other origins may read what stands at a path. */
  public static boolean isOpen(String path) {
    return OPEN.stream().anyMatch(path::startsWith) || path.equals("/datasets.csv");
  }
}
