package dev.winnow.harvest;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an operator should know about a type of portal; docs/portals.md is written from it.
 *
 * @param what it is, a sentence
 * @param keys what its portals' files may say below {@code settings:}, with what each does; in
 *     order
 * @param incremental what a second harvest asks for, a sentence
 * @param removals how one learns that a dataset is gone, a sentence
 * @param limits what it cannot do, a sentence
 * @param basis what its reading was made from
 */
public record About(
    String what,
    Map<String, String> keys,
    String incremental,
    String removals,
    String limits,
    Basis basis) {

  /** What a type's reading was made from. */
  public enum Basis {
    /** Answers that real portals gave, kept and read again by the tests. */
    RECORDED("answers of real portals, recorded and read again by the tests"),
    /** The specification, and answers of our own invention. */
    SPECIFICATION("the specification only; no real portal's answers have been read"),
    /** Nobody has said. */
    UNKNOWN("");

    private final String words;

    Basis(String words) {
      this.words = words;
    }

    /** In words for people. */
    public String words() {
      return words;
    }
  }

  /** Says nothing: for harvesters that are in no list that people choose from. */
  public static final About NOTHING = new About("", Map.of(), "", "", "", Basis.UNKNOWN);

  public About {
    keys = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(keys));
  }

  /** Whether everything has been said. */
  public boolean isComplete() {
    return basis != Basis.UNKNOWN
        && !(what.isBlank() || incremental.isBlank() || removals.isBlank() || limits.isBlank());
  }

  /** The same with one more key. */
  public About with(String key, String does) {
    Map<String, String> more = new LinkedHashMap<>(keys);
    more.put(key, does);
    return new About(what, more, incremental, removals, limits, basis);
  }
}
