package dev.winnow.catalogue.vocabulary.spelling;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers answers of a pure function about short texts, because portals repeat the same few words
 * on every dataset. It forgets everything when full, and is safe for many threads.
 */
public final class Memo<T> {

  private static final int ENTRIES = 4_096;
  private static final int LONGEST = 300;

  private final ConcurrentHashMap<String, T> known = new ConcurrentHashMap<>();
  private final Function<String, T> function;

  /** Remembers the answers of a pure function. */
  public Memo(Function<String, T> function) {
    this.function = function;
  }

  /** What the function answers. */
  public T of(String text) {
    if (text.length() > LONGEST) {
      return function.apply(text);
    }
    T answer = known.get(text);
    if (answer == null) {
      answer = function.apply(text);
      if (known.size() >= ENTRIES) {
        known.clear();
      }
      known.put(text, answer);
    }
    return answer;
  }
}
