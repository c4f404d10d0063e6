package dev.winnow.catalogue.vocabulary.spelling;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes two spellings of the same words equal: capitals, accents, dashes, brackets and blanks do
 * not matter. It never makes different words equal.
 */
public final class Spelling {

  private static final Pattern VERSION =
      Pattern.compile("\\b(?:version|versione|versjon|versio|vers\\.?|ver\\.?|v\\.?) ?(?=\\d)");
  private static final Pattern LICENSE = Pattern.compile("\\blicense(s?)\\b");
  private static final Pattern MARKUP = Pattern.compile("<[^<>]{0,4000}>|&#?[a-zA-Z0-9]{1,8};");
  private static final Set<String> NOTHING =
      Set.of("", "-", "--", "---", "null", "none", "n/a", "nil", "undefined", "[]", "{}", "nan");
  private static final char ASCII = '\u0080';
  private static final char MARKS = '\u0300';
  private static final char LAST_MARK = '\u036f';

  /** What each letter before the combining marks is without accents; 0 where it is several. */
  private static final char[] LATIN = latin();

  private Spelling() {}

  /** Whether a text only says, as programs do, that there is nothing: "null", "None", "-". */
  public static boolean isNothing(String text) {
    return text.length() < 10 && NOTHING.contains(text.strip().toLowerCase(Locale.ROOT));
  }

  /**
   * The words of a text in lower case, one blank between them, without accents and punctuation; a
   * point or comma between digits stays as a point. "Version 2.0" and "v2.0" become "2.0".
   */
  public static String words(String text) {
    char[] plain = plain(text);
    char[] words = new char[plain.length];
    int length = 0;
    boolean gap = false;
    for (int i = 0; i < plain.length; i++) {
      boolean sign = isSign(plain[i]);
      if (sign || isPoint(plain, i)) {
        if (gap && length > 0) {
          words[length++] = ' ';
        }
        words[length++] = sign ? plain[i] : '.';
        gap = false;
      } else {
        gap = true;
      }
    }
    return new String(words, 0, length);
  }

  /** {@link #words} with the many ways to write a version or "licence" made one. */
  public static String title(String text) {
    String words = words(text);
    if (words.indexOf('v') >= 0) {
      words = VERSION.matcher(words).replaceAll("");
    }
    if (words.contains("license")) {
      Matcher license = LICENSE.matcher(words);
      words = license.replaceAll("licence$1");
    }
    return words;
  }

  /** A text with a blank for each tag and entity; one without tags stays as it is. */
  public static String withoutMarkup(String text) {
    return text.indexOf('<') < 0 ? text : MARKUP.matcher(text).replaceAll(" ");
  }

  /** An id in lower case; blanks, "_", "/" and "-" are all "-". */
  public static String id(String text) {
    StringBuilder id = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = Character.toLowerCase(text.charAt(i));
      if (c == '_' || c == '-' || c == '/' || Character.isWhitespace(c)) {
        gap = true;
        continue;
      }
      if (gap && !id.isEmpty()) {
        id.append('-');
      }
      gap = false;
      id.append(c);
    }
    return id.toString();
  }

  /** What words are made of, in lower case. */
  private static boolean isSign(char c) {
    return c >= 'a' && c <= 'z'
        || isDigit(c)
        || c == '+'
        || c == '§'
        || c >= ASCII && Character.isLetterOrDigit(c);
  }

  private static boolean isPoint(char[] text, int at) {
    return (text[at] == '.' || text[at] == ',')
        && at > 0
        && at + 1 < text.length
        && isDigit(text[at - 1])
        && isDigit(text[at + 1]);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Letters before the first combining mark never touch each other, so each is looked up. */
  private static char[] plain(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    char[] plain = lower.toCharArray();
    for (int i = 0; i < plain.length; i++) {
      if (plain[i] >= ASCII) {
        char letter = plain[i] < MARKS ? LATIN[plain[i]] : 0;
        if (letter == 0) {
          return normalized(lower).toCharArray();
        }
        plain[i] = letter;
      }
    }
    return plain;
  }

  private static char[] latin() {
    char[] latin = new char[MARKS];
    for (char c = 0; c < MARKS; c++) {
      String plain = normalized(String.valueOf(c));
      latin[c] = plain.length() == 1 ? plain.charAt(0) : 0;
    }
    return latin;
  }

  private static String normalized(String lower) {
    String apart = Normalizer.normalize(lower, Normalizer.Form.NFKD);
    return Normalizer.normalize(withoutMarks(apart), Normalizer.Form.NFC);
  }

  private static String withoutMarks(String apart) {
    StringBuilder bare = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (c < MARKS || c > LAST_MARK) {
        bare.append(c);
      }
    }
    return bare.toString();
  }
}
