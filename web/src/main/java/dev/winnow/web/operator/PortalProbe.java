package dev.winnow.web.operator;

/** Finds out what kind of portal answers at an address that somebody typed into a form. */
public interface PortalProbe {

  /**
   * Finds out; it may take two minutes.
   *
   * @throws IllegalArgumentException when it is no address
   */
  ProbeAnswer probe(String typed);
}
