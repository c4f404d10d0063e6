package dev.winnow.catalogue.copies;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names that mean the same everywhere: web addresses, DOIs, URNs and UUIDs, in one spelling. What
 * counts only on its own portal, such as "1" or "budget-2024", is none of these.
 */
final class Address {

  private static final int LONGEST = 1_000;
  private static final Pattern WEB = Pattern.compile("(?i)(?:https?:)?//(?:www\\.)?([^\\s]+)");
  private static final Pattern DOI =
      Pattern.compile("(?i)(?:doi:\\s*|(?:https?://)?(?:dx\\.)?doi\\.org/)?(10\\.[0-9]{4,9}/\\S+)");
  private static final Pattern URN = Pattern.compile("(?i)urn:[a-z0-9][a-z0-9-]{1,31}:\\S+");
  private static final Pattern UUID =
      Pattern.compile(
          "(?i)(?:urn:uuid:)?\\{?([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})"
              + "-?([0-9a-f]{12})\\}?");

  private Address() {}

  /** The one spelling of a name; empty when it is no name that holds everywhere, or a home page. */
  static Optional<String> of(String said) {
    String text = said.strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher doi = DOI.matcher(text);
    if (doi.matches()) {
      return Optional.of("doi:" + doi.group(1).toLowerCase(Locale.ROOT));
    }
    Matcher uuid = UUID.matcher(text);
    if (uuid.matches()) {
      String digits = uuid.replaceFirst("$1$2$3$4$5").toLowerCase(Locale.ROOT);
      return isRandom(digits) ? Optional.of("uuid:" + digits) : Optional.empty();
    }
    if (URN.matcher(text).matches()) {
      return Optional.of(text.toLowerCase(Locale.ROOT));
    }
    Matcher web = WEB.matcher(text);
    return web.matches() ? web(web.group(1)) : Optional.empty();
  }

  /** The host of a web address in this spelling; empty for other names. */
  static String host(String address) {
    int slash = address.indexOf('/');
    return address.indexOf(':') >= 0 && (slash < 0 || address.indexOf(':') < slash)
        ? address.replaceFirst(":.*", "")
        : address.substring(0, Math.max(slash, 0));
  }

  /** A template's id, such as all zeros, names nothing. */
  private static boolean isRandom(String digits) {
    return digits.chars().distinct().count() > 4;
  }

  private static Optional<String> web(String rest) {
    String address = rest.toLowerCase(Locale.ROOT);
    int fragment = address.indexOf('#');
    // "#/" and "#!" are how pages of one program are told apart; other fragments are places in one
    if (fragment >= 0
        && !address.startsWith("#/", fragment)
        && !address.startsWith("#!", fragment)) {
      address = address.substring(0, fragment);
    }
    address = address.replaceFirst("/+$", "");
    return address.indexOf('/') < 0 && address.indexOf('?') < 0
        ? Optional.empty()
        : Optional.of(address);
  }
}
