package dev.winnow.catalogue.dcat.record;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decodes the character references that portals escape once too often. */
final class Entities {

  private static final Pattern REFERENCE =
      Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|amp|lt|gt|quot|apos|nbsp);");
  private static final Pattern TAG = Pattern.compile("<[a-zA-Z/!][^>]*>");
  private static final Map<String, String> NAMED =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00A0");

  private Entities() {}

  /** The text with its references decoded; a text with tags is HTML and stays as it is. */
  static String decoded(String text) {
    if (text.indexOf('&') < 0 || TAG.matcher(text).find()) {
      return text;
    }
    return REFERENCE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(decoded(match)));
  }

  private static String decoded(MatchResult match) {
    String name = match.group(1);
    if (!name.startsWith("#")) {
      return NAMED.getOrDefault(name, match.group());
    }
    boolean hex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
    int code = Integer.parseInt(name, hex ? 2 : 1, name.length(), hex ? 16 : 10);
    boolean legal = Character.isValidCodePoint(code) && !Character.isISOControl(code);
    return legal && (code < 0xD800 || code > 0xDFFF) ? Character.toString(code) : match.group();
  }
}
