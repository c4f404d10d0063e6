package dev.winnow.portals.reading.xml;

/**
 * Text inside an element.
 *
 * @param text as written, blanks included
 */
public record Chars(String text) implements Node {}
