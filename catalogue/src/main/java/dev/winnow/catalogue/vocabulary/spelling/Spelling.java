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
    String plain = plain(text);
    StringBuilder words = new StringBuilder(plain.length());
    boolean gap = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      boolean point = isPoint(plain, i);
      if (Character.isLetterOrDigit(c) || c == '+' || c == '§' || point) {
        if (gap && !words.isEmpty()) {
          words.append(' ');
        }
        words.append(point ? '.' : c);
        gap = false;
      } else {
        gap = true;
      }
    }
    return words.toString();
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

  private static boolean isPoint(String text, int at) {
    char c = text.charAt(at);
    return (c == '.' || c == ',')
        && at > 0
        && at + 1 < text.length()
        && isDigit(text.charAt(at - 1))
        && isDigit(text.charAt(at + 1));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static String plain(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) > 127) {
        String apart = Normalizer.normalize(lower, Normalizer.Form.NFKD);
        return Normalizer.normalize(withoutMarks(apart), Normalizer.Form.NFC);
      }
    }
    return lower;
  }

  private static String withoutMarks(String apart) {
    StringBuilder bare = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (c < '\u0300' || c > '\u036f') {
        bare.append(c);
      }
    }
    return bare.toString();
  }
}
