package dev.winnow.index.text;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words out of harvested HTML and Markdown. What comes out is text and nothing else: it still has
 * to be escaped wherever it is shown.
 */
public final class PlainText {

  private static final Pattern HIDDEN =
      Pattern.compile("(?is)<(script|style)\\b[^>]{0,1000}>.*?(</\\1\\s*>|\\z)|<!--.*?(-->|\\z)");

  /** Tags within a word or a sentence leave no gap. */
  private static final Pattern INLINE =
      Pattern.compile(
          "(?i)</?(a|abbr|b|code|em|font|i|mark|small|span|strong|sub|sup|u)(\\s[^<>]*+)?>");

  private static final Pattern TAG = Pattern.compile("</?[A-Za-z!?][^<>]*+(>|\\z)");
  private static final Pattern ENTITY =
      Pattern.compile("&(#\\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,8});");
  private static final Pattern LINK =
      Pattern.compile("!?\\[([^\\[\\]]{1,300})]\\([^()\\s]{1,500}\\)");
  private static final Pattern MARKDOWN =
      Pattern.compile("(?m)^\\s{0,3}(#{1,6}|>|[-*+])\\s+|\\*\\*|__|`+");
  private static final String MARKS = "<&#>-*+!";

  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("nbsp", " "),
          Map.entry("auml", "ä"),
          Map.entry("aring", "å"),
          Map.entry("ouml", "ö"),
          Map.entry("uuml", "ü"),
          Map.entry("Auml", "Ä"),
          Map.entry("Aring", "Å"),
          Map.entry("Ouml", "Ö"),
          Map.entry("aelig", "æ"),
          Map.entry("oslash", "ø"),
          Map.entry("szlig", "ß"),
          Map.entry("eacute", "é"),
          Map.entry("egrave", "è"),
          Map.entry("agrave", "à"),
          Map.entry("ccedil", "ç"),
          Map.entry("ntilde", "ñ"),
          Map.entry("ndash", "–"),
          Map.entry("mdash", "—"),
          Map.entry("hellip", "…"),
          Map.entry("rsquo", "’"),
          Map.entry("lsquo", "‘"),
          Map.entry("rdquo", "”"),
          Map.entry("ldquo", "“"));

  private PlainText() {}

  /** The text without tags and Markdown's marks, entities decoded, on one line. */
  public static String of(String text) {
    String plain = text;
    if (isPlain(text)) {
      return text;
    }
    if (plain.indexOf('<') >= 0) {
      plain = HIDDEN.matcher(plain).replaceAll(" ");
      plain = TAG.matcher(INLINE.matcher(plain).replaceAll("")).replaceAll(" ");
    }
    if (plain.indexOf('&') >= 0) {
      plain = ENTITY.matcher(plain).replaceAll(entity -> quoted(decoded(entity.group(1))));
    }
    if (plain.indexOf('[') >= 0) {
      plain = LINK.matcher(plain).replaceAll("$1");
    }
    return oneLine(MARKDOWN.matcher(plain).replaceAll(" "));
  }

  /** Most titles and keywords hold nothing that would have to go. */
  private static boolean isPlain(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      boolean isBlank = letter == ' ' && before == ' ';
      boolean isMark = letter < 'A' && MARKS.indexOf(letter) >= 0 || letter > 'Z' && letter < 'a';
      if (isBlank || isMark || letter < ' ' || letter >= 0x7F && letter <= 0xA0) {
        return false;
      }
      before = letter;
    }
    return before != ' ';
  }

  private static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      boolean isBlank =
          letter == ' '
              || Character.isISOControl(letter)
              || letter >= 0x80 && Character.isSpaceChar(letter);
      if (!isBlank) {
        line.append(letter);
      } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    return line.toString().stripTrailing();
  }

  private static String quoted(String replacement) {
    return Matcher.quoteReplacement(replacement);
  }

  private static String decoded(String entity) {
    if (!entity.startsWith("#")) {
      return NAMED.getOrDefault(entity, "&" + entity + ";");
    }
    boolean hexadecimal = entity.charAt(1) == 'x' || entity.charAt(1) == 'X';
    int code =
        hexadecimal
            ? Integer.parseInt(entity.substring(2), 16)
            : Integer.parseInt(entity.substring(1));
    boolean isText = Character.isValidCodePoint(code) && !isSurrogate(code);
    return isText ? Character.toString(code) : " ";
  }

  private static boolean isSurrogate(int code) {
    return code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
  }
}
