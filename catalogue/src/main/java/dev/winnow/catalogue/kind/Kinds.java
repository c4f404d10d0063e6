package dev.winnow.catalogue.kind;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.kind.Sign.Where;
import dev.winnow.catalogue.vocabulary.spelling.Spelling;
import dev.winnow.catalogue.vocabulary.spelling.Table;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells the kinds of a dataset by fixed signs: its themes, the formats of its files, and words in
 * its title and keywords, in the languages of the table {@code kinds.csv}. Words that keywords only
 * touch upon, such as "weather", count in titles alone. A dataset without a sign has no kind, and
 * every kind comes with the signs that it was told by. Pure.
 */
public final class Kinds {

  private static final Map<String, List<Sign>> THEMES = new HashMap<>();
  private static final Map<String, List<Sign>> FORMATS = new HashMap<>();
  private static final Map<String, List<Sign>> WORDS = new HashMap<>();
  private static final Map<String, List<Sign>> TITLES = new HashMap<>();

  /** The most words of a phrase. */
  private static final int LONGEST = 4;

  /** Words of a table that end in this also show longer words that start so. */
  private static final String AND_LONGER = "*";

  /** The fewest letters that a beginning has. */
  private static final int SHORTEST = 4;

  private static final int MOST_WORDS = 400;

  static {
    for (Table.Row row : Table.read(Kinds.class, "kinds.csv")) {
      DataKind kind = DataKind.of(row.text("kind"));
      add(THEMES, kind, Where.THEME, row.words("themes"));
      add(FORMATS, kind, Where.FORMAT, row.words("formats"));
      add(WORDS, kind, Where.WORD, row.texts("words"));
      add(TITLES, kind, Where.WORD, row.texts("titles"));
    }
  }

  private Kinds() {}

  /** The kinds of a dataset with the signs of each, in the order in which these were met. */
  public static Map<DataKind, Set<Sign>> of(Dataset dataset) {
    Map<DataKind, Set<Sign>> found = new EnumMap<>(DataKind.class);
    dataset.themes().stream()
        .flatMap(theme -> theme.value().stream())
        .forEach(theme -> collect(THEMES, theme.name(), found));
    dataset.distributions().stream()
        .flatMap(file -> file.format().value().stream())
        .forEach(format -> collect(FORMATS, format.id(), found));
    for (Text title : dataset.title().all()) {
      words(WORDS, title.value(), found);
      words(TITLES, title.value(), found);
    }
    dataset.keywords().forEach(keyword -> words(WORDS, keyword.value(), found));
    return found;
  }

  private static void words(
      Map<String, List<Sign>> signs, String text, Map<DataKind, Set<Sign>> found) {
    String[] words = Spelling.words(text).split(" ", MOST_WORDS);
    for (int from = 0; from < words.length; from++) {
      StringBuilder phrase = new StringBuilder();
      for (int until = from; until < Math.min(words.length, from + LONGEST); until++) {
        phrase.append(phrase.isEmpty() ? "" : " ").append(words[until]);
        collect(signs, phrase.toString(), found);
      }
      beginnings(signs, words[from], found);
    }
  }

  private static void beginnings(
      Map<String, List<Sign>> signs, String word, Map<DataKind, Set<Sign>> found) {
    for (int length = SHORTEST; length <= word.length(); length++) {
      collect(signs, word.substring(0, length) + AND_LONGER, found);
    }
  }

  private static void collect(
      Map<String, List<Sign>> signs, String what, Map<DataKind, Set<Sign>> found) {
    List<Sign> shown = signs.get(what);
    if (shown != null) {
      shown.forEach(
          sign -> found.computeIfAbsent(sign.kind(), kind -> new LinkedHashSet<>()).add(sign));
    }
  }

  private static void add(
      Map<String, List<Sign>> signs, DataKind kind, Where where, List<String> all) {
    for (String what : all) {
      String key = where == Where.WORD ? spelt(what) : what;
      List<Sign> shown = signs.computeIfAbsent(key, one -> new ArrayList<>());
      // languages share words
      if (shown.stream().noneMatch(sign -> sign.kind() == kind)) {
        shown.add(new Sign(kind, where, what));
      }
    }
  }

  private static String spelt(String word) {
    return word.endsWith(AND_LONGER) ? Spelling.words(word) + AND_LONGER : Spelling.words(word);
  }
}
