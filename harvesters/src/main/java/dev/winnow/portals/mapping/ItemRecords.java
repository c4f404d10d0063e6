package dev.winnow.portals.mapping;

import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.FetchException.Kind;
import dev.winnow.harvest.Fetcher;
import dev.winnow.harvest.Found;
import dev.winnow.harvest.RawRecord;
import dev.winnow.harvest.Request;
import dev.winnow.harvest.Response;
import dev.winnow.portals.mapping.Mapping.Detail;
import dev.winnow.portals.mapping.item.Item;
import dev.winnow.portals.reading.Web;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Makes records of the items of a page; where an item has a page of its own, that is fetched. */
final class ItemRecords {

  private static final int MOST_LOST_IN_A_ROW = 25;

  private final Portal portal;
  private final Mapping mapping;
  private final Fetcher fetcher;
  private final URI page;
  private final long position;
  private int lostInARow;

  /**
   * Records of one page.
   *
   * @param page where the items were found
   * @param position how many items come before the page
   */
  ItemRecords(Portal portal, Mapping mapping, Fetcher fetcher, URI page, long position) {
    this.portal = portal;
    this.mapping = mapping;
    this.fetcher = fetcher;
    this.page = page;
    this.position = position;
  }

  /** Whether nothing comes before the page. */
  boolean isFirst() {
    return position == 0;
  }

  /** Whether items like this one have an id, or an address of their own. */
  boolean canName(Item item) {
    Looked looked = looked(item);
    return mapping.id().map(rule -> !rule.text(looked).isEmpty()).orElse(false)
        || mapping.detail().map(detail -> !detail.address().text(looked).isEmpty()).orElse(false);
  }

  private Looked looked(Item item) {
    return new Looked(item, item, Walk.site(portal, mapping), page);
  }

  Found found(Item item, long ordinal) {
    String place = "position " + (position + ordinal);
    Looked looked = looked(item);
    String stated = mapping.id().map(rule -> rule.text(looked)).orElse("");
    boolean wanted =
        mapping.only().map(only -> only.words().contains(only.at().text(looked))).orElse(true);
    if (!wanted) {
      return new Found.Skipped(stated.isEmpty() ? place : stated);
    }
    if (mapping.detail().isPresent()) {
      return detail(mapping.detail().get(), looked, stated, place);
    }
    return stated.isEmpty()
        ? Found.nameless(place, "no-id", "the item at %s of %s has no id".formatted(place, page))
        : new RawRecord(stated, page, mapping.source().format().form(), item.bytes());
  }

  private Found detail(Detail detail, Looked looked, String stated, String place) {
    String link = detail.address().text(looked);
    Optional<URI> address = Web.resolve(page, link);
    if (address.isEmpty()) {
      return new Found.Unfetched(
          stated.isEmpty() ? place : stated,
          "no-address",
          "the item at %s of %s has no address of its own, but '%s'".formatted(place, page, link),
          stated.isEmpty());
    }
    String id = stated.isEmpty() ? address.get().toString() : stated;
    boolean own =
        Web.sameHost(address.get(), page)
            || Web.sameHost(address.get(), portal.url())
            || detail.hosts().contains(address.get().getHost());
    if (!own) {
      return new Found.Unfetched(
          id,
          "other-host",
          "%s is on another host; add %s to detail.hosts if it belongs to the portal"
              .formatted(address.get(), address.get().getHost()));
    }
    return fetched(detail, address.get(), id, looked.listing());
  }

  private Found fetched(Detail detail, URI address, String id, Item listing) {
    Request request =
        new Request(
            address, detail.format().accept(), Optional.empty(), "", detail.discovered(), false);
    try (Response response = fetcher.fetch(request)) {
      lostInARow = 0;
      List<Item> items = detail.item().in(detail.format().document(response));
      if (items.isEmpty()) {
        return new Found.Unfetched(
            id, "no-item", address + " holds nothing at the path of detail.item");
      }
      return new RawRecord(
          id, response.uri(), detail.format().form(), items.get(0).bytes(), listing.bytes());
    } catch (FetchException e) {
      giveUpWhenAllIsLost(e);
      return new Found.Unfetched(id, e.kind().code(), e.getMessage());
    }
  }

  /** When page after page cannot be had, the site is down, and asking on is of no use. */
  private void giveUpWhenAllIsLost(FetchException e) {
    if (e.kind() != Kind.NOT_FOUND && ++lostInARow >= MOST_LOST_IN_A_ROW) {
      throw new UncheckedIOException(
          new IOException(
              "%d pages in a row could not be fetched, the last: %s"
                  .formatted(lostInARow, e.getMessage()),
              e));
    }
  }
}
