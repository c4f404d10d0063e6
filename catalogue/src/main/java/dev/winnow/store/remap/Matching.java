package dev.winnow.store.remap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Finds which vanished datasets came back under new ids: one to one, the same answer whatever the
 * order, in time that grows with their number and not with its square.
 *
 * <p>A title, an address path or a distribution's path is evidence where exactly one vanished and
 * one new dataset have it; each piece leaves less doubt: a path leaves 0.15, most of the files 0.2,
 * some of them 0.5, a title 0.4. A title that several datasets share never makes a pair; where
 * something else does, it takes the doubt to 0.7 of what it was. Confidence is one minus the
 * product of all doubts, so that a title alone comes to 0.6, title and path to 0.94, title and
 * files to 0.92. A pair stands when each is the other's best and nobody else comes equal, and when
 * the new one was first seen after the old one was last seen.
 */
final class Matching {

  /** From here on a pair is beyond reasonable doubt. */
  static final double CONFIDENT = 0.9;

  private static final double PATH = 0.15;
  private static final double MOST_FILES = 0.2;
  private static final double SOME_FILES = 0.5;
  private static final double TITLE = 0.4;
  private static final double SHARED_TITLE = 0.7;

  private final List<Trace> vanished;
  private final List<Trace> appeared;
  private final Map<Integer, Map<Integer, Votes>> votes = new TreeMap<>();

  private Matching(List<Trace> vanished, List<Trace> appeared) {
    this.vanished = vanished;
    this.appeared = appeared;
  }

  /**
   * Two datasets that may be one.
   *
   * @param confidence from 0 to 1
   * @param evidence what they have in common: "path", "files 3 of 4", "title", "shared title"
   */
  record Pair(Trace old, Trace fresh, double confidence, List<String> evidence) {}

  private static final class Votes {
    boolean path;
    boolean title;
    int files;
  }

  /** The pairs, in the order of the old datasets' rows. */
  static List<Pair> pairs(List<Trace> vanished, List<Trace> appeared) {
    return new Matching(sorted(vanished), sorted(appeared)).pairs();
  }

  private static List<Trace> sorted(List<Trace> traces) {
    return traces.stream().sorted(Comparator.comparingLong(Trace::row)).toList();
  }

  private List<Pair> pairs() {
    vote(Trace::paths, votes -> votes.path = true);
    vote(Trace::files, votes -> votes.files++);
    vote(trace -> trace.title().map(Set::of).orElse(Set.of()), votes -> votes.title = true);
    Map<Integer, List<Pair>> byOld = new TreeMap<>();
    Map<Integer, List<Pair>> byNew = new HashMap<>();
    votes.forEach(
        (old, candidates) ->
            candidates.forEach(
                (fresh, given) -> {
                  Pair pair = pair(vanished.get(old), appeared.get(fresh), given);
                  byOld.computeIfAbsent(old, key -> new ArrayList<>()).add(pair);
                  byNew.computeIfAbsent(fresh, key -> new ArrayList<>()).add(pair);
                }));
    Set<Pair> bestOfNew = new HashSet<>();
    byNew.values().forEach(pairs -> best(pairs).ifPresent(bestOfNew::add));
    return byOld.values().stream()
        .flatMap(pairs -> best(pairs).stream())
        .filter(bestOfNew::contains)
        .toList();
  }

  private void vote(Function<Trace, Set<Long>> keys, java.util.function.Consumer<Votes> ballot) {
    Map<Long, Integer> ofNew = unique(appeared, keys);
    unique(vanished, keys)
        .forEach(
            (key, old) -> {
              int fresh = old < 0 ? -1 : ofNew.getOrDefault(key, -1);
              if (fresh >= 0 && appeared.get(fresh).first().isAfter(vanished.get(old).last())) {
                ballot.accept(
                    votes
                        .computeIfAbsent(old, index -> new TreeMap<>())
                        .computeIfAbsent(fresh, index -> new Votes()));
              }
            });
  }

  /** Whose each key is; -1 where several have it. */
  private static Map<Long, Integer> unique(List<Trace> traces, Function<Trace, Set<Long>> keys) {
    Map<Long, Integer> owners = new HashMap<>();
    for (int i = 0; i < traces.size(); i++) {
      for (Long key : keys.apply(traces.get(i))) {
        owners.merge(key, i, (one, other) -> -1);
      }
    }
    return owners;
  }

  private static Pair pair(Trace old, Trace fresh, Votes votes) {
    double doubt = 1;
    List<String> evidence = new ArrayList<>();
    if (votes.path) {
      doubt *= PATH;
      evidence.add("path");
    }
    if (votes.files > 0) {
      doubt *= 2 * votes.files >= old.files().size() ? MOST_FILES : SOME_FILES;
      evidence.add("files %d of %d".formatted(votes.files, old.files().size()));
    }
    if (votes.title) {
      doubt *= TITLE;
      evidence.add("title");
    } else if (old.title().isPresent() && old.title().equals(fresh.title())) {
      doubt *= SHARED_TITLE;
      evidence.add("shared title");
    }
    return new Pair(old, fresh, 1 - doubt, List.copyOf(evidence));
  }

  private static Optional<Pair> best(List<Pair> pairs) {
    List<Pair> sorted =
        pairs.stream().sorted(Comparator.comparingDouble(Pair::confidence).reversed()).toList();
    boolean tied =
        sorted.size() > 1 && sorted.get(0).confidence() - sorted.get(1).confidence() < 1e-9;
    return tied ? Optional.empty() : Optional.of(sorted.getFirst());
  }
}
