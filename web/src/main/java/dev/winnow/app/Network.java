package dev.winnow.app;

import dev.winnow.app.camel.CamelFetchers;
import dev.winnow.app.config.WinnowSettings;
import dev.winnow.harvest.http.FetchSettings;
import dev.winnow.harvest.http.PoliteFetchers;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** The way to the network, as far as the operator opens it. */
public final class Network {

  private Network() {}

  /** Fetchers that keep to the configuration. */
  public static CamelFetchers fetchers(WinnowSettings settings) {
    return new CamelFetchers(
        polite(settings), settings.network().loopbackOnly(), settings.network().allow());
  }

  private static PoliteFetchers polite(WinnowSettings settings) {
    return new PoliteFetchers(fetching(settings));
  }

  private static FetchSettings fetching(WinnowSettings settings) {
    return FetchSettings.defaults(Version.number(), URI.create(settings.contact()))
        .withNetwork(
            settings.network().loopbackOnly(),
            settings.network().connect(),
            settings.network().allow());
  }

  /** Fetchers for webhooks, which are not asked for pages. */
  public static PoliteFetchers posting(WinnowSettings settings) {
    return polite(settings);
  }

  /** Fetchers for questions that should be answered soon: nothing is asked twice. */
  public static PoliteFetchers probing(WinnowSettings settings) {
    return new PoliteFetchers(
        fetching(settings)
            .withTimes(
                Duration.ofSeconds(5),
                Duration.ofSeconds(20),
                Duration.ofSeconds(30),
                Duration.ofSeconds(60))
            .withLimits(16 << 20, 256 << 20, 4 << 20)
            .withPatience(List.of(), Duration.ZERO));
  }
}
