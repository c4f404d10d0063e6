package dev.winnow.alerts.delivery;

import dev.winnow.alerts.watch.Rhythm;
import dev.winnow.alerts.watch.Watch;
import dev.winnow.store.watch.Channel;
import dev.winnow.store.watch.Watcher;
import java.util.List;

/** Whom a channel tells, in which rhythm, because of which watches. */
record Telling(Channel channel, Watcher watcher, Rhythm rhythm, List<Watch> watches) {

  /** The same, with the channel as it is now. */
  Telling with(Channel now) {
    return new Telling(now, watcher, rhythm, watches);
  }
}
