package dev.winnow.scoring;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Which known word somebody may have meant. */
final class Spelling {

  private Spelling() {}

  /** The remedy to add to an error: "; did you mean 'x'?", or the words there are. */
  static String remedy(String written, Collection<String> known) {
    return nearest(written, known)
        .map(word -> "; did you mean '" + word + "'?")
        .orElseGet(() -> "; there are: " + String.join(", ", known));
  }

  private static Optional<String> nearest(String written, Collection<String> known) {
    int limit = Math.max(2, written.length() / 3);
    return known.stream()
        .filter(word -> distance(written, word) <= limit)
        .min(Comparator.comparingInt(word -> distance(written, word)));
  }

  /** How many letters must be put in, taken out or exchanged. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int exchange = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(exchange, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
