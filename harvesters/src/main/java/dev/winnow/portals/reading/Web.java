package dev.winnow.portals.reading;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes the addresses that portals are asked at. */
public final class Web {

  private Web() {}

  /** The scheme, host and port of an address. */
  public static URI root(URI address) {
    return URI.create(address.getScheme() + "://" + address.getRawAuthority());
  }

  /**
   * An address with these parameters after those it has; the map's order is kept.
   *
   * @param address may end in "?" or hold parameters of its own, which stay
   */
  public static URI query(URI address, Map<String, String> parameters) {
    String base = address.toString().replaceFirst("#.*", "");
    String added =
        parameters.entrySet().stream()
            .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
            .collect(Collectors.joining("&"));
    if (added.isEmpty()) {
      return URI.create(base);
    }
    String joint = !base.contains("?") ? "?" : base.endsWith("?") || base.endsWith("&") ? "" : "&";
    return URI.create(base + joint + added);
  }

  /** Text as it may stand in a query or, blanks as %20, in a path. */
  public static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /**
   * The part of an address before a marker in its path, without a trailing slash: what a portal's
   * own addresses begin with when the operator wrote down an address deep inside it.
   */
  public static String before(URI address, String... markers) {
    String text = address.toString().replaceFirst("[?#].*", "");
    int slash = text.indexOf('/', text.indexOf("://") + 3);
    int path = slash < 0 ? text.length() : slash;
    for (String marker : markers) {
      int at = text.indexOf(marker, path);
      if (at >= 0) {
        text = text.substring(0, at);
      }
    }
    return text.replaceFirst("/+$", "");
  }

  /** A link's target, when it is an address at all. */
  public static Optional<URI> resolve(URI base, String link) {
    try {
      String text = link.strip().replace(" ", "%20").replaceFirst("#.*", "");
      // Java puts a bare query behind the folder, everybody else behind the document
      String whole =
          text.startsWith("?") ? base.toString().replaceFirst("[?#].*", "") + text : text;
      URI target = base.resolve(whole);
      boolean usable = target.isAbsolute() && (target.getHost() != null || isFile(target));
      return usable ? Optional.of(target.normalize()) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * The same path and query at another address's scheme, host and port: portals behind a proxy
   * often name themselves by their internal host, or by plain http.
   */
  public static URI atHost(URI link, URI page) {
    if (page.getRawAuthority() == null || link.getRawAuthority() == null) {
      return link;
    }
    String query = link.getRawQuery() == null ? "" : "?" + link.getRawQuery();
    return URI.create(root(page) + link.getRawPath() + query);
  }

  /** Whether two addresses are on one host and port, or both files. */
  public static boolean sameHost(URI one, URI other) {
    if (isFile(one) || isFile(other)) {
      return isFile(one) && isFile(other);
    }
    return one.getRawAuthority() != null
        && one.getRawAuthority().equalsIgnoreCase(other.getRawAuthority());
  }

  private static boolean isFile(URI address) {
    return "file".equals(address.getScheme());
  }
}
