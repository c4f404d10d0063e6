package dev.winnow.alerts.delivery;

import dev.winnow.alerts.watch.Rhythm;
import dev.winnow.alerts.watch.Watch;
import dev.winnow.store.watch.Channel;
import dev.winnow.store.watch.Watcher;
import java.util.List;
import java.util.Optional;

/** Whom a channel tells, in which rhythm, because of which watches. */
record Telling(Channel channel, Watcher watcher, Rhythm rhythm, List<Watch> watches) {

  /** The same, with the channel as it is now, if it still is. */
  Telling with(Optional<Channel> now) {
    return new Telling(now.orElse(channel), watcher, rhythm, watches);
  }
}
