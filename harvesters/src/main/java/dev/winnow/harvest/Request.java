package dev.winnow.harvest;

import java.net.URI;
import java.util.Optional;

/**
 * One request to a portal.
 *
 * @param uri where
 * @param accept the Accept header
 * @param body what to post as JSON or a form; a GET without one
 * @param contentType of the body
 * @param discovered whether the address was found in a page, sitemap or list, so that robots.txt
 *     binds it; one that the operator configured is not
 * @param large whether a streamed document is expected, to which the larger limit applies
 */
public record Request(
    URI uri,
    String accept,
    Optional<byte[]> body,
    String contentType,
    boolean discovered,
    boolean large) {

  /** A GET of an address that the operator configured or that follows from it. */
  public static Request get(URI uri, String accept) {
    return new Request(uri, accept, Optional.empty(), "", false, false);
  }

  /** The same request for a document that is streamed. */
  public Request streamed() {
    return new Request(uri, accept, body, contentType, discovered, true);
  }
}
