package dev.winnow.portals.dcat;

import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.Cursor;
import dev.winnow.portals.reading.Web;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Pages that nothing links: the portal's file says by which parameter they are asked for. The
 * setting {@code pageParameter} counts pages, {@code offsetParameter} datasets; {@code
 * limitParameter} says how many are wanted.
 *
 * @param parameter of the page or the offset
 * @param byOffset whether datasets are counted
 * @param limit how many datasets are wanted, by parameter; may be empty
 * @param first the number of the first page, 1 unless {@code firstPage} says otherwise
 */
record ParameterPaging(String parameter, boolean byOffset, String limit, long first) {

  static Optional<ParameterPaging> of(Portal portal) {
    Map<String, String> settings = portal.settings();
    String page = settings.getOrDefault("pageParameter", "");
    String offset = settings.getOrDefault("offsetParameter", "");
    String limit = settings.getOrDefault("limitParameter", "");
    if (page.isEmpty() && offset.isEmpty()) {
      return Optional.empty();
    }
    boolean byOffset = page.isEmpty();
    long first = settings.getOrDefault("firstPage", "1").equals("0") ? 0 : 1;
    return Optional.of(
        new ParameterPaging(byOffset ? offset : page, byOffset, limit, byOffset ? 0 : first));
  }

  URI address(Portal portal, Cursor cursor) {
    Map<String, String> parameters = new LinkedHashMap<>();
    if (!limit.isEmpty()) {
      parameters.put(limit, Integer.toString(cursor.size()));
    }
    parameters.put(parameter, Long.toString(number(cursor)));
    return Web.query(portal.url(), parameters);
  }

  /** The page after one that described so many datasets; none after an empty one. */
  Optional<Cursor> next(Cursor cursor, long count) {
    long number = number(cursor) + (byOffset ? count : 1);
    return count == 0
        ? Optional.empty()
        : Optional.of(cursor.at(cursor.position() + count, Long.toString(number)));
  }

  private long number(Cursor cursor) {
    return cursor.token().map(Long::parseLong).orElse(first);
  }
}
