package dev.winnow.app.simulation;

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
import java.io.EOFException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Stream;

/** A portal in memory that lives by chance and suffers one misfortune at a time. */
final class SimulatedPortal implements Harvester, Fetchers, RunFetcher {

  private static final URI ADDRESS = URI.create("https://data.example/");

  private final Random random;
  private final boolean splittable;
  private final boolean declares;
  private final Map<String, Integer> gone = new LinkedHashMap<>();
  private Map<String, Integer> versions = new LinkedHashMap<>();
  private int coined;
  private Misfortune misfortune = Misfortune.NONE;
  private int place;
  private boolean flaked;
  private boolean turned;

  SimulatedPortal(Random random) {
    this.random = random;
    this.splittable = random.nextInt(3) > 0;
    this.declares = splittable || random.nextBoolean();
    add(random.nextInt(40));
  }

  /** Ids and versions of what it lists. */
  Map<String, Integer> listed() {
    return misfortune == Misfortune.EMPTY ? Map.of() : versions;
  }

  /** Whether the list is longer than the place where the misfortune strikes. */
  boolean isStruck() {
    return place < listed().size();
  }

  boolean declares() {
    return declares;
  }

  boolean splittable() {
    return splittable;
  }

  /** From now on it suffers this, from a place in the list on. */
  void suffer(Misfortune newMisfortune) {
    misfortune = newMisfortune;
    place = random.nextInt(Math.max(1, versions.size()));
    flaked = false;
    turned = false;
  }

  /** Datasets come, change, go, return and take new ids; now and then very many of them. */
  void live() {
    int most = random.nextInt(12) == 0 ? versions.size() : 1 + versions.size() / 12;
    switch (random.nextInt(7)) {
      case 0 -> add(1 + random.nextInt(4));
      case 1, 2 -> some(most).forEach(id -> versions.merge(id, 1, Integer::sum));
      case 3, 4 -> some(most).forEach(this::leave);
      case 5 -> someGone().forEach(id -> versions.put(id, gone.remove(id)));
      default -> some(most).forEach(this::rename);
    }
  }

  @Override
  public String type() {
    return "simulated";
  }

  @Override
  public Abilities abilities(Portal portal) {
    return splittable ? Abilities.PAGED : Abilities.WALK;
  }

  @Override
  public Page fetch(Portal portal, Cursor cursor, Fetcher fetcher) throws FetchException {
    List<Found> all = all(cursor);
    int from = (int) Math.min(all.size(), cursor.position());
    int to = Math.min(all.size(), from + cursor.size());
    refuse(from, to);
    boolean again = misfortune == Misfortune.REPEATS && from > 0;
    List<Found> page =
        again ? all.subList(0, Math.min(cursor.size(), all.size())) : all.subList(from, to);
    boolean end = to >= all.size() || misfortune == Misfortune.ENDS_EARLY && to > place;
    int boast = misfortune == Misfortune.BOASTS ? 3 : 0;
    return new Listed(
        cut(page, from),
        end ? Optional.empty() : Optional.of(next(cursor, to)),
        declares ? OptionalLong.of(all.size() + boast) : OptionalLong.empty());
  }

  private Cursor next(Cursor cursor, int to) {
    return splittable ? cursor.at(to) : cursor.at(to, "from " + to);
  }

  private List<Found> all(Cursor cursor) {
    if (misfortune == Misfortune.TURNS && cursor.position() > 0 && !turned) {
      turned = true;
      live();
    }
    List<Found> all = new ArrayList<>();
    for (Map.Entry<String, Integer> entry : listed().entrySet()) {
      boolean here = all.size() == place;
      all.add(found(entry.getKey(), entry.getValue(), here));
      if (here && misfortune == Misfortune.REPEATED_ID) {
        all.add(found(entry.getKey(), entry.getValue(), false));
      }
    }
    return all;
  }

  private Found found(String id, int version, boolean here) {
    if (here && misfortune == Misfortune.UNFETCHED) {
      return new Found.Unfetched(id, "server-error", "it failed alone");
    }
    String title = here && misfortune == Misfortune.UNREADABLE ? "" : id + " edition " + version;
    return new RawRecord(
        id, ADDRESS.resolve(id), "simulated", title.getBytes(StandardCharsets.UTF_8));
  }

  private void refuse(int from, int to) throws FetchException {
    boolean here = place >= from && place < to;
    boolean flakes = misfortune == Misfortune.FLAKES && here && !flaked;
    flaked |= flakes;
    if (flakes || misfortune == Misfortune.POISON && here) {
      throw new FetchException(Kind.SERVER_ERROR, ADDRESS, "the server failed");
    }
    if (misfortune == Misfortune.DOWN && to > place) {
      throw new FetchException(Kind.UNREACHABLE, ADDRESS, "nobody answers any more");
    }
  }

  private Stream<Found> cut(List<Found> page, int from) {
    int keep = place - from;
    if (misfortune != Misfortune.CUT_OFF || keep < 0 || keep >= page.size()) {
      return page.stream();
    }
    Stream<Found> rest =
        Stream.of(page.get(keep))
            .map(
                lost -> {
                  throw new UncheckedIOException(new EOFException("cut off at " + lost.sourceId()));
                });
    return Stream.concat(page.subList(0, keep).stream(), rest);
  }

  @Override
  public Dataset read(Portal portal, RawRecord record) throws UnreadableRecordException {
    String title = new String(record.body(), StandardCharsets.UTF_8);
    if (title.isEmpty()) {
      throw new UnreadableRecordException("no-title", "it has no title");
    }
    DatasetId id = DatasetId.firstSeen(portal.id(), record.sourceId());
    return new DatasetBuilder(id, record.sourceId()).title(Texts.of(title)).build();
  }

  private void add(int count) {
    for (int i = 0; i < count; i++) {
      versions.put("d" + coined++, 1);
    }
  }

  private void leave(String id) {
    gone.put(id, versions.remove(id));
  }

  private void rename(String id) {
    Map<String, Integer> renamed = new LinkedHashMap<>();
    versions.forEach((old, version) -> renamed.put(old.equals(id) ? "d" + coined++ : old, version));
    versions = renamed;
  }

  private List<String> some(int most) {
    List<String> ids = new ArrayList<>(versions.keySet());
    java.util.Collections.shuffle(ids, random);
    return ids.subList(0, random.nextInt(Math.min(most, ids.size()) + 1));
  }

  private List<String> someGone() {
    return List.copyOf(gone.keySet()).stream().filter(id -> random.nextBoolean()).toList();
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

  private record Listed(Stream<Found> found, Optional<Cursor> next, OptionalLong declared)
      implements Page {}
}
