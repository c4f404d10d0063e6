package dev.winnow.scoring.metrics;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How texts are judged: how much a reader sees, and whether it says anything. */
public final class Wording {

  /** More than any metric asks for. */
  private static final int LONG_ENOUGH = 250;

  private static final int LONGEST_TAG = 2000;
  private static final Pattern FILE_NAME =
      Pattern.compile(
          "\\S+\\.(csv|tsv|xlsx?|ods|json|geojson|xml|zip|pdf|txt|shp|gpkg|gml|kml|docx?|parquet)",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> PLACEHOLDERS =
      Set.of(
          "test",
          "testing",
          "test dataset",
          "testdata",
          "todo",
          "tbd",
          "tba",
          "n/a",
          "na",
          "none",
          "null",
          "nan",
          "undefined",
          "unknown",
          "untitled",
          "title",
          "titel",
          "description",
          "beskrivning",
          "no description",
          "no description provided",
          "no description available",
          "ingen beskrivning",
          "beskrivning saknas",
          "dataset",
          "data",
          "keyword",
          "keywords",
          "nyckelord",
          "tag",
          "placeholder",
          "namnlös",
          "okänd",
          "xxx",
          "asdf",
          "string",
          "");

  private Wording() {}

  /** Whether a text stands where words should stand, such as "n/a", "untitled" or "{{title}}". */
  public static boolean isPlaceholder(String text) {
    if (text.length() > 80) {
      return startsLikeLatin(text);
    }
    String bare = bare(text);
    return PLACEHOLDERS.contains(bare)
        || startsLikeLatin(text)
        || text.contains("{{")
        || text.contains("${");
  }

  /** Whether a text is the name of a file and nothing else. */
  public static boolean isFileName(String text) {
    return text.indexOf('.') > 0 && FILE_NAME.matcher(text).matches();
  }

  /** Whether two texts say the same, but for capitals, blanks and punctuation. */
  public static boolean isSame(String one, String other) {
    return Math.abs(one.length() - other.length()) < 20 && bare(one).equals(bare(other));
  }

  /**
   * How much a reader sees of a text, in letters: tags are not seen, runs of blanks count once, and
   * a sign of Chinese, Japanese or Korean counts as three letters. Stops at 250.
   */
  public static int visibleLength(String text) {
    int seen = 0;
    boolean blank = true;
    int i = 0;
    while (i < text.length() && seen < LONG_ENOUGH) {
      int sign = text.codePointAt(i);
      int tag = sign == '<' ? endOfTag(text, i) : -1;
      if (tag > 0) {
        i = tag;
        continue;
      }
      i += Character.charCount(sign);
      if (!Character.isWhitespace(sign) && sign != 0xA0) {
        seen += width(sign);
        blank = false;
      } else if (!blank) {
        seen++;
        blank = true;
      }
    }
    return blank && seen > 0 ? seen - 1 : seen;
  }

  private static int width(int sign) {
    if (sign < 0x1100) {
      return 1;
    }
    Character.UnicodeScript script = Character.UnicodeScript.of(sign);
    return switch (script) {
      case HAN, HIRAGANA, KATAKANA, HANGUL -> 3;
      default -> 1;
    };
  }

  /** The place after the tag that starts here; -1 where "<" is only a sign. */
  private static int endOfTag(String text, int start) {
    if (start + 1 >= text.length()) {
      return -1;
    }
    char next = text.charAt(start + 1);
    if (!Character.isLetter(next) && next != '/' && next != '!') {
      return -1;
    }
    return text.indexOf('>', start, Math.min(text.length(), start + LONGEST_TAG)) + 1;
  }

  private static boolean startsLikeLatin(String text) {
    return text.regionMatches(true, 0, "lorem ipsum", 0, 11);
  }

  private static String bare(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (Character.isLetterOrDigit(sign) || sign == '/' || Character.isSurrogate(sign)) {
        if (blank && !bare.isEmpty()) {
          bare.append(' ');
        }
        bare.append(sign);
        blank = false;
      } else {
        blank = true;
      }
    }
    return bare.toString().toLowerCase(Locale.ROOT);
  }
}
