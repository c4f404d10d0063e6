package dev.winnow.web.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {
  private static final Path MAIN = Path.of(System.getProperty("winnow.root"), "web", "src", "main");
  private static final Pattern LITERAL =
      Pattern.compile("\"([a-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9_-]+)*\\.?)\"");

  @Test
  void hasTheSameSentencesInBothLanguages() throws IOException {
    assertEquals(new TreeSet<>(bundle("en").keySet()), new TreeSet<>(bundle("sv").keySet()));
  }

  @Test
  void hasEverySentenceOnce() throws IOException {
    for (String language : List.of("en", "sv")) {
      Path file = MAIN.resolve("resources/dev/winnow/web/text/words_" + language + ".properties");
      Set<String> seen = new TreeSet<>();
      List<String> twice =
          Files.readAllLines(file).stream()
              .filter(line -> line.contains(" = ") && !line.startsWith("#"))
              .map(line -> line.substring(0, line.indexOf(" = ")))
              .filter(key -> !seen.add(key))
              .toList();
      assertEquals(List.of(), twice, language);
    }
  }

  @Test
  void hasTheSamePlaceholdersInBothLanguages() throws IOException {
    Map<String, String> swedish = bundle("sv");
    bundle("en")
        .forEach((key, sentence) -> assertEquals(holes(sentence), holes(swedish.get(key)), key));
  }

  @Test
  void hasOnlySentencesThatCanBeFormatted() throws IOException {
    for (String language : List.of("en", "sv")) {
      bundle(language)
          .forEach(
              (key, sentence) -> {
                assertTrue(sentence.indexOf('\'') < 0, key + " has a straight apostrophe");
                if (!holes(sentence).isEmpty()) {
                  assertTrue(
                      !new MessageFormat(sentence, Locale.of(language))
                          .format(new Object[] {1, 2, 3, 4})
                          .isBlank(),
                      key);
                }
              });
    }
  }

  @Test
  void hasNoSentenceThatNobodySays() throws IOException {
    Set<String> literals = literals();
    Set<String> beginnings =
        literals.stream().filter(text -> text.endsWith(".")).collect(Collectors.toSet());
    // Names.ofValue puts the code of a facet before these.
    beginnings.addAll(Set.of("sector.", "level.", "openness.", "may.", "theme.", "freshness."));
    beginnings.addAll(Set.of("ready.", "kind.", "spectrum."));
    List<String> unsaid =
        bundle("en").keySet().stream()
            .filter(key -> !literals.contains(key))
            .filter(key -> beginnings.stream().noneMatch(key::startsWith))
            .filter(key -> !key.startsWith("error."))
            .sorted()
            .toList();
    assertEquals(List.of(), unsaid);
  }

  @Test
  void countsInTheWordsOfTheLanguage() {
    assertEquals("No datasets", Words.of("en").say("search.datasets", 0));
    assertEquals("1 dataset", Words.of("en").say("search.datasets", 1));
    assertEquals("11,287 datasets", Words.of("en").say("search.datasets", 11_287));
    assertEquals("11\u00a0287 datamängder", Words.of("sv").say("search.datasets", 11_287));
  }

  @Test
  void escapesEverythingInASentenceButItsPieces() {
    assertEquals(
        "says “<span lang=\"sv\">Fritt &lt;b&gt;</span>”",
        html(Words.of("en").rich("licence.says", Element.quote(new Phrase("sv", "Fritt <b>")))));
    assertEquals("says &lt;b&gt;", html(Words.of("en").rich("licence.says", "<b>")));
    assertEquals(
        "says 0", html(Words.of("en").rich("licence.says", "\u00010\u0002")).replace("\u0002", ""));
  }

  private static String html(Content content) {
    StringOutput output = new StringOutput();
    content.writeTo(output);
    return output.toString();
  }

  private static Set<String> holes(String sentence) {
    Matcher hole = Pattern.compile("\\{(\\d)").matcher(sentence);
    return hole.results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, String> bundle(String language) throws IOException {
    Properties words = new Properties();
    Path file = MAIN.resolve("resources/dev/winnow/web/text/words_" + language + ".properties");
    try (Reader reader = Files.newBufferedReader(file)) {
      words.load(reader);
    }
    return words.stringPropertyNames().stream()
        .collect(Collectors.toMap(key -> key, words::getProperty));
  }

  private static Set<String> literals() throws IOException {
    try (Stream<Path> files = Files.walk(MAIN)) {
      return files
          .filter(file -> file.toString().endsWith(".java") || file.toString().endsWith(".jte"))
          .flatMap(file -> LITERAL.matcher(read(file)).results())
          .map(found -> found.group(1))
          .collect(Collectors.toSet());
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
