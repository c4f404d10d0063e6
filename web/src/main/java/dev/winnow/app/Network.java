package dev.winnow.app;

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
  public static PoliteFetchers fetchers(WinnowSettings settings) {
    return new PoliteFetchers(
        FetchSettings.defaults(Version.number(), URI.create(settings.contact()))
            .withNetwork(
                settings.network().loopbackOnly(),
                settings.network().connect(),
                settings.network().allow()));
  }

  /** Fetchers for questions that should be answered soon: nothing is asked twice. */
  public static PoliteFetchers probing(WinnowSettings settings) {
    return new PoliteFetchers(
        FetchSettings.defaults(Version.number(), URI.create(settings.contact()))
            .withNetwork(
                settings.network().loopbackOnly(),
                settings.network().connect(),
                settings.network().allow())
            .withTimes(
                Duration.ofSeconds(5),
                Duration.ofSeconds(20),
                Duration.ofSeconds(30),
                Duration.ofSeconds(60))
            .withLimits(16 << 20, 256 << 20, 4 << 20)
            .withPatience(List.of(), Duration.ZERO));
  }
}
