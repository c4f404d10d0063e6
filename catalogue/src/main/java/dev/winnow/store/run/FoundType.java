package dev.winnow.store.run;

import java.net.URI;
import java.time.Instant;
import java.util.Map;

/**
 * What was found out about a portal whose file leaves its type open.
 *
 * @param portal its id
 * @param asked the address in its file then; with another one this no longer holds
 * @param type the type that was taken
 * @param url where that type's interface is
 * @param settings what else that type needs
 * @param confidence that it is right, from 0 to 1
 * @param at when it was found out
 */
public record FoundType(
    String portal,
    URI asked,
    String type,
    URI url,
    Map<String, String> settings,
    double confidence,
    Instant at) {

  public FoundType {
    settings = Map.copyOf(settings);
  }
}
