package dev.winnow.index.text;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Guesses the language of a text by its script, its most common words and its letters. Fast enough
 * for every dataset; short titles without any common word stay unknown.
 */
public final class LanguageGuess {

  private static final int LONGEST = 3_000;
  private static final double STRONG = 3;
  private static final String MOST_COMMON = "en";
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

  /** Where signs tell no difference, the language that more texts are in. */
  private static final List<String> ORDER = Tongues.all().stream().map(Tongue::code).toList();

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
    Optional<String> written = byScript(start);
    return written.isPresent()
        ? new HashMap<>(Map.of(written.get(), 10.0))
        : LanguageSigns.of(start.toLowerCase(Locale.ROOT));
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
}
