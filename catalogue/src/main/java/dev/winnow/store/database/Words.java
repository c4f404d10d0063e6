package dev.winnow.store.database;

/** Makes harvested text fit for a text column: no NUL, no half characters, no endless length. */
public final class Words {

  private static final char REPLACEMENT = '\uFFFD';

  private Words() {}

  /** The text as a database takes it, at most {@code longest} characters, cut with an ellipsis. */
  public static String clean(String text, int longest) {
    StringBuilder clean = new StringBuilder(Math.min(text.length(), longest));
    for (int i = 0; i < text.length() && clean.length() < longest; ) {
      int character = text.codePointAt(i);
      boolean bad = character == 0 || isHalf(character);
      clean.appendCodePoint(bad ? REPLACEMENT : character);
      i += Character.charCount(character);
    }
    return text.length() > longest ? clean.append('…').toString() : clean.toString();
  }

  private static boolean isHalf(int character) {
    return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
  }
}
