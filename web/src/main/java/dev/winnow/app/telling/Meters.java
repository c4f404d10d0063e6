package dev.winnow.app.telling;

import dev.winnow.alerts.delivery.Told;
import dev.winnow.store.Store;
import dev.winnow.store.watch.ChannelState;
import dev.winnow.store.watch.Way;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.time.Duration;
import java.time.Instant;

/**
 * What operators measure of alerts: how many messages with which result, how late, how many wait.
 */
public final class Meters {

  private final Store store;
  private final CompositeMeterRegistry registry = new CompositeMeterRegistry();

  Meters(Store store) {
    this.store = store;
  }

  /** Shows everything in a registry. */
  public void showIn(MeterRegistry shown) {
    registry.add(shown);
    for (Way way : Way.values()) {
      for (String result : new String[] {"taken", "refused", "failed"}) {
        registry.counter("winnow.alerts.messages", "way", way.code(), "result", result);
      }
    }
    for (ChannelState state : ChannelState.values()) {
      Gauge.builder("winnow.alerts.channels", store, kept -> count(kept, state))
          .description("Ways to people and programs, by whether they are used")
          .tag("state", state.code())
          .register(registry);
    }
    Gauge.builder("winnow.alerts.failing.seconds", store, Meters::failing)
        .description("How long the open channel fails that has failed the longest")
        .register(registry);
  }

  void told(Told told) {
    registry
        .counter("winnow.alerts.messages", "way", told.way().code(), "result", told.result())
        .increment();
    Timer.builder("winnow.alerts.lag")
        .description("From an event to its message being taken")
        .tag("way", told.way().code())
        .register(registry)
        .record(told.lag().isNegative() ? Duration.ZERO : told.lag());
  }

  private static double count(Store store, ChannelState state) {
    return store.watches().channels().counts().getOrDefault(state, 0L);
  }

  private static double failing(Store store) {
    return store
        .watches()
        .channels()
        .failingSince()
        .map(since -> Duration.between(since, Instant.now()).toSeconds())
        .orElse(0L);
  }
}
