package dev.winnow.catalogue.vocabulary;

import dev.winnow.catalogue.vocabulary.spelling.Memo;
import dev.winnow.catalogue.vocabulary.spelling.Spelling;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.validator.routines.DomainValidator;
import org.apache.commons.validator.routines.DomainValidator.ArrayType;
import org.apache.commons.validator.routines.DomainValidator.Item;
import org.apache.commons.validator.routines.EmailValidator;
import org.apache.commons.validator.routines.InetAddressValidator;
import org.apache.commons.validator.routines.RegexValidator;
import org.apache.commons.validator.routines.UrlValidator;

/** How stated web and mail addresses are understood. */
public final class Addresses {

  private static final Set<String> WEB = Set.of("http", "https", "ftp", "ftps", "sftp");
  private static final Pattern SCHEME =
      Pattern.compile("([A-Za-z][A-Za-z0-9+-]{0,30}):(.*)", Pattern.DOTALL);
  private static final Pattern HOST_FIRST =
      Pattern.compile("(?:[\\p{L}0-9_-]++\\.)++\\p{L}{2,}(?::\\d+)?(?:[/?#].*)?", Pattern.DOTALL);
  private static final Pattern PORT = Pattern.compile("\\d{1,5}(?:/.*)?", Pattern.DOTALL);
  private static final Pattern SECOND_ADDRESS = Pattern.compile("[\\s,;|](?:https?|ftp)://");
  private static final Pattern PARTS =
      Pattern.compile("([A-Za-z]+)://([^/?#\\\\]*)([^?#]*)(\\?[^#]*)?(#.*)?", Pattern.DOTALL);
  private static final Pattern AUTHORITY =
      Pattern.compile("(?:([^@\\s]*)@)?(\\[[0-9A-Fa-f:.]+]|[^:@\\[\\]]+)(?::(\\d{0,5}))?");
  private static final Pattern IN_BRACKETS = Pattern.compile("[^<>@]*<([^<>\\s]+@[^<>\\s]+)>");
  private static final String ALLOWED = "-._~:/?#@!$&'()*+,;=%";
  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final int LONGEST = 8_000;
  private static final int LONGEST_HOST = 253;
  private static final int LONGEST_MAIL = 400;

  /** Checks path, query and fragment; hosts are checked here, for it knows public suffixes only. */
  private static final UrlValidator VALIDATOR =
      new UrlValidator(
          WEB.toArray(String[]::new),
          new RegexValidator("\\S+"),
          UrlValidator.ALLOW_2_SLASHES | UrlValidator.ALLOW_LOCAL_URLS);

  private static final EmailValidator EMAILS =
      new EmailValidator(
          false,
          false,
          DomainValidator.getInstance(
              false, List.of(new Item(ArrayType.GENERIC_PLUS, new String[] {"example", "test"}))));

  private static final Memo<Stated<String>> MAILS = new Memo<>(Addresses::readEmail);

  private Addresses() {}

  /**
   * Understands a web address (http, https, ftp); blanks and illegal characters inside are encoded
   * and the rule says so. A missing scheme is not guessed.
   *
   * @param base what relative addresses are relative to; without one they stay unknown
   */
  public static Stated<URI> resolve(String said, Optional<URI> base) {
    String raw = said.strip();
    if (Spelling.isNothing(raw)) {
      return Stated.nothing();
    }
    if (raw.length() > LONGEST) {
      return Stated.unknown(raw, "longer than any web address");
    }
    if (isPlain(raw)) {
      return uri(raw)
          .map(uri -> Stated.understood(raw, uri, "a web address"))
          .orElseGet(() -> Stated.unknown(raw, "not a web address"));
    }
    if (raw.startsWith("//")) {
      return absolute(raw, "https:" + raw, "a web address without a scheme, https taken");
    }
    Matcher scheme = SCHEME.matcher(raw);
    if (scheme.matches() && !PORT.matcher(scheme.group(2)).matches()) {
      String name = scheme.group(1).toLowerCase(Locale.ROOT);
      return WEB.contains(name)
          ? absolute(raw, raw, "a web address")
          : Stated.unknown(raw, "no web address: its scheme is " + name);
    }
    return relative(raw, base);
  }

  /** Understands a mail address, with or without "mailto:". */
  public static Stated<String> email(String said) {
    return MAILS.of(said);
  }

  /** Most addresses need no repair and no second look. */
  private static boolean isPlain(String address) {
    int host = address.startsWith("https://") ? 8 : 7;
    if (host == 7 && !address.startsWith("http://") || address.indexOf("//", host) >= 0) {
      return false;
    }
    int end = host;
    while (end < address.length() && isHostCharacter(address.charAt(end))) {
      end++;
    }
    boolean ends = end == address.length() || address.charAt(end) == '/';
    return ends && isHost(address.substring(host, end)) && isAllowed(address, end);
  }

  private static boolean isAllowed(String address, int from) {
    boolean fragment = false;
    for (int i = from; i < address.length(); i++) {
      char c = address.charAt(i);
      boolean escape = c != '%' || isHex(address, i + 1) && isHex(address, i + 2);
      if (!isLetterOrDigit(c) && ALLOWED.indexOf(c) < 0 || !escape || c == '#' && fragment) {
        return false;
      }
      fragment |= c == '#';
    }
    return true;
  }

  private static boolean isHostCharacter(char c) {
    return isLetterOrDigit(c) || c == '.' || c == '-' || c == '_';
  }

  /** Labels of letters, digits, "-" and "_" that do not begin or end with "-". */
  private static boolean isHost(String host) {
    if (host.isEmpty() || host.length() > LONGEST_HOST) {
      return false;
    }
    String whole = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    for (String label : whole.split("\\.", -1)) {
      boolean dash = label.startsWith("-") || label.endsWith("-");
      if (label.isEmpty() || label.length() > 63 || dash) {
        return false;
      }
    }
    return host.chars().allMatch(c -> isHostCharacter((char) c));
  }

  private static Stated<URI> relative(String raw, Optional<URI> base) {
    if (HOST_FIRST.matcher(raw).matches() && (raw.startsWith("www.") || base.isEmpty())) {
      return Stated.unknown(raw, "the scheme is missing: http or https?");
    }
    if (base.isEmpty()) {
      return Stated.unknown(raw, "a relative address, and nothing says to what");
    }
    try {
      URI whole = base.get().resolve(new URI(encode(raw, ALLOWED)));
      return absolute(raw, whole.toString(), "a relative address");
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Stated.unknown(raw, "not a web address");
    }
  }

  private static Stated<URI> absolute(String raw, String whole, String rule) {
    if (SECOND_ADDRESS.matcher(whole).find()) {
      return Stated.unknown(raw, "several addresses in one");
    }
    Matcher parts = PARTS.matcher(whole);
    if (!parts.matches()) {
      return Stated.unknown(raw, "not a web address");
    }
    Optional<String> authority = authority(parts.group(2));
    if (authority.isEmpty()) {
      return Stated.unknown(raw, "there can be no such host");
    }
    if (parts.group(3).startsWith("//") && parts.group(2).matches("(?i)https?:?")) {
      return Stated.unknown(raw, "the scheme is stated twice");
    }
    String clean = parts.group(1) + "://" + authority.get() + rest(parts);
    return uri(clean)
        .map(uri -> Stated.understood(raw, uri, clean.equals(whole) ? rule : encoded(rule)))
        .orElseGet(() -> Stated.unknown(raw, "not a web address"));
  }

  private static String encoded(String rule) {
    return rule + "; blanks and characters that are not allowed were encoded";
  }

  private static String rest(Matcher parts) {
    String query = parts.group(4) == null ? "" : "?" + encode(parts.group(4).substring(1), ALLOWED);
    String fragment = parts.group(5) == null ? "" : parts.group(5).substring(1);
    String path = encode(parts.group(3), ALLOWED);
    return path
        + query
        + (parts.group(5) == null ? "" : "#" + encode(fragment, ALLOWED.replace("#", "")));
  }

  private static Optional<URI> uri(String address) {
    try {
      URI uri = new URI(address);
      return isPlain(address) || VALIDATOR.isValid(address) ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> authority(String said) {
    Matcher matcher = AUTHORITY.matcher(said);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String port = matcher.group(3) == null ? "" : matcher.group(3);
    boolean possible = port.isEmpty() || Integer.parseInt(port) <= 65_535;
    String user =
        matcher.group(1) == null ? "" : encode(matcher.group(1), "-._~!$&'()*+,;=:%") + "@";
    return host(matcher.group(2))
        .filter(host -> possible)
        .map(host -> user + host + (matcher.group(3) == null ? "" : ":" + port));
  }

  private static Optional<String> host(String said) {
    if (said.startsWith("[")) {
      String address = said.substring(1, said.length() - 1);
      return InetAddressValidator.getInstance().isValidInet6Address(address)
          ? Optional.of(said)
          : Optional.empty();
    }
    String host = said;
    if (said.length() > LONGEST_HOST) {
      return Optional.empty();
    }
    if (!said.chars().allMatch(c -> c < 128)) {
      try {
        host = IDN.toASCII(said);
      } catch (IllegalArgumentException e) {
        return Optional.empty();
      }
    }
    return isHost(host) ? Optional.of(host) : Optional.empty();
  }

  private static String encode(String text, String allowed) {
    StringBuilder encoded = null;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int width = Character.charCount(c);
      boolean keep = c < 128 && (isLetterOrDigit((char) c) || allowed.indexOf(c) >= 0);
      if (keep && c == '%') {
        keep = isHex(text, i + 1) && isHex(text, i + 2);
      }
      if (!keep && encoded == null) {
        encoded = new StringBuilder(text.length() + 16).append(text, 0, i);
      }
      if (encoded != null) {
        append(encoded, text, i, keep);
      }
      i += width;
    }
    return encoded == null ? text : encoded.toString();
  }

  private static void append(StringBuilder encoded, String text, int at, boolean keep) {
    if (keep) {
      encoded.append(text.charAt(at));
      return;
    }
    String character = Character.toString(text.codePointAt(at));
    for (byte b : character.getBytes(StandardCharsets.UTF_8)) {
      HEX.toHexDigits(encoded.append('%'), b);
    }
  }

  private static boolean isHex(String text, int at) {
    return at < text.length() && Character.digit(text.charAt(at), 16) >= 0 && text.charAt(at) < 128;
  }

  private static boolean isLetterOrDigit(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }

  private static Stated<String> readEmail(String said) {
    String raw = said.strip();
    if (Spelling.isNothing(raw)) {
      return Stated.nothing();
    }
    if (raw.length() > LONGEST_MAIL) {
      return Stated.unknown(raw, "longer than any mail address");
    }
    boolean prefixed = raw.regionMatches(true, 0, "mailto:", 0, 7);
    String address = prefixed ? raw.substring(7).strip() : raw;
    int query = address.indexOf('?');
    address = prefixed && query >= 0 ? address.substring(0, query) : address;
    Matcher brackets = IN_BRACKETS.matcher(address);
    boolean named = brackets.matches();
    address = named ? brackets.group(1) : address;
    if (!EMAILS.isValid(address)) {
      return Stated.unknown(raw, "not a mail address");
    }
    return Stated.understood(
        raw, address, named ? "the mail address in brackets" : "a mail address");
  }
}
