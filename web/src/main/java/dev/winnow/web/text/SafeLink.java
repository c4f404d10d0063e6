package dev.winnow.web.text;

import dev.winnow.catalogue.vocabulary.Stated;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Decides which harvested addresses may become links. */
public final class SafeLink {
  private static final Set<String> SCHEMES = Set.of("http", "https", "ftp");

  private SafeLink() {}

  /** The address as it may stand in a link; empty for anything but a web address with a host. */
  public static Optional<String> of(URI address) {
    String scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
    boolean hasHost = address.getRawAuthority() != null;
    return SCHEMES.contains(scheme) && hasHost
        ? Optional.of(address.toASCIIString())
        : Optional.empty();
  }

  /** The address as it may stand in a link, if it was understood. */
  public static Optional<String> of(Stated<URI> address) {
    return address.value().flatMap(SafeLink::of);
  }

  /** The address as it may stand in a link, if the text is one. */
  public static Optional<String> of(String text) {
    try {
      return of(new URI(text.strip()));
    } catch (java.net.URISyntaxException e) {
      return Optional.empty();
    }
  }
}
