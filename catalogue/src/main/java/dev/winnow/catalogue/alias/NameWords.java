package dev.winnow.catalogue.alias;

import dev.winnow.catalogue.vocabulary.spelling.Table;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a name, spelt so that they can be compared. */
final class NameWords {

  private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** Letters that stand alone are an abbreviation: "U.S." is "US". */
  private static final Pattern DOTTED = Pattern.compile("\\b(\\p{L})\\.(?=\\p{L}\\b)");

  /** An abbreviation behind the name that it abbreviates: "Office of Planning (DCOP)". */
  private static final Pattern ABBREVIATION = Pattern.compile("\\s\\(\\p{Lu}{2,6}\\)");

  /** What is added to a name and makes no other organisation of it. */
  private static final Set<String> SERVICES =
      Set.of(
          "gis",
          "opendata",
          "geodata",
          "geospatial",
          "government",
          "arcgis",
          "online",
          "portal",
          "mapping",
          "maps",
          "map",
          "web",
          "hub");

  private static final Map<String, String> SHORT =
      Map.of(
          "dept", "department",
          "govt", "government",
          "univ", "university",
          "natl", "national",
          "assn", "association");

  /** Codes of states by their names. */
  private static final Map<String, String> STATES =
      Table.read(NameWords.class, "us-states.csv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.text("name"), row -> row.text("code")));

  private static final Set<List<String>> COUNTRIES =
      Set.of(List.of("us"), List.of("usa"), List.of("united", "states"), List.of("uk"));

  /** What every country and state has: with the country's name they are others than without. */
  private static final Set<String> EVERYWHERE =
      Set.of(
          "department",
          "office",
          "ministry",
          "agency",
          "division",
          "bureau",
          "government",
          "federal",
          "national",
          "embassy");

  private NameWords() {}

  /** All words, in lower case and without marks. */
  static List<String> of(String name) {
    String named = ABBREVIATION.matcher(name).replaceAll(" ");
    String plain = MARKS.matcher(Normalizer.normalize(named, Normalizer.Form.NFKD)).replaceAll("");
    String whole = DOTTED.matcher(plain).replaceAll("$1");
    String lower = whole.toLowerCase(Locale.ROOT).replace("ø", "o").replace("æ", "ae");
    return Arrays.stream(NOT_WORDS.split(lower))
        .filter(word -> !word.isEmpty())
        .map(word -> SHORT.getOrDefault(word, word))
        .toList();
  }

  /** The same without the country before a name that says enough: "US Census Bureau". */
  static List<String> withoutCountry(List<String> words) {
    for (List<String> country : COUNTRIES) {
      int rest = country.size();
      if (words.size() >= rest + 2
          && words.subList(0, rest).equals(country)
          && !EVERYWHERE.contains(words.get(rest))) {
        return words.subList(rest, words.size());
      }
    }
    return words;
  }

  /** The same without what only says that it publishes, such as "GIS" or "portal". */
  static List<String> withoutServices(List<String> words) {
    return words.stream().filter(word -> !SERVICES.contains(word)).toList();
  }

  /** The same without a state at its end. */
  static List<String> withoutState(List<String> words) {
    List<String> coded = withStateCode(words);
    return coded.size() > 1 && STATES.containsValue(coded.getLast())
        ? coded.subList(0, coded.size() - 1)
        : words;
  }

  /** The same with the state at its end by its code: "DuPage County Illinois". */
  static List<String> withStateCode(List<String> words) {
    for (int length : new int[] {2, 1}) {
      int rest = words.size() - length;
      if (rest > 0) {
        String code = STATES.get(String.join(" ", words.subList(rest, words.size())));
        if (code != null) {
          List<String> coded = new ArrayList<>(words.subList(0, rest));
          coded.add(code);
          return coded;
        }
      }
    }
    return words;
  }
}
