package dev.winnow.index.text;

import java.lang.Character.UnicodeScript;

/**
 * The shapes of terms: a word as it stands, its stem in a language, its end. A stem carries its
 * language, so that words of different languages never meet by accident.
 */
public final class Terms {

  /** Shorter words are not looked for inside others. */
  public static final int LONG_PART = 5;

  /** Stems at least this long may be compounds. */
  static final int LONG_WORD = 8;

  static final char EXACT = '=';

  static final char LANGUAGE = '|';

  private Terms() {}

  /** The term of a word as it stands. */
  public static String exact(String word) {
    return EXACT + word;
  }

  /** The term of a stem. */
  public static String stem(String stem, Tongue tongue) {
    return stem + LANGUAGE + tongue.code();
  }

  /** The stem inside a term of {@link #stem} or {@link #end}. */
  public static String withoutLanguage(String term) {
    return term.substring(0, term.lastIndexOf(LANGUAGE));
  }

  /** Whether a term is a stem, or an end, of this language. */
  public static boolean isOf(String term, Tongue tongue) {
    int mark = term.lastIndexOf(LANGUAGE);
    return mark >= 0 && term.substring(mark + 1).equals(tongue.code());
  }

  /** The beginning of the term of every word that ends like this. */
  public static String endPrefix(String end) {
    return "<" + new StringBuilder(end).reverse();
  }

  static String end(String stem, Tongue tongue) {
    return endPrefix(stem) + LANGUAGE + tongue.code();
  }

  /** Whether a word can be one of this language, by its script. */
  static boolean isIn(Tongue tongue, CharSequence word) {
    for (int i = 0; i < word.length(); ) {
      int letter = Character.codePointAt(word, i);
      if (letter >= 'a' && letter <= 'z') {
        return tongue.script() == UnicodeScript.LATIN;
      }
      if (Character.isLetter(letter)) {
        return UnicodeScript.of(letter) == tongue.script();
      }
      i += Character.charCount(letter);
    }
    return false;
  }
}
