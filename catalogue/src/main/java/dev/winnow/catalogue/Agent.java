package dev.winnow.catalogue;

import java.net.URI;
import java.util.Optional;

/**
 * A publisher as one portal describes it; which {@link Organisation} it is, the store decides.
 *
 * @param identifier its IRI, registration number or id at the portal, empty when unstated
 * @param name foaf:name
 * @param type dct:type, for example an ADMS publisher type, empty when unstated
 * @param homepage foaf:homepage
 */
public record Agent(String identifier, Texts name, String type, Optional<URI> homepage) {

  /** A publisher of whom only the name is known. */
  public static Agent named(String name) {
    return new Agent("", Texts.of(name), "", Optional.empty());
  }
}
