package dev.winnow.harvest;

import dev.winnow.catalogue.Portal;

/** Gives every run of a portal a fetcher of its own; rates per host are shared between them. */
public interface Fetchers {

  /** A fetcher for one run of this portal, to be closed at its end. */
  RunFetcher forRun(Portal portal);
}
