package dev.winnow.catalogue.vocabulary.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds names inside a longer text: from the left, the longest run of words that is a name; what
 * follows it comes next. So "cc by sa" inside a sentence is never found as "cc by".
 */
public final class Windows {

  private static final int LONGEST = 12;

  /** One word may be a word of any language, as "mit" is. */
  private static final int SHORTEST = 2;

  private static final int MOST_WORDS = 400;

  private Windows() {}

  /**
   * Every name in a text, in order.
   *
   * @param title in the form of {@link Spelling#title}
   * @param naming what a run of words names, if anything
   */
  public static <T> List<T> names(String title, Function<String, Optional<T>> naming) {
    List<String> words = List.of(title.split(" "));
    int end = Math.min(words.size(), MOST_WORDS);
    List<T> names = new ArrayList<>();
    int at = 0;
    while (at < end) {
      int taken = 1;
      for (int length = Math.min(LONGEST, end - at); length >= SHORTEST; length--) {
        Optional<T> name = naming.apply(String.join(" ", words.subList(at, at + length)));
        if (name.isPresent()) {
          names.add(name.get());
          taken = length;
          break;
        }
      }
      at += taken;
    }
    return names;
  }
}
