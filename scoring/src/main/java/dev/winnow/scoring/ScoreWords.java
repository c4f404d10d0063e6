package dev.winnow.scoring;

import dev.winnow.catalogue.score.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The sentences of scores, in English and Swedish.
 *
 * <p>A sentence has the arguments of its message as {@code {0}}, {@code {1}} and so on; {@code
 * {0,date}} writes an ISO date as people do, {@code {0,name}} a thing's name in the same language.
 */
public final class ScoreWords {

  private static final Locale SWEDISH = Locale.of("sv");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)(?:,(date|name))?}");
  private static final Map<String, String> IN_ENGLISH = load("en");
  private static final Map<String, String> IN_SWEDISH = load("sv");

  private ScoreWords() {}

  /** A message as a sentence in this language, else in English; plain text, never HTML. */
  public static String say(Message message, Locale language) {
    String sentence = bundle(language).get(message.key());
    if (sentence == null) {
      throw new IllegalArgumentException(
          "no sentence for '%s'; add it to both bundles of dev.winnow.scoring"
              .formatted(message.key()));
    }
    Matcher matcher = PLACEHOLDER.matcher(sentence);
    StringBuilder said = new StringBuilder();
    while (matcher.find()) {
      matcher.appendReplacement(
          said, Matcher.quoteReplacement(argument(message, matcher, language)));
    }
    return matcher.appendTail(said).toString();
  }

  /**
   * The name of a profile, dimension, group, metric, band, stage, state or frequency, by its id;
   * the id itself where there is no name.
   */
  public static String name(String id, Locale language) {
    return bundle(language).getOrDefault("name." + id, id);
  }

  static Map<String, String> bundle(Locale language) {
    return isSwedish(language) ? IN_SWEDISH : IN_ENGLISH;
  }

  private static String argument(Message message, Matcher placeholder, Locale language) {
    List<String> arguments = message.arguments();
    int index = Integer.parseInt(placeholder.group(1));
    if (index >= arguments.size()) {
      throw new IllegalArgumentException(
          "the sentence '%s' wants argument %d, there are %d"
              .formatted(message.key(), index, arguments.size()));
    }
    String argument = arguments.get(index);
    String kind = placeholder.group(2);
    if (kind == null) {
      return argument;
    }
    return kind.equals("date") ? date(argument, language) : name(argument, language);
  }

  private static String date(String iso, Locale language) {
    Locale locale = isSwedish(language) ? SWEDISH : Locale.UK;
    try {
      return LocalDate.parse(iso).format(DateTimeFormatter.ofPattern("d MMMM uuuu", locale));
    } catch (DateTimeParseException e) {
      return iso;
    }
  }

  private static boolean isSwedish(Locale language) {
    return language.getLanguage().equals("sv");
  }

  private static Map<String, String> load(String language) {
    String file = "messages_" + language + ".properties";
    Properties words = new Properties();
    try (InputStream bytes = ScoreWords.class.getResourceAsStream(file)) {
      if (bytes == null) {
        throw new IllegalStateException(file + " is missing from the jar");
      }
      Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8);
      words.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("could not read " + file, e);
    }
    return words.stringPropertyNames().stream()
        .collect(Collectors.toUnmodifiableMap(key -> key, words::getProperty));
  }
}
