package dev.winnow.catalogue.alias;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name taken apart.
 *
 * @param core its words without marks, legal form and kind
 * @param kinds what kinds of organisation the words left out stand for
 * @param initials of all its words but the small ones
 */
record CoreName(String core, Set<String> kinds, String initials) {

  private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** Letters that stand alone are an abbreviation: "U.S." is "US". */
  private static final Pattern DOTTED = Pattern.compile("\\b(\\p{L})\\.(?=\\p{L}\\b)");

  /** What is added to a name and makes no other organisation of it. */
  private static final Set<String> SERVICES = Set.of("gis", "opendata", "geodata", "government");

  private static final Set<String> SMALL =
      Set.of(
          "och", "and", "of", "the", "for", "i", "og", "und", "de", "la", "du", "et", "y", "d",
          "l");

  private static final Map<String, Set<String>> KINDS =
      Map.of(
          "municipality",
          Set.of(
              "kommun",
              "kommune",
              "municipality",
              "stad",
              "stads",
              "city",
              "town",
              "stadt",
              "gemeinde",
              "ville",
              "commune",
              "comune",
              "ayuntamiento",
              "kaupunki",
              "gemeente"),
          "region",
          Set.of("region", "regionen", "county", "lan", "landsting", "kreis", "province"),
          "company",
          Set.of(
              "ab", "as", "aps", "oy", "oyj", "gmbh", "ag", "ltd", "limited", "plc", "inc", "sa",
              "spa", "srl", "bv", "nv", "kb", "hb", "publ"),
          "university",
          Set.of("university", "universitet", "universitat", "universite", "hogskola"));

  static CoreName of(String name) {
    List<String> words = words(name);
    List<String> core = new ArrayList<>();
    Set<String> kinds = new LinkedHashSet<>();
    StringBuilder initials = new StringBuilder();
    for (String word : words) {
      if (!SMALL.contains(word)) {
        initials.append(word.charAt(0));
      }
      List<String> found = kinds(word);
      kinds.addAll(found);
      if (found.isEmpty() && !SMALL.contains(word) && !SERVICES.contains(word)) {
        core.add(genitive(word, words));
      }
    }
    return new CoreName(String.join(" ", new LinkedHashSet<>(core)), kinds, initials.toString());
  }

  /** "Göteborgs stad" is Göteborg's: the s goes when a kind follows. */
  private static String genitive(String word, List<String> words) {
    boolean before = words.indexOf(word) < words.size() - 1;
    boolean owned = word.length() > 4 && word.endsWith("s");
    return before && owned && !kinds(words.get(words.indexOf(word) + 1)).isEmpty()
        ? word.substring(0, word.length() - 1)
        : word;
  }

  private static List<String> kinds(String word) {
    return KINDS.entrySet().stream()
        .filter(kind -> kind.getValue().contains(word))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static List<String> words(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    String whole = DOTTED.matcher(plain).replaceAll("$1");
    String lower = whole.toLowerCase(Locale.ROOT).replace("ø", "o").replace("æ", "ae");
    return Arrays.stream(NOT_WORDS.split(lower)).filter(word -> !word.isEmpty()).toList();
  }

  /** Whether two names may be of the same kind of organisation. */
  boolean agrees(CoreName other) {
    return kinds.isEmpty()
        || other.kinds.isEmpty()
        || kinds.stream().anyMatch(other.kinds::contains);
  }

  /** Whether this name is one word that the other's initials spell. */
  boolean abbreviates(CoreName other) {
    return core.length() >= 3
        && !core.contains(" ")
        && !Objects.equals(core, other.core)
        && core.equals(other.initials);
  }
}
