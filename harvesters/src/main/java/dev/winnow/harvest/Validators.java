package dev.winnow.harvest;

/**
 * What a portal said about the state of a document, to be held against it when it is asked for
 * again (RFC 9110, section 8.8).
 *
 * @param etag with its quotes; empty when unstated
 * @param lastModified as stated; empty when unstated
 */
public record Validators(String etag, String lastModified) {

  /** Of a document about whose state nothing is known. */
  public static final Validators NONE = new Validators("", "");

  /** Whether there is nothing to hold against it. */
  public boolean isEmpty() {
    return etag.isEmpty() && lastModified.isEmpty();
  }
}
