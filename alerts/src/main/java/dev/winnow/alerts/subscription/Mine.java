package dev.winnow.alerts.subscription;

import dev.winnow.alerts.watch.Watch;
import dev.winnow.store.watch.Channel;
import dev.winnow.store.watch.KeptWatch;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Everything that is kept about one watcher.
 *
 * @param watcher a random name
 * @param address in the clear, for its owner
 * @param language "en" or "sv"
 * @param since when a watch was first confirmed
 * @param watches in the order in which they were asked for
 */
public record Mine(
    String watcher, String address, String language, Optional<Instant> since, List<One> watches) {

  public Mine {
    watches = List.copyOf(watches);
  }

  /**
   * One watch.
   *
   * @param watch what is watched
   * @param state whether it is confirmed and at work
   * @param channel by which it is told
   * @param webhook its address in the clear; empty when it is told by mail
   * @param created when it was asked for
   */
  public record One(
      Watch watch,
      KeptWatch.State state,
      Channel channel,
      Optional<String> webhook,
      Instant created) {}
}
