package dev.winnow.alerts.key;

/** Something was sealed with another key than the one at hand. */
public final class WrongKeyException extends RuntimeException {

  private static final long serialVersionUID = 1;

  WrongKeyException(String message, Throwable cause) {
    super(message, cause);
  }
}
