package dev.winnow.store.publisher;

import dev.winnow.catalogue.Agent;
import dev.winnow.catalogue.Text;
import dev.winnow.store.database.Hashes;
import dev.winnow.store.database.Words;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * By what a publisher is met again, and how its page's address comes about.
 *
 * <p>An identifier counts before a name. An address or a UUID means the same everywhere, a
 * registration number within its country, any other identifier only on its own portal. A name
 * counts within its country, without regard to case, blanks and punctuation; letters with marks are
 * letters of their own.
 */
public final class PublisherNames {

  private static final int LONGEST_NAME = 300;
  private static final int LONGEST_SLUG = 80;
  private static final Pattern ADDRESS = Pattern.compile("(?i)(https?://|urn:).+");
  private static final Pattern UUID =
      Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final Pattern REGISTRATION =
      Pattern.compile("[A-Za-z]{0,3}[0-9][0-9 .-]{6,}[0-9]");
  private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_ASCII_WORDS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern LETTERS = Pattern.compile("[^\\p{L}\\p{N}]");
  private static final Map<String, String> LETTERS_WITHOUT_MARKS =
      Map.ofEntries(
          Map.entry("ß", "ss"),
          Map.entry("æ", "ae"),
          Map.entry("œ", "oe"),
          Map.entry("ø", "o"),
          Map.entry("ł", "l"),
          Map.entry("đ", "d"),
          Map.entry("ð", "d"),
          Map.entry("þ", "th"),
          Map.entry("ı", "i"),
          Map.entry("ŋ", "n"),
          Map.entry("ħ", "h"));

  private PublisherNames() {}

  /** The keys of a publisher, the strongest first; none when it has neither identifier nor name. */
  public static List<String> keys(Agent agent, PortalRow portal) {
    List<String> keys = new ArrayList<>();
    identifierKey(agent.identifier().strip(), portal).ifPresent(keys::add);
    for (Text name : agent.name().all()) {
      nameKey(name.value(), portal.country())
          .filter(key -> !keys.contains(key))
          .ifPresent(keys::add);
    }
    return keys;
  }

  /** The keys of a name or address that the operator wrote down. */
  public static Optional<String> configuredKey(String alias, String country) {
    return ADDRESS.matcher(alias).matches()
        ? Optional.of(key("address", "", address(alias)))
        : nameKey(alias, country);
  }

  /** The key of a name within a country; none for a name without letters and digits. */
  public static Optional<String> nameKey(String name, String country) {
    String normal = normal(name);
    return normal.isEmpty() ? Optional.empty() : Optional.of(key("name", country, normal));
  }

  /** The name to show: in the best language, else the identifier. */
  public static String shown(Agent agent) {
    return Words.clean(
        agent.name().first().map(Text::value).orElse(agent.identifier()).strip(), LONGEST_NAME);
  }

  /** Every other name it goes by, as shown. */
  public static List<String> others(Agent agent) {
    String shown = shown(agent);
    return agent.name().all().stream()
        .map(name -> Words.clean(name.value().strip(), LONGEST_NAME))
        .filter(name -> !name.equals(shown))
        .distinct()
        .toList();
  }

  /** The address of its page as far as country and name give it: "se-vallby-kommun". */
  public static String slug(String name, String country) {
    String prefix = country.isEmpty() ? "" : country.toLowerCase(Locale.ROOT) + "-";
    String ascii = ascii(name);
    int letters = LETTERS.matcher(name).replaceAll("").length();
    int kept = ascii.replace("-", "").length();
    // A name mostly in another script would be a torso: two of them would soon look alike.
    boolean readable = kept >= 2 && 2 * kept > letters;
    String words =
        readable
            ? ascii.substring(0, Math.min(ascii.length(), LONGEST_SLUG)).replaceAll("-+$", "")
            : "org-" + Hashes.of(normal(name)).substring(0, 10);
    return (prefix + words).replaceAll("[^a-z0-9-]", "");
  }

  private static Optional<String> identifierKey(String identifier, PortalRow portal) {
    if (identifier.isEmpty()) {
      return Optional.empty();
    }
    if (ADDRESS.matcher(identifier).matches()) {
      return Optional.of(key("address", "", address(identifier)));
    }
    String lower = identifier.toLowerCase(Locale.ROOT);
    if (UUID.matcher(identifier).matches()) {
      return Optional.of(key("uuid", "", lower));
    }
    if (!portal.country().isEmpty() && REGISTRATION.matcher(identifier).matches()) {
      return Optional.of(key("registration", portal.country(), lower.replaceAll("[ .-]", "")));
    }
    return Optional.of(key("portal", portal.id(), identifier));
  }

  private static String address(String address) {
    return address.strip().replaceFirst("(?i)^https?://", "//").replaceFirst("/+$", "");
  }

  private static String normal(String name) {
    String words =
        NOT_WORDS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll(" ");
    return words.strip().toLowerCase(Locale.ROOT);
  }

  private static String ascii(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder();
    lower
        .codePoints()
        .mapToObj(Character::toString)
        .forEach(letter -> plain.append(LETTERS_WITHOUT_MARKS.getOrDefault(letter, letter)));
    String unmarked =
        MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
    return NOT_ASCII_WORDS.matcher(unmarked).replaceAll("-").replaceAll("^-+|-+$", "");
  }

  private static String key(String kind, String within, String value) {
    return Hashes.of(kind + '\n' + within + '\n' + value);
  }
}
