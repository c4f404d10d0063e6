package dev.winnow.portals.mapping;

import dev.winnow.portals.mapping.item.Format;
import dev.winnow.portals.mapping.item.Path;
import java.nio.charset.Charset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a portal is asked and read, as its file says.
 *
 * @param source what is asked for, and how
 * @param paging how pages follow each other
 * @param items where the items of a page are
 * @param only which items are datasets at all
 * @param detail the page of its own that an item has
 * @param id where an item's id is; without one an item goes by the address of its own page
 * @param fields the dataset's
 * @param files the distributions'
 */
record Mapping(
    Source source,
    Paging paging,
    Optional<Path> items,
    Optional<Only> only,
    Optional<Detail> detail,
    Optional<Rule> id,
    Map<String, Rule> fields,
    List<Files> files) {

  Mapping {
    fields = Map.copyOf(fields);
    files = List.copyOf(files);
  }

  /**
   * What is asked for.
   *
   * @param format of the pages
   * @param address of the first page; the portal's url where nothing is said
   * @param below where the portal's own addresses end: what follows in its url is left out
   * @param parameters put into the query of every page
   * @param body posted to get a page, which is asked for by GET without one
   * @param separator between the columns of a table
   * @param charset of a table whose server does not say
   * @param files matches the paths of those files of an archive that are items
   */
  record Source(
      Format format,
      Optional<Template> address,
      List<String> below,
      Map<String, String> parameters,
      Optional<Template> body,
      char separator,
      Optional<Charset> charset,
      Pattern files) {

    Source {
      below = List.copyOf(below);
      parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }
  }

  /** Only items of which this field says one of these words are datasets. */
  record Only(Rule at, List<String> words) {

    Only {
      words = List.copyOf(words);
    }
  }

  /**
   * The page of its own that an item has.
   *
   * @param address where it is, relative to the list
   * @param discovered whether robots.txt binds it, because it was found and not made up by a rule
   * @param format of the page
   * @param item the part of the page that is the record
   * @param hosts further hosts that items may be on
   */
  record Detail(Rule address, boolean discovered, Format format, Path item, List<String> hosts) {}

  /**
   * Some of a dataset's distributions.
   *
   * @param from which of the two documents they are in
   * @param items where they are; without it the item itself is one
   * @param fields each one's
   */
  record Files(Origin from, Optional<Path> items, Map<String, Rule> fields) {

    Files {
      fields = Map.copyOf(fields);
    }
  }

  /** What is known about items that have a page of their own. */
  enum Origin {
    ITEM,
    LISTING
  }

  /** The format of the records that are kept. */
  Format recordFormat() {
    return detail.map(Detail::format).orElse(source.format());
  }
}
