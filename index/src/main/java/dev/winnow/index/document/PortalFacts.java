package dev.winnow.index.document;

import dev.winnow.catalogue.Organisation.Sector;
import dev.winnow.catalogue.Portal;
import java.util.Map;
import java.util.Optional;

/** What documents take from the configuration of their portal, written down with every commit. */
public final class PortalFacts {

  private PortalFacts() {}

  /** The facts of a portal in one line; empty for one that is not configured. */
  public static String of(Optional<Portal> portal) {
    return portal.map(PortalFacts::write).orElse("");
  }

  /** Whether documents of a configured portal were made with other facts than it has now. */
  public static boolean differ(Map<String, String> committed, Map<String, Portal> now) {
    return committed.entrySet().stream()
        .filter(entry -> now.containsKey(entry.getKey()))
        .anyMatch(entry -> !entry.getValue().equals(write(now.get(entry.getKey()))));
  }

  private static String write(Portal portal) {
    String sector = portal.sector().map(Sector::code).orElse("");
    return String.join("|", portal.country(), sector, portal.language());
  }
}
