package dev.winnow.harvest.contract;

import dev.winnow.harvest.contract.fake.Protocol;
import dev.winnow.harvest.contract.fake.Trait;

/**
 * A type of portal, as the faults see it.
 *
 * @param protocol its fake
 * @param splittable whether its pages may be asked for at any position and size
 */
record Row(Protocol protocol, boolean splittable) {

  boolean has(Trait trait) {
    return protocol.traits().contains(trait);
  }

  @Override
  public String toString() {
    return protocol.type();
  }
}
