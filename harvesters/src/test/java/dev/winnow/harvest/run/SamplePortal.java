package dev.winnow.harvest.run;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetBuilder;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Portal;
import dev.winnow.catalogue.Texts;
import dev.winnow.harvest.Abilities;
import dev.winnow.harvest.Cursor;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.FetchException.Kind;
import dev.winnow.harvest.Fetcher;
import dev.winnow.harvest.Fetchers;
import dev.winnow.harvest.Found;
import dev.winnow.harvest.Harvester;
import dev.winnow.harvest.Page;
import dev.winnow.harvest.RawRecord;
import dev.winnow.harvest.Request;
import dev.winnow.harvest.Response;
import dev.winnow.harvest.RunFetcher;
import dev.winnow.harvest.UnreadableRecordException;
import dev.winnow.store.run.Fault;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A portal in memory: a list of ids, with the misfortunes that a test wants. */
final class SamplePortal implements Harvester, Fetchers, RunFetcher {

  static final URI ADDRESS = URI.create("https://data.example/");

  /** What it lists; an id that starts with "bad" cannot be read, with "bug" trips the reader. */
  final List<Found> found = new ArrayList<>();

  /** Positions that no page may hold. */
  final Set<Long> poison = new TreeSet<>();

  /** Every page that was asked for, as "position+size". */
  final List<String> asked = new ArrayList<>();

  boolean splittable = true;
  int largestPage = Integer.MAX_VALUE;
  Function<Cursor, OptionalLong> declares = cursor -> OptionalLong.of(found.size());
  Function<Cursor, Optional<Cursor>> next = this::follows;
  Function<Cursor, Cursor> serves = cursor -> cursor;
  Kind poisonKind = Kind.SERVER_ERROR;

  static SamplePortal of(int datasets) {
    SamplePortal portal = new SamplePortal();
    IntStream.range(0, datasets).forEach(i -> portal.found.add(record("d" + i, "one")));
    return portal;
  }

  static RawRecord record(String id, String content) {
    return new RawRecord(
        id, ADDRESS.resolve(id), "sample", content.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String type() {
    return "sample";
  }

  @Override
  public Abilities abilities(Portal portal) {
    return splittable ? Abilities.PAGED : Abilities.WALK;
  }

  @Override
  public Page fetch(Portal portal, Cursor cursor, Fetcher fetcher) throws FetchException {
    asked.add(cursor.position() + "+" + cursor.size());
    long end = Math.min(found.size(), cursor.position() + cursor.size());
    if (cursor.size() > largestPage) {
      throw new FetchException(Kind.TRUNCATED, ADDRESS, "a proxy cut it off");
    }
    for (long position : poison) {
      if (position >= cursor.position() && position < Math.max(end, cursor.position() + 1)) {
        throw new FetchException(poisonKind, ADDRESS, "the server failed");
      }
    }
    Cursor served = serves.apply(cursor);
    int from = (int) Math.min(found.size(), served.position());
    int to = (int) Math.min(found.size(), served.position() + served.size());
    List<Found> page = List.copyOf(found.subList(from, to));
    return new SamplePage(page, next.apply(cursor), declares.apply(cursor));
  }

  @Override
  public Dataset read(Portal portal, RawRecord record) throws UnreadableRecordException {
    if (record.sourceId().startsWith("bad")) {
      throw new UnreadableRecordException("no-title", "it has no title");
    }
    if (record.sourceId().startsWith("bug")) {
      throw new IllegalStateException("not thought of");
    }
    String title = record.sourceId() + " " + new String(record.body(), StandardCharsets.UTF_8);
    return new DatasetBuilder(
            DatasetId.firstSeen(portal.id(), record.sourceId()), record.sourceId())
        .title(Texts.of(title))
        .build();
  }

  @Override
  public RunFetcher forRun(Portal portal) {
    return this;
  }

  @Override
  public Response fetch(Request request) {
    throw new UnsupportedOperationException("nothing is fetched from a portal in memory");
  }

  @Override
  public long takeRequests() {
    return 1;
  }

  @Override
  public long takeBytes() {
    return 0;
  }

  @Override
  public List<Fault> takeNotices() {
    return List.of();
  }

  @Override
  public void close() {}

  private Optional<Cursor> follows(Cursor cursor) {
    long reached = Math.min(found.size(), cursor.position() + cursor.size());
    return reached >= found.size() ? Optional.empty() : Optional.of(cursor.at(reached));
  }

  private record SamplePage(List<Found> all, Optional<Cursor> next, OptionalLong declared)
      implements Page {
    @Override
    public Stream<Found> found() {
      return all.stream();
    }
  }
}
