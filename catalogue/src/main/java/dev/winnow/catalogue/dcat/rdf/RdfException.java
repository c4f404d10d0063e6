package dev.winnow.catalogue.dcat.rdf;

/** A document that is not the RDF it should be; expected, and never the end of a run. */
public final class RdfException extends Exception {

  private static final long serialVersionUID = 1;

  private final Kind kind;
  private final long line;
  private final long column;

  /** What it is instead. */
  public enum Kind {
    /** An HTML page, such as a login form or a message of a firewall. */
    HTML,
    /** JSON that is no JSON-LD, such as the error object of an API. */
    ERROR_OBJECT,
    /** Another XML, malformed RDF, an unknown JSON-LD context, or nothing at all. */
    UNPARSABLE,
    /** More than Winnow is willing to hold. */
    TOO_LARGE
  }

  RdfException(Kind kind, String message) {
    this(kind, message, 0, 0);
  }

  RdfException(Kind kind, String message, long line, long column) {
    super(message);
    this.kind = kind;
    this.line = line;
    this.column = column;
  }

  /** What the document is instead of RDF. */
  public Kind kind() {
    return kind;
  }

  /** The line of the fault, counted from 1; 0 when it has no place. */
  public long line() {
    return line;
  }

  /** The column of the fault, counted from 1; 0 when it has no place. */
  public long column() {
    return column;
  }
}
