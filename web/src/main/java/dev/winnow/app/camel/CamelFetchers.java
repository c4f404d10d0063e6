package dev.winnow.app.camel;

import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.Fetchers;
import dev.winnow.harvest.RunFetcher;
import dev.winnow.harvest.http.PoliteFetchers;
import dev.winnow.portals.camel.CamelHarvester;
import java.util.List;

/** Fetchers of every kind: by HTTP, and by Camel for the portals that name an endpoint. */
public final class CamelFetchers implements Fetchers, AutoCloseable {

  private final PoliteFetchers polite;
  private final boolean loopbackOnly;
  private final List<String> allow;

  /**
   * Fetchers that keep to the configuration.
   *
   * @param loopbackOnly whether endpoints elsewhere are refused
   * @param allow hosts, written "host:port", that may be asked although they are private
   */
  public CamelFetchers(PoliteFetchers polite, boolean loopbackOnly, List<String> allow) {
    this.polite = polite;
    this.loopbackOnly = loopbackOnly;
    this.allow = List.copyOf(allow);
  }

  /** Those by HTTP alone. */
  public PoliteFetchers polite() {
    return polite;
  }

  @Override
  public RunFetcher forRun(Portal portal) {
    return portal.type().equals(CamelHarvester.TYPE)
        ? new CamelFetcher(portal, new EndpointGuard(loopbackOnly, allow))
        : polite.forRun(portal);
  }

  @Override
  public void close() {
    polite.close();
  }
}
