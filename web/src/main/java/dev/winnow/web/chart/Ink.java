package dev.winnow.web.chart;

/**
 * What a mark means, and with it how it looks: by a class of the style sheet inside a page, by
 * attributes of its own in a file.
 */
public enum Ink {
  /** A thin line of the scale. */
  AXIS("ax", "stroke=\"#d9dfe3\""),
  /** A stronger line of the scale, such as its middle. */
  AXIS_STRONG("ax ax--0", "stroke=\"#74818b\""),
  /** An interval. */
  INTERVAL("iv", "stroke=\"#0b5a7c\" stroke-width=\"6\" stroke-opacity=\"0.65\""),
  /** The interval that a picture is about. */
  MY_INTERVAL("iv iv--me", "stroke=\"#0b5a7c\" stroke-width=\"6\""),
  /** The value inside an interval. */
  DOT("dot", "fill=\"#0b5a7c\" stroke=\"#ffffff\" stroke-width=\"2\""),
  /** The middle of the peer group. */
  PEER("peer", "stroke=\"#3f4e5a\" stroke-width=\"2\" stroke-dasharray=\"2 2\""),
  /** One of many ranges side by side. */
  RANGE("cat", "stroke=\"#0b5a7c\" stroke-width=\"3\" stroke-opacity=\"0.65\""),
  /** The range that a picture is about. */
  MY_RANGE("cat cat--me", "stroke=\"#14202a\" stroke-width=\"5\""),
  /** A line over time. */
  LINE("ln", "fill=\"none\" stroke=\"#0b5a7c\" stroke-width=\"2\" " + Ink.STIFF),
  /** The interval around a line over time. */
  BAND("bandf", "fill=\"#0b5a7c\" fill-opacity=\"0.15\""),
  /** Where the method changed. */
  BREAK("brk", "stroke=\"#566570\" stroke-dasharray=\"3 3\" " + Ink.STIFF),
  /** An empty mark among marks of different shapes. */
  MARK("mk", "fill=\"#ffffff\" stroke=\"#14202a\" stroke-width=\"2\""),
  /** A filled mark among marks of different shapes. */
  MARK_FULL("mk mk--f", "fill=\"#14202a\" stroke=\"#14202a\" stroke-width=\"2\""),
  /** The part of a whole that is open. */
  OPEN("part--open", "fill=\"#0b5a7c\""),
  /** The part of a whole that is shared under conditions. */
  SHARED("part--shared", "fill=\"#0b5a7c\" fill-opacity=\"0.45\""),
  /** The part of a whole that is closed. */
  CLOSED("part--closed", "fill=\"#3f4e5a\""),
  /** The part of a whole that nobody knows. */
  UNKNOWN("part--unknown", "fill=\"url(#hatch)\""),
  /** What is left of a whole. */
  TRACK("trk", "fill=\"#d9dfe3\"");

  private static final String STIFF = "vector-effect=\"non-scaling-stroke\"";

  private final String css;
  private final String attributes;

  Ink(String css, String attributes) {
    this.css = css;
    this.attributes = attributes;
  }

  /** Its class in the style sheet. */
  String css() {
    return css;
  }

  /** Its attributes in a file. */
  String attributes() {
    return attributes;
  }
}
