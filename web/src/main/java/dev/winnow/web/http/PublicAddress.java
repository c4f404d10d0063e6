package dev.winnow.web.http;

import io.javalin.http.Context;
import java.net.URI;
import java.util.Optional;

/**
 * Where this server is seen from outside, for links in feeds.
 *
 * @param configured as the operator wrote it down; without it the address of the request is taken
 */
public record PublicAddress(Optional<URI> configured) {

  /** The address for who asks, without a slash at the end. */
  public String of(Context context) {
    String address =
        configured
            .map(URI::toString)
            .orElse(context.scheme() + "://" + Optional.ofNullable(context.host()).orElse(""));
    return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
  }
}
