package dev.winnow.harvest;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The head and the first bytes of what came from an address; the rest is left where it is.
 *
 * @param way every address that was asked, redirects in order; the last one answered
 * @param status of the last answer
 * @param headers of the last answer, names in small letters, the first value of each
 * @param first the first bytes, decompressed; empty when only the head was asked for
 * @param whole whether those are all
 */
public record Glance(
    List<URI> way, int status, Map<String, String> headers, byte[] first, boolean whole) {

  public Glance {
    way = List.copyOf(way);
    headers = Map.copyOf(headers);
  }

  /** The address that answered. */
  public URI uri() {
    return way.getLast();
  }

  /** A header's first value, blanks trimmed; empty when it is absent or blank. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }
}
