package dev.winnow.index.document;

import java.util.List;

/** A term that holds a suggestion behind the words by which it is found. */
public final class SuggestionEntry {

  private static final char BREAK = '\u0001';

  private SuggestionEntry() {}

  /** The term of a suggestion that is found by its words from this one on. */
  static String of(List<String> words, int from, String shown) {
    return String.join(" ", words.subList(from, words.size())) + BREAK + shown;
  }

  /** What is shown of a term. */
  public static String shown(String term) {
    return term.substring(term.indexOf(BREAK) + 1);
  }
}
