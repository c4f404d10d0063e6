package dev.winnow.alerts.key;

/** For which use something is sealed, so that one is never opened as the other. */
public final class Sealing {

  /** Somebody's mail address. */
  public static final String ADDRESS = "address";

  /** A webhook's address. */
  public static final String TARGET = "target";

  /** A webhook's secret. */
  public static final String SECRET = "secret";

  private Sealing() {}
}
