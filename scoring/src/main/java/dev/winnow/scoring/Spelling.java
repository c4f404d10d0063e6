package dev.winnow.scoring;

import dev.winnow.settings.DidYouMean;
import java.util.Collection;

/** Which known word somebody may have meant. */
final class Spelling {

  private Spelling() {}

  /** The remedy to add to an error: "; did you mean 'x'?", or the words there are. */
  static String remedy(String written, Collection<String> known) {
    return DidYouMean.find(written, known)
        .map(word -> "; did you mean '" + word + "'?")
        .orElseGet(() -> "; there are: " + String.join(", ", known));
  }
}
