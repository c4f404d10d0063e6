package dev.winnow.store.link;

import java.util.Set;

/**
 * An address to be looked at, once for all datasets that name it.
 *
 * @param address as it was understood
 * @param host its host and port in small letters, as it is counted and spared
 * @param data whether every dataset that names it states a file there, and none a page or service
 * @param portals the portals of the datasets that name it
 */
public record LinkTarget(String address, String host, boolean data, Set<String> portals) {

  public LinkTarget {
    portals = Set.copyOf(portals);
  }
}
