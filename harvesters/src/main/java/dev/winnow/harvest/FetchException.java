package dev.winnow.harvest;

import java.net.URI;
import java.util.Optional;

/** A page or document that could not be had. */
public final class FetchException extends Exception {

  private static final long serialVersionUID = 1;

  private final Kind kind;
  private final transient URI uri;
  private final transient Optional<Trouble> trouble;

  /** The few kinds of failure that an operator meets. */
  public enum Kind {
    NOT_FOUND("not-found"),
    FORBIDDEN("forbidden"),
    TOO_MANY_REQUESTS("too-many-requests"),
    CLIENT_ERROR("client-error"),
    SERVER_ERROR("server-error"),
    TIMEOUT("timeout"),
    UNREACHABLE("unreachable"),
    TRUNCATED("truncated"),
    TOO_LARGE("too-large"),
    HTML("html-instead-of-data"),
    ERROR_OBJECT("error-inside-200"),
    UNPARSABLE("unparsable"),
    LOOP("paging-loop"),
    ROBOTS("robots-disallow"),
    GUARD("address-not-allowed");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /** As it is counted and shown, such as "html-instead-of-data". */
    public String code() {
      return code;
    }
  }

  /** A failure of this kind; the message names thing, value, place and remedy. */
  public FetchException(Kind kind, URI uri, String message) {
    super(message);
    this.kind = kind;
    this.uri = uri;
    this.trouble = Optional.empty();
  }

  /** A failure of this kind with what caused it. */
  public FetchException(Kind kind, URI uri, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
    this.uri = uri;
    this.trouble = Optional.empty();
  }

  private FetchException(FetchException plain, Optional<Trouble> trouble) {
    super(plain.getMessage(), plain.getCause());
    this.kind = plain.kind;
    this.uri = plain.uri;
    this.trouble = trouble;
  }

  /** The same failure, with what stands in the way of the whole portal. */
  public FetchException because(Optional<Trouble> newTrouble) {
    return new FetchException(this, newTrouble);
  }

  /** What stands in the way of the whole portal, where that was found out. */
  public Optional<Trouble> trouble() {
    return trouble;
  }

  /** What kind of failure it is. */
  public Kind kind() {
    return kind;
  }

  /** What was asked for. */
  public URI uri() {
    return uri;
  }
}
