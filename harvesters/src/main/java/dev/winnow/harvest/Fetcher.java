package dev.winnow.harvest;

/** Asks portals politely; everything about timeouts, retries, limits and guards is inside. */
public interface Fetcher {

  /**
   * Fetches one document.
   *
   * @throws FetchException when it cannot be had, with the kind of failure
   */
  Response fetch(Request request) throws FetchException;
}
