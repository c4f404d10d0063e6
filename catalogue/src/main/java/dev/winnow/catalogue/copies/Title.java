package dev.winnow.catalogue.copies;

import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.vocabulary.spelling.Spelling;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A title as titles are compared.
 *
 * @param language the language without region; empty when undeclared
 * @param words in order, in lower case and without punctuation, one blank between them
 */
record Title(String language, String words) {

  /** How two records' titles stand to each other. */
  enum Likeness {
    /** They are the same words. */
    EQUAL,
    /** One has all the words of the other, and more words without digits. */
    ALIKE,
    /** No language has a title of both. */
    INCOMPARABLE,
    /** They say something else. */
    OTHER
  }

  static Title of(Text text) {
    return new Title(text.language().replaceFirst("-.*", ""), Spelling.words(text.value()));
  }

  static Likeness compare(List<Title> some, List<Title> others) {
    boolean comparable = false;
    boolean alike = false;
    for (Title one : some) {
      for (Title other : others) {
        if (one.words.equals(other.words)) {
          return Likeness.EQUAL;
        }
        if (one.isComparable(other)) {
          comparable = true;
          alike |= one.hasAllOf(other) || other.hasAllOf(one);
        }
      }
    }
    return alike ? Likeness.ALIKE : comparable ? Likeness.OTHER : Likeness.INCOMPARABLE;
  }

  private boolean isComparable(Title other) {
    return language.isEmpty() || other.language.isEmpty() || language.equals(other.language);
  }

  /** "Budget 2024" is no longer form of "Budget": what has digits tells editions apart. */
  private boolean hasAllOf(Title other) {
    Set<String> more = new HashSet<>(Arrays.asList(words.split(" ")));
    List<String> fewer = Arrays.asList(other.words.split(" "));
    boolean all = more.containsAll(fewer);
    more.removeAll(fewer);
    return all && more.stream().noneMatch(word -> word.chars().anyMatch(Character::isDigit));
  }
}
