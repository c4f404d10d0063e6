package dev.winnow.index.text;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;

/** Folding of letters: case, width and marks go; what stays depends on who reads. */
public final class Letters {

  private static final Normalizer2 CASE = Normalizer2.getNFKCCasefoldInstance();
  private static final Normalizer2 FULL = ICUFoldingFilter.NORMALIZER;
  private static final String NORDIC = "åäöæø";

  private Letters() {}

  /** Lower case, with all marks. */
  static String cased(String text) {
    return isAscii(text) ? lower(text) : CASE.normalize(text);
  }

  /** Lower case without any marks: "Ängelholm" becomes "angelholm". */
  public static String plain(String text) {
    return isAscii(text) ? lower(text) : FULL.normalize(text);
  }

  /** Lower case without marks, but å, ä, ö, æ and ø stay the letters they are. */
  public static String nordic(String text) {
    if (isAscii(text)) {
      return lower(text);
    }
    String cased = CASE.normalize(text);
    StringBuilder folded = new StringBuilder(cased.length());
    int start = 0;
    for (int i = 0; i < cased.length(); i++) {
      if (NORDIC.indexOf(cased.charAt(i)) >= 0) {
        fold(cased, start, i, folded);
        folded.append(cased.charAt(i));
        start = i + 1;
      }
    }
    fold(cased, start, cased.length(), folded);
    return folded.toString();
  }

  /** German as it is also typed: "luftqualitaet" becomes "luftqualitat", like its ä-form. */
  static String german(String plain) {
    StringBuilder folded = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char letter = plain.charAt(i);
      boolean umlaut = letter == 'e' && i > 0 && "aou".indexOf(plain.charAt(i - 1)) >= 0;
      boolean afterVowel = i > 1 && "aeiouyq".indexOf(plain.charAt(i - 2)) >= 0;
      if (!umlaut || afterVowel) {
        folded.append(letter);
      }
    }
    return folded.toString();
  }

  private static void fold(String text, int from, int to, StringBuilder into) {
    if (from < to) {
      into.append(FULL.normalize(text.substring(from, to)));
    }
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static String lower(String text) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter >= 'A' && letter <= 'Z') {
        return text.toLowerCase(Locale.ROOT);
      }
    }
    return text;
  }
}
