package dev.winnow.store;

import dev.winnow.store.run.Counters;
import dev.winnow.store.run.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the store must hold of one portal, said as simply as can be: sets in memory, no cleverness.
 * The seeded test holds the store to it.
 */
final class PortalModel {

  /** What is known of one dataset. */
  private static final class Held {
    int content;
    boolean removed;
    boolean signalled;
    Optional<Instant> absent = Optional.empty();

    void isThere() {
      removed = false;
      isListed();
    }

    void isListed() {
      signalled = false;
      absent = Optional.empty();
    }
  }

  private final Map<String, Held> datasets = new TreeMap<>();
  private final Set<String> seen = new HashSet<>();
  private final Set<String> present = new HashSet<>();
  private final Set<List<Object>> pages = new HashSet<>();
  private Counters counters = Counters.ZERO;
  private String cursor = "";
  private Optional<Long> lastComplete = Optional.empty();
  private long removedSince;

  /** A new run begins. */
  void start() {
    seen.clear();
    present.clear();
    pages.clear();
    counters = Counters.ZERO;
    cursor = "";
  }

  Counters counters() {
    return counters;
  }

  String cursor() {
    return cursor;
  }

  /** The keys of the datasets that are there. */
  Set<String> there() {
    Set<String> there = new TreeSet<>();
    datasets.forEach(
        (key, held) -> {
          if (!held.removed) {
            there.add(key);
          }
        });
    return there;
  }

  /** The keys of tombstones. */
  Set<String> tombstones() {
    Set<String> tombstones = new TreeSet<>(datasets.keySet());
    tombstones.removeAll(there());
    return tombstones;
  }

  /** A page: what is listed with its content, what is listed unread, what is said to be deleted. */
  record Page(
      Map<String, Integer> listed, Set<String> unread, Set<String> deleted, String cursor) {}

  /** Keeps a page; says what changes it brings, in any order. */
  List<ChangeKind> keep(Page page, List<Object> fingerprint) {
    if (!pages.add(fingerprint)) {
      return List.of();
    }
    List<ChangeKind> changes = new ArrayList<>();
    long[] counted = new long[10];
    long again = 0;
    for (Map.Entry<String, Integer> listed : page.listed().entrySet()) {
      Optional<ChangeKind> change = see(listed.getKey(), listed.getValue());
      change.ifPresent(changes::add);
      if (!seen.add(listed.getKey())) {
        again++;
      } else {
        counted[0]++;
        counted[counter(change)]++;
      }
    }
    boolean fetchedAgain = counted[0] == 0 && again > 0 && page.cursor().equals(cursor);
    long newlyUnread = page.unread().stream().filter(present::add).count();
    counted[6] = fetchedAgain ? 0 : again;
    counted[7] = fetchedAgain ? 0 : newlyUnread;
    counted[8] = 1;
    page.unread().stream().filter(datasets::containsKey).forEach(key -> unread(datasets.get(key)));
    page.deleted().stream()
        .filter(datasets::containsKey)
        .forEach(key -> datasets.get(key).signalled = !datasets.get(key).removed);
    counters = counters.plus(Fixture.counters(counted));
    cursor = page.cursor();
    return changes;
  }

  private static int counter(Optional<ChangeKind> change) {
    return change.map(kind -> kind == ChangeKind.CONTENT ? 2 : 1).orElse(3);
  }

  private static void unread(Held held) {
    if (!held.removed) {
      held.isListed();
    }
  }

  private Optional<ChangeKind> see(String key, int content) {
    Held before = datasets.get(key);
    Held held = datasets.computeIfAbsent(key, added -> new Held());
    Optional<ChangeKind> change =
        before == null
            ? Optional.of(ChangeKind.ADDED)
            : held.removed
                ? Optional.of(ChangeKind.RETURNED)
                : held.content == content ? Optional.empty() : Optional.of(ChangeKind.CONTENT);
    held.content = content;
    held.isThere();
    return change;
  }

  /** Ends the run over everything; says which datasets it removes. */
  Set<String> end(Verdict verdict, Instant at, Duration apart, double limit) {
    long before = there().size();
    boolean complete = verdict == Verdict.COMPLETE;
    if (complete && counters.seen() == 0 && before > 0) {
      counters = counters.plus(Fixture.counters(0, 0, 0, 0, 0, before, 0, 0, 0, 0));
      finish(true);
      return Set.of();
    }
    Set<String> leaving = leaving(complete, at.minus(apart));
    if (complete) {
      countAbsences(at);
    }
    double allowed = limit * lastComplete.orElse(before);
    boolean goes = removedSince + leaving.size() <= allowed + 1e-9;
    long count = leaving.size();
    counters =
        counters.plus(Fixture.counters(0, 0, 0, 0, goes ? count : 0, goes ? 0 : count, 0, 0, 0, 0));
    if (goes) {
      leaving.forEach(this::remove);
      removedSince += lastComplete.isPresent() ? count : 0;
    }
    finish(complete);
    return goes ? leaving : Set.of();
  }

  private void finish(boolean complete) {
    if (complete) {
      lastComplete = Optional.of((long) there().size());
      removedSince = 0;
    }
  }

  private Set<String> leaving(boolean complete, Instant latestAbsence) {
    Set<String> leaving = new TreeSet<>();
    datasets.forEach(
        (key, held) -> {
          boolean twice =
              complete
                  && !seen.contains(key)
                  && held.absent.filter(first -> !first.isAfter(latestAbsence)).isPresent();
          if (!held.removed && (held.signalled || twice)) {
            leaving.add(key);
          }
        });
    return leaving;
  }

  private void countAbsences(Instant at) {
    datasets.forEach(
        (key, held) -> {
          if (!held.removed
              && held.absent.isEmpty()
              && !seen.contains(key)
              && !present.contains(key)) {
            held.absent = Optional.of(at);
          }
        });
  }

  private void remove(String key) {
    Held held = datasets.get(key);
    held.isListed();
    held.removed = true;
  }
}
