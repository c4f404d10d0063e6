package dev.winnow.harvest.address;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** A host in lower case without brackets, and a port. */
public record HostAndPort(String host, int port) {

  /** What this address connects to; empty when it names no host. */
  public static Optional<HostAndPort> of(URI uri) {
    if (uri.getHost() == null) {
      return Optional.empty();
    }
    int standard = "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
    return Optional.of(
        new HostAndPort(normal(uri.getHost()), uri.getPort() < 0 ? standard : uri.getPort()));
  }

  /** Reads "127.0.0.1:8080" or "[::1]:8080". */
  public static HostAndPort parse(String text) {
    URI uri = URI.create("http://" + text);
    if (uri.getHost() == null || uri.getPort() < 0) {
      throw new IllegalArgumentException("expected host:port, was '" + text + "'");
    }
    return new HostAndPort(normal(uri.getHost()), uri.getPort());
  }

  /** As it is written in settings, such as "[::1]:8080". */
  public String text() {
    return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
  }

  /** Whether it is written as loopback, so that no name has to be looked up. */
  public boolean isLoopback() {
    return host.equals("localhost")
        || host.endsWith(".localhost")
        || host.matches("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}")
        || host.equals("::1")
        || host.equals("0:0:0:0:0:0:0:1");
  }

  /** Reads what may answer in the place of another host. */
  public static HostAndPort parseLoopback(String text) {
    HostAndPort target = parse(text);
    if (!target.isLoopback()) {
      throw new IllegalArgumentException(
          "network.connect maps to '%s', but only loopback may answer for another host; write 127.0.0.1:port"
              .formatted(text));
    }
    return target;
  }

  public static String normal(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    return lower.startsWith("[") ? lower.substring(1, lower.length() - 1) : lower;
  }
}
