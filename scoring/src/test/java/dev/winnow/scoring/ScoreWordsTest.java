package dev.winnow.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.catalogue.score.FreshnessStage;
import dev.winnow.catalogue.score.Message;
import dev.winnow.catalogue.vocabulary.Frequencies;
import dev.winnow.scoring.combining.Combination;
import dev.winnow.scoring.metrics.Metric;
import dev.winnow.scoring.metrics.freshness.LastUpdate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every sentence exists in both languages, and none is there for nothing. */
final class ScoreWordsTest {

  private static final Locale SWEDISH = Locale.of("sv");
  private static final Path SOURCES = Path.of("src/main/java/dev/winnow/scoring");

  /** Names of tables look like keys but for their ending. */
  private static final Pattern KEY =
      Pattern.compile("\"([a-z]+(?:-[a-z]+)*\\.(?!csv\")[a-z]+(?:-[a-z]+)*)\"");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d(?:,\\w+)?}");

  @Test
  void bothLanguagesHaveTheSameKeysWithTheSamePlaceholders() {
    assertEquals(placeholders(Locale.ENGLISH), placeholders(SWEDISH));
  }

  @Test
  void everySentenceIsUsedAndEveryUsedOneExists() {
    Set<String> sentences =
        keys()
            .filter(key -> !key.startsWith("name."))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(used(), sentences);
  }

  @Test
  void everyMetricBandDimensionAndStageHasAName() {
    List<String> unnamed = new ArrayList<>();
    for (Locale language : List.of(Locale.ENGLISH, SWEDISH)) {
      ids()
          .filter(id -> !ScoreWords.bundle(language).containsKey("name." + id))
          .forEach(unnamed::add);
    }
    assertEquals(List.of(), unnamed);
  }

  @Test
  void noNameIsThereForNothing() {
    Set<String> known = ids().collect(Collectors.toSet());
    List<String> idle =
        keys()
            .filter(key -> key.startsWith("name."))
            .map(key -> key.substring("name.".length()))
            .filter(id -> !known.contains(id))
            .toList();
    assertEquals(List.of(), idle);
  }

  @Test
  void writesDatesAndNamesAsTheLanguageDoes() {
    Message message =
        Message.of(
            "update-on-time.overdue",
            "frequency.WEEKLY",
            "2026-10-04",
            "date-of.file",
            "2026-10-11");
    assertEquals(
        "Says weekly. Last new data 4 October 2026, by the date of a file. Overdue: the next was"
            + " due by 11 October 2026.",
        ScoreWords.say(message, Locale.UK));
    assertEquals(
        "Säger varje vecka. Senaste nya data 4 oktober 2026, enligt datumet på en fil. Försenad:"
            + " nästa skulle ha kommit senast 11 oktober 2026.",
        ScoreWords.say(message, SWEDISH));
  }

  @Test
  void quotesWhatPortalsSayAsItIs() {
    assertEquals(
        "Understand “a $1 {0} \\n” as a theme",
        ScoreWords.say(Message.of("fix.theme-read", "a $1 {0} \\n"), Locale.FRENCH));
  }

  @Test
  void anUnknownKeyIsAnErrorThatNamesIt() {
    Message message = Message.of("no.such");
    assertTrue(
        assertThrows(IllegalArgumentException.class, () -> ScoreWords.say(message, SWEDISH))
            .getMessage()
            .contains("'no.such'"));
  }

  @Test
  void anIdWithoutANameIsSaidAsItIs() {
    assertEquals("frequency.EVERY_11", ScoreWords.name("frequency.EVERY_11", SWEDISH));
  }

  private static Stream<String> keys() {
    return ScoreWords.bundle(Locale.ENGLISH).keySet().stream();
  }

  private static Stream<String> ids() {
    Scorer scorer = Scorer.load(Samples.PROFILES);
    Stream<String> profiles =
        scorer.all().stream()
            .flatMap(
                profile ->
                    Stream.of(
                            Stream.of(profile.id()),
                            profile.bands().stream().map(Profile.Band::id),
                            profile.dimensions().stream().map(Profile.Dimension::id),
                            profile.dimensions().stream()
                                .flatMap(one -> one.groups().stream())
                                .map(Profile.Group::id)
                                .filter(id -> !id.isEmpty()))
                        .flatMap(all -> all));
    return Stream.of(
            profiles,
            Metrics.all().stream().map(Metric::id),
            scorer.all().stream()
                .flatMap(one -> one.metrics().stream())
                .map(one -> one.metric().id()),
            Stream.of("described-by.portal", "described-by.winnow"),
            Stream.of(Combination.Result.values()).map(one -> "combining." + one.code()),
            Stream.of(FreshnessStage.values()).map(FreshnessStage::code),
            Frequencies.all().stream().map(frequency -> "frequency." + frequency.id()),
            Stream.of(LastUpdate.Source.values()).map(LastUpdate.Source::key),
            Stream.of("measured", "declared"))
        .flatMap(all -> all)
        .distinct();
  }

  /** The keys that stand in the sources as literals; no key is put together at run time. */
  private static Set<String> used() {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .flatMap(file -> KEY.matcher(read(file)).results())
          .map(match -> match.group(1))
          .filter(key -> !key.startsWith("date-of."))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, List<String>> placeholders(Locale language) {
    Map<String, List<String>> all = new TreeMap<>();
    ScoreWords.bundle(language)
        .forEach(
            (key, sentence) ->
                all.put(
                    key,
                    PLACEHOLDER
                        .matcher(sentence)
                        .results()
                        .map(match -> match.group())
                        .sorted()
                        .toList()));
    return all;
  }
}
