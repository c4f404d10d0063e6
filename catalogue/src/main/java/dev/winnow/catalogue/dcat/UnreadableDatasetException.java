package dev.winnow.catalogue.dcat;

/** A record that is no dataset a reader could use; expected, counted by its kind. */
public final class UnreadableDatasetException extends Exception {

  private static final long serialVersionUID = 1;

  private final String kind;

  UnreadableDatasetException(String kind, String message) {
    super(message);
    this.kind = kind;
  }

  /** A short name that is counted, such as "no-title". */
  public String kind() {
    return kind;
  }
}
