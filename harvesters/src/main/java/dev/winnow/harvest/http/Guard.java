package dev.winnow.harvest.http;

import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.FetchException.Kind;
import dev.winnow.harvest.address.HostAndPort;
import dev.winnow.harvest.address.Networks;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.core5.http.HttpHost;

/**
 * Lets connections go to public addresses and to the one host and port that the operator wrote down
 * for this portal. It is the resolver of the connection itself: what it checked is what is
 * connected to, so that a name cannot change its address in between.
 */
final class Guard implements DnsResolver {

  private final boolean loopbackOnly;
  private final Map<String, HostAndPort> connectTo;
  private final Set<HostAndPort> allowed;

  Guard(FetchSettings settings, URI configured) {
    this.loopbackOnly = settings.network().loopbackOnly();
    this.connectTo =
        settings.network().connectTo().entrySet().stream()
            .collect(
                Collectors.toMap(
                    entry -> HostAndPort.normal(entry.getKey()),
                    entry -> HostAndPort.parseLoopback(entry.getValue())));
    this.allowed =
        Stream.concat(
                HostAndPort.of(configured).stream(),
                settings.network().allow().stream().map(HostAndPort::parse))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** An address whose connection was refused by the guard; the message is for people. */
  static final class RefusedException extends UnknownHostException {
    private static final long serialVersionUID = 1;

    RefusedException(String message) {
      super(message);
    }
  }

  /** Where a request for this address is sent: its own host, or the loopback port in its place. */
  HttpHost target(URI uri) throws FetchException {
    String scheme = String.valueOf(uri.getScheme());
    if (!scheme.equalsIgnoreCase("http") && !scheme.equalsIgnoreCase("https")) {
      throw refused(uri, "only http and https are fetched");
    }
    if (uri.getRawUserInfo() != null) {
      throw refused(uri, "it holds a user name or password");
    }
    HostAndPort asked =
        HostAndPort.of(uri).orElseThrow(() -> refused(uri, "it names no host that can be read"));
    HostAndPort mapped = connectTo.get(asked.host());
    return mapped == null
        ? new HttpHost(scheme, asked.host(), asked.port())
        : new HttpHost("http", mapped.host(), mapped.port());
  }

  /** Whether a request for this address stays on this machine. */
  boolean staysOnLoopback(URI uri) {
    return HostAndPort.of(uri)
        .filter(to -> to.isLoopback() || connectTo.containsKey(to.host()))
        .isPresent();
  }

  @Override
  public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
    HostAndPort wanted = new HostAndPort(HostAndPort.normal(host), port);
    if (connectTo.containsValue(wanted)) {
      return pinned(InetAddress.getAllByName(wanted.host()), port);
    }
    if (loopbackOnly && !wanted.isLoopback()) {
      throw new RefusedException(
          host
              + " is not on loopback, and network: loopback is set; "
              + "map it with network.connect or let Winnow out");
    }
    InetAddress[] addresses = InetAddress.getAllByName(wanted.host());
    for (InetAddress address : addresses) {
      check(wanted, address);
    }
    return pinned(addresses, port);
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    throw new RefusedException(host + " was asked for without a port");
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }

  private void check(HostAndPort wanted, InetAddress address) throws RefusedException {
    if (Networks.isPublic(address)) {
      return;
    }
    boolean named = allowed.contains(wanted);
    boolean literal = address.getHostAddress().equals(wanted.host());
    if (named && (literal || !address.isLinkLocalAddress())) {
      return;
    }
    throw new RefusedException(
        "%s:%d is %s, which is not on the public internet and is not the url of this portal; if it is right, write it down there or under network.allow"
            .formatted(wanted.host(), wanted.port(), address.getHostAddress()));
  }

  private static List<InetSocketAddress> pinned(InetAddress[] addresses, int port) {
    return Arrays.stream(addresses).map(address -> new InetSocketAddress(address, port)).toList();
  }

  private static FetchException refused(URI uri, String why) {
    return new FetchException(Kind.GUARD, uri, uri + " is not fetched: " + why + ".");
  }
}
