package dev.winnow.catalogue.vocabulary.spelling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Fixed phrases and what kind of statement each is, such as "not specified" or "licensed under".
 */
public final class Phrases {

  private static final String OPENING = "opening";

  private final Map<String, String> kinds = new HashMap<>();
  private final List<String> openings = new ArrayList<>();

  /**
   * Reads phrases from a table; those of the kind "opening" only start a sentence.
   *
   * @param rows with the columns kind and words
   */
  public Phrases(List<Table.Row> rows) {
    for (Table.Row row : rows) {
      for (String words : row.texts("words")) {
        if (row.text("kind").equals(OPENING)) {
          openings.add(Spelling.title(words) + " ");
        } else {
          kinds.put(Spelling.title(words), row.text("kind"));
        }
      }
    }
    openings.sort(Comparator.comparingInt(String::length).reversed());
  }

  /** The kind of statement that these words, in the form of {@link Spelling#title}, are. */
  public Optional<String> kind(String title) {
    return Optional.ofNullable(kinds.get(title));
  }

  /** What may follow an opening such as "licensed under", the longest opening first. */
  public Stream<String> afterOpening(String title) {
    return openings.stream()
        .filter(title::startsWith)
        .map(opening -> title.substring(opening.length()));
  }
}
