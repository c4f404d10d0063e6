package dev.winnow.settings;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the known word that was probably meant; only ever used in messages for people. */
public final class DidYouMean {

  private DidYouMean() {}

  /** The nearest known word, if one is near enough. */
  public static Optional<String> find(String word, Collection<String> known) {
    return known.stream()
        .min(Comparator.comparingInt(candidate -> distance(word, candidate)))
        .filter(candidate -> distance(word, candidate) <= Math.max(2, word.length() / 3));
  }

  /** " Did you mean 'x'?" or a list of what is known. */
  public static String hint(String word, Collection<String> known) {
    return find(word, known)
        .map(near -> "Did you mean '" + near + "'?")
        .orElseGet(() -> "Known: " + String.join(", ", known.stream().sorted().toList()) + ".");
  }

  private static int distance(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
