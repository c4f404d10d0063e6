package dev.winnow.harvest.walk;

import dev.winnow.harvest.Cursor;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Notices when a portal's pages go round in circles. */
public final class LoopGuard {

  private static final int MOST_STALE = 10;

  private final Set<String> asked = new HashSet<>();
  private final Map<Long, String> contents = new HashMap<>();
  private int stale;

  /**
   * The guard of a walk that is gone on with.
   *
   * @param walk the number of the batch that it began with
   * @param kept what was kept of the pages of its run
   */
  public static LoopGuard of(long walk, List<String> kept) {
    LoopGuard guard = new LoopGuard();
    kept.stream()
        .flatMap(text -> PageMark.read(text).stream())
        .filter(mark -> mark.walk() == walk)
        .forEach(guard::note);
    return guard;
  }

  /**
   * Says in words why this page must not be asked for; empty when it may.
   *
   * @param byPosition whether a position counts even where the portal gave a word for the page
   */
  public Optional<String> ask(Cursor cursor, boolean byPosition) {
    String name = PageMark.name(cursor);
    String key = name + (byPosition ? " " + cursor.position() + "+" + cursor.size() : "");
    return asked.add(key)
        ? Optional.empty()
        : Optional.of("the pages go round in circles: " + name + " is named again");
  }

  /** Whatever was asked for may be asked for again. */
  public void forgetQuestions() {
    asked.clear();
  }

  /** Whether a page listed the same before. */
  public boolean knows(PageMark page) {
    return contents.containsKey(page.ids());
  }

  /** A page was handed on without being read. */
  public void note(PageMark page) {
    if (page.ids() != 0) {
      contents.putIfAbsent(page.ids(), page.name());
    }
  }

  /**
   * Says in words why the walk must not go on after a page; empty when it may.
   *
   * @param fresh how many ids on it were new
   */
  public Optional<String> drained(PageMark page, long fresh) {
    stale = fresh > 0 ? 0 : stale + 1;
    Optional<String> before = Optional.ofNullable(contents.get(page.ids()));
    note(page);
    if (before.isPresent()) {
      return Optional.of(
          "the pages go round in circles: %s repeats %s".formatted(page.name(), before.get()));
    }
    return stale < MOST_STALE
        ? Optional.empty()
        : Optional.of("%d pages in a row held nothing new".formatted(stale));
  }
}
