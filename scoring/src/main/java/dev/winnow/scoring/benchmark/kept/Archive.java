package dev.winnow.scoring.benchmark.kept;

import dev.winnow.scoring.benchmark.Benchmark;
import dev.winnow.scoring.benchmark.tally.Tally;
import dev.winnow.store.figure.Editions;
import dev.winnow.store.figure.Editions.Edition;
import dev.winnow.store.figure.Figures;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private Instant looked = Instant.MIN;
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
    return remembered.get(edition.moment(), moment -> parse(edition));
  }

  private Published parse(Edition edition) {
    Map<Long, Entry> entries = new HashMap<>();
    editions
        .entries(edition)
        .forEach((number, body) -> entries.put(number, Json.read(body, Entry.class)));
    return new Published(
        edition.moment(),
        edition.change(),
        Json.read(edition.body(), Published.Terms.class).benchmarks(),
        entries);
  }

  /** Publishes when the newest edition has stood long enough and something became different. */
  synchronized void publishWhenDue(Instant now) {
    long added = figures.tallied();
    boolean same = added == tallied && now.isBefore(looked.plus(PATIENCE));
    if (!same && isDue(now)) {
      publish(now);
      looked = now;
      tallied = added;
    }
  }

  private boolean isDue(Instant now) {
    boolean young =
        editions.first().filter(first -> now.isBefore(first.moment().plus(YOUTH))).isPresent();
    Duration least = young ? IMPATIENCE : PATIENCE;
    return editions.latest().filter(last -> now.isBefore(last.moment().plus(least))).isEmpty();
  }

  /** Publishes what is added up, if it is anything else than the newest edition says. */
  synchronized void publish(Instant now) {
    Optional<Edition> last = editions.latest();
    Map<Long, byte[]> before = last.map(editions::entries).orElse(Map.of());
    Map<Long, byte[]> entries = entries();
    Map<Long, byte[]> changed = new HashMap<>();
    before.keySet().stream()
        .filter(number -> !entries.containsKey(number))
        .forEach(number -> changed.put(number, new byte[0]));
    entries.forEach(
        (number, body) -> {
          if (!Arrays.equals(body, before.get(number))) {
            changed.put(number, body);
          }
        });
    byte[] terms = terms(last);
    boolean other = last.isPresent() && !Arrays.equals(terms, last.get().body());
    if (!changed.isEmpty() || other) {
      editions.put(new Edition(after(last, now), figures.counted(), terms), changed);
    }
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
