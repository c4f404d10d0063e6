package dev.winnow.portals.mapping;

import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.Cursor;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.FetchException.Kind;
import dev.winnow.harvest.Request;
import dev.winnow.portals.mapping.Paging.By;
import dev.winnow.portals.mapping.item.Format;
import dev.winnow.portals.mapping.item.Item;
import dev.winnow.portals.reading.Web;
import dev.winnow.portals.reading.archive.Repositories;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Which request gets a page, and where the next one is. */
final class Walk {

  private final Portal portal;
  private final Mapping mapping;
  private final Cursor cursor;
  private final String site;

  Walk(Portal portal, Mapping mapping, Cursor cursor) {
    this.portal = portal;
    this.mapping = mapping;
    this.cursor = cursor;
    this.site = site(portal, mapping);
  }

  /** Where a portal's own addresses begin. */
  static String site(Portal portal, Mapping mapping) {
    return Web.before(portal.url(), mapping.source().below().toArray(String[]::new));
  }

  /** The page's number, for kinds that count. */
  long number() {
    Paging paging = mapping.paging();
    return switch (paging.by()) {
      case OFFSET -> paging.first() + cursor.position();
      case PAGE -> cursor.token().map(Long::parseLong).orElse(paging.first());
      default -> cursor.position();
    };
  }

  Request request() throws FetchException {
    URI address = address();
    Map<String, String> parameters = parameters();
    boolean linked = mapping.paging().by() == By.LINK && cursor.token().isPresent();
    URI uri = linked ? address : Web.query(address, parameters);
    Request request = Request.get(uri, mapping.source().format().accept());
    if (mapping.source().body().isEmpty()) {
      return mapping.source().format().isStreamed() ? request.streamed() : request;
    }
    String body = mapping.source().body().get().fill(this::word).orElse("");
    return new Request(
        uri,
        request.accept(),
        Optional.of(body.getBytes(StandardCharsets.UTF_8)),
        "application/json",
        false,
        false);
  }

  private URI address() throws FetchException {
    if (mapping.paging().by() == By.LINK && cursor.token().isPresent()) {
      return URI.create(cursor.token().get());
    }
    Optional<Template> template = mapping.source().address();
    if (template.isEmpty()) {
      return mapping.source().format() == Format.ARCHIVE
          ? Repositories.archive(portal.url())
          : portal.url();
    }
    String filled = template.get().fill(this::word).orElse("");
    return Web.resolve(portal.url(), filled)
        .orElseThrow(
            () ->
                new FetchException(
                    Kind.GUARD,
                    portal.url(),
                    "the mapping of '%s' makes the address '%s', which is none"
                        .formatted(portal.id(), filled)));
  }

  private Map<String, String> parameters() {
    Paging paging = mapping.paging();
    Map<String, String> all = new LinkedHashMap<>();
    boolean alone = paging.alone() && cursor.token().isPresent();
    if (!alone) {
      all.putAll(mapping.source().parameters());
      own().forEach(all::put);
    }
    boolean counted = paging.by() != By.ONE && mapping.source().body().isEmpty();
    if (counted && !alone && !paging.sizeParameter().isEmpty()) {
      all.put(paging.sizeParameter(), Integer.toString(size()));
    }
    if (counted && (paging.by() == By.OFFSET || paging.by() == By.PAGE)) {
      all.put(paging.parameter(), Long.toString(number()));
    }
    if (counted && paging.by() == By.CURSOR && cursor.token().isPresent()) {
      all.put(paging.parameter(), cursor.token().get());
    }
    return all;
  }

  /** What the operator adds to every request. */
  private Map<String, String> own() {
    Map<String, String> own = new LinkedHashMap<>(new java.util.TreeMap<>(portal.settings()));
    own.keySet().removeAll(MappingHarvester.RESERVED);
    return own;
  }

  private int size() {
    return Math.min(cursor.size(), mapping.paging().size());
  }

  private Optional<String> word(String name) {
    return switch (name) {
      case "site" -> Optional.of(site);
      case "url" -> Optional.of(portal.url().toString());
      case "position", "offset", "page" -> Optional.of(Long.toString(number()));
      case "size" -> Optional.of(Integer.toString(size()));
      case "cursor" -> cursor.token();
      default -> Optional.empty();
    };
  }

  /** The next page after one that held so many items. */
  Optional<Cursor> next(Optional<Item> root, URI address, long received, Optional<Long> total) {
    Paging paging = mapping.paging();
    long position = cursor.position() + received;
    boolean all = total.isPresent() && position >= total.get();
    return switch (paging.by()) {
      case ONE, SITEMAP -> Optional.empty();
      case OFFSET -> received == 0 || all ? Optional.empty() : Optional.of(cursor.at(position));
      case PAGE ->
          received == 0 || all
              ? Optional.empty()
              : Optional.of(cursor.at(position, Long.toString(number() + 1)));
      case CURSOR -> word(root).map(word -> cursor.at(position, word));
      case LINK ->
          word(root)
              .flatMap(link -> Web.resolve(address, link))
              .map(link -> cursor.at(position, Web.atHost(link, address).toString()));
    };
  }

  private Optional<String> word(Optional<Item> root) {
    return mapping.paging().next().flatMap(next -> root.flatMap(next::text));
  }
}
