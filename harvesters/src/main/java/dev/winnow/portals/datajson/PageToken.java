package dev.winnow.portals.datajson;

import java.net.URI;

/**
 * Names a page that a portal does not talk about.
 *
 * @param number from 1
 * @param first the hash of the first record of the page before, to notice the same page again
 */
record PageToken(int number, String first) {

  static final PageToken FIRST = new PageToken(1, "");

  static PageToken parse(String text) {
    String[] parts = text.split(" after ", 2);
    return new PageToken(
        Integer.parseInt(parts[0].replace("page ", "")), parts.length > 1 ? parts[1] : "");
  }

  String write() {
    return "page " + number + " after " + first;
  }

  URI address(URI url) {
    if (number == 1) {
      return url;
    }
    String text = url.toString();
    return URI.create(text + (text.contains("?") ? "&" : "?") + "page=" + number);
  }
}
