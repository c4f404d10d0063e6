package dev.winnow.alerts.subscription;

import dev.winnow.alerts.event.EventKind;
import dev.winnow.alerts.watch.Rhythm;
import dev.winnow.alerts.watch.Target;
import java.util.Set;

/**
 * What somebody typed into the form.
 *
 * @param mail an address, as typed
 * @param webhook an address, as typed; blank for being told by mail
 * @param target what to watch
 * @param kinds of events; never empty
 * @param rhythm how soon
 * @param language "en" or "sv"
 * @param client where it came from; counted for an hour and kept nowhere
 */
public record Wish(
    String mail,
    String webhook,
    Target target,
    Set<EventKind> kinds,
    Rhythm rhythm,
    String language,
    String client) {

  public Wish {
    kinds = Set.copyOf(kinds);
  }
}
