package dev.winnow.portals.mapping;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.Abilities;
import dev.winnow.harvest.About;
import dev.winnow.harvest.About.Basis;
import dev.winnow.harvest.Cursor;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.FetchException.Kind;
import dev.winnow.harvest.Fetcher;
import dev.winnow.harvest.Harvester;
import dev.winnow.harvest.Page;
import dev.winnow.harvest.RawRecord;
import dev.winnow.harvest.Response;
import dev.winnow.harvest.UnreadableRecordException;
import dev.winnow.portals.mapping.Paging.By;
import dev.winnow.portals.mapping.item.ArchiveFiles;
import dev.winnow.portals.mapping.item.Format;
import dev.winnow.portals.mapping.item.Item;
import dev.winnow.portals.mapping.item.Rows;
import dev.winnow.portals.reading.Listed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Harvests portals as a mapping says: that of the portal's own file, or the one that comes with
 * Winnow for a kind of portal.
 */
public final class MappingHarvester implements Harvester {

  /** The setting that holds a portal's own mapping, as YAML. */
  public static final String MAPPING = "mapping";

  /** Settings that are not put into the portal's queries. */
  static final Set<String> RESERVED =
      Set.of(MAPPING, "pageSize", "hosts", "reads", "endpoint", "absences");

  private final String type;
  private final About about;
  private final Function<Portal, String> source;
  private final Map<String, Mapping> parsed = new ConcurrentHashMap<>();

  private MappingHarvester(String type, About about, Function<Portal, String> source) {
    this.type = type;
    this.about = about;
    this.source = source;
  }

  /** The harvester of portals whose file holds a mapping. */
  public static MappingHarvester own() {
    return new MappingHarvester(
        MAPPING,
        ownAbout(),
        portal ->
            Optional.ofNullable(portal.settings().get(MAPPING))
                .orElseThrow(
                    () ->
                        new IllegalArgumentException(
                            "portal '%s' is of type mapping, but its file has no key 'mapping'"
                                .formatted(portal.id()))));
  }

  /** The harvester of a kind of portal whose mapping comes with Winnow. */
  public static MappingHarvester known(String type) {
    String yaml = MappedTypes.yaml(type);
    return new MappingHarvester(type, AboutFile.parse("mapping of " + type, yaml), portal -> yaml);
  }

  private static About ownAbout() {
    return new About(
        "Any portal whose own file says how it is asked and read, below the key mapping.",
        Map.of(),
        "Everything is listed each time; what has not changed goes no further than its hash.",
        "By absence from a complete walk.",
        "What needs JavaScript or a login is out of reach.",
        Basis.SPECIFICATION);
  }

  @Override
  public About about() {
    return about;
  }

  @Override
  public String type() {
    return type;
  }

  @Override
  public Abilities abilities(Portal portal) {
    return mapping(portal).paging().by() == By.OFFSET ? Abilities.PAGED : Abilities.WALK;
  }

  @Override
  public Page fetch(Portal portal, Cursor cursor, Fetcher fetcher) throws FetchException {
    Mapping mapping = mapping(portal);
    if (mapping.paging().by() == By.SITEMAP) {
      return SitemapItems.page(portal, mapping, cursor, fetcher);
    }
    Walk walk = new Walk(portal, mapping, cursor);
    Response response;
    try {
      response = fetcher.fetch(walk.request());
    } catch (FetchException e) {
      if (isPastTheEnd(mapping, cursor, e)) {
        return new Listed(List.of(), Optional.empty(), OptionalLong.empty());
      }
      throw e;
    }
    ItemRecords records =
        new ItemRecords(portal, mapping, fetcher, response.uri(), cursor.position());
    return mapping.source().format().isStreamed()
        ? streamed(mapping, walk, response, records)
        : whole(mapping, walk, response, records);
  }

  /** Many portals know no page behind the last one. */
  private static boolean isPastTheEnd(Mapping mapping, Cursor cursor, FetchException e) {
    return e.kind() == Kind.NOT_FOUND
        && mapping.paging().by() == By.PAGE
        && mapping.paging().total().isEmpty()
        && cursor.position() > 0;
  }

  private static Page streamed(Mapping mapping, Walk walk, Response response, ItemRecords records)
      throws FetchException {
    boolean opened = false;
    try {
      Mapping.Source source = mapping.source();
      Stream<Item> items =
          switch (source.format()) {
            case CSV -> table(response, source, records);
            case ARCHIVE -> ArchiveFiles.of(response, source.files());
            case LINES, JSON, XML, HTML -> Rows.lines(response);
          };
      opened = true;
      return new MappedPage(
          items,
          records,
          count -> walk.next(Optional.empty(), response.uri(), count, Optional.empty()),
          Optional.empty(),
          Optional.of(response));
    } finally {
      if (!opened) {
        response.close();
      }
    }
  }

  /** The rows of a table, if it is the one that the mapping speaks of. */
  private static Stream<Item> table(Response response, Mapping.Source source, ItemRecords records)
      throws FetchException {
    Rows.Table table = Rows.table(response, source.separator(), source.charset());
    if (!records.canName(table.header())) {
      throw new FetchException(
          Kind.ERROR_OBJECT,
          response.uri(),
          "%s has no column that tells its rows apart; it begins: %s"
              .formatted(response.uri(), table.header().beginning()));
    }
    return table.rows();
  }

  private static Page whole(Mapping mapping, Walk walk, Response response, ItemRecords records)
      throws FetchException {
    try (response) {
      Item root = mapping.source().format().document(response);
      Optional<Long> total = mapping.paging().total().flatMap(path -> count(path.text(root)));
      List<Item> items = mapping.items().map(path -> path.in(root)).orElse(List.of(root));
      boolean nothing = mapping.items().isPresent() && !mapping.items().get().isIn(root);
      if (nothing && total.orElse(-1L) != 0 && !mayBeBehindTheEnd(mapping, records)) {
        throw new FetchException(
            Kind.ERROR_OBJECT,
            response.uri(),
            "%s holds nothing at the path of items; it begins: %s"
                .formatted(response.uri(), root.beginning()));
      }
      Optional<Long> paged = withinWindow(mapping, total);
      return new MappedPage(
          items.stream(),
          records,
          count -> walk.next(Optional.of(root), response.uri(), count, paged),
          total,
          Optional.empty());
    }
  }

  /**
   * Whether a page without items can be the one behind the last: JSON would have an empty list, and
   * what the portal itself named is no such page.
   */
  private static boolean mayBeBehindTheEnd(Mapping mapping, ItemRecords records) {
    boolean counted = mapping.paging().by() == By.OFFSET || mapping.paging().by() == By.PAGE;
    return counted && !records.isFirst() && mapping.source().format() != Format.JSON;
  }

  /** What lies behind the window cannot be asked for; the missing total makes the run partial. */
  private static Optional<Long> withinWindow(Mapping mapping, Optional<Long> total) {
    long window = mapping.paging().window();
    return window == 0 ? total : Optional.of(Math.min(window, total.orElse(window)));
  }

  private static Optional<Long> count(Optional<String> said) {
    String digits = said.orElse("").replaceAll("[\\s\\u00a0.,']", "");
    return digits.matches("\\d{1,18}") ? Optional.of(Long.parseLong(digits)) : Optional.empty();
  }

  @Override
  public Dataset read(Portal portal, RawRecord record) throws UnreadableRecordException {
    Mapping mapping = mapping(portal);
    Item item = mapping.recordFormat().item(record, record.body());
    Format listing = mapping.paging().by() == By.SITEMAP ? Format.JSON : mapping.source().format();
    Item entry = record.context().length == 0 ? item : listing.item(record, record.context());
    Looked looked = new Looked(item, entry, Walk.site(portal, mapping), record.address());
    return new MappedReader(portal, mapping, looked).read(record.sourceId());
  }

  /** The fields of datasets of which a portal's mapping says where they are. */
  public Set<String> fields(Portal portal) {
    return new TreeSet<>(mapping(portal).fields().keySet());
  }

  private Mapping mapping(Portal portal) {
    return parsed.computeIfAbsent(
        source.apply(portal), yaml -> MappingFile.parse("mapping of " + type, yaml));
  }
}
