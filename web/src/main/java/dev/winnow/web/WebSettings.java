package dev.winnow.web;

import java.net.URI;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What the operator decides about the web server.
 *
 * @param host the address it listens on, such as "127.0.0.1"
 * @param port the port; 0 takes any that is free
 * @param publicAddress where it is seen from outside, for links in feeds; without it the address of
 *     each request is taken
 * @param zone the time zone of the times on pages
 * @param contact where readers report faults, a web or mailto address
 */
public record WebSettings(
    String host, int port, Optional<URI> publicAddress, ZoneId zone, Optional<String> contact) {
  public WebSettings {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("a port is 0 to 65535, was " + port);
    }
  }

  /** A server on loopback at this port, with the time zone of this machine. */
  public static WebSettings local(int port) {
    return new WebSettings(
        "127.0.0.1", port, Optional.empty(), ZoneId.systemDefault(), Optional.empty());
  }
}
