package dev.winnow.catalogue.vocabulary.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A web address reduced to what tells two pages apart: host and path in lower case, without scheme,
 * "www.", port, query, trailing slash and the endings of a licence's many editions.
 *
 * @param key host and path, such as "creativecommons.org/licenses/by/4.0"
 * @param fragment what followed "#", in lower case, empty when nothing did
 */
public record WebAddress(String key, String fragment) {

  private static final WebAddress NONE = new WebAddress("", "");
  private static final Pattern BARE =
      Pattern.compile("(?:[a-z0-9-]++\\.)++[a-z]{2,24}(?:[/?#]\\S*+)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern IN_TEXT =
      Pattern.compile("(?i)\\b(?:https?://|www\\.)[^\\s<>\"'()\\[\\]{}|\\\\^`]+");
  private static final Pattern EDITION =
      Pattern.compile(
          "(?:/index\\.[a-z]{3,4}|/deed(?:[._-][^/]*)?|/legalcode(?:[._-][^/]*)?"
              + "|\\.(?:txt|rdf|html?|php|json|md))$");

  private static final Pattern OWN_LICENCE =
      Pattern.compile("(?:.*/)?datasets/[0-9a-f]{32}(?:_\\d{1,5})?/licen[sc]e");

  /** Longest text that is searched for addresses. */
  private static final int SEARCHED = 8_000;

  /** Reduces an address; the key is empty when the text is not one web address. */
  public static WebAddress of(String text) {
    String address = text.strip();
    int start = start(address);
    if (start < 0 || address.length() > 2_000 || hasBlank(address)) {
      return NONE;
    }
    int hash = address.indexOf('#', start);
    String fragment = hash < 0 ? "" : address.substring(hash + 1).toLowerCase(Locale.ROOT);
    String page = hash < 0 ? address.substring(start) : address.substring(start, hash);
    return new WebAddress(reduce(page.toLowerCase(Locale.ROOT)), fragment);
  }

  /** Every address inside a text, as written, without the full stop that ends the sentence. */
  public static List<String> allIn(String text) {
    if (!text.contains("://") && !text.contains("www.")) {
      return List.of();
    }
    List<String> found = new ArrayList<>();
    Matcher matcher = IN_TEXT.matcher(cut(text));
    while (matcher.find()) {
      found.add(withoutStop(matcher.group()));
    }
    return found;
  }

  /** A text with its addresses taken out. */
  public static String allOutOf(String text) {
    return IN_TEXT.matcher(cut(text)).replaceAll(" ");
  }

  /** Whether this is an address at all. */
  public boolean isPresent() {
    return !key.isEmpty();
  }

  /** The key with the fragment behind "#", if there is one. */
  public String whole() {
    return fragment.isEmpty() ? key : key + "#" + fragment;
  }

  /** The key with the fragment as its last part: concepts of a vocabulary are named either way. */
  public String concept() {
    return fragment.isEmpty() ? key : key + "/" + fragment;
  }

  /** The last part of the path, such as "cc-by" of ".../licenses/cc-by". */
  public String lastPart() {
    return key.substring(key.lastIndexOf('/') + 1);
  }

  /** Whether it is the page that ArcGIS Hub makes about one dataset's own licence. */
  public boolean isOwnLicencePage() {
    boolean page = key.endsWith("/license") || key.endsWith("/licence");
    return page && OWN_LICENCE.matcher(key).matches();
  }

  private static String cut(String text) {
    return text.length() > SEARCHED ? text.substring(0, SEARCHED) : text;
  }

  private static int start(String address) {
    if (address.regionMatches(true, 0, "https://", 0, 8)) {
      return 8;
    }
    if (address.regionMatches(true, 0, "http://", 0, 7)) {
      return 7;
    }
    return address.indexOf('/') > 0 && BARE.matcher(address).matches() ? 0 : -1;
  }

  private static boolean hasBlank(String address) {
    for (int i = 0; i < address.length(); i++) {
      if (address.charAt(i) <= ' ') {
        return true;
      }
    }
    return false;
  }

  private static String reduce(String page) {
    int query = page.indexOf('?');
    String rest = query < 0 ? page : page.substring(0, query);
    rest = rest.startsWith("www.") ? rest.substring(4) : rest;
    int slash = rest.indexOf('/');
    String host = slash < 0 ? rest : rest.substring(0, slash);
    int port = host.indexOf(':');
    host = port < 0 ? host : host.substring(0, port);
    return host + path(slash < 0 ? "" : rest.substring(slash));
  }

  private static String path(String path) {
    String rest = withoutSlash(path.replace("//", "/"));
    boolean ending = rest.lastIndexOf('.') > rest.lastIndexOf('/');
    if (!ending && !rest.contains("/deed") && !rest.contains("/legalcode")) {
      return rest;
    }
    Matcher edition = EDITION.matcher(rest);
    return edition.find() ? withoutSlash(rest.substring(0, edition.start())) : rest;
  }

  private static String withoutSlash(String path) {
    int end = path.length();
    while (end > 0 && path.charAt(end - 1) == '/') {
      end--;
    }
    return path.substring(0, end);
  }

  private static String withoutStop(String address) {
    int end = address.length();
    while (end > 0 && ".,;:!?*".indexOf(address.charAt(end - 1)) >= 0) {
      end--;
    }
    return address.substring(0, end);
  }
}
