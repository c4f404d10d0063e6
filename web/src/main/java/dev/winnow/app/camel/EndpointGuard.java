package dev.winnow.app.camel;

import dev.winnow.portals.camel.Endpoint;
import java.util.List;

/**
 * Keeps endpoints on this machine where the network is closed. An endpoint is only ever what the
 * operator wrote down, so that elsewhere it is trusted as a portal's own url is.
 *
 * @param loopbackOnly whether the network is closed
 * @param allow hosts that may be asked all the same
 */
record EndpointGuard(boolean loopbackOnly, List<String> allow) {

  /**
   * Says that an endpoint may be opened.
   *
   * @throws IllegalArgumentException when it may not, or none is named
   */
  void check(Endpoint endpoint) {
    if (endpoint.uri().isBlank()) {
      throw new IllegalArgumentException(
          "a portal of type camel needs settings.endpoint, such as 'file:/srv/in?noop=true'");
    }
    if (!loopbackOnly || endpoint.isLocal()) {
      return;
    }
    boolean stays =
        !endpoint.hosts().isEmpty()
            && endpoint.hosts().stream().allMatch(host -> isLoopback(host) || allow.contains(host));
    if (!stays) {
      throw new IllegalArgumentException(
          "%s is not on loopback, and network: loopback is set".formatted(endpoint.shown()));
    }
  }

  private static boolean isLoopback(String authority) {
    return authority.matches("(localhost|127(\\.\\d{1,3}){3}|\\[::1])(:\\d+)?");
  }
}
