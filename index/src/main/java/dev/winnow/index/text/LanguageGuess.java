package dev.winnow.index.text;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Guesses the language of a text by its script, its most common words and its letters. Fast enough
 * for every dataset; short titles without any common word stay unknown.
 */
public final class LanguageGuess {

  private static final int LONGEST = 3_000;
  private static final double STRONG = 3;
  private static final String MOST_COMMON = "en";
  private static final Pattern BREAKS = Pattern.compile("[^\\p{L}]+");

  private static final Map<UnicodeScript, String> BY_SCRIPT =
      Map.ofEntries(
          Map.entry(UnicodeScript.GREEK, "el"),
          Map.entry(UnicodeScript.ARABIC, "ar"),
          Map.entry(UnicodeScript.DEVANAGARI, "hi"),
          Map.entry(UnicodeScript.HIRAGANA, "ja"),
          Map.entry(UnicodeScript.KATAKANA, "ja"),
          Map.entry(UnicodeScript.HANGUL, "ko"),
          Map.entry(UnicodeScript.HAN, "zh"),
          Map.entry(UnicodeScript.THAI, "th"),
          Map.entry(UnicodeScript.HEBREW, "he"),
          Map.entry(UnicodeScript.GEORGIAN, "ka"),
          Map.entry(UnicodeScript.ARMENIAN, "hy"));

  /** Letters that give a language away, with how much they tell. */
  private static final Map<Character, List<String>> LETTERS =
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

  /** Where signs tell no difference, the language that more texts are in. */
  private static final List<String> ORDER = Tongues.all().stream().map(Tongue::code).toList();

  /** Languages that datasets are often described in; a word of theirs tells more. */
  private static final Set<String> OFTEN =
      Set.of("en", "fr", "es", "it", "pt", "de", "nl", "sv", "da", "no", "fi", "ru");

  private static final Map<String, List<String>> COMMON_WORDS = commonWords();

  private LanguageGuess() {}

  /**
   * The language of a text.
   *
   * @param hint a language that it probably is in, such as the portal's; may be empty
   * @return empty when there is no sign of any
   */
  public static Optional<String> guess(String text, String hint) {
    Map<String, Double> signs = signs(text);
    if (signs.isEmpty()) {
      return Optional.of(hint).filter(language -> !language.isEmpty());
    }
    // A short title often holds just one word that is common somewhere.
    signs.merge(hint.isEmpty() ? MOST_COMMON : hint, hint.isEmpty() ? 0.6 : 1, Double::sum);
    return Optional.of(best(signs));
  }

  /** The language of a text where there is no doubt. */
  public static Optional<String> sure(String text) {
    Map<String, Double> signs = signs(text);
    if (signs.isEmpty()) {
      return Optional.empty();
    }
    String best = best(signs);
    double most = signs.remove(best);
    double second = signs.values().stream().mapToDouble(sign -> sign).max().orElse(0);
    return Optional.of(best).filter(language -> most >= STRONG && most >= 2 * second);
  }

  private static String best(Map<String, Double> signs) {
    return signs.entrySet().stream()
        .max(
            Map.Entry.<String, Double>comparingByValue()
                .thenComparing(entry -> -ORDER.indexOf(entry.getKey())))
        .orElseThrow()
        .getKey();
  }

  private static Map<String, Double> signs(String text) {
    String start = text.substring(0, Math.min(text.length(), LONGEST));
    Map<String, Double> signs = new HashMap<>();
    byScript(start).ifPresent(language -> signs.put(language, 10.0));
    if (signs.isEmpty()) {
      String lower = start.toLowerCase(Locale.ROOT);
      for (String word : BREAKS.split(lower)) {
        if (isTelling(word)) {
          List<String> languages = COMMON_WORDS.getOrDefault(word, List.of());
          add(signs, languages.stream().filter(OFTEN::contains).toList(), 1);
          add(
              signs,
              languages.stream().filter(language -> !OFTEN.contains(language)).toList(),
              0.5);
        }
      }
      for (int i = 0; i < lower.length(); i++) {
        if (lower.charAt(i) > 'z') {
          add(signs, LETTERS.getOrDefault(lower.charAt(i), List.of()), 0.5);
        }
      }
    }
    return signs;
  }

  /** Single Latin letters are mostly numbers of parts and sizes, not words. */
  private static boolean isTelling(String word) {
    return word.length() > 1 || word.length() == 1 && word.charAt(0) > 0x24F;
  }

  private static void add(Map<String, Double> signs, List<String> languages, double weight) {
    for (String language : languages) {
      signs.merge(language, weight / languages.size(), Double::sum);
    }
  }

  private static Optional<String> byScript(String text) {
    Map<String, Integer> letters = new HashMap<>();
    int latin = 0;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter < 0x0370) {
        latin += Character.isLetter(letter) ? 1 : 0;
      } else {
        String language = BY_SCRIPT.get(UnicodeScript.of(letter));
        if (language != null) {
          letters.merge(language, 1, Integer::sum);
        }
      }
    }
    // Japanese is written with Chinese characters too, so any kana decides.
    if (letters.containsKey("ja")) {
      letters.merge("ja", letters.getOrDefault("zh", 0), Integer::sum);
    }
    int enough = latin / 3;
    return letters.entrySet().stream()
        .filter(entry -> entry.getValue() > enough)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  private static Map<String, List<String>> commonWords() {
    return Tongues.all().stream()
        .flatMap(tongue -> tongue.stopWords().stream().map(word -> Map.entry(word, tongue.code())))
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey,
                Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableList())));
  }
}
