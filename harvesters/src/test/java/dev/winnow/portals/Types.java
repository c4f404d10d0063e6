package dev.winnow.portals;

import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.Harvester;
import java.util.Map;

/** Portals and types as tests want them. */
final class Types {

  private Types() {}

  static Harvester get(String type) {
    return Portals.all().get(type);
  }

  /** The same portal with settings of its type. */
  static Portal with(Portal plain, Map<String, String> settings) {
    return plain.toBuilder().settings(settings).build();
  }
}
