package dev.winnow.portals.mapping;

import dev.winnow.portals.mapping.item.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How pages follow each other.
 *
 * @param by the kind
 * @param parameter that takes the offset, the page's number or the word for the next page
 * @param sizeParameter that takes how many items are wanted; empty when one cannot say
 * @param size how many items a page has at most
 * @param first the number of the first page, or the offset of the first item
 * @param next where the address of the next page or the word for it is
 * @param total where the number of all items is
 * @param alone whether the word for the next page stands in its request alone
 * @param window how many items can be paged through at most; 0 for no limit
 * @param containing is found in those addresses of a sitemap that are wanted
 */
record Paging(
    By by,
    String parameter,
    String sizeParameter,
    int size,
    long first,
    Optional<Path> next,
    Optional<Path> total,
    boolean alone,
    long window,
    Pattern containing) {

  /** The kinds of paging. */
  enum By {
    ONE("one"),
    OFFSET("offset"),
    PAGE("page"),
    CURSOR("cursor"),
    LINK("link"),
    SITEMAP("sitemap");

    private final String code;

    By(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }
  }
}
