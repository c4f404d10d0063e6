package dev.winnow.links;

import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.Glance;
import dev.winnow.harvest.http.LinkFetcher;
import dev.winnow.harvest.http.PoliteFetchers;
import dev.winnow.store.link.LinkTarget;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Asks addresses as far as they may be asked: a portal on a private network is looked at for the
 * datasets of that portal, and for nobody else's.
 */
public final class Glances implements AutoCloseable {

  private final LinkFetcher everywhere;
  private final LinkFetcher own;
  private final Map<String, String> hosts;
  private volatile boolean closed;

  private Glances(LinkFetcher everywhere, LinkFetcher own, Map<String, String> hosts) {
    this.everywhere = everywhere;
    this.own = own;
    this.hosts = hosts;
  }

  /** Opens the way to links, as politely as the settings say. */
  public static Glances open(
      PoliteFetchers fetchers, LinkSettings settings, Collection<Portal> portals) {
    LinkFetcher.Pace pace =
        new LinkFetcher.Pace(settings.requestsPerSecond(), settings.hosts() + 1);
    List<URI> urls = portals.stream().map(Portal::url).toList();
    return new Glances(
        fetchers.forLinks(pace, List.of()),
        fetchers.forLinks(pace, urls),
        portals.stream()
            .filter(portal -> portal.url().getHost() != null)
            .collect(Collectors.toMap(Portal::id, portal -> host(portal.url()))));
  }

  /** Whether this address may be asked at all on the network that Winnow is kept on. */
  boolean isWithinReach(LinkTarget target) {
    return everywhere.isWithinReach(URI.create(target.address()));
  }

  Glance look(LinkTarget target, boolean headOnly) throws FetchException {
    boolean isOwn =
        target.portals().stream()
            .flatMap(portal -> Optional.ofNullable(hosts.get(portal)).stream())
            .anyMatch(target.host()::equals);
    return (isOwn ? own : everywhere).look(URI.create(target.address()), headOnly);
  }

  private static String host(URI uri) {
    String host = uri.getHost().toLowerCase(Locale.ROOT);
    return uri.getPort() < 0 ? host : host + ":" + uri.getPort();
  }

  /** Whether requests fail because we stop, and for no other reason. */
  boolean isClosed() {
    return closed;
  }

  @Override
  public void close() {
    closed = true;
    everywhere.close();
    own.close();
  }
}
