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

  private final Map<String, String> kinds = new HashMap<>();
  private final List<String> openings = new ArrayList<>();
  private final List<String> closings = new ArrayList<>();
  private final List<String> reservations = new ArrayList<>();

  /**
   * Reads phrases from a table; those of the kinds "opening" and "closing" only start and end a
   * sentence, and a "reservation" inside one says that not everything is meant.
   *
   * @param rows with the columns kind and words
   */
  public Phrases(List<Table.Row> rows) {
    for (Table.Row row : rows) {
      for (String words : row.texts("words")) {
        String title = Spelling.title(words);
        switch (row.text("kind")) {
          case "opening" -> openings.add(title + " ");
          case "closing" -> closings.add(" " + title);
          case "reservation" -> reservations.add(" " + title + " ");
          default -> kinds.put(title, row.text("kind"));
        }
      }
    }
    openings.sort(Comparator.comparingInt(String::length).reversed());
  }

  /** The kind of statement that these words, in the form of {@link Spelling#title}, are. */
  public Optional<String> kind(String title) {
    return Optional.ofNullable(kinds.get(title));
  }

  /**
   * What is left of a sentence without an opening such as "licensed under", the longest first, and
   * without a closing such as "unless otherwise noted"; the sentence itself is not among it.
   */
  public Stream<String> withinSentence(String title) {
    Stream<String> opened =
        openings.stream()
            .filter(title::startsWith)
            .map(opening -> title.substring(opening.length()));
    return Stream.concat(
        opened.flatMap(rest -> Stream.concat(Stream.of(rest), beforeClosing(rest))),
        beforeClosing(title));
  }

  /** Whether a sentence says that not everything is meant, as "where applicable" does. */
  public boolean reserves(String title) {
    String sentence = " " + title + " ";
    return reservations.stream().anyMatch(sentence::contains);
  }

  private Stream<String> beforeClosing(String title) {
    return closings.stream()
        .filter(title::endsWith)
        .map(closing -> title.substring(0, title.length() - closing.length()));
  }
}
