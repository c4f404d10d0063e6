package dev.winnow.portals.dcat;

import dev.winnow.catalogue.dcat.DcatPage;
import dev.winnow.catalogue.dcat.DcatRecord;
import dev.winnow.harvest.Cursor;
import dev.winnow.harvest.Found;
import dev.winnow.harvest.Page;
import dev.winnow.harvest.RawRecord;
import java.net.URI;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** A parsed page whose datasets are cut out while it is read. */
final class FetchedPage implements Page {

  private final DcatPage page;
  private final Cursor cursor;
  private final URI address;
  private final Optional<ParameterPaging> paging;
  private final AtomicLong count = new AtomicLong();

  FetchedPage(DcatPage page, Cursor cursor, URI address, Optional<ParameterPaging> paging) {
    this.paging = paging;
    this.page = page;
    this.cursor = cursor;
    this.address = address;
  }

  @Override
  public Stream<Found> found() {
    Stream<Found> records = page.records().map(this::record);
    return Stream.concat(records, Stream.of(true).flatMap(end -> undescribed()));
  }

  private Found record(DcatRecord record) {
    count.incrementAndGet();
    return new RawRecord(
        record.sourceId(), address, DcatHarvester.FORM, record.ntriples(), record.context());
  }

  /**
   * A page that describes nothing but lists datasets elsewhere is no empty catalogue. Where some
   * are described, a mere link is not reported: many catalogues repeat their whole list on every
   * page.
   */
  private Stream<Found> undescribed() {
    boolean behindTheLast = paging.isPresent() && cursor.position() > 0;
    if (count.get() > 0 || behindTheLast) {
      return Stream.empty();
    }
    return page.undescribed().stream()
        .map(
            id ->
                new Found.Unfetched(
                    id,
                    "not-described",
                    "the catalogue at %s lists %s, but does not describe it"
                        .formatted(address, id)));
  }

  @Override
  public Optional<Cursor> next() {
    if (paging.isPresent()) {
      return paging.get().next(cursor, count.get());
    }
    return page.next()
        .flatMap(next -> PageAddress.atPortal(next, address))
        .map(next -> cursor.at(cursor.position() + count.get(), next));
  }

  @Override
  public OptionalLong declared() {
    return page.declared();
  }

  @Override
  public void close() {
    page.close();
  }
}
