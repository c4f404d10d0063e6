package dev.winnow.app;

import dev.winnow.app.camel.CamelFetchers;
import dev.winnow.app.config.WinnowSettings;
import dev.winnow.harvest.http.FetchSettings;
import dev.winnow.harvest.http.PoliteFetchers;
import java.net.URI;

/** The way to the network, as far as the operator opens it. */
public final class Network {

  private Network() {}

  /** Fetchers that keep to the configuration. */
  public static CamelFetchers fetchers(WinnowSettings settings) {
    return new CamelFetchers(
        polite(settings), settings.network().loopbackOnly(), settings.network().allow());
  }

  private static PoliteFetchers polite(WinnowSettings settings) {
    return new PoliteFetchers(
        FetchSettings.defaults(Version.number(), URI.create(settings.contact()))
            .withNetwork(
                settings.network().loopbackOnly(),
                settings.network().connect(),
                settings.network().allow()));
  }
}
