package dev.winnow.portals.croissant;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.winnow.harvest.Cursor;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.Fetcher;
import dev.winnow.harvest.Found;
import dev.winnow.harvest.Page;
import dev.winnow.harvest.RawRecord;
import dev.winnow.portals.json.Json;
import dev.winnow.portals.reading.Answers;
import dev.winnow.portals.reading.JsonLd;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * A part of a list of descriptions, each fetched when its turn comes. A description goes by its
 * address, so that one that cannot be fetched today is known to be the same one.
 */
final class SeedPage implements Page {

  private static final int MOST = 500;

  private final SeedList list;
  private final List<URI> seeds;
  private final SeedPart here;
  private final Cursor cursor;
  private final Fetcher fetcher;

  SeedPage(SeedList list, SeedPart here, Cursor cursor, Fetcher fetcher) {
    this.list = list;
    this.seeds = list.addresses();
    this.here = here;
    this.cursor = cursor;
    this.fetcher = fetcher;
  }

  @Override
  public Stream<Found> found() {
    Stream<Found> part = seeds.stream().skip(here.start()).limit(MOST).map(this::fetch);
    return Stream.concat(part, Stream.of(list).flatMap(this::proveTheEnd));
  }

  @Override
  public Optional<Cursor> next() {
    long left = seeds.size() - here.start();
    return left > MOST
        ? Optional.of(here.behind(cursor, MOST))
        : list.next().map(next -> SeedPart.at(cursor, Math.max(0, left), next));
  }

  @Override
  public OptionalLong declared() {
    return here.linked() || list.next().isPresent()
        ? OptionalLong.empty()
        : OptionalLong.of(seeds.size());
  }

  /** A list that is as long as it was allowed to be proves nothing about what comes after it. */
  private Stream<Found> proveTheEnd(SeedList all) {
    if (all.mayGoOn() && !here.linked() && all.next().isEmpty()) {
      throw new UncheckedIOException(
          new IOException(
              "the list has as many entries as its address allows, so there may be more;"
                  + " raise the limit in the url or narrow the list"));
    }
    return Stream.empty();
  }

  private Found fetch(URI address) {
    try {
      List<ObjectNode> datasets = JsonLd.datasets(Answers.discovered(fetcher, address));
      return datasets.isEmpty()
          ? new Found.Unfetched(
              address.toString(), "no-dataset", address + " holds no Croissant description")
          : new RawRecord(
              address.toString(),
              address,
              CroissantHarvester.FORM,
              Json.canonical(datasets.get(0)));
    } catch (FetchException e) {
      return new Found.Unfetched(address.toString(), e.kind().code(), e.getMessage());
    }
  }
}
