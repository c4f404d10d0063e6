package dev.winnow.store.database;

/** The store cannot do its work; the message says where, why, and what helps. */
public final class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** A failure in words, without a cause worth telling. */
  public StoreException(String message) {
    super(message);
  }

  /** A failure in words, with what caused it. */
  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
