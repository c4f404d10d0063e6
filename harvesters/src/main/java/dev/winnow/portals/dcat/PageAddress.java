package dev.winnow.portals.dcat;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Brings the address of a next page back to the portal where it was found. */
final class PageAddress {

  private PageAddress() {}

  /**
   * The same path and query at the portal's scheme, host and port: portals behind a proxy often
   * name themselves by their internal host, or by plain http.
   *
   * @return empty when it is no address, or when the page is a file, which has no next page on the
   *     network
   */
  static Optional<String> atPortal(String next, URI page) {
    try {
      URI address = new URI(next);
      if (page.getRawAuthority() == null) {
        boolean file = "file".equals(address.getScheme()) && "file".equals(page.getScheme());
        return file ? Optional.of(next) : Optional.empty();
      }
      String path = address.getRawPath() == null ? "" : address.getRawPath();
      String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
      return Optional.of(page.getScheme() + "://" + page.getRawAuthority() + path + query);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
