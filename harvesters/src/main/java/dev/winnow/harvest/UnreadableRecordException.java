package dev.winnow.harvest;

/** A record that is no dataset; expected, counted by its kind, never the end of a run. */
public final class UnreadableRecordException extends Exception {

  private static final long serialVersionUID = 1;

  private final String kind;

  /** An unreadable record of this kind, such as "no-title"; the message names value and place. */
  public UnreadableRecordException(String kind, String message) {
    super(message);
    this.kind = kind;
  }

  /** An unreadable record with what caused it. */
  public UnreadableRecordException(String kind, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  /** A short name that is counted, such as "no-title". */
  public String kind() {
    return kind;
  }
}
