package dev.winnow.index.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What words and letters of a text say about its language. */
final class LanguageSigns {

  private static final double LETTER = 0.5;

  /** Every letter of the table has a code below this. */
  private static final int LETTERS_END = 0x250;

  private static final List<String> LANGUAGES = Tongues.all().stream().map(Tongue::code).toList();

  /** Languages that datasets are often described in; a word of theirs tells more. */
  private static final Set<String> OFTEN =
      Set.of("en", "fr", "es", "it", "pt", "de", "nl", "sv", "da", "no", "fi", "ru");

  /** Letters that give a language away, with how much they tell. */
  private static final Map<Character, List<String>> TELLING =
      Map.ofEntries(
          Map.entry('å', List.of("sv", "no", "da")),
          Map.entry('ä', List.of("sv", "fi", "de")),
          Map.entry('ö', List.of("sv", "fi", "de")),
          Map.entry('æ', List.of("no", "da")),
          Map.entry('ø', List.of("no", "da")),
          Map.entry('ß', List.of("de")),
          Map.entry('ü', List.of("de", "et", "tr")),
          Map.entry('õ', List.of("pt", "et")),
          Map.entry('ã', List.of("pt")),
          Map.entry('ñ', List.of("es", "gl")),
          Map.entry('è', List.of("fr", "it", "ca")),
          Map.entry('é', List.of("fr", "es", "pt")),
          Map.entry('ê', List.of("fr", "pt")),
          Map.entry('ř', List.of("cs")),
          Map.entry('ě', List.of("cs")),
          Map.entry('ő', List.of("hu")),
          Map.entry('ș', List.of("ro")),
          Map.entry('ț', List.of("ro")),
          Map.entry('ğ', List.of("tr")),
          Map.entry('ı', List.of("tr")));

  private static final List<List<Sign>> LETTERS = letters();
  private static final Map<String, List<Sign>> COMMON_WORDS = commonWords();

  private LanguageSigns() {}

  /** A word or letter speaks this much for a language, given by its place in the list. */
  private record Sign(int language, double weight) {}

  /** How much speaks for each language in a text in lower case; only what anything speaks for. */
  static Map<String, Double> of(String lower) {
    double[] tally = new double[LANGUAGES.size()];
    int start = 0;
    for (int i = 0; i <= lower.length(); i++) {
      if (i < lower.length() && isLetter(lower, i)) {
        if (lower.charAt(i) > 'z' && lower.charAt(i) < LETTERS_END) {
          add(tally, LETTERS.get(lower.charAt(i)));
        }
      } else {
        addWord(tally, lower, start, i);
        start = i + 1;
      }
    }
    Map<String, Double> signs = new HashMap<>();
    for (int i = 0; i < tally.length; i++) {
      if (tally[i] > 0) {
        signs.put(LANGUAGES.get(i), tally[i]);
      }
    }
    return signs;
  }

  private static boolean isLetter(String text, int at) {
    char unit = text.charAt(at);
    return unit >= 'a' && unit <= 'z' || Character.isLetter(unit) || Character.isSurrogate(unit);
  }

  /** Single Latin letters are mostly numbers of parts and sizes, not words. */
  private static void addWord(double[] tally, String text, int from, int to) {
    if (to - from > 1 || to - from == 1 && text.charAt(from) >= LETTERS_END) {
      add(tally, COMMON_WORDS.getOrDefault(text.substring(from, to), List.of()));
    }
  }

  private static void add(double[] tally, List<Sign> signs) {
    for (Sign sign : signs) {
      tally[sign.language()] += sign.weight();
    }
  }

  private static List<List<Sign>> letters() {
    List<List<Sign>> letters = new ArrayList<>();
    for (char letter = 0; letter < LETTERS_END; letter++) {
      letters.add(signs(TELLING.getOrDefault(letter, List.of()), LETTER));
    }
    return List.copyOf(letters);
  }

  private static Map<String, List<Sign>> commonWords() {
    Map<String, List<String>> languages = new HashMap<>();
    for (Tongue tongue : Tongues.all()) {
      for (String word : tongue.stopWords()) {
        languages.computeIfAbsent(word, first -> new ArrayList<>()).add(tongue.code());
      }
    }
    Map<String, List<Sign>> words = new HashMap<>();
    languages.forEach(
        (word, codes) -> {
          List<Sign> signs = new ArrayList<>();
          signs.addAll(signs(codes.stream().filter(OFTEN::contains).toList(), 1));
          signs.addAll(signs(codes.stream().filter(code -> !OFTEN.contains(code)).toList(), 0.5));
          words.put(word, List.copyOf(signs));
        });
    return Map.copyOf(words);
  }

  private static List<Sign> signs(List<String> languages, double weight) {
    return languages.stream()
        .map(language -> new Sign(LANGUAGES.indexOf(language), weight / languages.size()))
        .toList();
  }
}
