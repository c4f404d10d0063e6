package dev.winnow.web.page;

/** The shapes that say how something stands, before any colour does. */
public enum Icon {
  OK("ok", "i i--ok"),
  WARN("warn", "i i--warn"),
  BAD("bad", "i i--bad"),
  UNKNOWN("unk", "i"),
  PLACE("at", "i");

  private final String symbol;
  private final String css;

  Icon(String symbol, String css) {
    this.symbol = symbol;
    this.css = css;
  }

  /** The symbol's reference in the page. */
  public String href() {
    return "#" + symbol;
  }

  /** Its classes. */
  public String css() {
    return css;
  }
}
