package dev.winnow.scoring.benchmark.kept;

import dev.winnow.scoring.benchmark.Benchmark;
import dev.winnow.scoring.benchmark.tally.Tally;
import dev.winnow.store.figure.Editions;
import dev.winnow.store.figure.Editions.Edition;
import dev.winnow.store.figure.Figures;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Publishes figures in editions and reads every edition again. Between two editions figures stand
 * still, so that what is quoted is what everybody sees; the quoted edition stays for ever.
 */
final class Archive {

  /** How long an edition stands, at the least. */
  private static final Duration PATIENCE = Duration.ofHours(1);

  /** The same in the first day, when portal after portal is harvested for the first time. */
  private static final Duration YOUTH = Duration.ofDays(1);

  private static final Duration IMPATIENCE = Duration.ofMinutes(1);
  private static final int REMEMBERED = 3;

  private final Figures figures;
  private final Editions editions;
  private final List<Benchmark> benchmarks;
  private final Supplier<Map<String, String>> software;
  private final Remembered<Instant, Published> remembered = new Remembered<>(REMEMBERED);

  /** An edition stands so many times as long as it took to make it. */
  private static final int LEISURE = 20;

  private Instant looked = Instant.MIN;
  private Duration took = Duration.ZERO;
  private long tallied = -1;

  /** The archive of a store, for editions by these benchmarks. */
  Archive(Figures figures, List<Benchmark> benchmarks, Supplier<Map<String, String>> software) {
    this.figures = figures;
    this.editions = figures.editions();
    this.benchmarks = List.copyOf(benchmarks);
    this.software = software;
  }

  /** The newest edition; empty before the first. */
  Optional<Published> latest() {
    return editions.latest().map(this::read);
  }

  /** The edition that was the newest at a moment; empty before the first. */
  Optional<Published> at(Instant moment) {
    return editions.at(moment).map(this::read);
  }

  private Published read(Edition edition) {
    return remembered.get(edition.moment(), moment -> parse(edition, editions.entries(edition)));
  }

  private static Published parse(Edition edition, Map<Long, byte[]> bodies) {
    Map<Long, Entry> entries = new HashMap<>();
    bodies.forEach((number, body) -> entries.put(number, Json.read(body, Entry.class)));
    return new Published(
        edition.moment(),
        edition.change(),
        Json.read(edition.body(), Published.Terms.class).benchmarks(),
        entries);
  }

  /**
   * Publishes when the newest edition has stood long enough and something became different.
   *
   * @param ready what is done with an edition before anybody sees it
   */
  synchronized void publishWhenDue(InstantSource clock, Consumer<Published> ready) {
    Instant now = clock.instant();
    long added = figures.tallied();
    boolean same = added == tallied && now.isBefore(looked.plus(PATIENCE));
    if (!same && isDue(now)) {
      publish(now, ready);
      looked = now;
      tallied = added;
      took = Duration.between(now, clock.instant());
    }
  }

  private boolean isDue(Instant now) {
    boolean young =
        editions.first().filter(first -> now.isBefore(first.moment().plus(YOUTH))).isPresent();
    Duration usual = young ? IMPATIENCE : PATIENCE;
    Duration leisure = took.multipliedBy(LEISURE);
    Duration least = leisure.compareTo(usual) > 0 ? leisure : usual;
    return editions.latest().filter(last -> now.isBefore(last.moment().plus(least))).isEmpty();
  }

  /** Publishes what is added up, if it is anything else than the newest edition says. */
  void publish(Instant now) {
    publish(now, edition -> {});
  }

  private synchronized void publish(Instant now, Consumer<Published> ready) {
    Optional<Edition> last = editions.latest();
    Map<Long, byte[]> before = last.map(editions::entries).orElse(Map.of());
    Map<Long, byte[]> entries = entries();
    Map<Long, byte[]> changed = changed(before, entries);
    byte[] terms = terms(last);
    boolean other = last.isPresent() && !Arrays.equals(terms, last.get().body());
    if (!changed.isEmpty() || other) {
      Edition next = new Edition(after(last, now), figures.counted(), terms);
      ready.accept(remembered.get(next.moment(), moment -> parse(next, entries)));
      editions.put(next, changed);
    }
  }

  private static Map<Long, byte[]> changed(Map<Long, byte[]> before, Map<Long, byte[]> now) {
    Map<Long, byte[]> changed = new HashMap<>();
    before.keySet().stream()
        .filter(number -> !now.containsKey(number))
        .forEach(number -> changed.put(number, new byte[0]));
    now.forEach(
        (number, body) -> {
          if (!Arrays.equals(body, before.get(number))) {
            changed.put(number, body);
          }
        });
    return changed;
  }

  /** What another recipe counted, and nothing counted anew yet, goes on under its own terms. */
  private byte[] terms(Optional<Edition> last) {
    boolean counted = figures.recipe().equals(String.join(", ", Follower.recipe(benchmarks)));
    return last.filter(before -> !counted)
        .map(Edition::body)
        .orElseGet(() -> Json.publish(new Published.Terms(benchmarks)));
  }

  /** Editions follow each other by a second at the least, even where a clock was set back. */
  private static Instant after(Optional<Edition> last, Instant now) {
    Instant moment = now.truncatedTo(ChronoUnit.SECONDS);
    return last.map(one -> one.moment().plusSeconds(1)).filter(moment::isBefore).orElse(moment);
  }

  private Map<Long, byte[]> entries() {
    Map<String, String> kinds = software.get();
    Map<Long, byte[]> entries = new HashMap<>();
    for (Figures.Tallied one : figures.tallies()) {
      Sum sum = Json.read(one.body(), Sum.class);
      Map<String, String> own = new HashMap<>(kinds);
      own.keySet().retainAll(sum.tally().portals().keySet());
      Entry entry = new Entry(one.organisation(), own, sum.recipe(), lean(sum.tally()));
      entries.put(one.number(), Json.publish(entry));
    }
    return entries;
  }

  private static Tally lean(Tally tally) {
    return new Tally(
        tally.records(),
        tally.units(),
        tally.portals(),
        tally.gates(),
        tally.access(),
        tally.kinds(),
        Map.of(),
        tally.signs(),
        tally.samples());
  }
}
