package dev.winnow.portals.reading.xml;

/** What an element holds: other elements and text. */
public sealed interface Node permits Xml, Chars {}
