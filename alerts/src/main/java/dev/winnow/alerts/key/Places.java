package dev.winnow.alerts.key;

import java.net.URI;
import java.util.function.Supplier;

/**
 * Where signed links lead.
 *
 * @param site where pages are, as the world reaches them
 * @param key that signs
 */
public record Places(Supplier<URI> site, AlertKey key) {

  /** Where a watch is confirmed. */
  public URI confirm(String watch) {
    return at("confirm", Purpose.CONFIRM, watch);
  }

  /** Where a watcher's watches are changed. */
  public URI manage(String watcher) {
    return at("mine", Purpose.MANAGE, watcher);
  }

  /** Where a channel is stopped. */
  public URI stop(String channel) {
    return at("stop", Purpose.STOP, channel);
  }

  private URI at(String page, Purpose purpose, String name) {
    return site.get().resolve("/alerts/" + page + "/" + key.link(purpose, name));
  }
}
