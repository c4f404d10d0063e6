package dev.winnow.catalogue.alias;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A name taken apart.
 *
 * @param core its words without marks, legal form and kind
 * @param kinds what kinds of organisation the words left out stand for
 * @param initials of its words, with and without small ones such as "of"
 */
record CoreName(String core, Set<String> kinds, Set<String> initials) {

  private static final Set<String> SMALL =
      Set.of(
          "och", "and", "of", "the", "for", "i", "og", "und", "de", "la", "du", "et", "y", "d",
          "l");

  /** Some initials leave "of" in: the "DDOT" is a Department of Transportation. */
  private static final Set<String> WITHOUT_OF =
      SMALL.stream().filter(word -> !word.equals("of")).collect(Collectors.toUnmodifiableSet());

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
              "mairie",
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
    List<String> all = NameWords.of(name);
    List<String> words =
        NameWords.withStateCode(NameWords.withoutServices(NameWords.withoutCountry(all)));
    List<String> core = new ArrayList<>();
    Set<String> kinds = new LinkedHashSet<>();
    for (String word : words) {
      List<String> found = kinds(word);
      kinds.addAll(found);
      if (found.isEmpty() && !SMALL.contains(word)) {
        core.add(genitive(word, words));
      }
    }
    return new CoreName(String.join(" ", new LinkedHashSet<>(core)), kinds, initials(all));
  }

  private static Set<String> initials(List<String> words) {
    return Stream.of(SMALL, WITHOUT_OF)
        .map(
            passed ->
                words.stream()
                    .filter(word -> !passed.contains(word))
                    .map(word -> word.substring(0, 1))
                    .collect(Collectors.joining()))
        .collect(Collectors.toSet());
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
        && other.initials.contains(core);
  }
}
